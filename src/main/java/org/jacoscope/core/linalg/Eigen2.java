package org.jacoscope.core.linalg;

import org.jacoscope.core.num.Elementary;

/**
 * Eigenvalues and eigenvectors of a 2×2 matrix in closed form.
 *
 * @param lambda1 the eigenvalue of larger magnitude, the positive one of two opposite ones; the common real part of a
 *     complex pair
 * @param lambda2 the other eigenvalue; the same real part of a complex pair
 * @param imaginary the imaginary part of a complex pair, positive; else 0
 * @param v1x a vector of length 1 whose direction λ₁ keeps, pointing right or straight up; NaN when there is none
 * @param v2x the same of λ₂; NaN when there is none or it is the same direction
 */
public record Eigen2(
        Directions directions,
        double lambda1,
        double lambda2,
        double imaginary,
        double v1x,
        double v1y,
        double v2x,
        double v2y) {

    /** Which directions a matrix keeps or turns round. */
    public enum Directions {
        TWO,
        /** One eigenvalue twice, with one direction: the matrix cannot be diagonalised. */
        ONE,
        /** A multiple of the identity. */
        ALL,
        /** A complex pair: every direction is turned. */
        NONE,
        /** An entry is not finite, and all numbers are NaN. */
        UNDEFINED
    }

    /** A discriminant is 0 when it is no more than this share of its two terms: their rounding. */
    private static final double ROUNDING = 0x1p-50;

    /** Decomposes [a b; c d]. */
    public static Eigen2 of(double a, double b, double c, double d) {
        double largest = Math.max(Math.max(Math.abs(a), Math.abs(b)), Math.max(Math.abs(c), Math.abs(d)));
        if (!(largest <= Double.MAX_VALUE)) {
            return without(Directions.UNDEFINED, Double.NaN, Double.NaN);
        }
        if (largest == 0) {
            return new Eigen2(Directions.ALL, 0, 0, 0, 1, 0, 0, 1);
        }
        int exponent = Math.max(-1000, Math.min(1000, Math.getExponent(largest)));
        double unit = Elementary.powerOfTwo(-exponent);
        return scaled(a * unit, b * unit, c * unit, d * unit).times(Elementary.powerOfTwo(exponent));
    }

    /** Entries of about 1: the roots of (λ − (a + d)/2)² = ((a − d)/2)² + bc. */
    private static Eigen2 scaled(double a, double b, double c, double d) {
        double mean = a / 2 + d / 2;
        double half = a / 2 - d / 2;
        if (half == 0 && b == 0 && c == 0) {
            return new Eigen2(Directions.ALL, mean, mean, 0, 1, 0, 0, 1);
        }
        double discriminant = Products.difference(half, half, -b, c);
        if (Math.abs(discriminant) <= ROUNDING * (half * half + Math.abs(b * c))) {
            double[] only = Math.abs(b) > Math.abs(c) ? unit(b, -half) : unit(half, c);
            return new Eigen2(Directions.ONE, mean, mean, 0, only[0], only[1], Double.NaN, Double.NaN);
        }
        if (discriminant < 0) {
            return without(Directions.NONE, mean, Math.sqrt(-discriminant));
        }
        double root = mean < 0 ? -Math.sqrt(discriminant) : Math.sqrt(discriminant);
        double far = mean + root;
        double[] first = direction(half, b, c, root);
        double[] second = direction(half, b, c, -root);
        double near = Determinant.of(a, b, c, d) / far;
        return new Eigen2(Directions.TWO, far, near, 0, first[0], first[1], second[0], second[1]);
    }

    /** Of the two ways to write the kernel of [half − root, b; c, −half − root] the one without cancellation. */
    private static double[] direction(double half, double b, double c, double root) {
        return (half < 0) == (root < 0) ? unit(half + root, c) : unit(b, root - half);
    }

    private static double[] unit(double x, double y) {
        double length = Elementary.hypot(x, y);
        double sign = x < 0 || (x == 0 && y < 0) ? -length : length;
        return new double[] {x / sign, y / sign};
    }

    private static Eigen2 without(Directions directions, double real, double imaginary) {
        double nan = Double.NaN;
        return new Eigen2(directions, real, real, imaginary, nan, nan, nan, nan);
    }

    private Eigen2 times(double factor) {
        return new Eigen2(directions, lambda1 * factor, lambda2 * factor, imaginary * factor, v1x, v1y, v2x, v2y);
    }
}
