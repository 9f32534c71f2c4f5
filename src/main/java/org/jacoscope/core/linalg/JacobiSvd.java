package org.jacoscope.core.linalg;

import java.util.Arrays;

/**
 * The singular value decomposition of a tall matrix by one-sided Jacobi rotations (Hestenes 1958): columns are turned in
 * pairs until all are at right angles; their lengths are the singular values, small ones with as many digits as large
 * ones. Golub and Van Loan, Matrix Computations, 8.6.3.
 */
final class JacobiSvd {
    private static final double EPSILON = 0x1p-52;

    /** Each sweep squares the error; six or seven are usual. */
    private static final int MOST_SWEEPS = 60;

    private final int rows;
    private final int columns;

    /** Column by column: A at first, U·diag(values) at last. */
    private final double[][] w;

    private final double[][] v;
    private final double[] lengths;
    private final int[] order;

    /** @param a rows×columns with at least as many rows as columns, row-major, entries about 1 at most; not modified */
    JacobiSvd(int rows, int columns, double[] a) {
        this.rows = rows;
        this.columns = columns;
        this.w = new double[columns][rows];
        this.v = new double[columns][columns];
        for (int j = 0; j < columns; j++) {
            for (int i = 0; i < rows; i++) {
                w[j][i] = a[i * columns + j];
            }
            v[j][j] = 1;
        }
        for (int sweep = 0; sweep < MOST_SWEEPS && rotated(); sweep++) {}
        this.lengths = new double[columns];
        Arrays.setAll(lengths, j -> Math.sqrt(dot(w[j], w[j])));
        this.order = descending();
    }

    /** One sweep over all pairs; whether any was not at right angles yet. */
    private boolean rotated() {
        boolean rotated = false;
        for (int p = 0; p < columns; p++) {
            for (int q = p + 1; q < columns; q++) {
                double alpha = dot(w[p], w[p]);
                double beta = dot(w[q], w[q]);
                double gamma = dot(w[p], w[q]);
                if (Math.abs(gamma) > EPSILON * Math.sqrt(alpha) * Math.sqrt(beta)) {
                    double zeta = (beta - alpha) / (2 * gamma);
                    double t = Math.copySign(1, zeta) / (Math.abs(zeta) + Math.sqrt(1 + zeta * zeta));
                    double c = 1 / Math.sqrt(1 + t * t);
                    rotate(w[p], w[q], c, c * t);
                    rotate(v[p], v[q], c, c * t);
                    rotated = true;
                }
            }
        }
        return rotated;
    }

    private static double dot(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }

    /** Both modified. */
    private static void rotate(double[] x, double[] y, double c, double s) {
        for (int i = 0; i < x.length; i++) {
            double old = x[i];
            x[i] = c * old - s * y[i];
            y[i] = s * old + c * y[i];
        }
    }

    private int[] descending() {
        int[] sorted = new int[columns];
        for (int j = 0; j < columns; j++) {
            int at = j;
            for (; at > 0 && lengths[sorted[at - 1]] < lengths[j]; at--) {
                sorted[at] = sorted[at - 1];
            }
            sorted[at] = j;
        }
        return sorted;
    }

    double[] values() {
        double[] values = new double[columns];
        Arrays.setAll(values, k -> lengths[order[k]]);
        return values;
    }

    /** columns×columns, row-major: column k belongs to value k. */
    double[] right() {
        double[] right = new double[columns * columns];
        for (int k = 0; k < columns; k++) {
            for (int i = 0; i < columns; i++) {
                right[i * columns + k] = v[order[k]][i];
            }
        }
        return right;
    }

    /** rows×columns, row-major: column k belongs to value k. */
    double[] left() {
        double[][] found = new double[columns][];
        for (int k = 0; k < columns; k++) {
            double[] column = w[order[k]];
            double length = lengths[order[k]];
            found[k] = length > 0 ? divided(column, length) : completing(found, k);
        }
        double[] left = new double[rows * columns];
        for (int k = 0; k < columns; k++) {
            for (int i = 0; i < rows; i++) {
                left[i * columns + k] = found[k][i];
            }
        }
        return left;
    }

    private static double[] divided(double[] x, double length) {
        double[] divided = new double[x.length];
        Arrays.setAll(divided, i -> x[i] / length);
        return divided;
    }

    /** A unit vector at right angles to the first {@code count} ones: the unit vector of the axis least among them. */
    private double[] completing(double[][] found, int count) {
        double[] best = new double[rows];
        double longest = -1;
        for (int axis = 0; axis < rows; axis++) {
            double[] candidate = new double[rows];
            candidate[axis] = 1;
            for (int pass = 0; pass < 2; pass++) {
                for (int k = 0; k < count; k++) {
                    double along = dot(candidate, found[k]);
                    for (int i = 0; i < rows; i++) {
                        candidate[i] -= along * found[k][i];
                    }
                }
            }
            double length = Math.sqrt(dot(candidate, candidate));
            if (length > longest) {
                longest = length;
                best = divided(candidate, length);
            }
        }
        return best;
    }
}
