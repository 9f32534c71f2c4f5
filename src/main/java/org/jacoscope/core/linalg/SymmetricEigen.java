package org.jacoscope.core.linalg;

import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Eigenvalues and orthonormal eigenvectors of a symmetric n×n matrix: closed form for 2×2, commons-math3 beyond.
 * Everything is NaN when an entry is not finite.
 *
 * @param values n eigenvalues, ascending
 * @param vectors n×n, column i belongs to value i
 */
public record SymmetricEigen(int n, double[] values, double[] vectors) {

    /**
     * Decomposes the n×n matrix {@code a}, of which only the lower triangle is read.
     *
     * @throws IllegalArgumentException when {@code a} is not n×n
     */
    public static SymmetricEigen of(int n, double[] a) {
        Matrices.requireShape(n, n, a);
        if (!Matrices.allFinite(a)) {
            double[] values = new double[n];
            double[] vectors = new double[n * n];
            Arrays.fill(values, Double.NaN);
            Arrays.fill(vectors, Double.NaN);
            return new SymmetricEigen(n, values, vectors);
        }
        return switch (n) {
            case 0 -> new SymmetricEigen(0, new double[0], new double[0]);
            case 1 -> new SymmetricEigen(1, a.clone(), new double[] {1});
            case 2 -> of(SymmetricEigen2.of(a[0], a[2], a[3]));
            default -> decompose(n, a);
        };
    }

    private static SymmetricEigen of(SymmetricEigen2 eigen) {
        double x = eigen.x();
        double y = eigen.y();
        return new SymmetricEigen(2, new double[] {eigen.lower(), eigen.upper()}, new double[] {-y, x, x, y});
    }

    private static SymmetricEigen decompose(int n, double[] a) {
        RealMatrix matrix = new Array2DRowRealMatrix(n, n);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                matrix.setEntry(i, j, a[i * n + j]);
                matrix.setEntry(j, i, a[i * n + j]);
            }
        }
        EigenDecomposition eigen = new EigenDecomposition(matrix);
        double[] descending = eigen.getRealEigenvalues();
        double[] values = new double[n];
        double[] vectors = new double[n * n];
        for (int k = 0; k < n; k++) {
            int from = n - 1 - k;
            values[k] = descending[from];
            for (int i = 0; i < n; i++) {
                vectors[i * n + k] = eigen.getV().getEntry(i, from);
            }
        }
        return new SymmetricEigen(n, values, vectors);
    }
}
