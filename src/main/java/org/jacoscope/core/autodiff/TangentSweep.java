package org.jacoscope.core.autodiff;

import static org.jacoscope.core.autodiff.LocalDerivative.ZERO;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jacoscope.core.expr.Op;

/** One sweep of forward mode over the nodes of a builder, in their order. */
final class TangentSweep {
    private final GraphBuilder builder;
    private final int[] outputs;
    private final boolean[] needed;
    private final boolean[] seeded;
    private final int[] tangents;

    TangentSweep(GraphBuilder builder, int[] outputs) {
        this.builder = builder;
        this.outputs = outputs;
        this.needed = builder.needed(outputs);
        this.seeded = new boolean[needed.length];
        this.tangents = new int[needed.length];
        Arrays.fill(tangents, ZERO);
    }

    void seed(int id, int tangent) {
        if (id < tangents.length) {
            tangents[id] = builder.isConstant(tangent, 0) ? ZERO : tangent;
            seeded[id] = true;
        }
    }

    int[] run() {
        for (int id = 0; id < tangents.length; id++) {
            if (needed[id] && !seeded[id]) {
                tangents[id] = tangent(builder.node(id));
            }
        }
        return IntStream.of(outputs).map(this::full).toArray();
    }

    private int tangent(Node node) {
        if (!anyTangent(node)) {
            return ZERO;
        } else if (node instanceof Node.Apply n) {
            return n.op() == Op.IF ? choice(n) : elementary(n);
        } else if (node instanceof Node.Affine n) {
            return affine(n);
        } else if (node instanceof Node.Transpose n) {
            return builder.transpose(full(n.x()), n.rows(), n.columns());
        } else if (node instanceof Node.Outer n) {
            return sum(outer(tangents[n.y()], n.x(), true, n), outer(tangents[n.x()], n.y(), false, n));
        } else if (node instanceof Node.Slice n) {
            return builder.slice(full(n.x()), n.from(), n.width());
        } else if (node instanceof Node.Concat n) {
            return builder.concat(n.parts().stream().mapToInt(this::full).toArray());
        } else if (node instanceof Node.Sum n) {
            return builder.sum(full(n.x()));
        } else if (node instanceof Node.BatchSum n) {
            return builder.batchSum(tangents[n.x()]);
        } else if (node instanceof Node.Spread n) {
            return tangents[n.x()];
        }
        throw new IllegalStateException("A node without a derivative: " + node);
    }

    private boolean anyTangent(Node node) {
        for (int i = 0; i < node.args(); i++) {
            if (tangents[node.arg(i)] != ZERO) {
                return true;
            }
        }
        return false;
    }

    private int elementary(Node.Apply node) {
        int sum = ZERO;
        for (int i = 0; i < node.args(); i++) {
            int tangent = tangents[node.arg(i)];
            if (tangent != ZERO) {
                sum = sum(sum, new LocalDerivative(builder, node, i).times(tangent));
            }
        }
        return sum;
    }

    private int choice(Node.Apply node) {
        if (tangents[node.v()] == ZERO && tangents[node.w()] == ZERO) {
            return ZERO;
        }
        return builder.choose(node.u(), full(node.v()), full(node.w()));
    }

    private int affine(Node.Affine node) {
        int sum = ZERO;
        if (tangents[node.x()] != ZERO) {
            sum = builder.affine(full(node.x()), node.weights());
        }
        if (tangents[node.weights()] != ZERO) {
            sum = sum(sum, builder.affine(node.x(), full(node.weights())));
        }
        return node.bias() < 0 ? sum : sum(sum, tangents[node.bias()]);
    }

    private int outer(int tangent, int other, boolean left, Node.Outer node) {
        if (tangent == ZERO) {
            return ZERO;
        }
        return left ? builder.outer(full(node.y()), other) : builder.outer(other, full(node.x()));
    }

    private int sum(int u, int v) {
        return u == ZERO ? v : v == ZERO ? u : builder.add(u, v);
    }

    /** The tangent of a node as a node of the same width, zeros included. */
    private int full(int id) {
        int tangent = tangents[id] == ZERO ? builder.constant(0) : tangents[id];
        return builder.broadcast(tangent, builder.node(id).width());
    }
}
