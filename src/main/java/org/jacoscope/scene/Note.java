package org.jacoscope.scene;

/** What the picture cannot say, as a sentence: "Not invertible here: det J = 0." */
public record Note(Kind kind, String text) {
    public enum Kind {
        INFO,
        WARNING
    }

    public static Note info(String text) {
        return new Note(Kind.INFO, text);
    }

    public static Note warning(String text) {
        return new Note(Kind.WARNING, text);
    }
}
