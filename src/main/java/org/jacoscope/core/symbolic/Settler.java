package org.jacoscope.core.symbolic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jacoscope.core.num.BudgetExceededException;
import org.jacoscope.core.num.Rational;

/** Chooses the most readable of several forms of a polynomial: as it came, multiplied out, over one denominator, factored. */
final class Settler {

    /** Longer polynomials are no form to read, unless they came so. */
    private static final int LONGEST_OFFERED = 40;

    private final Ring ring;
    private final Algebra algebra;
    private final Map<Poly, Poly> settled = new HashMap<>();
    private final Map<Poly, Poly> canonical = new HashMap<>();

    Settler(Ring ring, Algebra algebra) {
        this.ring = ring;
        this.algebra = algebra;
    }

    /** The form that costs least to read; {@code poly} itself when the work for others is not left. */
    Poly settle(Poly poly) {
        if (ring.exhausted() || isSimple(poly)) {
            return poly;
        }
        Poly known = settled.get(poly);
        if (known != null) {
            return known;
        }
        Poly best = search(poly);
        settled.put(poly, best);
        settled.put(best, best);
        return best;
    }

    /** The form by which equal polynomials are recognised. */
    Poly canonical(Poly poly) {
        if (ring.exhausted() || isSimple(poly)) {
            return poly;
        }
        Poly known = canonical.get(poly);
        if (known == null) {
            known = canonicalForm(poly);
            canonical.put(poly, known);
        }
        return known;
    }

    private Poly canonicalForm(Poly poly) {
        try {
            Poly expanded = Fraction.expand(ring, poly);
            Poly reduced = new Pythagoras(ring).canonical(expanded);
            return reduced;
        } catch (BudgetExceededException e) {
            return poly;
        }
    }

    /** Whether there is nothing to choose: a number, or a single product without brackets. */
    private boolean isSimple(Poly poly) {
        if (poly.isConstant()) {
            return true;
        }
        Monomial monomial = poly.lead().monomial();
        for (int i = 0; i < monomial.size(); i++) {
            if (ring.isGroup(monomial.atom(i))) {
                return false;
            }
        }
        return poly.isTerm();
    }

    private Poly search(Poly poly) {
        Choice choice = new Choice(ring, algebra, poly);
        try {
            choice.offer(poly);
            for (Fraction fraction : fractions(poly)) {
                if (fraction.numerator().size() <= LONGEST_OFFERED + 2 * poly.size()) {
                    offerForms(choice, fraction);
                }
            }
        } catch (BudgetExceededException e) {
            return choice.best();
        }
        return choice.best();
    }

    private List<Fraction> fractions(Poly poly) {
        Fraction raw = Fraction.of(ring, poly);
        List<Fraction> fractions = new ArrayList<>();
        Poly resolved = new AngleSums(ring, algebra).resolve(raw.numerator());
        List<Poly> forms = new ArrayList<>(new Pythagoras(ring).forms(raw.numerator()));
        if (!resolved.equals(raw.numerator())) {
            forms.addAll(new Pythagoras(ring).forms(resolved));
        }
        for (Poly form : forms) {
            Fraction inner = Fraction.of(ring, form);
            Fraction whole = new Fraction(
                    raw.number().times(inner.number()), raw.monomial().times(inner.monomial()), inner.numerator());
            fractions.add(whole.cancelled(ring));
        }
        return fractions;
    }

    private void offerForms(Choice choice, Fraction fraction) {
        if (fraction.number().isZero()) {
            choice.offer(Poly.ZERO);
            return;
        }
        Poly distributed = fraction.distributed(ring);
        choice.offer(distributed);
        choice.offer(Collected.byExponentials(algebra, distributed));
        Monomial above =
                fraction.monomial().only(id -> fraction.monomial().powerOf(id).signum() > 0);
        Monomial below =
                fraction.monomial().only(id -> fraction.monomial().powerOf(id).signum() < 0);
        Rational number = fraction.number();
        Poly numerator = fraction.numerator();
        offerProduct(choice, number, below, numerator.times(Rational.ONE, above));
        offerProduct(choice, Rational.ONE, below, numerator.times(number, above));
        offerProduct(choice, Rational.ONE, fraction.monomial(), numerator.times(number, Monomial.ONE));
        if (!number.isInteger()) {
            Rational top = algebraRational(number, true);
            Rational bottom = algebraRational(number, false);
            offerProduct(choice, bottom, below, numerator.times(top, above));
        }
        offerProduct(choice, number, fraction.monomial(), numerator);
        choice.offer(new Factors(ring, algebra).product(fraction));
    }

    private static Rational algebraRational(Rational number, boolean top) {
        return top
                ? Algebra.rational(number.numerator())
                : Rational.ONE.dividedBy(Algebra.rational(number.denominator()));
    }

    private void offerProduct(Choice choice, Rational number, Monomial monomial, Poly sum) {
        Poly term = ring.multiply(Poly.term(number, monomial), Poly.ONE);
        choice.offer(
                sum.isTerm() || term.isOne()
                        ? ring.multiply(term, sum)
                        : algebra.product(term, algebra.bracketed(sum)));
    }
}
