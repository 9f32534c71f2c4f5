package org.jacoscope.core.symbolic;

import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.expr.Op;
import org.jacoscope.core.expr.Walk;
import org.jacoscope.core.num.Rational;

/** Writes rational numbers: as decimals where the formula was typed with decimals, as fractions otherwise. */
final class Fractions {

    private static final Rational SMALLEST_DECIMAL_STEP = Rational.of(1_000_000_000_000L);

    private Fractions() {}

    static Expr number(Ring ring, Rational value) {
        if (value.isInteger() || isDecimal(ring, value)) {
            return Expr.num(value);
        }
        Expr fraction = Expr.call(
                Op.DIV,
                Expr.num(Algebra.rational(value.numerator().abs())),
                Expr.num(Algebra.rational(value.denominator())));
        return value.signum() < 0 ? Expr.call(Op.NEG, fraction) : fraction;
    }

    /** Whether a decimal such as 0.3 was typed somewhere in the formula. */
    static boolean hasDecimal(Expr formula) {
        return Walk.<Boolean>fold(
                formula,
                (expr, args) -> expr instanceof Expr.Num num ? !num.value().isInteger() : args.contains(true));
    }

    /** Whether {@code value} is to be written as a decimal: twelve places are enough for it, and decimals were typed. */
    static boolean isDecimal(Ring ring, Rational value) {
        return ring.decimals() && value.times(SMALLEST_DECIMAL_STEP).isInteger();
    }
}
