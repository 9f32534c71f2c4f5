package org.jacoscope.core.linalg;

/** The lower triangular L with L Lᵀ = A, of a symmetric matrix without negative eigenvalues. */
public final class Cholesky {

    /** A pivot below this, relative to the diagonal entry that it comes from, is rounding. */
    private static final double ROUNDING = 1e-14;

    private Cholesky() {}

    /**
     * L, n×n row-major; a column of zeros where A is flat.
     *
     * @param a n×n row-major, of which the lower triangle is read
     * @throws IllegalArgumentException when A has a negative eigenvalue
     */
    public static double[] lower(int n, double[] a) {
        double[] l = new double[n * n];
        for (int j = 0; j < n; j++) {
            double pivot = a[j * n + j] - dot(n, l, j, j, j);
            double noise = ROUNDING * Math.abs(a[j * n + j]);
            if (!(pivot >= -noise)) {
                throw new IllegalArgumentException("No covariance matrix: it has a negative eigenvalue.");
            }
            double root = pivot > noise ? Math.sqrt(pivot) : 0;
            l[j * n + j] = root;
            for (int i = j + 1; i < n; i++) {
                l[i * n + j] = root == 0 ? 0 : (a[i * n + j] - dot(n, l, i, j, j)) / root;
            }
        }
        return l;
    }

    /** The product of the first {@code count} entries of two rows. */
    private static double dot(int n, double[] l, int row, int other, int count) {
        double sum = 0;
        for (int k = 0; k < count; k++) {
            sum += l[row * n + k] * l[other * n + k];
        }
        return sum;
    }
}
