package org.jacoscope.lab;

import java.util.List;
import java.util.Optional;
import org.jacoscope.core.autodiff.Quantity;
import org.jacoscope.core.calculus.Mapping;
import org.jacoscope.core.marking.ConstantDeterminant;
import org.jacoscope.core.marking.Everywhere;
import org.jacoscope.core.num.Budget;
import org.jacoscope.core.num.Numbers;
import org.jacoscope.core.num.Rectangle;
import org.jacoscope.lab.PointProperty.Point;

/**
 * A state whose map meets a condition everywhere in a window.
 *
 * @param window the property that holds the window
 * @param otherwise the window when that is automatic
 * @param witness the property that can show where the condition fails
 */
public record ConstructAnswer(Condition condition, ViewProperty window, Rectangle otherwise, PointProperty witness)
        implements Answer {
    private static final int DIGITS = 4;

    @Override
    public String kind() {
        return "construct";
    }

    /** Looks at the state alone. */
    @Override
    public Verdict check(Attempt attempt, Budget budget) {
        State state = attempt.state();
        Rectangle region = state.get(window).orElse(otherwise);
        Optional<Everywhere.Witness> failure =
                Everywhere.failure(condition.field(state), region, condition.demand(), budget);
        return failure.map(found -> refused(state, found)).orElseGet(() -> accepted(state));
    }

    private Verdict refused(State state, Everywhere.Witness found) {
        Point at = new Point(found.x(), found.y());
        return new Verdict(
                false,
                "Not yet: " + condition.found(state, at, found.value()) + ", and " + condition.words()
                        + " is asked for in the whole window.",
                List.of(new Verdict.Change<>(witness, at)));
    }

    private Verdict accepted(State state) {
        Mapping map = condition.map().mapping(state);
        Optional<Double> constant =
                condition.quantity() == Quantity.DETERMINANT ? ConstantDeterminant.of(map) : Optional.empty();
        return Verdict.right(constant.map(value -> "Right: " + condition.name() + " simplifies to "
                        + Numbers.readout(value, DIGITS) + ", wherever the map is defined.")
                .orElse("Right, as far as can be seen: " + condition.words() + " at each of " + Everywhere.POINTS
                        + " points of the window, and a closer search where it came nearest to failing found nothing."
                        + " That is strong evidence, though no proof."));
    }
}
