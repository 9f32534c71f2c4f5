package org.jacoscope.core.autodiff;

import static org.jacoscope.core.autodiff.LocalDerivative.ZERO;
import static org.jacoscope.core.autodiff.Supports.EVERYWHERE;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jacoscope.core.expr.Op;

/** One sweep of reverse mode over the nodes of a builder, against their order. {@link Supports} says why they are kept. */
final class CotangentSweep {
    private final GraphBuilder builder;
    private final int[] wrt;
    private final boolean[] active;
    private final int[] cotangents;
    private final int[] support;
    private final Supports supports;

    CotangentSweep(GraphBuilder builder, int[] outputs, int[] wrt) {
        this.builder = builder;
        this.wrt = wrt;
        this.active = builder.needed(outputs);
        keepDependent(active);
        this.cotangents = new int[active.length];
        this.support = new int[active.length];
        this.supports = new Supports(builder);
        Arrays.fill(cotangents, ZERO);
        Arrays.fill(support, EVERYWHERE);
    }

    /** Of the nodes in {@code nodes}, keeps those that depend on {@link #wrt}. */
    private void keepDependent(boolean[] nodes) {
        boolean[] dependent = new boolean[nodes.length];
        for (int id : wrt) {
            if (id < dependent.length) {
                dependent[id] = true;
            }
        }
        for (int id = 0; id < nodes.length; id++) {
            Node node = builder.node(id);
            for (int i = 0; i < node.args() && !dependent[id]; i++) {
                dependent[id] = dependent[node.arg(i)];
            }
            nodes[id] &= dependent[id];
        }
    }

    void seed(int id, int cotangent) {
        if (!builder.isConstant(cotangent, 0)) {
            accumulate(id, builder.broadcast(cotangent, builder.node(id).width()), EVERYWHERE);
        }
    }

    int[] run() {
        for (int id = cotangents.length - 1; id >= 0; id--) {
            if (active[id] && cotangents[id] != ZERO && !(builder.node(id) instanceof Node.Leaf)) {
                propagate(builder.node(id), cotangents[id], support[id]);
            }
        }
        return IntStream.of(wrt).map(this::result).toArray();
    }

    private int result(int id) {
        int cotangent = id < cotangents.length && cotangents[id] != ZERO ? cotangents[id] : builder.constant(0);
        return builder.broadcast(cotangent, builder.node(id).width());
    }

    private void propagate(Node node, int cotangent, int within) {
        if (node instanceof Node.Apply n) {
            if (n.op() == Op.IF) {
                choice(n, cotangent, within);
            } else {
                elementary(n, cotangent, within);
            }
        } else if (node instanceof Node.Concat n) {
            concat(n, cotangent, within);
        } else if (node instanceof Node.Slice n) {
            accumulate(n.x(), padded(n, cotangent), within == EVERYWHERE ? EVERYWHERE : padded(n, within));
        } else if (node instanceof Node.Sum n) {
            int width = builder.node(n.x()).width();
            accumulate(n.x(), builder.broadcast(cotangent, width), within);
        } else if (node instanceof Node.BatchSum n) {
            accumulate(n.x(), cotangent, within);
        } else if (node instanceof Node.Spread n) {
            contribute(n.x(), node, cotangent, within);
        } else {
            linear(node, cotangent, within);
        }
    }

    private void elementary(Node.Apply node, int cotangent, int within) {
        for (int i = 0; i < node.args(); i++) {
            int arg = node.arg(i);
            if (active[arg]) {
                LocalDerivative derivative = new LocalDerivative(builder, node, i);
                int product = derivative.times(cotangent, within);
                if (product != ZERO) {
                    contribute(arg, node, product, supports.both(within, derivative.support()));
                }
            }
        }
    }

