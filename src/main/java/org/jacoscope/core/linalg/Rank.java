package org.jacoscope.core.linalg;

/** How many singular values are not rounding error. */
public final class Rank {

    private static final double EPSILON = 0x1p-52;

    private Rank() {}

    /** max(m, n)·ε·σ₁ with ε = 2⁻⁵²: what NumPy's {@code matrix_rank} takes for zero or less. */
    public static double tolerance(int rows, int columns, double largestSingularValue) {
        return Math.max(rows, columns) * EPSILON * largestSingularValue;
    }

    /** The number of singular values above {@link #tolerance}; {@code singularValues} descend. */
    public static int of(int rows, int columns, double... singularValues) {
        int rank = 0;
        for (double value : singularValues) {
            if (value > tolerance(rows, columns, singularValues[0])) {
                rank++;
            }
        }
        return rank;
    }
}
