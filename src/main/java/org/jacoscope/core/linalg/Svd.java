package org.jacoscope.core.linalg;

import java.util.Arrays;
import org.jacoscope.core.num.Elementary;

/**
 * The thin singular value decomposition A = U·diag(values)·Vᵀ of an m×n matrix, k = min(m, n): closed form for 2×2,
 * {@link JacobiSvd} beyond. Everything is NaN when an entry is not finite.
 *
 * @param values k singular values, descending
 * @param u m×k, column i is the i-th left singular vector
 * @param v n×k, column i is the i-th right singular vector
 */
public record Svd(int rows, int columns, double[] values, double[] u, double[] v) {

    /**
     * Decomposes the rows×columns matrix {@code a} (not modified).
     *
     * @throws IllegalArgumentException when {@code a} does not have that shape
     */
    public static Svd of(int rows, int columns, double[] a) {
        Matrices.requireShape(rows, columns, a);
        int k = Math.min(rows, columns);
        if (!Matrices.allFinite(a)) {
            return new Svd(rows, columns, nan(k), nan(rows * k), nan(columns * k));
        }
        if (rows == 2 && columns == 2) {
            return of(Svd2.of(a[0], a[1], a[2], a[3]));
        }
        double scale = largest(a);
        if (scale == 0) {
            return new Svd(rows, columns, new double[k], unit(rows, k), unit(columns, k));
        }
        return decompose(rows, columns, a, scale);
    }

    private static Svd of(Svd2 svd) {
        return new Svd(
                2,
                2,
                new double[] {svd.sigma1(), svd.sigma2()},
                new double[] {svd.u1x(), svd.u2x(), svd.u1y(), svd.u2y()},
                new double[] {svd.v1x(), svd.v2x(), svd.v1y(), svd.v2y()});
    }

    private static Svd decompose(int rows, int columns, double[] a, double scale) {
        boolean tall = rows >= columns;
        double[] scaled = new double[a.length];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                scaled[tall ? i * columns + j : j * rows + i] = a[i * columns + j] / scale;
            }
        }
        JacobiSvd svd = new JacobiSvd(Math.max(rows, columns), Math.min(rows, columns), scaled);
        double[] values = svd.values();
        for (int i = 0; i < values.length; i++) {
            values[i] *= scale;
        }
        return tall
                ? new Svd(rows, columns, values, svd.left(), svd.right())
                : new Svd(rows, columns, values, svd.right(), svd.left());
    }

    /** The power of two just at or below the largest magnitude, so that scaling is exact. */
    private static double largest(double[] a) {
        double largest = 0;
        for (double entry : a) {
            largest = Math.max(largest, Math.abs(entry));
        }
        return largest == 0 ? 0 : Math.max(Double.MIN_NORMAL, Elementary.powerOfTwo(Math.getExponent(largest)));
    }

    private static double[] unit(int rows, int columns) {
        double[] unit = new double[rows * columns];
        for (int i = 0; i < columns; i++) {
            unit[i * columns + i] = 1;
        }
        return unit;
    }

    private static double[] nan(int length) {
        double[] array = new double[length];
        Arrays.fill(array, Double.NaN);
        return array;
    }

    /** The rank with {@link Rank#tolerance}. */
    public int rank() {
        return Rank.of(rows, columns, values);
    }

    /** The largest over the smallest singular value: ∞ for a matrix without full rank, NaN for the zero matrix. */
    public double condition() {
        return values.length == 0 ? Double.NaN : values[0] / values[values.length - 1];
    }
}
