package org.jacoscope.core.symbolic;

import java.math.BigInteger;
import org.jacoscope.core.num.Rational;

/** What all terms of a polynomial have in common. */
final class Content {

    private Content() {}

    /** The positive number by which the coefficients become whole and without common divisor. */
    static Rational number(Poly poly) {
        BigInteger top = BigInteger.ZERO;
        BigInteger bottom = BigInteger.ONE;
        for (Poly.Term term : poly.terms()) {
            top = top.gcd(term.coefficient().numerator());
            BigInteger other = term.coefficient().denominator();
            bottom = bottom.divide(bottom.gcd(other)).multiply(other);
        }
        return new Rational(top, bottom);
    }

    /** The product of each atom's lowest power. */
    static Monomial monomial(Poly poly) {
        Monomial common = poly.lead().monomial();
        for (Poly.Term term : poly.terms()) {
            common = common.lowest(term.monomial());
        }
        return common;
    }
}
