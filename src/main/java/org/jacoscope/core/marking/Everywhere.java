package org.jacoscope.core.marking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jacoscope.core.calculus.ScalarField;
import org.jacoscope.core.num.Budget;
import org.jacoscope.core.num.Rectangle;

/**
 * Looks for a point of a window at which a field is not as demanded: first at the nodes of a grid inside it, then by
 * compass search from the nodes at which the field comes nearest to failing. What is found is certain; that nothing is
 * found is no proof.
 */
public final class Everywhere {
    private static final int CELLS = 64;

    /** How many points of the grid are looked at: those inside the window, for its rim belongs to the figure's frame. */
    public static final int POINTS = (CELLS - 1) * (CELLS - 1);

    /** How many nodes are searched from. */
    private static final int STARTS = 8;

    /** Compass search halves its step so often: down to rounding. */
    private static final int HALVINGS = 40;

    private static final int MOST_STEPS = 400;

    /** A field this much smaller than nearby comes down to the value demanded. */
    private static final double NOTHING = 1e-9;

    /** Values that differ relatively by less are alike, so that rounding does not decide which point is shown. */
    private static final double TIE = 1e-9;

    /** A point at which the demand is not met, and what is there: NaN where the field is undefined. */
    public record Witness(double x, double y, double value) {}

    private record Node(int i, int j, double excess) {}

    private final ScalarField field;
    private final Rectangle window;
    private final Demand demand;
    private final Budget budget;
    private final double[][] values = new double[CELLS - 1][CELLS - 1];

    private Everywhere(ScalarField field, Rectangle window, Demand demand, Budget budget) {
        this.field = field;
        this.window = window;
        this.demand = demand;
        this.budget = budget;
    }

    /**
     * The point where the demand is missed most clearly, of those that are found.
     *
     * @throws org.jacoscope.core.num.BudgetExceededException when it takes more than the budget has
     */
    public static Optional<Witness> failure(ScalarField field, Rectangle window, Demand demand, Budget budget) {
        return new Everywhere(field, window, demand, budget).failure();
    }

    private Optional<Witness> failure() {
        budget.reserve((long) (POINTS + STARTS * 4 * MOST_STEPS) * field.cost(), "a search of the window");
        sample();
        Optional<Witness> onGrid = worstNode();
        return onGrid.isPresent() ? onGrid : searched();
    }

    private void sample() {
        double[] x = new double[CELLS - 1];
        double[] y = new double[CELLS - 1];
        for (int i = 0; i < x.length; i++) {
            x[i] = x(i);
        }
        for (int j = 0; j < values.length; j++) {
            budget.poll();
            Arrays.fill(y, y(j));
            field.sample(x, y, x.length, values[j]);
        }
    }

    /** The node where the demand is missed most; one where the field is finite, if there is any. */
    private Optional<Witness> worstNode() {
        Witness worst = null;
        double most = 0;
        for (int j = 0; j < values.length; j++) {
            for (int i = 0; i < values[j].length; i++) {
                double value = values[j][i];
                double excess = Double.isFinite(value) ? demand.excess(value) : -Double.MAX_VALUE;
                if (!demand.holds(value) && (worst == null || excess > most + TIE * Math.abs(most))) {
                    worst = new Witness(x(i), y(j), value);
                    most = excess;
                }
            }
        }
        return Optional.ofNullable(worst);
    }

    private Optional<Witness> searched() {
        List<Node> peaks = new ArrayList<>();
        for (int j = 0; j < values.length; j++) {
            for (int i = 0; i < values[j].length; i++) {
                double excess = demand.excess(values[j][i]);
                if (excess >= neighbour(i - 1, j)
                        && excess >= neighbour(i + 1, j)
                        && excess >= neighbour(i, j - 1)
                        && excess >= neighbour(i, j + 1)) {
                    peaks.add(new Node(i, j, excess));
                }
            }
        }
        peaks.sort(Comparator.comparingDouble(Node::excess).reversed());
        return peaks.stream()
                .limit(STARTS)
                .map(this::climb)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private double neighbour(int i, int j) {
        boolean outside = j < 0 || j >= values.length || i < 0 || i >= values[j].length;
        return outside ? Double.NEGATIVE_INFINITY : demand.excess(values[j][i]);
    }

    /** Compass search: to the side where the field comes nearer to failing, in steps that are halved when there is none. */
    private Optional<Witness> climb(Node from) {
        double[] at = {x(from.i), y(from.j)};
        double best = from.excess;
        int steps = 0;
        for (double step = 1; step > Math.scalb(1.0, -HALVINGS) && steps < MOST_STEPS; steps++) {
            budget.poll();
            double before = best;
            for (int side = 0; side < 4 && best == before; side++) {
                double x = at[0] + (side == 0 ? step : side == 1 ? -step : 0) * window.width() / CELLS;
                double y = at[1] + (side == 2 ? step : side == 3 ? -step : 0) * window.height() / CELLS;
                double value = window.contains(x, y) ? field.at(x, y) : Double.NaN;
                if (Double.isFinite(value) && demand.excess(value) > best) {
                    at = new double[] {x, y};
                    best = demand.excess(value);
                }
            }
            if (!demand.holds(field.at(at[0], at[1]))) {
                return Optional.of(new Witness(at[0], at[1], field.at(at[0], at[1])));
            }
            step = best == before ? step / 2 : step;
        }
        return comesDown(from, best) ? Optional.of(new Witness(at[0], at[1], demand.value())) : Optional.empty();
    }

    /** Whether a strict inequality is met only by rounding: nearby the field is far larger than here. */
    private boolean comesDown(Node from, double best) {
        double nearby = Math.max(
                Math.max(distance(from.i - 1, from.j), distance(from.i + 1, from.j)),
                Math.max(distance(from.i, from.j - 1), distance(from.i, from.j + 1)));
        return demand.relation() != Demand.Relation.EQUAL && -best <= NOTHING * nearby;
    }

    private double distance(int i, int j) {
        double excess = neighbour(i, j);
        return Double.isFinite(excess) ? -excess : 0;
    }

    private double x(int i) {
        return window.xmin() + (i + 1) * window.width() / CELLS;
    }

    private double y(int j) {
        return window.ymin() + (j + 1) * window.height() / CELLS;
    }
}
