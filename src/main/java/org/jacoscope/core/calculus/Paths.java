package org.jacoscope.core.calculus;

/**
 * Open lines or closed rings, flat: x0, y0, x1, y1, …, all finite. {@code starts} holds for each line or ring the index
 * of its first point; the next start or the end closes it.
 */
public record Paths(double[] xy, int[] starts) {

    public static final Paths NONE = new Paths(new double[0], new int[0]);

    /** How many lines or rings there are. */
    public int count() {
        return starts.length;
    }

    /** How many points all of them have. */
    public int points() {
        return xy.length / 2;
    }

    /** The index of the point after the last of line or ring {@code i}. */
    public int end(int i) {
        return i + 1 < starts.length ? starts[i + 1] : points();
    }
}
