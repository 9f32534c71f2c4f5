package org.jacoscope.core.symbolic;

import java.math.BigInteger;
import org.jacoscope.core.expr.Op;
import org.jacoscope.core.num.Rational;
import org.jspecify.annotations.Nullable;

/** Values of functions at rational numbers that are themselves rational, or rational parts of π. */
final class SpecialValues {

    private static final int LARGEST_FACTORIAL = 20;

    private SpecialValues() {}

    /** op(x), or null when it is not a rational number or not known to be one. */
    static @Nullable Poly unary(Op op, Rational x) {
        Rational value = switch (op) {
            case SIGN -> Rational.of(x.signum());
            case FLOOR -> floor(x);
            case CEIL -> floor(x.negate()).negate();
            case ROUND -> x.isInteger() ? x : null;
            case RELU -> x.signum() > 0 ? x : Rational.ZERO;
            case SINH, TANH, ASIN, ATAN, ASINH, ATANH, ERF -> x.isZero() ? Rational.ZERO : null;
            case COSH -> x.isZero() ? Rational.ONE : null;
            case SIGMOID -> x.isZero() ? Rational.of(1, 2) : null;
            case LOG, ACOSH, ACOS -> x.isOne() ? Rational.ZERO : null;
            case LOG2 -> exponentOf(2, x);
            case LOG10 -> exponentOf(10, x);
            case GAMMA -> factorial(x);
            default -> null;
        };
        return value == null ? null : Poly.constant(value);
    }

    /** The q of op(x) = qπ, or null. */
    static @Nullable Rational partOfPi(Op op, Rational x) {
        Rational two = x.times(Rational.of(2));
        if (!two.isSmallInteger() || two.abs().compareTo(Rational.of(2)) > 0 || (x.isZero() && op != Op.ACOS)) {
            return null;
        }
        int sixths = two.numerator().intValue() == 2
                ? 3
                : two.numerator().intValue() == -2 ? -3 : two.numerator().intValue();
        return switch (op) {
            case ASIN -> Rational.of(sixths, 6);
            case ACOS -> x.isOne() ? null : Rational.of(3 - sixths, 6);
            case ATAN -> x.isInteger() ? x.times(Rational.of(1, 4)) : null;
            default -> null;
        };
    }

    static @Nullable Poly binary(Op op, Rational a, Rational b) {
        int order = a.compareTo(b);
        Rational value = switch (op) {
            case LT -> truth(order < 0);
            case LE -> truth(order <= 0);
            case GT -> truth(order > 0);
            case GE -> truth(order >= 0);
            case EQ -> truth(order == 0);
            case NE -> truth(order != 0);
            case MIN -> order < 0 ? a : b;
            case MAX -> order > 0 ? a : b;
            case ATAN2 -> a.isZero() && b.signum() > 0 ? Rational.ZERO : null;
            case MOD -> b.isZero() ? null : a.minus(b.times(floor(a.dividedBy(b))));
            default -> null;
        };
        return value == null ? null : Poly.constant(value);
    }

    private static Rational truth(boolean holds) {
        return holds ? Rational.ONE : Rational.ZERO;
    }

    private static Rational floor(Rational x) {
        BigInteger[] parts = x.numerator().divideAndRemainder(x.denominator());
        BigInteger down = parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
        return new Rational(down, BigInteger.ONE);
    }

    private static @Nullable Rational exponentOf(int base, Rational x) {
        if (x.signum() <= 0 || x.bits() > Ring.BIT_LIMIT) {
            return null;
        }
        Rational step = Rational.of(base);
        Rational rest = x.compareTo(Rational.ONE) < 0 ? Rational.ONE.dividedBy(x) : x;
        int count = 0;
        while (rest.compareTo(Rational.ONE) > 0 && rest.isInteger()) {
            rest = rest.dividedBy(step);
            count++;
        }
        return rest.isOne() ? Rational.of(x.compareTo(Rational.ONE) < 0 ? -count : count) : null;
    }

    private static @Nullable Rational factorial(Rational x) {
        if (!x.isSmallInteger() || x.signum() <= 0 || x.compareTo(Rational.of(LARGEST_FACTORIAL)) > 0) {
            return null;
        }
        Rational product = Rational.ONE;
        for (int k = 2; k < x.numerator().intValue(); k++) {
            product = product.times(Rational.of(k));
        }
        return product;
    }
}
