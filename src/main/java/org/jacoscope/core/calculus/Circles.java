package org.jacoscope.core.calculus;

import org.jacoscope.core.num.Budget;
import org.jacoscope.core.num.Elementary;

/** A field sampled on circles about a point. Not for use by two threads at a time. */
final class Circles {

    private static final int DIRECTIONS = 36;

    /** The smallest circle tried is so many halvings away from the largest. */
    private static final int HALVINGS = 16;

    private static final int BISECTIONS = 26;

    /** Directions of unit length. */
    private static final double[] COS = new double[DIRECTIONS];

    private static final double[] SIN = new double[DIRECTIONS];

    static {
        for (int i = 0; i < DIRECTIONS; i++) {
            COS[i] = Math.cos(2 * Math.PI * i / DIRECTIONS);
            SIN[i] = Math.sin(2 * Math.PI * i / DIRECTIONS);
        }
    }

    private final ScalarField field;
    private final double[] centre;
    private final Budget budget;
    private final double[] x = new double[DIRECTIONS];
    private final double[] y = new double[DIRECTIONS];
    private final double[] values = new double[DIRECTIONS];

    Circles(ScalarField field, double[] centre, Budget budget) {
        this.field = field;
        this.centre = centre;
        this.budget = budget;
    }

    /**
     * The radius at which the field first exceeds {@code bound}, or is undefined, going outwards by doubling and then
     * closing in; 0 when it does so on the smallest circle, {@code reach} when on none.
     */
    double largest(double bound, double reach) {
        double good = 0;
        for (int k = -HALVINGS; k <= 0; k++) {
            double radius = reach * Elementary.powerOfTwo(k);
            if (!isWithin(bound, radius)) {
                return good == 0 ? 0 : closingIn(bound, good, radius);
            }
            good = radius;
        }
        return reach;
    }

    private double closingIn(double bound, double good, double bad) {
        double inside = good;
        double outside = bad;
        for (int i = 0; i < BISECTIONS; i++) {
            double middle = (inside + outside) / 2;
            if (isWithin(bound, middle)) {
                inside = middle;
            } else {
                outside = middle;
            }
        }
        return inside;
    }

    private boolean isWithin(double bound, double radius) {
        budget.reserve((long) DIRECTIONS * field.cost(), "sampling a field on a circle");
        for (int i = 0; i < DIRECTIONS; i++) {
            x[i] = centre[0] + radius * COS[i];
            y[i] = centre[1] + radius * SIN[i];
        }
        field.sample(x, y, DIRECTIONS, values);
        for (double value : values) {
            if (!(value <= bound)) {
                return false;
            }
        }
        return true;
    }
}
