package org.jacoscope.core.symbolic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.expr.Op;
import org.jacoscope.core.expr.Walk;
import org.jacoscope.core.num.Rational;

/** Differentiates a formula by the rules of the {@link Op} table and the chain rule. */
public final class Differentiate {

    private Differentiate() {}

    /**
     * The derivative of {@code f} with respect to {@code variable}, all other names held fixed. It is not simplified,
     * but holds no terms that are zero by construction. Subtrees are shared with {@code f}.
     */
    public static Expr by(Expr f, String variable) {
        return Walk.fold(f, (expr, inner) -> {
            if (expr instanceof Expr.Sym sym) {
                return sym.name().equals(variable) ? Lean.ONE : Lean.ZERO;
            }
            return expr instanceof Expr.Call call ? ofCall(call, inner) : Lean.ZERO;
        });
    }

    /** @param inner the derivatives of the arguments */
    private static Expr ofCall(Expr.Call call, List<Expr> inner) {
        return switch (call.op()) {
            case ADD -> Lean.add(inner.get(0), inner.get(1));
            case SUB -> Lean.subtract(inner.get(0), inner.get(1));
            case NEG -> Lean.negate(inner.get(0));
            case MUL -> Lean.add(Lean.multiply(inner.get(0), call.arg(1)), Lean.multiply(call.arg(0), inner.get(1)));
            case DIV -> quotient(call.arg(0), call.arg(1), inner);
            case POW -> power(call.arg(0), call.arg(1), inner);
            default -> chainRule(call, inner);
        };
    }

    private static Expr quotient(Expr u, Expr v, List<Expr> inner) {
        Expr first = Lean.divide(inner.get(0), v);
        Expr second = Lean.divide(Lean.multiply(u, inner.get(1)), Lean.power(v, Expr.num(2)));
        return Lean.subtract(first, second);
    }

    private static Expr power(Expr u, Expr v, List<Expr> inner) {
        Expr byBase = Lean.ZERO;
        if (!Lean.isZero(inner.get(0))) {
            byBase = Lean.multiply(Lean.multiply(v, Lean.power(u, oneLess(v))), inner.get(0));
        }
        Expr byExponent = Lean.ZERO;
        if (!Lean.isZero(inner.get(1))) {
            byExponent = Lean.multiply(Lean.multiply(Lean.power(u, v), logarithm(u)), inner.get(1));
        }
        return Lean.add(byBase, byExponent);
    }

    private static Expr oneLess(Expr v) {
        return v instanceof Expr.Num num ? Expr.num(num.value().minus(Rational.ONE)) : Expr.call(Op.SUB, v, Lean.ONE);
    }

    private static Expr logarithm(Expr u) {
        return u instanceof Expr.Call call && call.op() == Op.E ? Lean.ONE : Expr.call(Op.LOG, u);
    }

    private static Expr chainRule(Expr.Call call, List<Expr> inner) {
        Expr sum = Lean.ZERO;
        for (int i = 0; i < inner.size(); i++) {
            if (!Lean.isZero(inner.get(i))) {
                sum = Lean.add(sum, Lean.multiply(outer(call, i), inner.get(i)));
            }
        }
        return sum;
    }

    /** The derivative of the operation itself by its argument {@code i}, at the call's arguments. */
    private static Expr outer(Expr.Call call, int i) {
        Map<String, Expr> arguments = new LinkedHashMap<>();
        for (int k = 0; k < call.args().size(); k++) {
            arguments.put(Op.ARGUMENTS.get(k), call.arg(k));
        }
        return instantiate(call.op().derivative(i), arguments);
    }

    private static Expr instantiate(Expr rule, Map<String, Expr> arguments) {
        return Walk.fold(rule, (expr, args) -> {
            if (expr instanceof Expr.Sym sym) {
                return Objects.requireNonNull(arguments.get(sym.name()));
            }
            return expr instanceof Expr.Call call ? rebuilt(call, args) : expr;
        });
    }

    private static Expr rebuilt(Expr.Call call, List<Expr> args) {
        return switch (call.op()) {
            case ADD -> Lean.add(args.get(0), args.get(1));
            case SUB -> Lean.subtract(args.get(0), args.get(1));
            case MUL -> Lean.multiply(args.get(0), args.get(1));
            case DIV -> Lean.divide(args.get(0), args.get(1));
            case NEG -> Lean.negate(args.get(0));
            default -> new Expr.Call(call.op(), args);
        };
    }
}
