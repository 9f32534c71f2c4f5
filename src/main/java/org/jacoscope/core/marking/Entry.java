package org.jacoscope.core.marking;

/**
 * The values of one entry at the same random points: as the answer has it, and as the attempt.
 *
 * @param want finite
 * @param scale the greatest |want|, 1 where all are 0: what rounding is measured by
 */
record Entry(double[] want, double[] got, double scale) {

    /** Relative difference that rounding alone can make between two ways of writing one formula. */
    private static final double TOLERANCE = 1e-9;

    /** A test of the two values at one point. */
    interface Test {
        boolean holds(double want, double got);
    }

    static Entry of(double[] want, double[] got) {
        double scale = 0;
        for (double value : want) {
            scale = Math.max(scale, Math.abs(value));
        }
        return new Entry(want, got, scale == 0 ? 1 : scale);
    }

    boolean everywhere(Test test) {
        for (int i = 0; i < want.length; i++) {
            if (!test.holds(want[i], got[i])) {
                return false;
            }
        }
        return true;
    }

    boolean isSame() {
        return everywhere(this::close);
    }

    boolean isOpposite() {
        return everywhere((w, g) -> close(-w, g));
    }

    boolean isZero() {
        return everywhere((w, g) -> w == 0);
    }

    /** Whether the attempt is not a finite number somewhere where the answer is. */
    boolean hasGap() {
        return !everywhere((w, g) -> Double.isFinite(g));
    }

    boolean isSameWhereDefined() {
        return everywhere((w, g) -> !Double.isFinite(g) || close(w, g)) && !everywhere((w, g) -> !Double.isFinite(g));
    }

    boolean close(double wanted, double found) {
        return Math.abs(found - wanted) <= TOLERANCE * Math.max(scale, Math.abs(wanted));
    }

    /** The first point where the values differ, or where the attempt has none. */
    int firstDifference() {
        int i = 0;
        while (i < want.length - 1 && close(want[i], got[i])) {
            i++;
        }
        return i;
    }

    int firstGap() {
        int i = 0;
        while (i < want.length - 1 && Double.isFinite(got[i])) {
            i++;
        }
        return i;
    }
}
