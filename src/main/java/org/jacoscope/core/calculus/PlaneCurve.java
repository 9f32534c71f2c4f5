package org.jacoscope.core.calculus;

/** A curve in the plane, t ↦ (x, y). */
@FunctionalInterface
public interface PlaneCurve {

    /**
     * The point at {@code t}.
     *
     * @param out modified: the point's x and y, not finite where the curve is undefined
     */
    void at(double t, double[] out);

    /** About how many elementary operations one point takes. */
    default int cost() {
        return 50;
    }
}
