package org.jacoscope.core.symbolic;

import java.util.List;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.expr.Op;
import org.jacoscope.core.expr.Walk;

/** Whether formulas are short enough for a person to read and for a page to hold. */
public final class ReadableSize {

    /** Numbers, names and operations of all formulas that are shown together: a few printed pages. */
    public static final long MOST_NODES = 4_000;

    /** Characters of their names and numbers. */
    public static final long MOST_CHARACTERS = 20_000;

    /** Levels of nesting; browsers nest elements some 500 deep, and each level takes up to three. */
    public static final int MOST_DEPTH = 120;

    /** What is worth simplifying may be this many times longer, since most of a derivative as the rules give it cancels. */
    private static final int GAIN = 6;

    private static final long LARGEST = Long.MAX_VALUE / 64;

    /** @param depth a sum counts as one level, however many terms it has; so does a product */
    private record Extent(long nodes, long characters, int depth) {
        Extent beside(Extent other) {
            return new Extent(
                    Math.min(LARGEST, nodes + other.nodes),
                    Math.min(LARGEST, characters + other.characters),
                    Math.max(depth, other.depth));
        }
    }

    private ReadableSize() {}

    /** Whether these formulas, shown together, can be read. */
    public static boolean fits(List<Expr> formulas) {
        return fits(formulas, 1);
    }

    /** Whether simplifying these formulas may make them readable. */
    static boolean mayFit(List<Expr> formulas) {
        return fits(formulas, GAIN);
    }

    private static boolean fits(List<Expr> formulas, int times) {
        Extent all = new Extent(0, 0, 0);
        for (Expr formula : formulas) {
            all = all.beside(extent(formula));
            if (all.nodes > times * MOST_NODES || all.characters > times * MOST_CHARACTERS || all.depth > MOST_DEPTH) {
                return false;
            }
        }
        return true;
    }

    private static Extent extent(Expr formula) {
        return Walk.fold(formula, ReadableSize::extent);
    }

    private static Extent extent(Expr expr, List<Extent> args) {
        if (expr instanceof Expr.Num num) {
            return new Extent(1, 1 + num.value().bits() * 3L / 10, 1);
        }
        if (expr instanceof Expr.Sym sym) {
            return new Extent(1, sym.name().length(), 1);
        }
        Extent sum = new Extent(1, 0, 0);
        for (int i = 0; i < args.size(); i++) {
            Extent arg = args.get(i);
            int step = i == 0 && continues((Expr.Call) expr) ? 0 : 1;
            sum = sum.beside(new Extent(arg.nodes, arg.characters, arg.depth + step));
        }
        return sum;
    }

    /** Whether the first argument is a sum that this sum goes on, or a product likewise. */
    private static boolean continues(Expr.Call call) {
        return chain(call.op()) != 0 && call.arg(0) instanceof Expr.Call first && chain(first.op()) == chain(call.op());
    }

    private static int chain(Op op) {
        return switch (op) {
            case ADD, SUB -> 1;
            case MUL -> 2;
            default -> 0;
        };
    }
}
