package org.jacoscope.lab;

import java.util.List;
import java.util.Map;
import org.jacoscope.core.expr.Evaluate;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.expr.FormulaException;
import org.jacoscope.core.expr.MatrixParser;
import org.jacoscope.core.expr.Scope;
import org.jacoscope.core.marking.Demand;
import org.jacoscope.core.num.Budget;
import org.jacoscope.lab.PointProperty.Point;
import org.jacoscope.scene.Sink;

/**
 * A point at which a condition holds: where the figure has it, or, when coordinates are typed, there.
 *
 * @param point the property that is placed
 */
public record PointAnswer(Placeable point, PlacedCondition condition) implements Answer {
    private static final Scope NO_NAMES = Scope.of(List.of(), List.of());

    @Override
    public String kind() {
        return "point";
    }

    /** The attempt is "x, y", each any formula without variables, with or without parentheses; blank for the figure's. */
    @Override
    public Verdict check(Attempt attempt, Budget budget) {
        if (attempt.text().isBlank()) {
            return at(point.place(attempt.state()), attempt.state(), List.of());
        }
        try {
            Point typed = typed(attempt.text());
            return at(typed, attempt.state(), List.of(point.moved(attempt.state(), typed)));
        } catch (FormulaException | PropertyException e) {
            return Verdict.unread(String.valueOf(e.getMessage()));
        }
    }

    private Point typed(String text) {
        List<List<Expr>> read = MatrixParser.parse(unwrapped(text), NO_NAMES);
        List<Expr> entries = read.stream().flatMap(List::stream).toList();
        if (entries.size() != 2) {
            throw new PropertyException(
                    point.key(), "A point is two numbers, such as 1, -0.5, not " + entries.size() + ".");
        }
        double x = Evaluate.at(entries.get(0), Map.of());
        double y = Evaluate.at(entries.get(1), Map.of());
        return point.checked(new Point(x, y));
    }

    /** "(1, 2)" is "[1, 2]" here, and "(1 + 2)/3, (4)" stays as it is. */
    private static String unwrapped(String text) {
        String trimmed = text.strip();
        return trimmed.startsWith("(") && closing(trimmed) == trimmed.length() - 1
                ? "[" + trimmed.substring(1, trimmed.length() - 1) + "]"
                : text;
    }

    /** Where the parenthesis at the beginning is closed; −1 when it is not. */
    private static int closing(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private Verdict at(Point at, State state, List<Verdict.Change<?>> changes) {
        double value = condition.value(state, at);
        String found = condition.found(state, at, value);
        Demand demand = condition.demand();
        if (demand.holds(value)) {
            return new Verdict(true, true, "Right: " + found + ".", changes);
        }
        boolean opposite = demand.relation() == Demand.Relation.EQUAL && demand.holds(-value);
        String message = opposite
                ? "Almost: " + found + ", so the size is right and the sign is not."
                : "Not yet: " + found + ", and " + condition.words() + " is asked for.";
        return new Verdict(true, false, message, changes);
    }

    @Override
    public void describe(Sink out) {
        out.name("property");
        out.string(point.key());
    }
}