    private void choice(Node.Apply node, int cotangent, int within) {
        int zero = builder.constant(0);
        if (active[node.v()]) {
            int holds = supports.chosen(node.u(), EVERYWHERE, zero);
            contribute(node.v(), node, builder.choose(node.u(), cotangent, zero), supports.both(within, holds));
        }
        if (active[node.w()]) {
            int fails = supports.chosen(node.u(), zero, EVERYWHERE);
            contribute(node.w(), node, builder.choose(node.u(), zero, cotangent), supports.both(within, fails));
        }
    }

    private void concat(Node.Concat node, int cotangent, int within) {
        int from = 0;
        for (int part : node.parts()) {
            int width = builder.node(part).width();
            if (active[part]) {
                contribute(part, node, builder.slice(cotangent, from, width), supports.slice(within, from, width));
            }
            from += width;
        }
    }

    /** A vector of the width of the slice's argument: {@code value} where the slice is, 0 elsewhere. */
    private int padded(Node.Slice slice, int value) {
        int after = builder.node(slice.x()).width() - slice.from() - slice.width();
        int zero = builder.constant(0);
        int full = builder.broadcast(value, slice.width());
        if (slice.from() > 0 && after > 0) {
            return builder.concat(builder.broadcast(zero, slice.from()), full, builder.broadcast(zero, after));
        }
        return slice.from() > 0
                ? builder.concat(builder.broadcast(zero, slice.from()), full)
                : builder.concat(full, builder.broadcast(zero, after));
    }

    /** Affine maps, their transposed weights and their weights' cotangents: each is another of the three. */
    private void linear(Node node, int cotangent, int within) {
        int mixed = supports.anywhere(within);
        if (node instanceof Node.Affine n) {
            int in = builder.node(n.x()).width();
            if (active[n.x()]) {
                int transposed = builder.transpose(n.weights(), n.width(), in);
                accumulate(n.x(), builder.affine(cotangent, transposed), mixed);
            }
            if (active[n.weights()]) {
                accumulate(n.weights(), builder.outer(cotangent, guarded(mixed, n.x())), EVERYWHERE);
            }
            if (n.bias() >= 0 && active[n.bias()]) {
                contribute(n.bias(), node, cotangent, within);
            }
        } else if (node instanceof Node.Transpose n) {
            int back = builder.transpose(cotangent, /* rows= */ n.columns(), /* columns= */ n.rows());
            accumulate(n.x(), back, mixed);
        } else if (node instanceof Node.Outer n) {
            int rows = builder.node(n.y()).width();
            int columns = builder.node(n.x()).width();
            if (active[n.y()]) {
                accumulate(n.y(), supports.within(mixed, builder.affine(n.x(), cotangent)), mixed);
            }
            if (active[n.x()]) {
                int transposed = builder.transpose(cotangent, rows, columns);
                accumulate(n.x(), supports.within(mixed, builder.affine(n.y(), transposed)), mixed);
            }
        } else {
            throw new IllegalStateException("A node without a derivative: " + node);
        }
    }

    /** Adds to the cotangent of an argument what one of its users sends, summed where the argument was repeated. */
    private void contribute(int arg, Node user, int value, int within) {
        Node node = builder.node(arg);
        int sum = value;
        int mask = within;
        if (node.width() < user.width() && !(user instanceof Node.Concat)) {
            sum = builder.sum(builder.broadcast(value, user.width()));
            mask = supports.anywhere(mask);
        }
        if (user.batched() && !node.batched()) {
            sum = builder.batchSum(sum);
            mask = supports.anyPoint(mask);
        }
        accumulate(arg, sum, mask);
    }

    /** x where it is finite anyway or counts, 0 elsewhere. */
    private int guarded(int within, int x) {
        return builder.isFinite(x) ? x : supports.within(within, x);
    }

    private void accumulate(int id, int cotangent, int within) {
        if (!active[id]) {
            return;
        }
        if (cotangents[id] == ZERO) {
            cotangents[id] = cotangent;
            support[id] = within;
        } else {
            cotangents[id] = builder.add(cotangents[id], cotangent);
            support[id] = supports.either(support[id], within);
        }
    }
}
