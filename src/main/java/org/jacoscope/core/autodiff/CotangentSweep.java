package org.jacoscope.core.autodiff;

import static org.jacoscope.core.autodiff.LocalDerivative.ZERO;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jacoscope.core.expr.Op;

/**
 * One sweep of reverse mode over the nodes of a builder, against their order.
 *
 * <p>A cotangent that came through a choice is 0 where the other branch was taken; there the local derivatives of this
 * branch may be infinite or undefined, and 0·∞ must not become NaN. So each cotangent carries its <em>support</em>: a node
 * that is 1 where the cotangent counts and 0 where it is nothing, or {@link #EVERYWHERE}. Outside the support products
 * are not taken but chosen to be 0, which is what forward mode computes.
 */
final class CotangentSweep {
    private static final int EVERYWHERE = -1;

    private final GraphBuilder builder;
    private final int[] wrt;
    private final boolean[] active;
    private final int[] cotangents;
    private final int[] supports;

    CotangentSweep(GraphBuilder builder, int[] outputs, int[] wrt) {
        this.builder = builder;
        this.wrt = wrt;
        this.active = builder.needed(outputs);
        keepDependent(active);
        this.cotangents = new int[active.length];
        this.supports = new int[active.length];
        Arrays.fill(cotangents, ZERO);
        Arrays.fill(supports, EVERYWHERE);
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
                propagate(builder.node(id), cotangents[id], supports[id]);
            }
        }
        return IntStream.of(wrt).map(this::result).toArray();
    }

    private int result(int id) {
        int cotangent = id < cotangents.length && cotangents[id] != ZERO ? cotangents[id] : builder.constant(0);
        return builder.broadcast(cotangent, builder.node(id).width());
    }

    private void propagate(Node node, int cotangent, int support) {
        if (node instanceof Node.Apply n) {
            if (n.op() == Op.IF) {
                choice(n, cotangent, support);
            } else {
                elementary(n, cotangent, support);
            }
        } else if (node instanceof Node.Concat n) {
            concat(n, cotangent, support);
        } else if (node instanceof Node.Slice n) {
            accumulate(n.x(), padded(n, cotangent), support == EVERYWHERE ? EVERYWHERE : padded(n, support));
        } else if (node instanceof Node.Sum n) {
            int width = builder.node(n.x()).width();
            accumulate(n.x(), builder.broadcast(cotangent, width), support);
        } else if (node instanceof Node.BatchSum n) {
            accumulate(n.x(), cotangent, support);
        } else if (node instanceof Node.Spread n) {
            contribute(n.x(), node, cotangent, support);
        } else {
            linear(node, cotangent, support);
        }
    }

    private void elementary(Node.Apply node, int cotangent, int support) {
        for (int i = 0; i < node.args(); i++) {
            int arg = node.arg(i);
            if (active[arg]) {
                LocalDerivative derivative = new LocalDerivative(builder, node, i);
                int product = derivative.times(cotangent);
                if (product != ZERO) {
                    contribute(arg, node, within(support, product), both(support, derivative.support()));
                }
            }
        }
    }

    private void choice(Node.Apply node, int cotangent, int support) {
        int zero = builder.constant(0);
        int one = builder.constant(1);
        if (active[node.v()]) {
            int chosen = builder.choose(node.u(), cotangent, zero);
            contribute(node.v(), node, chosen, both(support, builder.choose(node.u(), one, zero)));
        }
        if (active[node.w()]) {
            int chosen = builder.choose(node.u(), zero, cotangent);
            contribute(node.w(), node, chosen, both(support, builder.choose(node.u(), zero, one)));
        }
    }

    private void concat(Node.Concat node, int cotangent, int support) {
        int from = 0;
        for (int part : node.parts()) {
            int width = builder.node(part).width();
            if (active[part]) {
                int partSupport = support == EVERYWHERE || builder.node(support).width() == 1
                        ? support
                        : builder.slice(support, from, width);
                contribute(part, node, builder.slice(cotangent, from, width), partSupport);
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
    private void linear(Node node, int cotangent, int support) {
        int mixed = anywhere(support);
        if (node instanceof Node.Affine n) {
            int in = builder.node(n.x()).width();
            if (active[n.x()]) {
                int transposed = builder.transpose(n.weights(), n.width(), in);
                accumulate(n.x(), within(mixed, builder.affine(cotangent, transposed)), mixed);
            }
            if (active[n.weights()]) {
                accumulate(n.weights(), builder.outer(cotangent, within(mixed, n.x())), EVERYWHERE);
            }
            if (n.bias() >= 0 && active[n.bias()]) {
                contribute(n.bias(), node, cotangent, support);
            }
        } else if (node instanceof Node.Transpose n) {
            int back = builder.transpose(cotangent, /* rows= */ n.columns(), /* columns= */ n.rows());
            accumulate(n.x(), back, mixed);
        } else if (node instanceof Node.Outer n) {
            int rows = builder.node(n.y()).width();
            int columns = builder.node(n.x()).width();
            if (active[n.y()]) {
                accumulate(n.y(), within(mixed, builder.affine(n.x(), cotangent)), mixed);
            }
            if (active[n.x()]) {
                int transposed = builder.transpose(cotangent, rows, columns);
                accumulate(n.x(), within(mixed, builder.affine(n.y(), transposed)), mixed);
            }
        } else {
            throw new IllegalStateException("A node without a derivative: " + node);
        }
    }

    /** Adds to the cotangent of an argument what one of its users sends, summed where the argument was repeated. */
    private void contribute(int arg, Node user, int value, int support) {
        Node node = builder.node(arg);
        int sum = value;
        int mask = support;
        if (node.width() < user.width() && !(user instanceof Node.Concat)) {
            sum = builder.sum(builder.broadcast(value, user.width()));
            mask = anywhere(mask);
        }
        if (user.batched() && !node.batched()) {
            sum = builder.batchSum(sum);
            mask = mask == EVERYWHERE ? mask : builder.batchSum(mask);
        }
        accumulate(arg, sum, mask);
    }

    private void accumulate(int id, int cotangent, int support) {
        if (!active[id]) {
            return;
        }
        if (cotangents[id] == ZERO) {
            cotangents[id] = cotangent;
            supports[id] = support;
        } else {
            cotangents[id] = builder.add(cotangents[id], cotangent);
            supports[id] = either(supports[id], support);
        }
    }

    private int within(int support, int product) {
        return support == EVERYWHERE ? product : builder.choose(support, product, builder.constant(0));
    }

    private int both(int support, int other) {
        if (builder.isConstant(other, 1)) {
            return support;
        }
        return support == EVERYWHERE ? other : builder.choose(support, other, builder.constant(0));
    }

    private int either(int support, int other) {
        if (support == EVERYWHERE || other == EVERYWHERE) {
            return EVERYWHERE;
        }
        return support == other ? support : builder.choose(support, builder.constant(1), other);
    }

    /** Where any component of {@code support} counts. */
    private int anywhere(int support) {
        return support == EVERYWHERE ? EVERYWHERE : builder.sum(support);
    }
}
