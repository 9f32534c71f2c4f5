package org.jacoscope.core.symbolic;

import java.math.BigInteger;
import java.util.List;
import org.jacoscope.core.expr.Op;
import org.jacoscope.core.num.Rational;

/**
 * Fractional powers, absolute values and cube roots of one term. A fractional power is real only where its base is not
 * negative, and √(x²) is |x|: only factors known not to be negative leave the radical as they are,
 * and beside factors of unknown sign only those that are never 0.
 */
final class Roots {

    private static final int LARGEST_TRIAL_DIVISOR = 2_000;

    private final Ring ring;
    private final Algebra algebra;

    Roots(Ring ring, Algebra algebra) {
        this.ring = ring;
        this.algebra = algebra;
    }

    /** The term to the power {@code exponent}, which is no integer. */
    Poly power(Poly.Term term, Exponent exponent) {
        Poly outside = number(term.coefficient().abs(), exponent);
        boolean together = holdsTogether(term);
        Monomial inside = Monomial.ONE;
        for (int i = 0; i < term.monomial().size(); i++) {
            int id = term.monomial().atom(i);
            Exponent power = term.monomial().power(i);
            if (together && mayVanish(id, power)) {
                inside = inside.times(Monomial.of(id, power));
                continue;
            }
            if (ring.nonnegative(id) || !power.isInteger()) {
                outside = times(outside, Monomial.of(id, power.times(exponent)));
                continue;
            }
            int odd = power.numerator() % 2;
            inside = inside.times(Monomial.of(id, Exponent.of(odd)));
            Exponent even = power.minus(Exponent.of(odd)).times(exponent);
            outside = algebra.product(outside, absolutePower(id, even));
        }
        return algebra.product(outside, radical(term.coefficient().signum(), inside, exponent));
    }

    /** Whether factors of unknown sign stay under the radical: √(x²y) is no |x|√y, which is undefined at (0, −1). */
    private boolean holdsTogether(Poly.Term term) {
        Monomial monomial = term.monomial();
        return term.coefficient().signum() < 0
                || !monomial.only(id -> !ring.nonnegative(id) && isOdd(monomial.powerOf(id)))
                        .isOne();
    }

    private static boolean isOdd(Exponent power) {
        return power.isInteger() && !power.isEven();
    }

    /** Whether the factor may be 0, without being one of those of unknown sign. */
    private boolean mayVanish(int id, Exponent power) {
        return power.signum() > 0 && !ring.positive(id) && (ring.nonnegative(id) || !isOdd(power));
    }

    /** |atom|^power */
    private Poly absolutePower(int id, Exponent power) {
        if (power.isZero()) {
            return Poly.ONE;
        }
        if (power.isEven()) {
            return ring.term(Rational.ONE, Monomial.of(id, power));
        }
        int absolute = algebra.function(Op.ABS, List.of(Poly.atom(id)));
        return ring.term(Rational.ONE, Monomial.of(absolute, power));
    }

    private Poly radical(int sign, Monomial inside, Exponent exponent) {
        if (inside.isOne()) {
            return sign > 0
                    ? Poly.ONE
                    : algebra.opaque(
                            Op.POW, List.of(Poly.constant(Rational.MINUS_ONE), Poly.constant(exponent.toRational())));
        }
        if (sign > 0 && inside.size() == 1) {
            return ring.term(Rational.ONE, inside.power(exponent));
        }
        Poly body = Poly.term(Rational.of(sign), inside);
        if (inside.size() == 1
                && ring.isGroup(inside.atom(0))
                && inside.power(0).isOne()) {
            body = ring.body(inside.atom(0)).negate();
        }
        int id = algebra.group(body, body);
        return ring.term(Rational.ONE, Monomial.of(id, exponent));
    }

    private Poly times(Poly term, Monomial monomial) {
        return ring.term(term.lead().coefficient(), term.lead().monomial().times(monomial));
    }

    /** A positive number to a fractional power: its prime factors come out as far as they can. */
    Poly number(Rational value, Exponent exponent) {
        Poly top = whole(value.numerator(), exponent);
        Poly bottom = whole(value.denominator(), exponent.negate());
        return algebra.product(top, bottom);
    }

    private Poly whole(BigInteger value, Exponent exponent) {
        Poly result = Poly.ONE;
        BigInteger rest = value;
        for (int p = 2; p <= LARGEST_TRIAL_DIVISOR && rest.compareTo(BigInteger.ONE) > 0; p += p == 2 ? 1 : 2) {
            BigInteger prime = BigInteger.valueOf(p);
            int times = 0;
            for (BigInteger[] parts = rest.divideAndRemainder(prime);
                    parts[1].signum() == 0;
                    parts = rest.divideAndRemainder(prime)) {
                rest = parts[0];
                times++;
            }
            if (times > 0) {
                result = times(result, Monomial.of(ring.root(prime), exponent.times(Exponent.of(times))));
            }
        }
        if (rest.compareTo(BigInteger.ONE) <= 0) {
            return result;
        }
        BigInteger root = rest.sqrt();
        boolean square = root.multiply(root).equals(rest);
        Exponent left = square ? exponent.times(Exponent.of(2)) : exponent;
        return times(result, Monomial.of(ring.root(square ? root : rest), left));
    }

    Poly absolute(Poly.Term term) {
        Poly result = Poly.constant(term.coefficient().abs());
        for (int i = 0; i < term.monomial().size(); i++) {
            int id = term.monomial().atom(i);
            Exponent power = term.monomial().power(i);
            Poly factor = ring.nonnegative(id) || !power.isInteger()
                    ? ring.term(Rational.ONE, Monomial.of(id, power))
                    : absolutePower(id, power);
            result = algebra.product(result, factor);
        }
        return result;
    }

    Poly cubeRoot(Poly.Term term) {
        Exponent third = new Exponent(1, 3);
        Poly result = number(term.coefficient().abs(), third)
                .times(Rational.of(term.coefficient().signum()), Monomial.ONE);
        for (int i = 0; i < term.monomial().size(); i++) {
            int id = term.monomial().atom(i);
            Exponent power = term.monomial().power(i);
            Poly factor = power.isInteger()
                    ? ring.term(Rational.ONE, Monomial.of(algebra.function(Op.CBRT, List.of(Poly.atom(id))), power))
                    : ring.term(Rational.ONE, Monomial.of(id, power.times(third)));
            result = algebra.product(result, factor);
        }
        return result;
    }
}
