package org.jacoscope.core.calculus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.num.Budget;

/**
 * The region of an integral: for each variable a lower and an upper bound, which may be infinite or depend on the variables
 * before it. The unit cube is mapped to it: a finite interval linearly, one with one end by lo + t/(1 − t), the whole line
 * by t/(1 − t²), as is usual (QUADPACK maps with 1/t).
 */
public final class Bounds {

    /** The bounds of one variable; where there is no formula they are infinite. */
    public record Interval(Optional<Expr> lower, Optional<Expr> upper) {

        private Mapping ends(List<String> before, Map<String, Double> parameters) {
            Expr none = Expr.num(0);
            return Mapping.of(before, List.of(lower.orElse(none), upper.orElse(none)), parameters);
        }
    }

    private final List<Interval> intervals;
    private final List<Mapping> ends;

    private Bounds(List<Interval> intervals, List<Mapping> ends) {
        this.intervals = intervals;
        this.ends = ends;
    }

    /**
     * @param variables in the order in which they are bounded
     * @param intervals of each; may use the variables before it, and {@code parameters}
     */
    public static Bounds of(List<String> variables, List<Interval> intervals, Map<String, Double> parameters) {
        List<Mapping> ends = new ArrayList<>();
        for (int i = 0; i < variables.size(); i++) {
            ends.add(intervals.get(i).ends(variables.subList(0, i), parameters));
        }
        return new Bounds(List.copyOf(intervals), List.copyOf(ends));
    }

    int dimensions() {
        return intervals.size();
    }

    /**
     * Takes points of the unit cube to the region.
     *
     * @param points k×n; replaced by their images
     * @return by how much volumes grow at each, negative where an interval runs backwards
     */
    double[] place(double[] points, Budget budget) {
        int n = dimensions();
        int count = points.length / n;
        double[] growth = new double[count];
        Arrays.fill(growth, 1);
        for (int axis = 0; axis < n; axis++) {
            double[] before = new double[count * axis];
            for (int i = 0; i < count; i++) {
                System.arraycopy(points, i * n, before, i * axis, axis);
            }
            double[] at = axis == 0 ? ends.get(0).value(before) : ends.get(axis).values(before, budget);
            double below = intervals.get(axis).lower.isEmpty() ? Double.NEGATIVE_INFINITY : 0;
            double above = intervals.get(axis).upper.isEmpty() ? Double.POSITIVE_INFINITY : 0;
            for (int i = 0; i < count; i++) {
                int row = axis == 0 ? 0 : 2 * i;
                growth[i] *= place(points, i * n + axis, at[row] + below, at[row + 1] + above);
            }
        }
        return growth;
    }

    /** Takes a number from [0, 1] to the interval and returns the derivative. */
    private static double place(double[] points, int at, double lo, double hi) {
        double t = points[at];
        if (lo > hi && Double.isFinite(lo - hi)) {
            return -place(points, at, hi, lo);
        }
        if (Double.isInfinite(lo) && Double.isInfinite(hi)) {
            double s = 2 * t - 1;
            double rest = 1 - s * s;
            points[at] = s / rest;
            return 2 * (1 + s * s) / (rest * rest);
        }
        if (Double.isInfinite(hi)) {
            points[at] = lo + t / (1 - t);
            return 1 / ((1 - t) * (1 - t));
        }
        if (Double.isInfinite(lo)) {
            points[at] = hi - t / (1 - t);
            return 1 / ((1 - t) * (1 - t));
        }
        points[at] = lo + t * (hi - lo);
        return hi - lo;
    }
}
