package org.jacoscope.core.linalg;

/** Plain operations on matrices of rows. */
public final class Matrices {

    private Matrices() {}

    /**
     * The product of {@code a} (rows×inner) and {@code b} (inner×columns), rows×columns.
     *
     * @throws IllegalArgumentException when an array does not have that shape
     */
    public static double[] multiply(int rows, int inner, int columns, double[] a, double[] b) {
        requireShape(rows, inner, a);
        requireShape(inner, columns, b);
        double[] product = new double[rows * columns];
        for (int i = 0; i < rows; i++) {
            for (int k = 0; k < inner; k++) {
                double factor = a[i * inner + k];
                for (int j = 0; j < columns; j++) {
                    product[i * columns + j] += factor * b[k * columns + j];
                }
            }
        }
        return product;
    }

    /** The transpose of {@code a} (rows×columns), columns×rows. */
    public static double[] transpose(int rows, int columns, double[] a) {
        requireShape(rows, columns, a);
        double[] transposed = new double[a.length];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                transposed[j * rows + i] = a[i * columns + j];
            }
        }
        return transposed;
    }

    static void requireShape(int rows, int columns, double[] a) {
        if (rows < 0 || columns < 0 || a.length != (long) rows * columns) {
            throw new IllegalArgumentException("A " + rows + "×" + columns + " matrix has " + (long) rows * columns
                    + " entries, not " + a.length + ".");
        }
    }

    static boolean allFinite(double[] a) {
        for (double entry : a) {
            if (!Double.isFinite(entry)) {
                return false;
            }
        }
        return true;
    }
}
