package org.jacoscope.core.expr;

import java.util.List;
import java.util.Map;

/** The value of a formula at one point. For many points compile a graph. */
public final class Evaluate {

    private Evaluate() {}

    /** Throws IllegalArgumentException when a name in the formula has no value. */
    public static double at(Expr expr, Map<String, Double> values) {
        return Walk.<Double>fold(expr, (node, args) -> step(node, args, values));
    }

    static double step(Expr node, List<Double> args, Map<String, Double> values) {
        if (node instanceof Expr.Num num) {
            return num.value().toDouble();
        }
        if (node instanceof Expr.Sym sym) {
            Double value = values.get(sym.name());
            if (value == null) {
                throw new IllegalArgumentException("The name \"" + sym.name() + "\" has no value.");
            }
            return value;
        }
        Expr.Call call = (Expr.Call) node;
        if (call.isPowerOfE()) {
            return Op.EXP.eval(args.get(1));
        }
        Op op = call.op();
        return switch (args.size()) {
            case 0 -> op.eval();
            case 1 -> op.eval(args.get(0));
            case 2 -> op.eval(args.get(0), args.get(1));
            default -> op.eval(args.get(0), args.get(1), args.get(2));
        };
    }
}
