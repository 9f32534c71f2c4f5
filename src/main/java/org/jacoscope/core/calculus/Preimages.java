package org.jacoscope.core.calculus;

import java.util.ArrayList;
import java.util.List;
import org.jacoscope.core.num.Budget;
import org.jacoscope.core.num.Elementary;
import org.jacoscope.core.num.Rectangle;

/**
 * All points of a window that a map of the plane sends to a target, as far as a grid of samples shows them. Each cell of the
 * grid is cut into two triangles; where the image of a triangle's corners surrounds the target, Newton's method starts.
 * Preimages that lie together in one triangle, near a fold, can be missed.
 */
public final class Preimages {

    /** Cells along a side. */
    private static final int SIDE = 32;

    /** Preimages nearer than this share of the window count as one: near a fold they have half the digits. */
    private static final double SAME = 1e-5;

    /** How far outside the window, as a share of it, rounding may put a preimage on its edge. */
    private static final double EDGE = 1e-9;

    private final Rectangle window;
    private final double[] points;
    private final double[] images;

    private Preimages(Rectangle window, double[] points, double[] images) {
        this.window = window;
        this.points = points;
        this.images = images;
    }

    /** Samples the map, which {@link #of} must be given again: a mapping is not for two threads. */
    public static Preimages sample(Mapping map, Rectangle window, Budget budget) {
        double[] points = new double[2 * (SIDE + 1) * (SIDE + 1)];
        for (int j = 0, k = 0; j <= SIDE; j++) {
            for (int i = 0; i <= SIDE; i++) {
                points[k++] = between(window.xmin(), window.xmax(), i);
                points[k++] = between(window.ymin(), window.ymax(), j);
            }
        }
        return new Preimages(window, points, map.values(points, budget));
    }

    private static double between(double lo, double hi, int i) {
        return i == SIDE ? hi : lo + (hi - lo) * i / SIDE;
    }

    /**
     * The preimages of {@code target} that were found, in the order of the grid.
     *
     * @throws org.jacoscope.core.num.BudgetExceededException when looking for them takes more than the budget has
     */
    public List<double[]> of(Mapping map, double[] target, Budget budget) {
        List<double[]> found = new ArrayList<>();
        for (int j = 0; j < SIDE; j++) {
            for (int i = 0; i < SIDE; i++) {
                int corner = j * (SIDE + 1) + i;
                search(map, target, corner, corner + 1, corner + SIDE + 2, found, budget);
                search(map, target, corner, corner + SIDE + 2, corner + SIDE + 1, found, budget);
            }
        }
        return found;
    }

    /** Solves from where the triangle's linear interpolant takes the target, if that is in the triangle. */
    private void search(Mapping map, double[] target, int a, int b, int c, List<double[]> found, Budget budget) {
        double ux = images[2 * b] - images[2 * a];
        double uy = images[2 * b + 1] - images[2 * a + 1];
        double vx = images[2 * c] - images[2 * a];
        double vy = images[2 * c + 1] - images[2 * a + 1];
        double wx = target[0] - images[2 * a];
        double wy = target[1] - images[2 * a + 1];
        double area = ux * vy - uy * vx;
        double s = (wx * vy - wy * vx) / area;
        double t = (ux * wy - uy * wx) / area;
        if (s >= 0 && t >= 0 && s + t <= 1) {
            double[] start = {blend(2 * a, 2 * b, 2 * c, s, t), blend(2 * a + 1, 2 * b + 1, 2 * c + 1, s, t)};
            Inverse inverse = Inverse.solve(map, target, start, budget);
            if (inverse.converged() && isNew(inverse.solution(), found)) {
                found.add(inverse.solution());
            }
        }
    }

    private double blend(int a, int b, int c, double s, double t) {
        return points[a] + s * (points[b] - points[a]) + t * (points[c] - points[a]);
    }

    private boolean isNew(double[] x, List<double[]> found) {
        double same = SAME * Elementary.hypot(window.width(), window.height());
        return window.inflate(EDGE).contains(x[0], x[1])
                && found.stream().noneMatch(other -> Elementary.hypot(x[0] - other[0], x[1] - other[1]) < same);
    }
}
