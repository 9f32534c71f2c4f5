package org.jacoscope.core.symbolic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.expr.Op;
import org.jacoscope.core.num.Rational;
import org.jacoscope.core.num.Rng;

/** Seeded random formulas over the whole Op table, and points to evaluate them at. */
final class RandomFormulas {

    static final List<String> NAMES = List.of("x", "y", "z");

    private static final List<Op> ARITHMETIC = List.of(Op.ADD, Op.SUB, Op.MUL, Op.DIV, Op.NEG, Op.POW, Op.SQRT);
    private static final List<Op> ALL = Arrays.stream(Op.values())
            .filter(op -> op.arity() > 0 && op != Op.EQ && op != Op.NE)
            .toList();

    private final Rng rng;

    RandomFormulas(long seed) {
        this.rng = new Rng(seed);
    }

    /** A formula of about {@code nodes} nodes: leaves are joined by random operations until one formula is left. */
    Expr formula(int nodes) {
        List<Expr> pool = new ArrayList<>();
        for (int i = 0; i < Math.max(1, nodes / 2); i++) {
            pool.add(leaf());
        }
        do {
            Op op = rng.nextInt(3) > 0
                    ? ARITHMETIC.get(rng.nextInt(ARITHMETIC.size()))
                    : ALL.get(rng.nextInt(ALL.size()));
            List<Expr> args = new ArrayList<>();
            for (int i = 0; i < op.arity(); i++) {
                args.add(pool.isEmpty() ? leaf() : pool.remove(rng.nextInt(pool.size())));
            }
            if (op == Op.POW && rng.nextInt(3) > 0) {
                args.set(1, Expr.num(Rational.of(rng.nextInt(9) - 4, rng.nextInt(4) == 0 ? 2 : 1)));
            }
            pool.add(new Expr.Call(op, args));
        } while (pool.size() > 1);
        return pool.get(0);
    }

    private Expr leaf() {
        return switch (rng.nextInt(8)) {
            case 0 -> Expr.call(rng.nextInt(2) == 0 ? Op.PI : Op.E);
            case 1, 2 -> Expr.num(Rational.of(rng.nextInt(7) - 3, 1 + rng.nextInt(2)));
            default -> Expr.sym(NAMES.get(rng.nextInt(NAMES.size())));
        };
    }

    /** Values between −3 and 3 for the names, half of them multiples of 1/2. */
    Map<String, Double> point() {
        Map<String, Double> point = new LinkedHashMap<>();
        for (String name : NAMES) {
            point.put(name, rng.nextInt(2) == 0 ? (rng.nextInt(13) - 6) / 2.0 : rng.between(-3, 3));
        }
        return point;
    }
}
