package org.jacoscope.core.symbolic;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.expr.Op;
import org.jacoscope.core.num.BudgetExceededException;
import org.jacoscope.core.num.Rational;

/** Turns formulas into polynomials in atoms, bottom up and without recursion. A chain of + and − is one step. */
final class Normaliser {

    private static final int LONGEST_SUM = 50_000;

    /** A summand with its sign. */
    private record Summand(Expr expr, boolean minus) {}

    private final Algebra algebra;
    private final Functions functions;
    private final Map<Expr, Poly> done = new IdentityHashMap<>();

    Normaliser(Algebra algebra) {
        this.algebra = algebra;
        this.functions = new Functions(algebra);
    }

    /** @throws BudgetExceededException when a sum has too many terms even to be read */
    Poly of(Expr root) {
        Deque<Expr> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            Expr next = open.peek();
            if (done.containsKey(next)) {
                open.pop();
                continue;
            }
            List<Summand> summands = isSum(next) ? summands(next) : List.of();
            List<Expr> needed = summands.isEmpty()
                    ? next.children()
                    : summands.stream().map(Summand::expr).toList();
            List<Expr> missing =
                    needed.stream().filter(expr -> !done.containsKey(expr)).toList();
            for (int i = missing.size() - 1; i >= 0; i--) {
                open.push(missing.get(i));
            }
            if (missing.isEmpty()) {
                open.pop();
                done.put(next, summands.isEmpty() ? value(next) : sum(summands));
            }
        }
        return known(root);
    }

    private Poly known(Expr expr) {
        return Objects.requireNonNull(done.get(expr));
    }

    private static boolean isSum(Expr expr) {
        return expr instanceof Expr.Call call
                && switch (call.op()) {
                    case ADD, SUB, NEG -> true;
                    default -> false;
                };
    }

    private static List<Summand> summands(Expr sum) {
        List<Summand> leaves = new ArrayList<>();
        Deque<Summand> open = new ArrayDeque<>();
        open.push(new Summand(sum, false));
        while (!open.isEmpty()) {
            Summand next = open.pop();
            if (!isSum(next.expr())) {
                leaves.add(next);
                continue;
            }
            if (leaves.size() + open.size() > LONGEST_SUM) {
                throw new BudgetExceededException("This sum has too many terms to simplify.");
            }
            List<Expr> args = next.expr().children();
            boolean flipsLast = ((Expr.Call) next.expr()).op() != Op.ADD;
            open.push(new Summand(args.get(args.size() - 1), next.minus() ^ flipsLast));
            if (args.size() == 2) {
                open.push(new Summand(args.get(0), next.minus()));
            }
        }
        return leaves;
    }

    private Poly sum(List<Summand> summands) {
        Poly.Sum sum = new Poly.Sum();
        for (Summand summand : summands) {
            for (Poly.Term term : known(summand.expr()).terms()) {
                Rational coefficient = summand.minus() ? term.coefficient().negate() : term.coefficient();
                sum.add(coefficient, term.monomial());
            }
        }
        return sum.toPoly();
    }

    private Poly value(Expr expr) {
        if (expr instanceof Expr.Num num) {
            if (!num.value().isInteger()) {
                algebra.ring().useDecimals();
            }
            return Poly.constant(num.value());
        }
        if (expr instanceof Expr.Sym sym) {
            return Poly.atom(algebra.ring().name(sym.name()));
        }
        Expr.Call call = (Expr.Call) expr;
        List<Poly> args = call.args().stream().map(this::known).toList();
        boolean exhausted = algebra.ring().exhausted();
        try {
            return value(call.op(), args);
        } catch (BudgetExceededException e) {
            return exhausted == algebra.ring().exhausted() ? opaque(call.op(), args) : value(call);
        }
    }

    private Poly opaque(Op op, List<Poly> args) {
        return algebra.opaque(op, args.stream().map(algebra::settle).toList());
    }

    private Poly value(Op op, List<Poly> args) {
        return switch (op) {
            case MUL -> algebra.product(args.get(0), args.get(1));
            case DIV -> quotient(args.get(0), args.get(1));
            default -> functions.apply(op, args.stream().map(algebra::settle).toList());
        };
    }

    private Poly quotient(Poly dividend, Poly divisor) {
        Poly single = algebra.bracket(divisor);
        return single.isZero()
                ? algebra.opaque(Op.DIV, List.of(algebra.settle(dividend), single))
                : algebra.product(dividend, algebra.power(single, Rational.MINUS_ONE));
    }
}
