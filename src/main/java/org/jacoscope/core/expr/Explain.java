package org.jacoscope.core.expr;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jacoscope.core.num.Numbers;
import org.jspecify.annotations.Nullable;

/** Says in words why a formula has no finite value at a point. */
public final class Explain {

    /** What explanations begin with. */
    public static final String UNDEFINED = "undefined here";

    public static final String INFINITE = "infinite here";

    private static final String OVERFLOW = "a number too large to represent";

    /** A formula of more characters than this is not repeated. */
    private static final int LONGEST = 32;

    private static final int DIGITS = 6;

    private Explain() {}

    /**
     * Such as "undefined here: logarithm of a negative number (x - y = −1)" or "infinite here: division by zero (x = 0)",
     * after the operation where it began; null where the value is a finite number.
     */
    public static @Nullable String at(Expr expr, Map<String, Double> values) {
        Map<Expr, Double> known = new IdentityHashMap<>();
        double value = Walk.<Double>fold(expr, (node, args) -> {
            double result = Evaluate.step(node, args, values);
            known.put(node, result);
            return result;
        });
        if (Math.abs(value) <= Double.MAX_VALUE) {
            return null;
        }
        return (Double.isNaN(value) ? UNDEFINED : INFINITE) + ": " + reason(origin(expr, known), known);
    }

    /** Follows the non-finite values down to the operation whose arguments are all finite. */
    private static Expr origin(Expr root, Map<Expr, Double> known) {
        Expr at = root;
        Expr below = culprit(at, known);
        while (below != null) {
            at = below;
            below = culprit(at, known);
        }
        return at;
    }

    /** The argument that made the value non-finite, NaN before ∞; of an if, its condition or the branch taken. */
    private static @Nullable Expr culprit(Expr node, Map<Expr, Double> known) {
        if (node instanceof Expr.Call call && call.op() == Op.IF) {
            double condition = value(call.arg(0), known);
            return call.arg(Double.isNaN(condition) ? 0 : condition != 0 ? 1 : 2);
        }
        Expr infinite = null;
        for (Expr child : node.children()) {
            double value = value(child, known);
            if (Double.isNaN(value)) {
                return child;
            }
            if (Double.isInfinite(value) && infinite == null) {
                infinite = child;
            }
        }
        return infinite;
    }

    private static String reason(Expr origin, Map<Expr, Double> known) {
        if (origin instanceof Expr.Sym sym) {
            return sym.name() + " itself is not a finite number";
        }
        List<Expr> args = origin.children();
        double u = args.isEmpty() ? 0 : value(args.get(0), known);
        double v = args.size() < 2 ? 0 : value(args.get(1), known);
        String gap = origin instanceof Expr.Call call ? call.op().gap(u, v) : null;
        return gap != null ? gap + culpritText(args, known) : OVERFLOW;
    }

    /** The argument that the operation cannot take, with its value: the last that is zero, else the first. */
    private static String culpritText(List<Expr> args, Map<Expr, Double> known) {
        Expr guilty = args.get(0);
        for (Expr arg : args) {
            guilty = value(arg, known) == 0 ? arg : guilty;
        }
        String text = Text.of(guilty);
        String value = Numbers.readout(value(guilty, known), DIGITS);
        boolean isNumber = text.replace('-', '−').equals(value);
        return isNumber || text.length() > LONGEST ? "" : " (" + text + " = " + value + ")";
    }

    private static double value(Expr node, Map<Expr, Double> known) {
        return Objects.requireNonNull(known.get(node));
    }
}
