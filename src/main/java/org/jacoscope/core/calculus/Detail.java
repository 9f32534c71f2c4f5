package org.jacoscope.core.calculus;

/** How finely to draw: while something is dragged, or at rest. */
public enum Detail {
    DRAFT(1.0, 24, 600),
    FINAL(0.2, 48, 4000);

    private final double flatness;
    private final int pieces;
    private final int evaluations;

    Detail(double flatness, int pieces, int evaluations) {
        this.flatness = flatness;
        this.pieces = pieces;
        this.evaluations = evaluations;
    }

    /** How far, in pixels, a curve may stray from the lines drawn for it. */
    double flatness() {
        return flatness;
    }

    /** Into how many pieces a curve is cut before any is refined. */
    int pieces() {
        return pieces;
    }

    /** The most evaluations one curve may take. */
    int evaluations() {
        return evaluations;
    }
}
