package org.jacoscope.lab.change;

import org.jacoscope.core.calculus.Cloud;
import org.jacoscope.core.calculus.Mapping;
import org.jacoscope.core.calculus.Propagation;
import org.jacoscope.core.linalg.Matrices;
import org.jacoscope.core.linalg.Svd2;
import org.jacoscope.core.num.Budget;
import org.jacoscope.lab.PointProperty.Point;
import org.jacoscope.lab.State;

/**
 * A normal distribution on the plane, what first order makes of it, and a cloud of its points.
 *
 * @param sigma its covariance matrix, 2×2
 * @param axes half of two conjugate diameters of the ellipse ‖z‖ ≤ 1: 2×2 row-major, columns
 * @param images the same of the first-order ellipse, J times {@code axes}
 * @param held for each point of the cloud whether its image lies in the first-order 95 % ellipse
 * @param cloudMean of the images
 * @param cloudCovariance of the images
 */
record Spread(
        Point mean,
        double[] sigma,
        double[] axes,
        double[] images,
        Propagation order,
        Cloud cloud,
        boolean[] held,
        double[] cloudMean,
        double[] cloudCovariance) {

    /** The share of a normal distribution that its ellipse should hold. */
    static final double SHARE = 0.95;

    /** √(−2 log 0.05): with this many standard deviations an ellipse holds 95 % of a normal distribution in the plane. */
    static final double REACH = 2.4477468306808166;

    /** A count further off than this many standard errors is no chance. */
    private static final double CERTAIN = 3;

    static Spread of(Mapping map, State state, Budget budget) {
        Point mean = state.get(Uncertainty.MEAN);
        double s = state.get(Uncertainty.FIRST);
        double t = state.get(Uncertainty.SECOND);
        double rho = state.get(Uncertainty.CORRELATION);
        double[] sigma = {s * s, rho * s * t, rho * s * t, t * t};
        double[] axes = {s, 0, rho * t, t * Math.sqrt(1 - rho * rho)};
        double[] at = {mean.x(), mean.y()};
        Propagation order = Propagation.of(map, at, sigma);
        double[] images = Matrices.multiply(2, 2, 2, order.jacobian(), axes);
        Cloud cloud = Cloud.of(map, at, sigma, state.get(Uncertainty.POINTS), state.get(Uncertainty.SEED), budget);
        return new Spread(
                mean,
                sigma,
                axes,
                images,
                order,
                cloud,
                held(images, order.value(), cloud),
                cloud.mean(),
                cloud.covariance());
    }

    private static boolean[] held(double[] images, double[] centre, Cloud cloud) {
        double determinant = images[0] * images[3] - images[1] * images[2];
        boolean[] held = new boolean[cloud.count()];
        for (int k = 0; k < held.length; k++) {
            double dx = cloud.outputs()[2 * k] - centre[0];
            double dy = cloud.outputs()[2 * k + 1] - centre[1];
            double first = (images[3] * dx - images[1] * dy) / determinant;
            double second = (images[0] * dy - images[2] * dx) / determinant;
            held[k] = first * first + second * second <= REACH * REACH;
        }
        return held;
    }

    /** Whether the first-order ellipse has an area. */
    boolean hasEllipse() {
        return Svd2.of(images[0], images[1], images[2], images[3]).rank() == 2;
    }

    /** The share of the points with an image whose image lies in the ellipse; NaN without an ellipse. */
    double coverage() {
        int count = 0;
        for (boolean one : held) {
            count += one ? 1 : 0;
        }
        return hasEllipse() ? (double) count / cloud.defined() : Double.NaN;
    }

    /** The standard error of that share, of the binomial distribution. */
    double coverageError() {
        double share = coverage();
        return Math.sqrt(share * (1 - share) / cloud.defined());
    }

    /** How far the share is from what it should be: −1 for too small, 1 for too large, 0 when chance explains it. */
    int verdict() {
        double off = (coverage() - SHARE) / Math.sqrt(SHARE * (1 - SHARE) / cloud.defined());
        return Math.abs(off) > CERTAIN ? (int) Math.signum(off) : 0;
    }

    /** The cloud's mean less F(μ). */
    double[] bias() {
        return new double[] {cloudMean[0] - order.value()[0], cloudMean[1] - order.value()[1]};
    }

    /** The standard errors of its two numbers. */
    double[] biasError() {
        return new double[] {
            Math.sqrt(cloudCovariance[0] / cloud.defined()), Math.sqrt(cloudCovariance[3] / cloud.defined())
        };
    }

    boolean isBiased() {
        double[] bias = bias();
        double[] error = biasError();
        return Math.abs(bias[0]) > CERTAIN * error[0] || Math.abs(bias[1]) > CERTAIN * error[1];
    }
}
