package org.jacoscope.core.symbolic;

import java.math.BigInteger;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jacoscope.core.num.BudgetExceededException;
import org.jacoscope.core.num.Rational;
import org.jspecify.annotations.Nullable;

/** Exact division and square roots of polynomials, term by term in the order of monomials. */
final class Division {

    private Division() {}

    /** dividend / divisor, or null when it does not divide. Powers in both are not negative. */
    static @Nullable Poly exact(Ring ring, Poly dividend, Poly divisor) {
        NavigableMap<Monomial, Rational> rest = terms(dividend);
        Poly.Term lead = divisor.lead();
        Poly.Sum quotient = new Poly.Sum();
        while (!rest.isEmpty()) {
            Map.Entry<Monomial, Rational> first = rest.firstEntry();
            Monomial monomial = first.getKey().times(lead.monomial().inverse());
            if (monomial.hasNegativePower() || quotient.size() >= Ring.TERM_LIMIT) {
                return null;
            }
            Rational coefficient = first.getValue().dividedBy(lead.coefficient());
            quotient.add(coefficient, monomial);
            subtract(ring, rest, coefficient, monomial, divisor);
        }
        return quotient.toPoly();
    }

    /** The polynomial whose square this is, with positive leading coefficient; null when there is none. */
    static @Nullable Poly squareRoot(Ring ring, Poly square) {
        Poly.Term lead = square.lead();
        Rational number = squareRoot(lead.coefficient());
        if (number == null || !isSquare(lead.monomial())) {
            return null;
        }
        Monomial monomial = lead.monomial().power(Exponent.HALF);
        NavigableMap<Monomial, Rational> rest = terms(square);
        Poly root = Poly.term(number, monomial);
        rest.remove(lead.monomial());
        Rational twice = number.times(Rational.of(2));
        while (!rest.isEmpty()) {
            Map.Entry<Monomial, Rational> first = rest.firstEntry();
            Monomial next = first.getKey().times(monomial.inverse());
            if (next.hasNegativePower() || root.size() > square.size()) {
                return null;
            }
            Rational coefficient = first.getValue().dividedBy(twice);
            Poly term = Poly.term(coefficient, next);
            ring.tally(2 * root.weight());
            subtract(
                    ring,
                    rest,
                    coefficient,
                    next,
                    root.times(Rational.of(2), Monomial.ONE).plus(term));
            root = root.plus(term);
        }
        return root;
    }

    private static boolean isSquare(Monomial monomial) {
        for (int i = 0; i < monomial.size(); i++) {
            if (!monomial.power(i).isEven()) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Rational squareRoot(Rational value) {
        if (value.signum() <= 0) {
            return null;
        }
        BigInteger top = value.numerator().sqrt();
        BigInteger bottom = value.denominator().sqrt();
        Rational root = new Rational(top, bottom);
        return root.times(root).equals(value) ? root : null;
    }

    private static NavigableMap<Monomial, Rational> terms(Poly poly) {
        NavigableMap<Monomial, Rational> terms = new TreeMap<>();
        poly.terms().forEach(term -> terms.put(term.monomial(), term.coefficient()));
        return terms;
    }

    /** Takes coefficient × monomial × factor from {@code rest} (modified). */
    private static void subtract(
            Ring ring, NavigableMap<Monomial, Rational> rest, Rational coefficient, Monomial monomial, Poly factor) {
        ring.spend(factor.size());
        long bits = coefficient.bits();
        ring.tally(2 * factor.weight() + factor.size() * (monomial.size() + bits * bits / Ring.BIT_LIMIT));
        if (bits > Ring.BIT_LIMIT) {
            throw new BudgetExceededException("A number became too long to calculate with.");
        }
        for (Poly.Term term : factor.terms()) {
            Rational change = coefficient.times(term.coefficient()).negate();
            rest.merge(monomial.times(term.monomial()), change, (a, b) -> {
                Rational sum = a.plus(b);
                return sum.isZero() ? null : sum;
            });
        }
    }
}
