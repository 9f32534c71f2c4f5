package org.jacoscope.core.symbolic;

import java.math.BigInteger;
import java.util.List;
import org.jacoscope.core.expr.Op;
import org.jacoscope.core.num.Rational;
import org.jspecify.annotations.Nullable;

/** The rules for atoms some power of which is something simpler: √2² = 2, |x|² = x², ∛x³ = x, tanh·cosh = sinh. */
final class Reducible {

    private Reducible() {}

    /** The term with its factor {@code i} brought into range, or null when it is in range already. */
    static @Nullable Poly reduce(Ring ring, Rational coefficient, Monomial monomial, int i) {
        int id = monomial.atom(i);
        Exponent power = monomial.power(i);
        Atom atom = ring.atom(id);
        if (atom instanceof Atom.Root root) {
            int whole = power.floor();
            return whole == 0
                    ? null
                    : ring.term(coefficient.times(power(root.radicand(), whole)), lower(monomial, id, whole));
        }
        if (atom instanceof Atom.Group && ring.body(id).isTerm()) {
            int whole = power.numerator() / power.denominator();
            return whole == 0 ? null : replace(ring, coefficient, lower(monomial, id, whole), ring.body(id), whole);
        }
        if (!(atom instanceof Atom.Function function) || !power.isInteger()) {
            return null;
        }
        return switch (function.op()) {
            case ABS -> everySo(ring, coefficient, monomial, id, 2, 2);
            case CBRT -> everySo(ring, coefficient, monomial, id, 3, 1);
            case TANH -> tanhTimesCosh(ring, coefficient, monomial, id);
            default -> null;
        };
    }

    private static Rational power(BigInteger base, int exponent) {
        return new Rational(base, BigInteger.ONE).power(exponent);
    }

    private static Monomial lower(Monomial monomial, int id, int by) {
        return monomial.times(Monomial.of(id, Exponent.of(-by)));
    }

    /** f(u)^period = u^gain. */
    private static @Nullable Poly everySo(
            Ring ring, Rational coefficient, Monomial monomial, int id, int period, int gain) {
        int times = Math.floorDiv(monomial.powerOf(id).numerator(), period);
        return times == 0
                ? null
                : replace(ring, coefficient, lower(monomial, id, times * period), ring.argument(id), times * gain);
    }

    /** The term times {@code base} to a power; a base of several terms has a bracket already. */
    private static Poly replace(Ring ring, Rational coefficient, Monomial rest, Poly base, int power) {
        Poly.Term lead = base.isTerm()
                ? base.lead()
                : Poly.atom(ring.find(new Atom.Group(base))).lead();
        return ring.term(
                coefficient.times(lead.coefficient().power(power)),
                rest.times(lead.monomial().power(Exponent.of(power))));
    }

    private static @Nullable Poly tanhTimesCosh(Ring ring, Rational coefficient, Monomial monomial, int tanh) {
        Poly argument = ring.argument(tanh);
        int cosh = ring.find(new Atom.Function(Op.COSH, List.of(argument)));
        int sinh = ring.find(new Atom.Function(Op.SINH, List.of(argument)));
        if (cosh < 0
                || sinh < 0
                || monomial.powerOf(tanh).signum() < 0
                || monomial.powerOf(cosh).signum() <= 0) {
            return null;
        }
        Monomial exchanged = lower(lower(monomial, tanh, 1), cosh, 1).times(Monomial.of(sinh, Exponent.ONE));
        return ring.term(coefficient, exchanged);
    }
}
