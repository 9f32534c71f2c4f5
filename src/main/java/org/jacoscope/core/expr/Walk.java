package org.jacoscope.core.expr;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;

/** Walks formulas without recursion, so that depth costs no stack. */
public final class Walk {

    private Walk() {}

    /**
     * Computes a result for {@code root} from the results of its arguments, bottom up. A subtree that is shared (the
     * same object) is computed once.
     */
    public static <T> T fold(Expr root, BiFunction<Expr, List<T>, T> step) {
        Map<Expr, T> done = new IdentityHashMap<>();
        Deque<Expr> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            Expr next = open.peek();
            if (done.containsKey(next)) {
                open.pop();
                continue;
            }
            boolean ready = true;
            List<Expr> children = next.children();
            for (int i = children.size() - 1; i >= 0; i--) {
                if (!done.containsKey(children.get(i))) {
                    open.push(children.get(i));
                    ready = false;
                }
            }
            if (ready) {
                open.pop();
                List<T> results = new ArrayList<>(children.size());
                for (Expr child : children) {
                    results.add(Objects.requireNonNull(done.get(child)));
                }
                done.put(next, step.apply(next, results));
            }
        }
        return Objects.requireNonNull(done.get(root));
    }

    /** Whether two formulas are the same tree. */
    static boolean same(Expr left, Expr right) {
        Deque<Expr> open = new ArrayDeque<>();
        open.push(left);
        open.push(right);
        while (!open.isEmpty()) {
            Expr a = open.pop();
            Expr b = open.pop();
            if (a == b) {
                continue;
            }
            if (!(a instanceof Expr.Call first) || !(b instanceof Expr.Call second)) {
                if (!a.equals(b)) {
                    return false;
                }
                continue;
            }
            if (first.op() != second.op()) {
                return false;
            }
            for (int i = 0; i < first.args().size(); i++) {
                open.push(first.arg(i));
                open.push(second.arg(i));
            }
        }
        return true;
    }

    /** The number of nodes of the tree, each shared subtree counted as often as it stands in the formula. */
    public static int nodes(Expr root) {
        return fold(root, (expr, counts) -> {
            long sum = 1;
            for (int count : counts) {
                sum += count;
            }
            return (int) Math.min(sum, Integer.MAX_VALUE);
        });
    }
}
