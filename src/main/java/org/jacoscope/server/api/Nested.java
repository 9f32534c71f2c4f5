package org.jacoscope.server.api;

import java.util.Arrays;
import org.jacoscope.scene.Sink;

/** Writes flat arrays as arrays of arrays. */
final class Nested {

    private Nested() {}

    /** {@code count} rows of {@code width}. */
    static void rows(String name, double[] flat, int count, int width, Sink out) {
        out.name(name);
        rows(flat, 0, count, width, out);
    }

    /** {@code count} matrices of {@code rows}×{@code columns}. */
    static void matrices(String name, double[] flat, int count, int rows, int columns, Sink out) {
        out.name(name);
        out.beginArray();
        for (int i = 0; i < count; i++) {
            rows(flat, i * rows * columns, rows, columns, out);
        }
        out.endArray();
    }

    private static void rows(double[] flat, int from, int count, int width, Sink out) {
        out.beginArray();
        for (int i = 0; i < count; i++) {
            out.numbers(Arrays.copyOfRange(flat, from + i * width, from + (i + 1) * width));
        }
        out.endArray();
    }
}
