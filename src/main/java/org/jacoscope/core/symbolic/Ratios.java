package org.jacoscope.core.symbolic;

import java.util.List;
import java.util.Map;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.expr.Op;
import org.jspecify.annotations.Nullable;

/** Writes quotients of sine and cosine as tan and cot, of sinh and cosh as tanh, and reciprocals as sec and csc. */
final class Ratios {

    private final Ring ring;

    Ratios(Ring ring) {
        this.ring = ring;
    }

    /** If atom {@code id} is such a function, takes from {@code powers} (modified) what {@code above} gets in its place. */
    void take(Map<Integer, Exponent> powers, int id, List<Expr> above) {
        Exponent power = powers.getOrDefault(id, Exponent.ZERO);
        Op partner = ring.atom(id) instanceof Atom.Function function ? Pythagoras.partner(function.op()) : null;
        if (partner == null || !power.isInteger()) {
            return;
        }
        Atom.Function function = (Atom.Function) ring.atom(id);
        int other = ring.find(new Atom.Function(partner, function.args()));
        Exponent others = powers.getOrDefault(other, Exponent.ZERO);
        Expr argument = ((Expr.Call) ring.display(id)).arg(0);
        if (others.isInteger() && power.signum() * others.signum() < 0) {
            int shared = Math.min(Math.abs(power.numerator()), Math.abs(others.numerator()));
            Op op = ratio(power.signum() > 0 ? function.op() : partner);
            if (op != null) {
                above.add(Lean.power(Expr.call(op, argument), Expr.num(shared)));
                put(powers, id, power.numerator() - shared * power.signum());
                put(powers, other, others.numerator() - shared * others.signum());
                reciprocal(powers, other, partner, argument, above);
            }
        }
        reciprocal(powers, id, function.op(), argument, above);
    }

    /** The name of op over its partner. */
    private static @Nullable Op ratio(Op op) {
        return switch (op) {
            case SIN -> Op.TAN;
            case COS -> Op.COT;
            case SINH -> Op.TANH;
            default -> null;
        };
    }

    private void reciprocal(Map<Integer, Exponent> powers, int id, Op op, Expr argument, List<Expr> above) {
        Exponent power = powers.getOrDefault(id, Exponent.ZERO);
        boolean named = (op == Op.COS && ring.secants()) || (op == Op.SIN && ring.cosecants());
        if (named && power.isInteger() && power.signum() < 0) {
            Expr base = Expr.call(op == Op.COS ? Op.SEC : Op.CSC, argument);
            above.add(Lean.power(base, Expr.num(-power.numerator())));
            put(powers, id, 0);
        }
    }

    private static void put(Map<Integer, Exponent> powers, int id, int power) {
        if (power == 0) {
            powers.remove(id);
        } else {
            powers.put(id, Exponent.of(power));
        }
    }
}
