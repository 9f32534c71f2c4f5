package org.jacoscope.core.symbolic;

import java.util.List;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.expr.Walk;
import org.jacoscope.core.num.BudgetExceededException;

/** Brings a formula to the form a textbook prints. */
public final class Simplify {

    /** Enough work for any formula a person types, and well under a second of it. */
    public static final long DEFAULT_WORK = 150_000;

    private Simplify() {}

    /** {@link #simplify(Expr, long)} with {@link #DEFAULT_WORK}. */
    public static Expr simplify(Expr formula) {
        return simplify(formula, DEFAULT_WORK);
    }

    /**
     * The most readable form found of a formula with the same value wherever both are defined. It is never less
     * readable than {@code formula}. What is too long to become readable ({@link ReadableSize}) is returned as it is.
     *
     * @param work how many elementary steps (products of two terms, comparisons) may be spent
     */
    public static Expr simplify(Expr formula, long work) {
        return simplify(new Algebra(new Ring(work)), formula);
    }

    private static Expr simplify(Algebra algebra, Expr formula) {
        if (!ReadableSize.mayFit(List.of(formula))) {
            return formula;
        }
        try {
            return shorter(algebra, algebra.settle(new Normaliser(algebra).of(formula)), formula);
        } catch (BudgetExceededException e) {
            return formula;
        }
    }

    /** {@code poly} as a formula, or {@code formula} when that costs less to read. */
    static Expr shorter(Algebra algebra, Poly poly, Expr formula) {
        Expr simplified = algebra.show(poly);
        Readability readability = algebra.ring().readability();
        boolean better = readability.of(simplified) <= readability.of(formula);
        return better && isInRange(simplified) ? simplified : formula;
    }

    /** Whether all numbers are numbers as doubles too: 1e200·(1e200·x) must not become 1e400·x, which is ∞ or NaN. */
    static boolean isInRange(Expr formula) {
        return Walk.fold(formula, (expr, args) -> isInRange(expr, args));
    }

    private static boolean isInRange(Expr expr, List<Boolean> args) {
        if (expr instanceof Expr.Num num) {
            double value = num.value().toDouble();
            return Double.isFinite(value) && (value != 0 || num.value().isZero());
        }
        return !args.contains(false);
    }
}
