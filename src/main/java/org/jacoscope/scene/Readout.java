package org.jacoscope.scene;

/** A named quantity of the scene. */
public record Readout(String id, String label, Value value) {

    /** What a readout can hold. */
    public sealed interface Value {
        record Scalar(double value) implements Value {}

        record Vector(double[] values) implements Value {}

        /** Row-major. */
        record Matrix(int rows, int columns, double[] values) implements Value {}

        record Words(String text) implements Value {}
    }

    public static Readout of(String id, String label, double value) {
        return new Readout(id, label, new Value.Scalar(value));
    }

    public static Readout of(String id, String label, double[] values) {
        return new Readout(id, label, new Value.Vector(values));
    }

    public static Readout of(String id, String label, int rows, int columns, double[] values) {
        return new Readout(id, label, new Value.Matrix(rows, columns, values));
    }

    public static Readout of(String id, String label, String text) {
        return new Readout(id, label, new Value.Words(text));
    }
}
