package org.jacoscope.core.linalg;

/** Determinants of square matrices. */
public final class Determinant {

    private Determinant() {}

    /** The determinant of [a b; c d], safe from cancellation. */
    public static double of(double a, double b, double c, double d) {
        return Products.difference(a, d, b, c);
    }

    /**
     * The determinant of the n×n matrix {@code a}: direct up to 3×3, by LU with partial pivoting beyond; 1 when n = 0.
     *
     * @throws IllegalArgumentException when {@code a} is not n×n
     */
    public static double of(int n, double[] a) {
        Matrices.requireShape(n, n, a);
        return switch (n) {
            case 0 -> 1;
            case 1 -> a[0];
            case 2 -> of(a[0], a[1], a[2], a[3]);
            case 3 -> ofThree(a);
            default -> Lu.of(n, a).determinant();
        };
    }

    /** Expansion along the first row. */
    private static double ofThree(double[] a) {
        double first = a[0] * of(a[4], a[5], a[7], a[8]);
        double second = a[1] * of(a[3], a[5], a[6], a[8]);
        double third = a[2] * of(a[3], a[4], a[6], a[7]);
        return first - second + third;
    }
}
