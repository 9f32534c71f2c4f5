package org.jacoscope.core.calculus;

import org.jacoscope.core.linalg.Determinant;
import org.jacoscope.core.linalg.Svd2;

/**
 * The best linear approximation of a map of the plane at a point: F(p + h) ≈ F(p) + J·h.
 *
 * @param x the point
 * @param y the point
 * @param value F(p): two numbers
 * @param jacobian J, 2×2, row i the gradient of component i
 * @param determinant det J
 * @param svd the singular values σᵢ and vectors of J; the image of a small disc of radius ε is about the ellipse around
 *     F(p) with half-axes εσᵢuᵢ
 */
public record Linearisation(double x, double y, double[] value, double[] jacobian, double determinant, Svd2 svd) {

    /** What J does to the sense of rotation. */
    public enum Orientation {
        KEPT,
        REVERSED,
        /** The rank of J is below 2: the plane is flattened to a line or a point. */
        LOST,
        /** F or J is not finite. */
        UNDEFINED
    }

    /**
     * The approximation at (x, y).
     *
     * @param map two variables, two components
     */
    public static Linearisation of(Mapping map, double x, double y) {
        double[] point = {x, y};
        double[] j = map.jacobian(point);
        double determinant = Determinant.of(j[0], j[1], j[2], j[3]);
        return new Linearisation(x, y, map.value(point), j, determinant, Svd2.of(j[0], j[1], j[2], j[3]));
    }

    /** Whether F and J are finite here. */
    public boolean isDefined() {
        return Double.isFinite(value[0]) && Double.isFinite(value[1]) && Double.isFinite(svd.sigma1());
    }

    /** The rank of J with the tolerance of {@link org.jacoscope.core.linalg.Rank}; 0 where undefined. */
    public int rank() {
        return svd.rank();
    }

    public Orientation orientation() {
        if (!isDefined()) {
            return Orientation.UNDEFINED;
        }
        if (rank() < 2) {
            return Orientation.LOST;
        }
        return determinant > 0 ? Orientation.KEPT : Orientation.REVERSED;
    }
}
