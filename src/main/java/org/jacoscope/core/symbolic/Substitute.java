package org.jacoscope.core.symbolic;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.expr.Walk;

/** Puts formulas in place of names. */
public final class Substitute {

    private Substitute() {}

    /**
     * {@code formula} with each name of {@code replacements} replaced, all at once: a name inside a replacement stays.
     * Subtrees that do not change are shared with the original.
     */
    public static Expr in(Expr formula, Map<String, Expr> replacements) {
        return Walk.fold(formula, (expr, args) -> {
            if (expr instanceof Expr.Sym sym) {
                return Objects.requireNonNullElse(replacements.get(sym.name()), sym);
            }
            return expr instanceof Expr.Call call ? withArguments(call, args) : expr;
        });
    }

    /** {@code call} itself when the arguments are the objects it already has. */
    static Expr withArguments(Expr.Call call, List<Expr> args) {
        for (int i = 0; i < args.size(); i++) {
            if (args.get(i) != call.arg(i)) {
                return new Expr.Call(call.op(), args);
            }
        }
        return call;
    }
}
