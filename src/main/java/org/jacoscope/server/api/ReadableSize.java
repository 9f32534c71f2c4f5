package org.jacoscope.server.api;

import java.util.ArrayList;
import java.util.List;
import org.jacoscope.core.calculus.Mapping;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.expr.Walk;
import org.jacoscope.core.symbolic.Differentiate;

/**
 * Whether derivatives are worth working out as formulas: measured, before anything is simplified, by the derivatives as
 * the rules give them, whose size is cheap to know and says how long the rest would take.
 */
final class ReadableSize {

    /** Nodes of all entries together: a few printed pages. */
    private static final long MOST_NODES = 20_000;

    private static final int MOST_DEPTH = 200;

    private ReadableSize() {}

    static boolean jacobian(Mapping map) {
        return fits(derivatives(map.components(), map.variables()));
    }

    static boolean hessian(Mapping map) {
        List<Expr> gradient = derivatives(map.components(), map.variables());
        return fits(gradient) && fits(derivatives(gradient, map.variables()));
    }

    private static List<Expr> derivatives(List<Expr> formulas, List<String> variables) {
        List<Expr> derivatives = new ArrayList<>();
        for (Expr formula : formulas) {
            variables.forEach(variable -> derivatives.add(Differentiate.by(formula, variable)));
        }
        return derivatives;
    }

    private static boolean fits(List<Expr> formulas) {
        long nodes = 0;
        for (Expr formula : formulas) {
            nodes += Walk.nodes(formula);
            if (nodes > MOST_NODES || depth(formula) > MOST_DEPTH) {
                return false;
            }
        }
        return true;
    }

    private static int depth(Expr formula) {
        return Walk.<Integer>fold(
                formula,
                (expr, depths) -> 1 + depths.stream().mapToInt(d -> d).max().orElse(0));
    }
}
