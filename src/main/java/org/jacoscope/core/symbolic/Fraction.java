package org.jacoscope.core.symbolic;

import org.jacoscope.core.num.BudgetExceededException;
import org.jacoscope.core.num.Rational;

/**
 * A value over a common denominator: number × monomial × polynomial. The monomial holds the denominators as negative
 * powers of brackets; the polynomial is multiplied out, has whole coefficients and nothing its terms have in common.
 */
record Fraction(Rational number, Monomial monomial, Poly numerator) {

    private static final int ROUNDS = 12;

    /** @throws BudgetExceededException when multiplying out takes too much */
    static Fraction of(Ring ring, Poly poly) {
        Fraction fraction = new Fraction(Rational.ONE, Monomial.ONE, expand(ring, poly));
        for (int round = 0; round < ROUNDS; round++) {
            if (fraction.numerator.isZero()) {
                return new Fraction(Rational.ZERO, Monomial.ONE, Poly.ONE);
            }
            fraction = fraction.withoutContent();
            Poly expanded = expand(ring, fraction.numerator);
            if (expanded.equals(fraction.numerator)) {
                return fraction;
            }
            fraction = new Fraction(fraction.number, fraction.monomial, expanded);
        }
        throw new BudgetExceededException("These fractions have no common denominator that is short enough.");
    }

    private Fraction withoutContent() {
        Rational content = Content.number(numerator);
        Monomial common = Content.monomial(numerator);
        return new Fraction(
                number.times(content),
                monomial.times(common),
                numerator.times(Rational.ONE.dividedBy(content), common.inverse()));
    }

    /** {@code poly} with every bracket to a positive power multiplied out. */
    static Poly expand(Ring ring, Poly poly) {
        ring.spend(poly.size());
        Poly.Sum sum = new Poly.Sum();
        for (Poly.Term term : poly.terms()) {
            sum.add(expand(ring, term));
            if (sum.size() > Ring.TERM_LIMIT) {
                throw new BudgetExceededException("This formula has too many terms to multiply out.");
            }
        }
        return sum.toPoly();
    }

    private static Poly expand(Ring ring, Poly.Term term) {
        Monomial monomial = term.monomial();
        Monomial rest = monomial;
        Poly product = Poly.ONE;
        for (int i = 0; i < monomial.size(); i++) {
            int id = monomial.atom(i);
            int whole = monomial.power(i).floor();
            if (whole >= 1 && ring.isGroup(id)) {
                rest = rest.times(Monomial.of(id, Exponent.of(-whole)));
                product = ring.multiply(product, power(ring, ring.body(id), whole));
            }
        }
        return ring.multiply(product, ring.term(term.coefficient(), rest));
    }

    private static Poly power(Ring ring, Poly base, int exponent) {
        if (base.size() > 1 && exponent > Ring.TERM_LIMIT) {
            throw new BudgetExceededException("This power has too many terms to multiply out.");
        }
        Poly result = base;
        for (int i = 1; i < exponent; i++) {
            result = ring.multiply(result, base);
        }
        return result;
    }

    /** This as one polynomial, the monomial multiplied into each term. */
    Poly distributed(Ring ring) {
        return ring.multiply(numerator, Poly.term(number, monomial));
    }

    /** With brackets that divide both numerator and denominator cancelled. */
    Fraction cancelled(Ring ring) {
        Fraction result = this;
        for (int i = 0; i < monomial.size(); i++) {
            int id = monomial.atom(i);
            if (ring.isGroup(id) && ring.body(id).size() > 1) {
                result = result.cancelled(ring, id);
            }
        }
        return result;
    }

    private Fraction cancelled(Ring ring, int id) {
        Fraction result = this;
        while (result.monomial.powerOf(id).signum() < 0 && result.numerator.size() > 1) {
            Poly quotient = Division.exact(ring, result.numerator, ring.body(id));
            if (quotient == null) {
                return result;
            }
            result = new Fraction(result.number, result.monomial.times(Monomial.of(id, Exponent.ONE)), quotient)
                    .withoutContent();
        }
        return result;
    }
}
