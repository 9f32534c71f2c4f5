package org.jacoscope.core.calculus;

import java.util.ArrayList;
import java.util.List;
import org.jacoscope.core.calculus.CriticalPoint.Kind;
import org.jacoscope.core.num.Budget;
import org.jacoscope.core.num.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * The critical points of a function of two variables in a window: Newton's method on the gradient from every cell of a
 * grid in which both derivatives change sign, the grid refined until the indices of the points found add up to the turns
 * of the gradient along the window's edge. That sum cannot see a pair of opposite points that the finest grid misses.
 *
 * @param points by x, then y; at most {@link #MOST}
 * @param remark null, or what the list does not show, a sentence
 */
public record CriticalPoints(
        List<CriticalPoint> points, @Nullable String remark) {

    /** How many points are listed at most. */
    public static final int MOST = 200;

    /** How many degenerate points are listed at most when they are not isolated. */
    public static final int MOST_DEGENERATE = 8;

    private static final int[] GRIDS = {40, 80, 160};

    /** Points closer than this share of the window are one. */
    private static final double SAME = 1e-6;

    /** Relative to the gradient elsewhere: what counts as zero. */
    private static final double SMALL_GRADIENT = 1e-9;

    /**
     * Finds the critical points of {@code function} in {@code view}.
     *
     * @throws IllegalArgumentException when the function does not have two variables and one component
     * @throws org.jacoscope.core.num.BudgetExceededException when it takes more than the budget has
     */
    public static CriticalPoints find(Mapping function, Rectangle view, Budget budget) {
        if (function.inputs() != 2 || function.outputs() != 1) {
            throw new IllegalArgumentException(
                    "Critical points need a function of two variables with one component, not " + function.inputs()
                            + " and " + function.outputs() + ".");
        }
        Winding winding = new Winding(function);
        double turns = winding.around(view);
        reserve(function, winding.evaluations(), budget);
        List<CriticalPoint> points = List.of();
        for (int cells : GRIDS) {
            points = search(function, view, cells, budget);
            boolean complete = degenerate(points) == 0 && indices(points) == turns;
            if (complete || regular(points) > MOST) {
                break;
            }
        }
        return report(points, turns);
    }

    private static void reserve(Mapping function, int evaluations, Budget budget) {
        budget.poll();
        budget.reserve((long) evaluations * function.derivativeCost(), "searching for critical points");
    }

    private static List<CriticalPoint> search(Mapping function, Rectangle view, int cells, Budget budget) {
        GradientGrid grid = new GradientGrid(function, view, cells, budget);
        StationaryNewton newton = new StationaryNewton(function, view, SMALL_GRADIENT * grid.typicalGradient());
        double scale = grid.typicalGradient() / Math.max(view.width(), view.height());
        List<CriticalPoint> points = new ArrayList<>();
        for (int j = 0; j < cells && regular(points) <= MOST; j++) {
            int before = newton.evaluations();
            for (int i = 0; i < cells && regular(points) <= MOST; i++) {
                if (grid.isCandidate(i, j)) {
                    double[] point = newton.from(grid.centreX(i), grid.centreY(j));
                    if (point.length > 0 && isNew(points, point, view)) {
                        add(points, CriticalPoint.at(function, point[0], point[1], scale));
                    }
                }
            }
            reserve(function, newton.evaluations() - before, budget);
        }
        points.sort((a, b) -> a.x() != b.x() ? Double.compare(a.x(), b.x()) : Double.compare(a.y(), b.y()));
        return points;
    }

    /** A flat region would fill the list: of degenerate points no more are kept than of the others. */
    private static void add(List<CriticalPoint> points, CriticalPoint point) {
        if (point.kind() != Kind.DEGENERATE || degenerate(points) < MOST) {
            points.add(point);
        }
    }

    private static boolean isNew(List<CriticalPoint> points, double[] point, Rectangle view) {
        for (CriticalPoint known : points) {
            double dx = Math.abs(known.x() - point[0]) / view.width();
            double dy = Math.abs(known.y() - point[1]) / view.height();
            double same = known.kind() == Kind.DEGENERATE ? Math.sqrt(SAME) : SAME;
            if (Math.max(dx, dy) <= same) {
                return false;
            }
        }
        return true;
    }

    private static int indices(List<CriticalPoint> points) {
        int sum = 0;
        for (CriticalPoint point : points) {
            sum += point.kind() == Kind.SADDLE ? -1 : 1;
        }
        return sum;
    }

    private static int regular(List<CriticalPoint> points) {
        return points.size() - degenerate(points);
    }

    private static int degenerate(List<CriticalPoint> points) {
        return (int)
                points.stream().filter(point -> point.kind() == Kind.DEGENERATE).count();
    }

    private static CriticalPoints report(List<CriticalPoint> found, double turns) {
        int degenerate = degenerate(found);
        if (degenerate > MOST_DEGENERATE) {
            return new CriticalPoints(
                    thinned(found, 1 + degenerate / MOST_DEGENERATE),
                    "The function has many degenerate critical points, as along a line where it is flat; a few of them"
                            + " are listed.");
        }
        if (found.size() > MOST) {
            return new CriticalPoints(
                    List.copyOf(found.subList(0, MOST)),
                    "There are more than " + MOST + " critical points in this window; " + MOST + " are listed.");
        }
        boolean missing = !Double.isNaN(turns) && degenerate == 0 && indices(found) != turns;
        return new CriticalPoints(
                List.copyOf(found),
                missing ? "The turning of the gradient along the window's edge says that points are missing." : null);
    }

    /** The points without most of the degenerate ones: every {@code stride}-th is kept. */
    private static List<CriticalPoint> thinned(List<CriticalPoint> found, int stride) {
        List<CriticalPoint> kept = new ArrayList<>();
        int seen = 0;
        for (CriticalPoint point : found) {
            if (point.kind() != Kind.DEGENERATE || seen++ % stride == 0) {
                kept.add(point);
            }
        }
        return List.copyOf(kept);
    }
}
