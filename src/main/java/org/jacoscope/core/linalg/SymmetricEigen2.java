package org.jacoscope.core.linalg;

import org.jacoscope.core.num.Elementary;

/**
 * Eigenvalues and eigenvectors of the symmetric matrix [a b; b c] in closed form.
 *
 * @param lower the smaller eigenvalue
 * @param upper the larger eigenvalue; its unit eigenvector is (x, y), the other's is (−y, x)
 */
public record SymmetricEigen2(double lower, double upper, double x, double y) {

    /**
     * Decomposes [a b; b c]; everything is NaN when an entry is not finite. The eigenvalue of smaller magnitude is det
     * divided by the other, with a determinant free of cancellation.
     */
    public static SymmetricEigen2 of(double a, double b, double c) {
        if (!Double.isFinite(a) || !Double.isFinite(b) || !Double.isFinite(c)) {
            return new SymmetricEigen2(Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        }
        double mean = a / 2 + c / 2;
        double radius = Elementary.hypot(a / 2 - c / 2, b);
        double far = mean < 0 ? mean - radius : mean + radius;
        double near = far == 0 ? 0 : near(a, b, c, far);
        double angle = Math.atan2(2 * b, a - c) / 2;
        return new SymmetricEigen2(Math.min(near, far), Math.max(near, far), Math.cos(angle), Math.sin(angle));
    }

    private static double near(double a, double b, double c, double far) {
        double scale = Elementary.powerOfTwo(-Math.getExponent(far));
        return Products.difference(a * scale, c * scale, b * scale, b * scale) / (far * scale) / scale;
    }
}
