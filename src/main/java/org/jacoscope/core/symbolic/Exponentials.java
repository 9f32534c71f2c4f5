package org.jacoscope.core.symbolic;

import java.util.List;
import org.jacoscope.core.expr.Op;
import org.jacoscope.core.num.Rational;
import org.jspecify.annotations.Nullable;

/**
 * Exponentials, logarithms of them, and powers with exponents that are no numbers. e^(2x+y) is kept as (e^x)²·e^y, so that
 * e^a·e^b = e^(a+b) is plain multiplication of monomials.
 */
final class Exponentials {

    private final Ring ring;
    private final Algebra algebra;

    Exponentials(Algebra algebra) {
        this.ring = algebra.ring();
        this.algebra = algebra;
    }

    /** e^(Σ cᵢmᵢ) = ∏ (e^mᵢ)^cᵢ, and e^(c·log u) = u^c. */
    Poly exp(Poly exponent) {
        Poly result = Poly.ONE;
        for (Poly.Term term : exponent.terms()) {
            result = algebra.product(result, exp(term));
        }
        return result;
    }

    private Poly exp(Poly.Term term) {
        if (!Exponent.fits(term.coefficient())) {
            return algebra.opaque(Op.EXP, List.of(Poly.term(term.coefficient(), term.monomial())));
        }
        Poly argument = logarithmOf(term.monomial());
        Poly base =
                argument != null ? argument : algebra.opaque(Op.EXP, List.of(Poly.term(Rational.ONE, term.monomial())));
        return algebra.power(base, term.coefficient());
    }

    /** The u of a monomial log(u), or null. */
    private @Nullable Poly logarithmOf(Monomial monomial) {
        boolean single = monomial.size() == 1 && monomial.power(0).isOne();
        return single && ring.isFunction(monomial.atom(0), Op.LOG) ? ring.body(monomial.atom(0)) : null;
    }

    /** log of a product of exponentials, exactly; null for anything else. */
    @Nullable
    Poly logarithm(Poly arg) {
        if (!arg.isTerm() || !arg.lead().coefficient().isOne()) {
            return null;
        }
        Poly sum = Poly.ZERO;
        Monomial monomial = arg.lead().monomial();
        for (int i = 0; i < monomial.size(); i++) {
            if (!ring.isFunction(monomial.atom(i), Op.EXP)) {
                return null;
            }
            sum = sum.plus(ring.body(monomial.atom(i)).times(monomial.power(i).toRational(), Monomial.ONE));
        }
        return sum;
    }

    Poly power(Poly base, Poly exponent) {
        if (exponent.isConstant()) {
            return algebra.power(base, exponent.constantTerm());
        }
        if (base.isOne()) {
            return Poly.ONE;
        }
        Poly logarithm = logarithm(base);
        if (logarithm != null) {
            return exp(algebra.settle(algebra.product(logarithm, exponent)));
        }
        if (base.isConstant() && base.constantTerm().signum() > 0) {
            return powerOfNumber(base, exponent);
        }
        return splitInteger(base, exponent);
    }

    private Poly powerOfNumber(Poly base, Poly exponent) {
        Poly result = Poly.ONE;
        for (Poly.Term term : exponent.terms()) {
            boolean number = term.monomial().isOne();
            if (!Exponent.fits(term.coefficient())) {
                return algebra.opaque(Op.POW, List.of(base, exponent));
            }
            Poly factor =
                    number ? base : algebra.opaque(Op.POW, List.of(base, Poly.term(Rational.ONE, term.monomial())));
            Poly piece = number
                    ? algebra.power(base, term.coefficient())
                    : ring.term(Rational.ONE, factor.lead().monomial().power(Exponent.of(term.coefficient())));
            result = algebra.product(result, piece);
        }
        return result;
    }

    /** u^(v+k) = u^v·u^k for an integer k: for a base of unknown sign no other split is safe. */
    private Poly splitInteger(Poly base, Poly exponent) {
        Rational k = exponent.constantTerm();
        if (base.isZero() || k.isZero() || !k.isInteger()) {
            return algebra.opaque(Op.POW, List.of(base, exponent));
        }
        Poly rest = exponent.minus(Poly.constant(k));
        return algebra.product(algebra.opaque(Op.POW, List.of(base, rest)), algebra.power(base, k));
    }
}
