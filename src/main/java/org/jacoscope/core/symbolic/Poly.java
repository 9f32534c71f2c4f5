package org.jacoscope.core.symbolic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jacoscope.core.num.Rational;

/** A sum of {@link Term}s with distinct monomials, in the order of the monomials, no coefficient zero. */
final class Poly {

    /** A coefficient times a monomial. */
    record Term(Rational coefficient, Monomial monomial) {}

    private static final long BIT_PRODUCTS_PER_STEP = 10_000;

    static final Poly ZERO = new Poly(List.of());
    static final Poly ONE = constant(Rational.ONE);

    private final List<Term> terms;
    private final int hash;
    private final long weight;

    private Poly(List<Term> terms) {
        this.terms = terms;
        this.hash = terms.hashCode();
        long sum = 0;
        for (Term term : terms) {
            long bits = term.coefficient().bits();
            sum += 1 + term.monomial().size() + bits * bits / BIT_PRODUCTS_PER_STEP;
        }
        this.weight = sum;
    }

    static Poly constant(Rational value) {
        return term(value, Monomial.ONE);
    }

    static Poly term(Rational coefficient, Monomial monomial) {
        return coefficient.isZero() ? ZERO : new Poly(List.of(new Term(coefficient, monomial)));
    }

    static Poly atom(int atom) {
        return term(Rational.ONE, Monomial.of(atom, Exponent.ONE));
    }

    List<Term> terms() {
        return terms;
    }

    int size() {
        return terms.size();
    }

    /** The steps that it takes to go through it: terms, their factors, and what long numbers cost. */
    long weight() {
        return weight;
    }

    Term lead() {
        return terms.get(0);
    }

    boolean isZero() {
        return terms.isEmpty();
    }

    boolean isOne() {
        return equals(ONE);
    }

    boolean isTerm() {
        return terms.size() == 1;
    }

    /** Whether this is a number. */
    boolean isConstant() {
        return terms.isEmpty() || (isTerm() && lead().monomial().isOne());
    }

    /** The number this is, or the coefficient of the monomial 1. */
    Rational constantTerm() {
        if (terms.isEmpty()) {
            return Rational.ZERO;
        }
        for (Term term : terms) {
            if (term.monomial().isOne()) {
                return term.coefficient();
            }
        }
        return Rational.ZERO;
    }

    Poly plus(Poly other) {
        return new Sum().add(this).add(other).toPoly();
    }

    Poly minus(Poly other) {
        return plus(other.negate());
    }

    Poly negate() {
        return times(Rational.MINUS_ONE, Monomial.ONE);
    }

    /** This times a term. The order of monomials is kept by multiplication, so nothing needs sorting. */
    Poly times(Rational coefficient, Monomial monomial) {
        if (coefficient.isZero()) {
            return ZERO;
        }
        List<Term> products = new ArrayList<>(terms.size());
        for (Term term : terms) {
            products.add(new Term(
                    term.coefficient().times(coefficient), term.monomial().times(monomial)));
        }
        return new Poly(products);
    }

    Poly filter(Predicate<Term> wanted) {
        return new Poly(terms.stream().filter(wanted).toList());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Poly poly && hash == poly.hash && terms.equals(poly.terms);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** Collects terms into a polynomial. */
    static final class Sum {
        private final Map<Monomial, Rational> terms = new TreeMap<>();

        Sum add(Poly poly) {
            for (Term term : poly.terms) {
                add(term.coefficient(), term.monomial());
            }
            return this;
        }

        Sum add(Rational coefficient, Monomial monomial) {
            terms.merge(monomial, coefficient, Rational::plus);
            return this;
        }

        int size() {
            return terms.size();
        }

        Poly toPoly() {
            List<Term> kept = new ArrayList<>(terms.size());
            terms.forEach((monomial, coefficient) -> {
                if (!coefficient.isZero()) {
                    kept.add(new Term(coefficient, monomial));
                }
            });
            return new Poly(kept);
        }
    }
}
