package org.jacoscope.lab;

/** A lab or an exercise was asked for that does not exist. The message is a whole sentence. */
public final class MissingException extends RuntimeException {
    MissingException(String message) {
        super(message);
    }
}
