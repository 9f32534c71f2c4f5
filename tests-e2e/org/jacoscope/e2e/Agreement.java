package org.jacoscope.e2e;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Compares two answers of the engine, as {@link Tree} and {@link EngineModule} build them. Types, names and their order,
 * lengths, strings, flags and integers have to be equal. Two numbers have to have the same bits or to differ by no more
 * than a tolerance relative to the largest finite number of their array, or to themselves where they stand alone: the
 * elements of an array are coordinates of one window or entries of one matrix, and a sum that cancels, such as the
 * abscissa r cos π/2, has no more of the truth in it than its summands had.
 */
final class Agreement {

    /** What two correct libraries may make of an elementary function and a few operations after it. */
    static final double FOUR_ULP = 4 * 0x1p-52;

    private final double tolerance;
    private final List<String> differences = new ArrayList<>();

    /** @param tolerance relative to the largest number of an array; in steps of 2^-52 */
    Agreement(double tolerance) {
        this.tolerance = tolerance;
    }

    /** What differs and where, a sentence each. */
    List<String> differences() {
        return differences;
    }

    /** @param where stands before each difference */
    void compare(String where, @Nullable Object expected, @Nullable Object found) {
        if (expected instanceof Map<?, ?> a && found instanceof Map<?, ?> b) {
            members(where, a, b);
        } else if (expected instanceof List<?> a && found instanceof List<?> b) {
            same(where + " length", a.size(), b.size());
            for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
                compare(where + "/" + i, a.get(i), b.get(i));
            }
        } else if (expected instanceof Double a && found instanceof Double b) {
            numbers(where, new double[] {a}, new double[] {b});
        } else if (expected instanceof double[] a && found instanceof double[] b) {
            numbers(where, a, b);
        } else if (expected instanceof float[] a && found instanceof float[] b) {
            singles(where, a, b);
        } else if (expected instanceof int[] a && found instanceof int[] b) {
            same(where, Arrays.toString(a), Arrays.toString(b));
        } else {
            same(where, expected, found);
        }
    }

    private void members(String where, Map<?, ?> expected, Map<?, ?> found) {
        same(where + " members", List.copyOf(expected.keySet()), List.copyOf(found.keySet()));
        expected.forEach((name, value) -> {
            if (found.containsKey(name)) {
                compare(where + "/" + name, value, found.get(name));
            }
        });
    }

    private void numbers(String where, double[] expected, double[] found) {
        same(where + " length", expected.length, found.length);
        double largest = largest(expected.length, i -> expected[i]);
        for (int i = 0; i < Math.min(expected.length, found.length); i++) {
            boolean equal = Double.doubleToLongBits(expected[i]) == Double.doubleToLongBits(found[i]);
            if (!equal && !isNear(expected[i], found[i], tolerance / 0x1p-52 * Math.ulp(largest))) {
                differences.add(where + "[" + i + "]: " + found[i] + " instead of " + expected[i] + ", the largest is "
                        + largest);
            }
        }
    }

    /** Neighbouring floats, for doubles that differ a little may be rounded to either side. */
    private void singles(String where, float[] expected, float[] found) {
        same(where + " length", expected.length, found.length);
        double largest = largest(expected.length, i -> expected[i]);
        for (int i = 0; i < Math.min(expected.length, found.length); i++) {
            boolean equal = Float.floatToIntBits(expected[i]) == Float.floatToIntBits(found[i]);
            double allowed = Math.max(Math.ulp(expected[i]), tolerance * largest);
            if (!equal && !isNear(expected[i], found[i], allowed)) {
                differences.add(where + "[" + i + "]: " + found[i] + " instead of " + expected[i]);
            }
        }
    }

    /** Neither NaN and a number, nor 0 and −0, are near each other. */
    private static boolean isNear(double expected, double found, double allowed) {
        return expected != found && Math.abs(expected - found) <= allowed;
    }

    private static double largest(int length, IntToDoubleFunction value) {
        double largest = 0;
        for (int i = 0; i < length; i++) {
            double size = Math.abs(value.applyAsDouble(i));
            largest = Double.isFinite(size) ? Math.max(largest, size) : largest;
        }
        return largest;
    }

    private void same(String where, @Nullable Object expected, @Nullable Object found) {
        if (!Objects.equals(expected, found)) {
            differences.add(where + ": " + found + " instead of " + expected);
        }
    }
}
