package org.jacoscope.lab.change;

import org.jacoscope.core.calculus.Mapping;
import org.jacoscope.core.num.Budget;

/**
 * A function of the plane summed over small cells, each with the height at its middle: over n×n squares that fill a square
 * about the origin, and over the cells of n rings that fill the disc within it.
 *
 * @param reach half the side of the square, the radius of the disc
 */
record PlaneSums(int n, double reach) {

    /** So small a part of its terms' sizes is a sum's rounding. */
    private static final double ROUNDING = 1e-13;

    /** The side of a square. */
    double side() {
        return 2 * reach / n;
    }

    /** dr, how wide a ring is. */
    double width() {
        return reach / n;
    }

    /** How many cells a ring has: about as many as make those a quarter of the way out as long as they are wide. */
    int sectors() {
        return 4 * Math.max(2, (int) Math.round(Math.PI * n / 8));
    }

    /** ds, the step of r² from ring to ring where all have the same area: of a size that can be seen. */
    double squareStep() {
        return side();
    }

    /** dθ, the angle of a cell. */
    double turn() {
        return 2 * Math.PI / sectors();
    }

    /** The coordinate of the middle of the squares that hold one. */
    double middle(double x) {
        return (Math.floor((x + reach) / side()) + 0.5) * side() - reach;
    }

    /** The sum over the columns on the squares: heights times dx dy. */
    double overColumns(Mapping height, Budget budget) {
        double[] points = new double[2 * n * n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                points[2 * (i * n + j)] = (i + 0.5) * side() - reach;
                points[2 * (i * n + j) + 1] = (j + 0.5) * side() - reach;
            }
        }
        double sum = 0;
        double size = 0;
        for (double each : height.values(points, budget)) {
            sum += each;
            size += Math.abs(each);
        }
        return known(sum, size) * side() * side();
    }

    /**
     * The sum over the cells of the rings: heights times r dr dθ.
     *
     * @param forgotten whether the factor r, the determinant of the Jacobian, is left out
     */
    double overRings(Mapping height, boolean forgotten, Budget budget) {
        int sectors = sectors();
        double[] points = new double[2 * n * sectors];
        for (int j = 0; j < sectors; j++) {
            double cos = Math.cos((j + 0.5) * turn());
            double sin = Math.sin((j + 0.5) * turn());
            for (int i = 0; i < n; i++) {
                points[2 * (i * sectors + j)] = radius(i) * cos;
                points[2 * (i * sectors + j) + 1] = radius(i) * sin;
            }
        }
        double[] heights = height.values(points, budget);
        double sum = 0;
        double size = 0;
        for (int i = 0; i < n; i++) {
            double factor = forgotten ? 1 : radius(i);
            for (int j = 0; j < sectors; j++) {
                double term = heights[i * sectors + j] * factor;
                sum += term;
                size += Math.abs(term);
            }
        }
        return known(sum, size) * width() * turn();
    }

    /** Of terms that cancel but for their rounding nothing is left. */
    private static double known(double sum, double size) {
        return Math.abs(sum) <= ROUNDING * size ? 0 : sum;
    }

    private double radius(int ring) {
        return (ring + 0.5) * width();
    }
}
