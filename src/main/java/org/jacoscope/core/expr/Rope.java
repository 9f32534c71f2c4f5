package org.jacoscope.core.expr;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Text in parts, joined once at the end, so that printing a deep formula takes time proportional to its length.
 *
 * @param parts strings and ropes
 * @param single whether this is one element of its markup, which needs no grouping
 */
record Rope(List<Object> parts, boolean single) {

    static final Rope EMPTY = new Rope(List.of(), false);

    static Rope of(Object... parts) {
        return new Rope(List.of(parts), false);
    }

    static Rope single(Object... parts) {
        return new Rope(List.of(parts), true);
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        Deque<Object> open = new ArrayDeque<>();
        open.push(this);
        while (!open.isEmpty()) {
            Object next = open.pop();
            if (next instanceof Rope rope) {
                for (int i = rope.parts.size() - 1; i >= 0; i--) {
                    open.push(rope.parts.get(i));
                }
            } else {
                out.append(next);
            }
        }
        return out.toString();
    }
}
