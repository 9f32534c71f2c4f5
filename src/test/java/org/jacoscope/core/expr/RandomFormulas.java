package org.jacoscope.core.expr;

import java.util.ArrayList;
import java.util.List;
import org.jacoscope.core.num.Rational;
import org.jacoscope.core.num.Rng;

/** Random trees for property tests: the same for the same generator. */
public final class RandomFormulas {

    private static final Op[] OPERATIONS = {
        Op.ADD, Op.SUB, Op.MUL, Op.MUL, Op.DIV, Op.POW, Op.NEG, Op.SIN, Op.COS, Op.EXP, Op.LOG, Op.SQRT, Op.ABS, Op.MAX,
        Op.MIN, Op.IF, Op.LT, Op.EQ, Op.TANH, Op.HYPOT, Op.CBRT, Op.FLOOR
    };

    private final Rng rng;
    private final List<String> names;

    public RandomFormulas(Rng rng, List<String> names) {
        this.rng = rng;
        this.names = names;
    }

    /** A tree with about that many operations. */
    public Expr next(int operations) {
        List<Expr> parts = new ArrayList<>();
        for (int i = 0; i <= operations; i++) {
            parts.add(leaf());
        }
        for (int i = 0; i < operations; i++) {
            Op op = OPERATIONS[rng.nextInt(OPERATIONS.length)];
            List<Expr> args = new ArrayList<>();
            for (int k = 0; k < op.arity(); k++) {
                args.add(parts.size() > 1 ? parts.remove(rng.nextInt(parts.size())) : leaf());
            }
            parts.add(new Expr.Call(op, args));
        }
        return parts.get(parts.size() - 1);
    }

    private Expr leaf() {
        return switch (rng.nextInt(6)) {
            case 0 -> Expr.num(rng.nextInt(20));
            case 1 -> Expr.num(Rational.of(rng.nextInt(2000) - 1000, 1 + rng.nextInt(200)));
            case 2 -> Expr.call(rng.nextInt(2) == 0 ? Op.PI : Op.E);
            default -> Expr.sym(names.get(rng.nextInt(names.size())));
        };
    }
}
