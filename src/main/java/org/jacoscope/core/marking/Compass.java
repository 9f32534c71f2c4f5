package org.jacoscope.core.marking;

import java.util.function.DoublePredicate;
import org.jacoscope.core.calculus.ScalarField;
import org.jacoscope.core.num.Budget;

/**
 * Compass search: to the side where a height grows, in steps that begin with a cell and are halved when no side is higher.
 *
 * @param enough heights at which the search may end
 */
record Compass(Nodes nodes, ScalarField height, DoublePredicate enough, Budget budget) {

    /** The step is halved so often: down to rounding. */
    static final int HALVINGS = 40;

    private static final int MOST_STEPS = 400;

    /** So many heights a search looks at, at most. */
    static final int MOST_LOOKS = 4 * MOST_STEPS;

    /** A point and the height there: NaN when it is not finite. */
    record Place(double x, double y, double height) {}

    /** The highest place that is found, or one without a finite height inside the window, where the search ends. */
    Place climb(Nodes.Node from, double height) {
        Place best = new Place(nodes.x(from.i()), nodes.y(from.j()), height);
        double step = 1;
        for (int i = 0; i < MOST_STEPS && step > Math.scalb(1.0, -HALVINGS) && !ends(best); i++) {
            budget.poll();
            Place next = best;
            for (int side = 0; side < 4 && next.equals(best); side++) {
                next = higher(best, side, step);
            }
            step = next.equals(best) ? step / 2 : step;
            best = next;
        }
        return best;
    }

    private boolean ends(Place place) {
        return Double.isNaN(place.height) || enough.test(place.height);
    }

    private Place higher(Place best, int side, double step) {
        double x = best.x + (side == 0 ? step : side == 1 ? -step : 0) * nodes.dx();
        double y = best.y + (side == 2 ? step : side == 3 ? -step : 0) * nodes.dy();
        double found = nodes.window().contains(x, y) ? height.at(x, y) : Double.NaN;
        if (Double.isFinite(found)) {
            return found > best.height ? new Place(x, y, found) : best;
        }
        return nodes.inside().contains(x, y) ? new Place(x, y, Double.NaN) : best;
    }
}
