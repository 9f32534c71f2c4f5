package org.jacoscope.core.autodiff;

import java.util.ArrayList;
import java.util.List;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.expr.Op;
import org.jacoscope.core.num.Rng;

/** Random formulas that are finite and smooth, but for kinks and jumps, wherever |x| ≤ 2. */
final class RandomFormulas {
    private static final List<Op> UNARY = List.of(
            Op.NEG, Op.SIN, Op.COS, Op.TANH, Op.ATAN, Op.ASINH, Op.SIGMOID, Op.SOFTPLUS, Op.ERF, Op.ABS, Op.RELU);
    private static final List<Op> BINARY =
            List.of(Op.ADD, Op.SUB, Op.MUL, Op.MUL, Op.MAX, Op.MIN, Op.HYPOT, Op.DIV, Op.POW, Op.IF);

    private final Rng rng;
    private final List<Expr> pool = new ArrayList<>();

    private RandomFormulas(Rng rng, List<String> variables) {
        this.rng = rng;
        variables.forEach(name -> pool.add(Expr.sym(name)));
    }

    /** {@code count} formulas that share parts, made of about {@code size} operations. */
    static List<Expr> of(Rng rng, List<String> variables, int size, int count) {
        RandomFormulas random = new RandomFormulas(rng, variables);
        for (int i = 0; i < size; i++) {
            random.pool.add(random.next());
        }
        return random.pool.subList(random.pool.size() - count, random.pool.size());
    }

    private Expr pick() {
        int recent = Math.min(pool.size(), 8);
        return pool.get(pool.size() - 1 - rng.nextInt(recent));
    }

    private Expr next() {
        if (rng.nextInt(3) == 0) {
            return Expr.call(UNARY.get(rng.nextInt(UNARY.size())), pick());
        }
        Op op = BINARY.get(rng.nextInt(BINARY.size()));
        Expr u = bounded(pick());
        Expr v = bounded(pick());
        return switch (op) {
            case DIV -> Expr.call(op, u, Expr.call(Op.ADD, Expr.num(1), Expr.call(Op.POW, v, Expr.num(2))));
            case POW -> Expr.call(op, u, Expr.num(2 + rng.nextInt(3)));
            case IF -> Expr.call(op, Expr.call(Op.LT, u, Expr.num(0)), root(u), Expr.call(Op.SQRT, u));
            default -> Expr.call(op, u, v);
        };
    }

    private static Expr root(Expr u) {
        return Expr.call(Op.SQRT, Expr.call(Op.NEG, u));
    }

    /** Keeps products of products from growing without bound. */
    private static Expr bounded(Expr u) {
        return Expr.call(Op.MUL, Expr.num(2), Expr.call(Op.TANH, u));
    }
}
