package org.jacoscope.core.linalg;

import org.jacoscope.core.num.Elementary;

/**
 * The singular value decomposition of a 2×2 matrix in closed form: A = σ₁u₁v₁ᵀ + σ₂u₂v₂ᵀ with σ₁ ≥ σ₂ ≥ 0, u₁ ⟂ u₂ and
 * v₁ ⟂ v₂ of length 1. The image of the unit circle under A is the ellipse with half-axes σ₁u₁ and σ₂u₂.
 *
 * <p>Method: J. Blinn, "Consider the lowly 2×2 matrix", IEEE Computer Graphics and Applications 16 (1996): a matrix is a
 * scaled rotation plus a scaled reflection. σ₂ = |det A|/σ₁ with a determinant free of cancellation, so that both values
 * have small relative errors. Everything is NaN when an entry is not finite.
 */
public record Svd2(
        double sigma1,
        double sigma2,
        double u1x,
        double u1y,
        double u2x,
        double u2y,
        double v1x,
        double v1y,
        double v2x,
        double v2y) {

    /** Decomposes [a b; c d]. */
    public static Svd2 of(double a, double b, double c, double d) {
        if (!Double.isFinite(a + b + c + d) && !Matrices.allFinite(new double[] {a, b, c, d})) {
            double nan = Double.NaN;
            return new Svd2(nan, nan, nan, nan, nan, nan, nan, nan, nan, nan);
        }
        double turn = Math.atan2(c / 2 - b / 2, a / 2 + d / 2);
        double mirror = Math.atan2(c / 2 + b / 2, a / 2 - d / 2);
        double left = (turn + mirror) / 2;
        double right = (turn - mirror) / 2;
        double uCos = Math.cos(left);
        double uSin = Math.sin(left);
        double vCos = Math.cos(right);
        double vSin = Math.sin(right);
        double large = sigma1(a, b, c, d);
        double small = signedSigma2(a, b, c, d, large);
        double side = small < 0 ? -1 : 1;
        return new Svd2(large, Math.abs(small), uCos, uSin, -side * uSin, side * uCos, vCos, -vSin, vSin, vCos);
    }

    /** The larger singular value of [a b; c d]: the greatest stretch. */
    public static double sigma1(double a, double b, double c, double d) {
        double rotation = Elementary.hypot(a / 2 + d / 2, c / 2 - b / 2);
        double reflection = Elementary.hypot(a / 2 - d / 2, c / 2 + b / 2);
        return rotation + reflection;
    }

    /** The smaller singular value of [a b; c d]: the least stretch. */
    public static double sigma2(double a, double b, double c, double d) {
        return Math.abs(signedSigma2(a, b, c, d, sigma1(a, b, c, d)));
    }

    /** det/σ₁. The larger factor of each product is divided first (by a power of two), so that nothing overflows. */
    private static double signedSigma2(double a, double b, double c, double d, double sigma1) {
        if (sigma1 == 0) {
            return 0;
        }
        double scale = Elementary.powerOfTwo(-2 - Math.getExponent(sigma1));
        double first = Math.max(Math.abs(a), Math.abs(d)) * scale;
        double second = Math.max(Math.abs(b), Math.abs(c)) * scale;
        double determinant = Products.difference(first, smallerWithSign(a, d), second, smallerWithSign(b, c));
        return determinant / (sigma1 * scale);
    }

    /** The smaller of |x| and |y| with the sign of x·y. */
    private static double smallerWithSign(double x, double y) {
        double smaller = Math.min(Math.abs(x), Math.abs(y));
        return (x < 0) == (y < 0) ? smaller : -smaller;
    }

    /** The rank with {@link Rank#tolerance}. */
    public int rank() {
        return Rank.of(2, 2, sigma1, sigma2);
    }

    /** σ₁/σ₂: ∞ for a singular matrix, NaN for the zero matrix. */
    public double condition() {
        return sigma1 / sigma2;
    }

    /**
     * The angle in (−π, π] of the rotation nearest to [a b; c d], which is its polar factor when det > 0; NaN when an
     * entry is not finite.
     */
    public static double rotation(double a, double b, double c, double d) {
        return Matrices.allFinite(new double[] {a, b, c, d}) ? Math.atan2(c - b, a + d) : Double.NaN;
    }
}
