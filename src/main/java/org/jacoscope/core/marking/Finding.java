package org.jacoscope.core.marking;

/** What was found out about an attempt; the message is whole sentences for the person who tried. */
public record Finding(boolean correct, String message) {

    static Finding right(String message) {
        return new Finding(true, message);
    }

    static Finding wrong(String message) {
        return new Finding(false, message);
    }
}
