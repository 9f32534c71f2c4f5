package org.jacoscope.core.calculus;

import org.jacoscope.core.linalg.SymmetricEigen2;
import org.jacoscope.core.num.Elementary;
import org.jacoscope.core.num.Rectangle;

/**
 * Newton's method on the gradient of a function of two variables, with steps halved until the gradient shrinks. Where the
 * Hessian is singular only its range is used, so that the nearest point of a line of critical points is found.
 */
final class StationaryNewton {

    private static final int MOST_STEPS = 120;
    private static final int MOST_HALVINGS = 12;

    /** Eigenvalues below this share of the other one are taken as zero. */
    private static final double SINGULAR = 1e-14;

    private final Mapping function;
    private final Rectangle view;
    private final double smallGradient;
    private int evaluations;

    /**
     * A search within {@code view}.
     *
     * @param smallGradient what ‖∇f‖ must not exceed in the end
     */
    StationaryNewton(Mapping function, Rectangle view, double smallGradient) {
        this.function = function;
        this.view = view;
        this.smallGradient = smallGradient;
    }

    /** How often gradient or Hessian were evaluated. */
    int evaluations() {
        return evaluations;
    }

    /** The critical point that the start leads to; empty when it leads to none in the view. */
    double[] from(double x, double y) {
        Rectangle near = view.inflate(0.25);
        double[] point = {x, y};
        double[] gradient = gradient(point);
        for (int step = 0; step < MOST_STEPS && norm(gradient) > 0; step++) {
            double[] next = improve(point, gradient);
            if (next.length == 0 || !near.contains(next[0], next[1])) {
                break;
            }
            point = next;
            gradient = gradient(point);
        }
        boolean found = norm(gradient) <= smallGradient && view.contains(point[0], point[1]);
        return found ? point : new double[0];
    }

    private double[] improve(double[] point, double[] gradient) {
        double[] step = step(point, gradient);
        for (int halving = 0; halving <= MOST_HALVINGS; halving++) {
            double share = Elementary.powerOfTwo(-halving);
            double[] next = {point[0] + share * step[0], point[1] + share * step[1]};
            if (norm(gradient(next)) < norm(gradient) * (1 - share / 8)) {
                return next;
            }
        }
        return new double[0];
    }

    private double[] step(double[] point, double[] gradient) {
        evaluations++;
        double[] h = function.hessian(point);
        SymmetricEigen2 eigen = SymmetricEigen2.of(h[0], h[1], h[3]);
        double largest = Math.max(Math.abs(eigen.lower()), Math.abs(eigen.upper()));
        double along = eigen.x() * gradient[0] + eigen.y() * gradient[1];
        double across = -eigen.y() * gradient[0] + eigen.x() * gradient[1];
        double first = Math.abs(eigen.upper()) > SINGULAR * largest ? -along / eigen.upper() : 0;
        double second = Math.abs(eigen.lower()) > SINGULAR * largest ? -across / eigen.lower() : 0;
        return new double[] {first * eigen.x() - second * eigen.y(), first * eigen.y() + second * eigen.x()};
    }

    private double[] gradient(double[] point) {
        evaluations++;
        return function.gradient(point);
    }

    private static double norm(double[] vector) {
        return Elementary.hypot(vector[0], vector[1]);
    }
}
