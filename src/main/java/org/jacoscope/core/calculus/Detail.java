package org.jacoscope.core.calculus;

/** How finely to draw: while something is dragged, or at rest. */
public enum Detail {
    DRAFT(1.0, 48, 12, 800, 24),
    FINAL(0.2, 16, 24, 4000, 46);

    private final double flatness;
    private final double longestStep;
    private final int pieces;
    private final int evaluations;
    private final int halvings;

    Detail(double flatness, double longestStep, int pieces, int evaluations, int halvings) {
        this.flatness = flatness;
        this.longestStep = longestStep;
        this.pieces = pieces;
        this.evaluations = evaluations;
        this.halvings = halvings;
    }

    /** How far, in pixels, a curve may stray from the lines drawn for it. */
    double flatness() {
        return flatness;
    }

    /** How far apart, in pixels, samples in view may lie. */
    double longestStep() {
        return longestStep;
    }

    /** Into how many pieces a curve is cut before any is refined. */
    int pieces() {
        return pieces;
    }

    /** After how many evaluations a curve is not refined further. */
    int evaluations() {
        return evaluations;
    }

    /** How often the whole curve may be halved to find a jump or the edge of an undefined region. */
    int halvings() {
        return halvings;
    }
}
