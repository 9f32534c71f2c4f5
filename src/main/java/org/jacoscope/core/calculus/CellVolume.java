package org.jacoscope.core.calculus;

import org.jacoscope.core.num.Budget;
import org.jspecify.annotations.Nullable;

/**
 * How large the image of a box in space is, from nothing but the box's surface, or of a rectangle on a surface in space.
 *
 * <p>The volume is signed, by the divergence theorem: ⅓∮ F·(∂F/∂b × ∂F/∂c) db dc over the six faces, as Green's theorem
 * gives {@link CellArea}. Where the map is smooth inside, that is the integral of det J: parts that overlap count as often
 * as they are covered, reversed ones negatively. The area is the integral of |∂F/∂u × ∂F/∂v| = √det(JᵀJ), never negative.
 *
 * @param size the signed volume, or the area; NaN when {@code trouble} says why there is none
 * @param error an estimate of its error
 * @param converged whether the error is as small as it can be for a smooth map
 * @param trouble null, or why the size is NaN, a sentence
 */
public record CellVolume(
        double size,
        double error,
        boolean converged,
        @Nullable String trouble) {

    private static final String UNDEFINED =
            "The map or its derivative is not finite somewhere on the cell, so its image has no size.";

    /** Relative to the box that the lengths of J's columns would make. */
    private static final double TOLERANCE = 1e-10;

    /** The same: less than this is what rounding left of 0. */
    private static final double ROUNDING = 0x1p-44;

    /** Points that may be looked at, on a surface and on each face of a box. */
    private static final long MOST = 6_000;

    /**
     * The image of the box from {@code lo} to {@code hi}.
     *
     * @param map of two or three variables, with three components
     * @throws org.jacoscope.core.num.BudgetExceededException when it takes more than the budget has
     */
    public static CellVolume of(Mapping map, double[] lo, double[] hi, Budget budget) {
        double unit = unit(map, lo, hi);
        double[] origin = map.value(lo);
        Cubature integral = Cubature.of(
                map.inputs() == 2
                        ? points -> areas(map, lo, hi, points, unit, budget)
                        : points -> fluxes(map, lo, hi, origin, points, unit, budget),
                2,
                0,
                TOLERANCE,
                MOST,
                budget);
        double size = Math.abs(integral.value()) <= ROUNDING ? 0 : integral.value() * unit;
        return Double.isFinite(integral.error()) && Double.isFinite(size)
                ? new CellVolume(size, integral.error() * unit, integral.converged(), null)
                : new CellVolume(Double.NaN, Double.NaN, false, UNDEFINED);
    }

    /** What is measured in: sizes of cells differ by many powers of ten, and a tolerance has to know. */
    private static double unit(Mapping map, double[] lo, double[] hi) {
        int n = map.inputs();
        double[] middle = new double[n];
        for (int i = 0; i < n; i++) {
            middle[i] = (lo[i] + hi[i]) / 2;
        }
        double[] j = map.jacobian(middle);
        double unit = 1;
        for (int i = 0; i < n; i++) {
            unit *= (hi[i] - lo[i]) * length(j[i], j[n + i], j[2 * n + i]);
        }
        return unit > 0 && Double.isFinite(unit) ? unit : 1;
    }

    private static double length(double x, double y, double z) {
        return Math.sqrt(x * x + y * y + z * z);
    }

    private static double[] areas(Mapping map, double[] lo, double[] hi, double[] points, double unit, Budget budget) {
        double[] j = map.jacobians(placed(lo, hi, points, 2, 0, 1), budget);
        double[] areas = new double[points.length / 2];
        double cell = (hi[0] - lo[0]) * (hi[1] - lo[1]) / unit;
        double[] normal = new double[3];
        for (int i = 0; i < areas.length; i++) {
            cross(j, 6 * i, 2, 0, 1, normal);
            areas[i] = cell * length(normal[0], normal[1], normal[2]);
        }
        return areas;
    }

    /** What flows out through all six faces together, at a place of each: what cancels does so here. */
    private static double[] fluxes(
            Mapping map, double[] lo, double[] hi, double[] origin, double[] points, double unit, Budget budget) {
        double[] flux = new double[points.length / 2];
        double[] normal = new double[3];
        for (int a = 0; a < 3; a++) {
            int b = (a + 1) % 3;
            int c = (a + 2) % 3;
            double share = (hi[b] - lo[b]) * (hi[c] - lo[c]) / (3 * unit);
            for (int side = -1; side <= 1; side += 2) {
                double[] at = placed(lo, hi, points, 3, b, c);
                for (int i = 0; i < flux.length; i++) {
                    at[3 * i + a] = side < 0 ? lo[a] : hi[a];
                }
                double[] f = map.linearisations(at, budget);
                for (int i = 0; i < flux.length; i++) {
                    cross(f, 12 * i + 3, 3, b, c, normal);
                    flux[i] += side
                            * share
                            * ((f[12 * i] - origin[0]) * normal[0]
                                    + (f[12 * i + 1] - origin[1]) * normal[1]
                                    + (f[12 * i + 2] - origin[2]) * normal[2]);
                }
            }
        }
        return flux;
    }

    /** Points of the unit square as points of n numbers, of which b and c run from lo to hi; the others are 0. */
    private static double[] placed(double[] lo, double[] hi, double[] points, int n, int b, int c) {
        double[] placed = new double[points.length / 2 * n];
        for (int i = 0; i < points.length / 2; i++) {
            placed[n * i + b] = lo[b] + points[2 * i] * (hi[b] - lo[b]);
            placed[n * i + c] = lo[c] + points[2 * i + 1] * (hi[c] - lo[c]);
        }
        return placed;
    }

    /**
     * The product of two columns of a 3×n matrix.
     *
     * @param at where the matrix begins in {@code j}
     * @param out Modified
     */
    private static void cross(double[] j, int at, int n, int b, int c, double[] out) {
        for (int i = 0; i < 3; i++) {
            int p = at + n * ((i + 1) % 3);
            int q = at + n * ((i + 2) % 3);
            out[i] = j[p + b] * j[q + c] - j[q + b] * j[p + c];
        }
    }
}
