package org.jacoscope.scene;

import org.jspecify.annotations.Nullable;

/**
 * A named quantity of the scene.
 *
 * @param why what made it infinite or undefined, in words: "undefined here: logarithm of a negative number (x = −1)";
 *     null where there is nothing to explain
 */
public record Readout(
        String id, String label, Value value, @Nullable String why) {

    /** What a readout can hold. */
    public sealed interface Value {
        record Scalar(double value) implements Value {}

        record Vector(double[] values) implements Value {}

        /** Row-major. */
        record Matrix(int rows, int columns, double[] values) implements Value {}

        record Words(String text) implements Value {}

        /** Where there is only one notation, as in a table, it is the words; copied, the program. */
        record Code(String words, Program program) implements Value {}
    }

    public static Readout of(String id, String label, double value) {
        return new Readout(id, label, new Value.Scalar(value), null);
    }

    public static Readout of(String id, String label, double[] values) {
        return new Readout(id, label, new Value.Vector(values), null);
    }

    public static Readout of(String id, String label, int rows, int columns, double[] values) {
        return new Readout(id, label, new Value.Matrix(rows, columns, values), null);
    }

    public static Readout of(String id, String label, String text) {
        return new Readout(id, label, new Value.Words(text), null);
    }

    /** A program to copy, and what a table says in its place. */
    public static Readout of(String id, String label, String words, Program program) {
        return new Readout(id, label, new Value.Code(words, program), null);
    }

    /** The same with an explanation. */
    public Readout because(String reason) {
        return new Readout(id, label, value, reason);
    }

    /** Whether all its numbers are finite; words are. */
    public boolean isFinite() {
        for (double number : numbers()) {
            if (!Double.isFinite(number)) {
                return false;
            }
        }
        return true;
    }

    /** Whether any of its numbers is. */
    public boolean isUndefined() {
        for (double number : numbers()) {
            if (Double.isNaN(number)) {
                return true;
            }
        }
        return false;
    }

    private double[] numbers() {
        if (value instanceof Value.Scalar scalar) {
            return new double[] {scalar.value()};
        }
        if (value instanceof Value.Vector vector) {
            return vector.values();
        }
        return value instanceof Value.Matrix matrix ? matrix.values() : new double[0];
    }
}
