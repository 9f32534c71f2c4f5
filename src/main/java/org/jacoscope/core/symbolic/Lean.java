package org.jacoscope.core.symbolic;

import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.expr.Op;
import org.jacoscope.core.num.Rational;

/** Builds sums, products and powers without the zeros and ones that carry nothing: 0·u is 0, 1·u is u. */
final class Lean {

    static final Expr ZERO = Expr.num(0);
    static final Expr ONE = Expr.num(1);

    private Lean() {}

    static Expr add(Expr a, Expr b) {
        if (isZero(a)) {
            return b;
        }
        if (isZero(b)) {
            return a;
        }
        return b instanceof Expr.Call call && call.op() == Op.NEG
                ? Expr.call(Op.SUB, a, call.arg(0))
                : Expr.call(Op.ADD, a, b);
    }

    static Expr subtract(Expr a, Expr b) {
        if (isZero(b)) {
            return a;
        }
        if (isZero(a)) {
            return negate(b);
        }
        return b instanceof Expr.Call call && call.op() == Op.NEG
                ? Expr.call(Op.ADD, a, call.arg(0))
                : Expr.call(Op.SUB, a, b);
    }

    static Expr negate(Expr a) {
        if (a instanceof Expr.Num num) {
            return Expr.num(num.value().negate());
        }
        return a instanceof Expr.Call call && call.op() == Op.NEG ? call.arg(0) : Expr.call(Op.NEG, a);
    }

    static Expr multiply(Expr a, Expr b) {
        if (isZero(a) || isZero(b)) {
            return ZERO;
        }
        if (isOne(a)) {
            return b;
        }
        if (isOne(b)) {
            return a;
        }
        Expr left = withoutSigns(a);
        Expr right = withoutSigns(b);
        if (left == a && right == b) {
            return Expr.call(Op.MUL, a, b);
        }
        Expr product = isOne(left) || isOne(right) ? multiply(left, right) : Expr.call(Op.MUL, left, right);
        return isNegated(a) == isNegated(b) ? product : negate(product);
    }

    static Expr divide(Expr a, Expr b) {
        if (isZero(a) && !isZero(b)) {
            return ZERO;
        }
        if (isOne(b)) {
            return a;
        }
        Expr top = withoutSigns(a);
        Expr quotient = isZero(top) && !isZero(b) ? ZERO : Expr.call(Op.DIV, top, b);
        return isNegated(a) ? negate(quotient) : quotient;
    }

    /** {@code expr} without the signs − before it, however many. */
    private static Expr withoutSigns(Expr expr) {
        Expr inner = expr;
        while (inner instanceof Expr.Call call && call.op() == Op.NEG) {
            inner = call.arg(0);
        }
        return inner;
    }

    /** Whether the number of signs − before it is odd. */
    private static boolean isNegated(Expr expr) {
        boolean negated = false;
        for (Expr rest = expr; rest instanceof Expr.Call call && call.op() == Op.NEG; rest = call.arg(0)) {
            negated = !negated;
        }
        return negated;
    }

    static Expr power(Expr base, Expr exponent) {
        if (isOne(exponent)) {
            return base;
        }
        return isZero(exponent) ? ONE : Expr.call(Op.POW, base, exponent);
    }

    static Expr power(Expr base, Rational exponent) {
        return power(base, Expr.num(exponent));
    }

    static boolean isZero(Expr expr) {
        return expr instanceof Expr.Num num && num.value().isZero();
    }

    static boolean isOne(Expr expr) {
        return expr instanceof Expr.Num num && num.value().isOne();
    }
}
