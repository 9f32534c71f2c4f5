package org.jacoscope.core.calculus;

/** A number at each point of the plane; NaN where it is undefined. */
@FunctionalInterface
public interface ScalarField {

    /** The field at one point. */
    double at(double x, double y);

    /**
     * The field at the first {@code count} points.
     *
     * @param out modified: one number per point
     */
    default void sample(double[] x, double[] y, int count, double[] out) {
        for (int i = 0; i < count; i++) {
            out[i] = at(x[i], y[i]);
        }
    }

    /** About how many elementary operations one point takes. */
    default int cost() {
        return 100;
    }
}
