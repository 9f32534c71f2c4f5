package org.jacoscope.core.calculus;

import org.jacoscope.core.num.Rectangle;

/** Five samples of a curve at equal steps of its parameter, and whether the line between its ends may stand for it. */
record CurvePiece(Sample first, Sample second, Sample third, Sample fourth, Sample fifth) {

    /** How many times farther than the next longest step the longest may be. */
    private static final double UNEVEN = 1.5;

    /** Steps shorter than this, in pixels, are no jumps. */
    private static final double SMALLEST_JUMP = 0.5;

    /** A point of a curve; not finite where the curve is undefined. */
    record Sample(double t, double x, double y) {
        boolean defined() {
            return Double.isFinite(x) && Double.isFinite(y);
        }
    }

    /** Whether all samples lie beyond the same side of the rectangle. */
    boolean beyond(Rectangle clip) {
        double left = Math.max(max(first.x, second.x, third.x, fourth.x), fifth.x);
        double right = Math.min(min(first.x, second.x, third.x, fourth.x), fifth.x);
        double top = Math.max(max(first.y, second.y, third.y, fourth.y), fifth.y);
        double bottom = Math.min(min(first.y, second.y, third.y, fourth.y), fifth.y);
        return left < clip.xmin() || right > clip.xmax() || top < clip.ymin() || bottom > clip.ymax();
    }

    private static double max(double a, double b, double c, double d) {
        return Math.max(Math.max(a, b), Math.max(c, d));
    }

    private static double min(double a, double b, double c, double d) {
        return Math.min(Math.min(a, b), Math.min(c, d));
    }

    /** Whether one step is much longer than the others, as at a jump or a pole, or undefined. */
    boolean jumps(Frame frame) {
        double a = pixels(first, second, frame);
        double b = pixels(second, third, frame);
        double c = pixels(third, fourth, frame);
        double d = pixels(fourth, fifth, frame);
        double longest = max(a, b, c, d);
        double next = Math.max(
                Math.min(Math.max(a, b), Math.max(c, d)),
                longest == a || longest == b ? Math.min(a, b) : Math.min(c, d));
        return !(longest <= UNEVEN * next + SMALLEST_JUMP);
    }

    /** Whether the line between the ends may stand for the curve. */
    boolean isSmooth(Frame frame, Detail detail) {
        double longest = max(
                pixels(first, second, frame),
                pixels(second, third, frame),
                pixels(third, fourth, frame),
                pixels(fourth, fifth, frame));
        return longest <= detail.longestStep()
                && distance(second, frame) <= detail.flatness()
                && distance(third, frame) <= detail.flatness()
                && distance(fourth, frame) <= detail.flatness();
    }

    private static double pixels(Sample a, Sample b, Frame frame) {
        return length((b.x - a.x) * frame.pixelsPerX(), (b.y - a.y) * frame.pixelsPerY());
    }

    /** How far the sample is from the line between the ends, in pixels. */
    private double distance(Sample sample, Frame frame) {
        double chordX = (fifth.x - first.x) * frame.pixelsPerX();
        double chordY = (fifth.y - first.y) * frame.pixelsPerY();
        double x = (sample.x - first.x) * frame.pixelsPerX();
        double y = (sample.y - first.y) * frame.pixelsPerY();
        double square = chordX * chordX + chordY * chordY;
        double along = square == 0 ? 0 : Math.max(0, Math.min(1, (x * chordX + y * chordY) / square));
        return length(x - along * chordX, y - along * chordY);
    }

    private static double length(double x, double y) {
        return Math.sqrt(x * x + y * y);
    }
}
