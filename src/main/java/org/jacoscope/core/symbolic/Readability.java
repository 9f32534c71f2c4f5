package org.jacoscope.core.symbolic;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.num.Rational;

/**
 * How much there is to read in a formula: the measure that the simplifier makes small. Names and small numbers cost 10;
 * a sign + or − costs 10, a product by juxtaposition 6, a fraction bar 14, a power 6 besides its exponent, a root 15 (of a
 * large number more: 2√2 is shorter than √8), other functions 20 (of a number, whose
 * value one has to look up, 40 more), a sum in brackets 16 more.
 */
final class Readability {

    private static final long ATOM = 10;
    private static final long PRODUCT = 6;
    private static final long FRACTION = 14;
    private static final long POWER = 6;
    private static final long ROOT = 15;
    private static final long FUNCTION = 20;
    private static final long OF_NUMBER = 40;
    private static final long BRACKETS = 16;
    private static final long LARGEST = Long.MAX_VALUE / 8;

    private final Set<Expr> constants = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Expr, Long> known = new IdentityHashMap<>();

    /** The cost of {@code root}; what was measured once is remembered for this object's life. */
    long of(Expr root) {
        Deque<Expr> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            Expr next = open.peek();
            boolean ready = true;
            for (Expr child : next.children()) {
                if (!known.containsKey(child)) {
                    open.push(child);
                    ready = false;
                }
            }
            if (ready) {
                open.pop();
                known.put(next, cost(next));
            }
        }
        return Objects.requireNonNull(known.get(root));
    }

    private long cost(Expr expr) {
        if (!(expr instanceof Expr.Sym) && constants.containsAll(expr.children())) {
            constants.add(expr);
        }
        if (expr instanceof Expr.Num num) {
            return number(num.value());
        }
        if (!(expr instanceof Expr.Call call)) {
            return ATOM;
        }
        long sum = own(call);
        for (Expr child : call.args()) {
            sum += Objects.requireNonNull(known.get(child));
        }
        return Math.min(sum, LARGEST);
    }

    private static long number(Rational value) {
        long digits = value.numerator().abs().bitLength() * 3L / 10;
        long denominator =
                value.isInteger() ? 0 : FRACTION / 2 + value.denominator().bitLength() * 3L / 10;
        return ATOM + 2 * digits + denominator + (value.signum() < 0 ? ATOM : 0);
    }

    private long own(Expr.Call call) {
        return switch (call.op()) {
            case PI, E, TAU -> ATOM;
            case ADD, SUB, LT, LE, GT, GE, EQ, NE -> ATOM;
            case NEG -> ATOM + (isSum(call.arg(0)) ? BRACKETS : 0);
            case MUL -> PRODUCT + (isSum(call.arg(0)) ? BRACKETS : 0) + (isSum(call.arg(1)) ? BRACKETS : 0);
            case DIV -> FRACTION;
            case POW -> POWER + (isSum(call.arg(0)) ? BRACKETS : 0);
            case EXP -> FUNCTION / 2;
            case SQRT, CBRT ->
                ROOT + (call.arg(0) instanceof Expr.Num num ? 8L * num.value().bits() : 0);
            case ABS -> ROOT;
            case HYPOT -> ROOT + FUNCTION;
            default -> FUNCTION + (constants.containsAll(call.args()) ? OF_NUMBER : 0);
        };
    }

    private static boolean isSum(Expr expr) {
        return expr instanceof Expr.Call call
                && switch (call.op()) {
                    case ADD, SUB, NEG -> true;
                    default -> false;
                };
    }
}
