package org.jacoscope.core.marking;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jacoscope.core.calculus.ScalarField;
import org.jacoscope.core.marking.Compass.Place;
import org.jacoscope.core.marking.Nodes.Node;
import org.jacoscope.core.num.Budget;
import org.jacoscope.core.num.Rectangle;

/**
 * Looks for a point inside a window at which a field is not as demanded: first at the nodes of a grid and along the rim,
 * then by compass search from the nodes at which the field comes nearest to failing, and from those where what it is made
 * of grows most. What is found is certain; that nothing is found is no proof.
 */
public final class Everywhere {

    /** How many points of the grid are looked at. */
    public static final int POINTS = Nodes.SIDE * Nodes.SIDE;

    /** How many nodes are searched from. */
    private static final int STARTS = 8;

    /** A field this much smaller than nearby comes down to the value demanded. */
    private static final double NOTHING = 1e-9;

    /** Values that differ relatively by less are alike, so that rounding does not decide which point is shown. */
    private static final double TIE = 1e-9;

    /** A point at which the demand is not met, and what is there: NaN where the field is undefined. */
    public record Witness(double x, double y, double value) {}

    private final ScalarField field;
    private final ScalarField size;
    private final Nodes nodes;
    private final Demand demand;
    private final Budget budget;

    private Everywhere(ScalarField field, ScalarField size, Nodes nodes, Demand demand, Budget budget) {
        this.field = field;
        this.size = size;
        this.nodes = nodes;
        this.demand = demand;
        this.budget = budget;
    }

    /**
     * The point where the demand is missed most clearly, of those that are found.
     *
     * @param size of what the field is computed from, nowhere negative: where it has no bound, the field is undefined
     * @throws org.jacoscope.core.num.BudgetExceededException when it takes more than the budget has
     */
    public static Optional<Witness> failure(
            ScalarField field, ScalarField size, Rectangle window, Demand demand, Budget budget) {
        return new Everywhere(field, size, new Nodes(window), demand, budget).failure();
    }

    private Optional<Witness> failure() {
        long looks = POINTS + 4 * Nodes.CELLS + (long) STARTS * Compass.MOST_LOOKS;
        budget.reserve(looks * field.cost() + Singularity.looks() * size.cost(), "a search of the window");
        double[][] values = nodes.sample(field, budget);
        return worstNode(values)
                .or(this::atTheRim)
                .or(() -> searched(values))
                .or(() -> Singularity.in(nodes, size, budget)
                        .map(place -> new Witness(place.x(), place.y(), Double.NaN)));
    }

    /** The node where the demand is missed most; one where the field is finite, if there is any. */
    private Optional<Witness> worstNode(double[][] values) {
        Witness worst = null;
        double most = 0;
        for (int j = 0; j < Nodes.SIDE; j++) {
            for (int i = 0; i < Nodes.SIDE; i++) {
                double value = values[j][i];
                double excess = Double.isFinite(value) ? demand.excess(value) : -Double.MAX_VALUE;
                if (!demand.holds(value) && (worst == null || excess > most + TIE * Math.abs(most))) {
                    worst = new Witness(nodes.x(i), nodes.y(j), value);
                    most = excess;
                }
            }
        }
        return Optional.ofNullable(worst);
    }

    /** The first point that fails of those just inside the window: a strip along its side may be narrower than a cell. */
    private Optional<Witness> atTheRim() {
        Rectangle inside = nodes.inside();
        for (int i = 0; i < Nodes.SIDE; i++) {
            budget.poll();
            Optional<Witness> failing = Stream.of(
                            witness(inside.xmin(), nodes.y(i)),
                            witness(inside.xmax(), nodes.y(i)),
                            witness(nodes.x(i), inside.ymin()),
                            witness(nodes.x(i), inside.ymax()))
                    .filter(found -> !demand.holds(found.value))
                    .findFirst();
            if (failing.isPresent()) {
                return failing;
            }
        }
        return Optional.empty();
    }

    private Witness witness(double x, double y) {
        return new Witness(x, y, field.at(x, y));
    }

    private Optional<Witness> searched(double[][] values) {
        double[][] excesses = new double[Nodes.SIDE][Nodes.SIDE];
        for (int j = 0; j < Nodes.SIDE; j++) {
            for (int i = 0; i < Nodes.SIDE; i++) {
                excesses[j][i] = demand.excess(values[j][i]);
            }
        }
        return Nodes.peaks(excesses).stream()
                .sorted(Comparator.comparingDouble((Node peak) -> -Nodes.at(peak, excesses)))
                .limit(STARTS)
                .map(peak -> climb(peak, excesses))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Witness> climb(Node from, double[][] excesses) {
        ScalarField excess = (x, y) -> demand.excess(field.at(x, y));
        Place top = new Compass(nodes, excess, demand::isExceeded, budget).climb(from, Nodes.at(from, excesses));
        if (Double.isNaN(top.height()) || demand.isExceeded(top.height())) {
            return Optional.of(witness(top.x(), top.y()));
        }
        return comesDown(from, top, excesses)
                ? Optional.of(new Witness(top.x(), top.y(), demand.value()))
                : Optional.empty();
    }

    /** Whether a strict inequality is met only by rounding: nearby the field is far larger than here. */
    private boolean comesDown(Node from, Place top, double[][] excesses) {
        return demand.relation() != Demand.Relation.EQUAL
                && top.height() >= NOTHING * Nodes.leastAround(from, excesses);
    }
}
