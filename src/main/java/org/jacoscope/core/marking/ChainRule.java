package org.jacoscope.core.marking;

import java.util.ArrayList;
import java.util.List;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.expr.Op;
import org.jacoscope.core.expr.Text;
import org.jacoscope.core.expr.Walk;
import org.jacoscope.core.symbolic.Differentiate;
import org.jacoscope.core.symbolic.Simplify;
import org.jspecify.annotations.Nullable;

/** Finds the derivative of an inner function that an attempt lacks as a factor. */
record ChainRule(Samples samples, List<String> variables) {

    /** Says which factor is missing; null when none is that is the derivative of a function inside {@code answer}. */
    @Nullable
    String missing(Expr answer, Entry entry) {
        for (Expr inner : inside(answer)) {
            for (String variable : variables) {
                Expr derivative = Simplify.simplify(Differentiate.by(inner, variable));
                double[] factor = samples.values(derivative);
                if (isMissing(factor, entry) && holds(answer, derivative)) {
                    return "the factor " + Text.of(derivative) + " is missing, the derivative of the inner function "
                            + Text.of(inner) + " by " + variable + " (chain rule)";
                }
            }
        }
        return null;
    }

    /** Whether the answer has that factor: 2 is one of 2 cos(2x), and none of exp(2x), although it comes from 2x too. */
    private static boolean holds(Expr answer, Expr factor) {
        Expr without = Simplify.simplify(Expr.call(Op.DIV, answer, factor));
        return Walk.nodes(without) < Walk.nodes(Simplify.simplify(answer));
    }

    private static boolean isMissing(double[] factor, Entry entry) {
        double[] mended = new double[factor.length];
        for (int i = 0; i < factor.length; i++) {
            mended[i] = factor[i] * entry.got()[i];
        }
        return !entry.isZero() && new Entry(entry.want(), mended, entry.scale()).isSame();
    }

    /** The arguments of functions, bases and exponents that are more than a number or a name. */
    private static List<Expr> inside(Expr formula) {
        List<Expr> found = new ArrayList<>();
        Walk.<Boolean>fold(formula, (expr, done) -> {
            if (expr instanceof Expr.Call call && (call.op().form() == Op.Form.FUNCTION || call.op() == Op.POW)) {
                call.args().stream()
                        .filter(Expr.Call.class::isInstance)
                        .filter(arg -> !found.contains(arg))
                        .forEach(found::add);
            }
            return true;
        });
        return found;
    }
}
