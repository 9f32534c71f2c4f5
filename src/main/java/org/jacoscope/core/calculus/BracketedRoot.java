package org.jacoscope.core.calculus;

import java.util.function.DoubleUnaryOperator;
import org.jacoscope.core.num.Elementary;

/**
 * Where a function changes sign on [0, 1], and whether it passes through zero there or jumps, as at a pole. Method: ITP,
 * I. F. D. Oliveira and R. H. C. Takahashi, "An enhancement of the bisection method average performance preserving
 * minmax optimality", ACM TOMS 47 (2021); at worst one step more than bisection.
 *
 * @param at the place, to 1e-12
 * @param isZero whether the function is small on both sides of it
 * @param evaluations how often the function was evaluated
 */
record BracketedRoot(double at, boolean isZero, int evaluations) {

    private static final double TOLERANCE = 1e-12;

    /** Steps of bisection from 1 to {@link #TOLERANCE}, and one to spare. */
    private static final int MOST_STEPS = 41;

    /** A sign change is a zero when the values beside it are this share of those at the ends, or less. */
    private static final double SMALL = 1e-3;

    /**
     * Finds the sign change of {@code f} between 0 and 1.
     *
     * @param low f(0)
     * @param high f(1), of the other sign or 0
     */
    static BracketedRoot of(DoubleUnaryOperator f, double low, double high) {
        double a = 0;
        double b = 1;
        double atA = low;
        double atB = high;
        int steps = 0;
        while (b - a > 2 * TOLERANCE && steps < 2 * MOST_STEPS) {
            double x = next(a, b, atA, atB, steps++);
            double y = f.applyAsDouble(x);
            if (Double.isNaN(y)) {
                return new BracketedRoot(x, false, steps);
            }
            if ((y < 0) == (low < 0)) {
                a = x;
                atA = y;
            } else {
                b = x;
                atB = y;
            }
        }
        boolean isZero = Math.abs(atA) + Math.abs(atB) <= SMALL * (Math.abs(low) + Math.abs(high));
        return new BracketedRoot((a + b) / 2, isZero, steps);
    }

    /** False position, moved towards the middle, and no farther from it than bisection allows. */
    private static double next(double a, double b, double atA, double atB, int step) {
        double width = b - a;
        double middle = (a + b) / 2;
        double secant = (atB * a - atA * b) / (atB - atA);
        if (!(secant >= a && secant <= b)) {
            return middle;
        }
        double towardsMiddle = Math.signum(middle - secant);
        double shift = Math.max(0.2 * width * width, TOLERANCE / 2);
        double moved = shift <= Math.abs(middle - secant) ? secant + towardsMiddle * shift : middle;
        double reach = Math.max(0, TOLERANCE * Elementary.powerOfTwo(MOST_STEPS - step) - width / 2);
        return Math.abs(moved - middle) <= reach ? moved : middle - towardsMiddle * reach;
    }
}
