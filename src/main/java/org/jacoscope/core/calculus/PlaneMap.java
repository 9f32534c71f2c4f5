package org.jacoscope.core.calculus;

/** A map of the plane to itself. */
@FunctionalInterface
public interface PlaneMap {

    /**
     * The image of (u, v).
     *
     * @param out modified: the image's x and y, not finite where the map is undefined
     */
    void apply(double u, double v, double[] out);

    /** About how many elementary operations one point takes. */
    default int cost() {
        return 50;
    }
}
