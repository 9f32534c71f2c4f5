package org.jacoscope.lab;

import java.util.List;
import java.util.Optional;
import org.jacoscope.core.autodiff.Quantity;
import org.jacoscope.core.calculus.Mapping;
import org.jacoscope.core.marking.ConstantDeterminant;
import org.jacoscope.core.marking.Everywhere;
import org.jacoscope.core.num.Budget;
import org.jacoscope.core.num.Numbers;
import org.jacoscope.core.num.Rational;
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
        Optional<Everywhere.Witness> failure = Everywhere.failure(
                condition.field(state),
                condition.size(state),
                state.get(window).orElse(otherwise),
                condition.demand(),
                budget);
        return failure.map(found -> refused(state, found))
                .or(() -> constant(state).map(this::simplified))
                .orElseGet(() -> asFarAsCanBeSeen(state));
    }

    private Verdict refused(State state, Everywhere.Witness found) {
        Point at = new Point(found.x(), found.y());
        return new Verdict(
                true,
                false,
                "Not yet: " + condition.found(state, at, found.value()) + ", and " + condition.words()
                        + " is asked for in the whole window.",
                List.of(new Verdict.Change<>(witness, at)));
    }

    /** det J where it is the same number everywhere: a claim that no jump or kink may contradict. */
    private Optional<Rational> constant(State state) {
        Mapping map = condition.map().mapping(state);
        return condition.quantity() == Quantity.DETERMINANT && !Kinks.inAny(map.components())
                ? ConstantDeterminant.of(map)
                : Optional.empty();
    }

    private Verdict simplified(Rational constant) {
        double wanted = condition.demand().value();
        double more = constant.minus(Rational.asWritten(wanted)).toDouble();
        return condition.demand().holds(constant)
                ? Verdict.right("Right: " + condition.name() + " simplifies to " + number(constant.toDouble())
                        + ", wherever the map is defined.")
                : Verdict.wrong("Not yet: " + condition.name() + " simplifies to " + number(wanted)
                        + (more < 0 ? " − " : " + ") + number(Math.abs(more)) + ", and " + condition.words()
                        + " is asked for.");
    }

    private Verdict asFarAsCanBeSeen(State state) {
        boolean kinked = Kinks.inAny(condition.map().components(state));
        return Verdict.right("Right, as far as can be seen: " + condition.words() + " at each of " + Everywhere.POINTS
                + " points of the window, and a closer search where it came nearest to failing found nothing."
                + " That is strong evidence, though no proof."
                + (kinked ? " Kinks and jumps, where the map has no derivative, are not looked for." : ""));
    }

    private static String number(double value) {
        return Numbers.readout(value, DIGITS);
    }
}
