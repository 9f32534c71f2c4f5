package org.jacoscope.core.symbolic;

import org.jacoscope.core.num.Rational;

/** Looks for factors of a polynomial among the brackets that have appeared, and for perfect squares. */
final class Factors {

    private static final int BRACKETS_TRIED = 16;

    private final Ring ring;
    private final Algebra algebra;

    Factors(Ring ring, Algebra algebra) {
        this.ring = ring;
        this.algebra = algebra;
    }

    /** The fraction as one term, its numerator split into what factors were found. */
    Poly product(Fraction fraction) {
        Poly rest = fraction.numerator();
        Poly found = ring.multiply(Poly.term(fraction.number(), fraction.monomial()), Poly.ONE);
        int tried = 0;
        for (int id = 0; id < ring.size() && tried < BRACKETS_TRIED && rest.size() > 1; id++) {
            if (!ring.isGroup(id) || ring.body(id).size() < 2 || ring.body(id).size() >= rest.size() + 2) {
                continue;
            }
            tried++;
            Poly quotient = Division.exact(ring, rest, ring.body(id));
            while (quotient != null && !quotient.isConstant()) {
                rest = quotient;
                found = algebra.product(found, Poly.atom(id));
                quotient = Division.exact(ring, rest, ring.body(id));
            }
        }
        return algebra.product(found, power(rest));
    }

    /** {@code poly} in brackets, or the square of a bracket. */
    private Poly power(Poly poly) {
        if (poly.isTerm()) {
            return poly;
        }
        int sign = poly.lead().coefficient().signum();
        Poly root = Division.squareRoot(ring, poly.times(Rational.of(sign), Monomial.ONE));
        if (root == null) {
            return algebra.bracketed(poly);
        }
        Poly base = power(root);
        return algebra.power(base, Rational.of(2)).times(Rational.of(sign), Monomial.ONE);
    }
}
