package org.jacoscope.core.linalg;

import java.util.Arrays;

/**
 * PA = LU with partial pivoting, L unit lower and U upper triangular, stored in one n×n array.
 *
 * @param factors L below the diagonal, U on and above it
 * @param pivots row i of PA is row {@code pivots[i]} of A
 * @param sign the determinant of P
 */
public record Lu(int n, double[] factors, int[] pivots, int sign) {

    /**
     * Factorises the n×n matrix {@code a} (not modified).
     *
     * @throws IllegalArgumentException when {@code a} is not n×n
     */
    public static Lu of(int n, double[] a) {
        Matrices.requireShape(n, n, a);
        double[] factors = a.clone();
        int[] pivots = new int[n];
        for (int i = 0; i < n; i++) {
            pivots[i] = i;
        }
        int sign = 1;
        for (int column = 0; column < n; column++) {
            int pivot = largestInColumn(n, factors, column);
            if (pivot != column) {
                swapRows(n, factors, pivots, pivot, column);
                sign = -sign;
            }
            eliminate(n, factors, column);
        }
        return new Lu(n, factors, pivots, sign);
    }

    private static int largestInColumn(int n, double[] factors, int column) {
        int largest = column;
        for (int i = column + 1; i < n; i++) {
            if (Math.abs(factors[i * n + column]) > Math.abs(factors[largest * n + column])) {
                largest = i;
            }
        }
        return largest;
    }

    private static void swapRows(int n, double[] factors, int[] pivots, int i, int k) {
        for (int j = 0; j < n; j++) {
            double entry = factors[i * n + j];
            factors[i * n + j] = factors[k * n + j];
            factors[k * n + j] = entry;
        }
        int pivot = pivots[i];
        pivots[i] = pivots[k];
        pivots[k] = pivot;
    }

    private static void eliminate(int n, double[] factors, int column) {
        double pivot = factors[column * n + column];
        if (pivot == 0) {
            return;
        }
        for (int i = column + 1; i < n; i++) {
            double factor = factors[i * n + column] / pivot;
            factors[i * n + column] = factor;
            for (int j = column + 1; j < n; j++) {
                factors[i * n + j] -= factor * factors[column * n + j];
            }
        }
    }

    /** det A; NaN when an entry is not finite. */
    public double determinant() {
        double product = sign;
        for (int i = 0; i < n; i++) {
            product *= factors[i * n + i];
        }
        return product;
    }

    /** Whether A has no inverse in this arithmetic: a pivot is 0 or not finite. */
    public boolean isSingular() {
        for (int i = 0; i < n; i++) {
            double pivot = factors[i * n + i];
            if (pivot == 0 || !Double.isFinite(pivot)) {
                return true;
            }
        }
        return false;
    }

    /** The x with Ax = {@code right} (not modified); all NaN when A is singular. */
    public double[] solve(double[] right) {
        Matrices.requireShape(n, 1, right);
        double[] x = new double[n];
        if (isSingular()) {
            Arrays.fill(x, Double.NaN);
            return x;
        }
        for (int i = 0; i < n; i++) {
            x[i] = right[pivots[i]] - dot(i, 0, i, x);
        }
        for (int i = n - 1; i >= 0; i--) {
            x[i] = (x[i] - dot(i, i + 1, n, x)) / factors[i * n + i];
        }
        return x;
    }

    private double dot(int row, int from, int to, double[] x) {
        double sum = 0;
        for (int j = from; j < to; j++) {
            sum += factors[row * n + j] * x[j];
        }
        return sum;
    }

    /** A⁻¹, n×n; all NaN when A is singular. */
    public double[] inverse() {
        double[] inverse = new double[n * n];
        for (int j = 0; j < n; j++) {
            double[] unit = new double[n];
            unit[j] = 1;
            double[] column = solve(unit);
            for (int i = 0; i < n; i++) {
                inverse[i * n + j] = column[i];
            }
        }
        return inverse;
    }
}
