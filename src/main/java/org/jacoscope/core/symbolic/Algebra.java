package org.jacoscope.core.symbolic;

import java.math.BigInteger;
import java.util.List;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.expr.Op;
import org.jacoscope.core.num.BudgetExceededException;
import org.jacoscope.core.num.Rational;

/**
 * Sums, products and powers in normal form. Nothing is multiplied out here: a sum inside a product or a power becomes a
 * bracket, so that a result is never longer than what it is made of.
 */
final class Algebra {

    private static final long STEPS_OF_WRITING = 10;

    private final Ring ring;
    private final Settler settler;

    Algebra(Ring ring) {
        this.ring = ring;
        this.settler = new Settler(ring, this);
    }

    Ring ring() {
        return ring;
    }

    /** The most readable form of {@code poly}. */
    Poly settle(Poly poly) {
        ring.tally(poly.weight());
        return settler.settle(poly);
    }

    /** One form for polynomials that are equal: multiplied out where that is not too long. */
    Poly canonical(Poly poly) {
        return settler.canonical(poly);
    }

    Expr show(Poly poly) {
        ring.tally(STEPS_OF_WRITING * poly.weight());
        return new Renderer(ring, this).show(poly);
    }

    Poly product(Poly a, Poly b) {
        if (a.isOne()) {
            return b;
        }
        if (b.isOne()) {
            return a;
        }
        if (a.isZero() || b.isZero()) {
            return Poly.ZERO;
        }
        Poly first = bracket(a);
        Poly second = bracket(b);
        if (first.isZero() || second.isZero()) {
            return Poly.ZERO;
        }
        Poly.Term left = first.lead();
        Poly.Term right = second.lead();
        return ring.term(
                left.coefficient().times(right.coefficient()), left.monomial().times(right.monomial()));
    }

    /** {@code poly} as a single term: number × monomial × bracket. */
    Poly bracket(Poly poly) {
        if (poly.isTerm()) {
            return poly;
        }
        Poly settled = settle(poly);
        return settled.isTerm() || settled.isZero() ? settled : bracketed(settled);
    }

    /** {@code poly} as a single term, in the form it has. */
    Poly bracketed(Poly poly) {
        if (poly.isTerm() || poly.isZero()) {
            return poly;
        }
        ring.tally(STEPS_OF_WRITING * poly.weight());
        Poly key = settler.canonical(poly);
        if (key.isTerm() || key.isZero()) {
            return key;
        }
        Rational content = Content.number(poly);
        Monomial common = Content.monomial(poly);
        Poly primitive = poly.times(Rational.ONE.dividedBy(content), common.inverse());
        return product(Poly.term(content, common), primitiveBracket(primitive));
    }

    private Poly primitiveBracket(Poly primitive) {
        Poly key = settler.canonical(primitive);
        if (key.isTerm() || key.isZero()) {
            return key;
        }
        Rational sign = Rational.of(orientation(key));
        int id = group(primitive.times(sign, Monomial.ONE), key.times(sign, Monomial.ONE));
        return Poly.term(sign, Monomial.of(id, Exponent.ONE));
    }

    /** 1, or −1 when the bracket should stand for the negative: when that one is under a root, or leads with a plus. */
    private int orientation(Poly key) {
        if (ring.find(new Atom.Group(key)) >= 0) {
            return 1;
        }
        return ring.find(new Atom.Group(key.negate())) >= 0
                        || key.lead().coefficient().signum() < 0
                ? -1
                : 1;
    }

    /** The atom for a bracket; a shorter way to show a known one is taken over. */
    int group(Poly shown, Poly canonical) {
        Expr display = show(shown);
        Atom atom = new Atom.Group(canonical);
        int known = ring.find(atom);
        if (known < 0) {
            known = ring.add(atom, display, ring.nonnegative(shown) || ring.nonnegative(canonical), canonical);
            ring.show(known, display, shown);
        } else if (ring.readability().of(display) < ring.readability().of(ring.display(known))) {
            ring.show(known, display, shown);
        }
        return known;
    }

    /** {@code base} to a rational power. */
    Poly power(Poly base, Rational exponent) {
        if (exponent.isZero()) {
            return Poly.ONE;
        }
        if (exponent.isOne() || base.isOne()) {
            return base;
        }
        Poly single = bracket(base);
        if (single.isZero()) {
            return exponent.signum() > 0 ? Poly.ZERO : opaque(Op.POW, List.of(single, Poly.constant(exponent)));
        }
        Poly.Term term = single.lead();
        if (!exponent.isInteger()) {
            return new Roots(ring, this).power(term, Exponent.of(exponent));
        }
        int whole = Exponent.of(exponent).numerator();
        if ((long) term.coefficient().bits() * Math.abs(whole) > 2L * Ring.BIT_LIMIT + Math.abs(whole) * 2L) {
            throw new BudgetExceededException("A power is too long to write down.");
        }
        return ring.term(term.coefficient().power(whole), term.monomial().power(Exponent.of(whole)));
    }

    /** An operation that is left standing, with its arguments in their best form. */
    Poly opaque(Op op, List<Poly> args) {
        return Poly.atom(function(op, args));
    }

    int function(Op op, List<Poly> args) {
        List<Poly> keys = args.stream().map(settler::canonical).toList();
        Atom atom = new Atom.Function(op, keys);
        int known = ring.find(atom);
        if (known >= 0) {
            return known;
        }
        Expr display = new Expr.Call(op, args.stream().map(this::show).toList());
        return ring.add(atom, display, Functions.nonnegative(op), args.isEmpty() ? Poly.ZERO : args.get(0));
    }

    static Rational rational(BigInteger value) {
        return new Rational(value, BigInteger.ONE);
    }
}
