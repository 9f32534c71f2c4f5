package org.jacoscope.core.autodiff;

import static org.jacoscope.core.autodiff.LocalDerivative.ZERO;
import static org.jacoscope.core.autodiff.Supports.EVERYWHERE;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jacoscope.core.expr.Op;

/** One sweep of forward mode over the nodes of a builder, in their order. {@link Supports} says why they are kept. */
final class TangentSweep {
    private final GraphBuilder builder;
    private final int[] outputs;
    private final boolean[] needed;
    private final boolean[] seeded;
    private final int[] tangents;
    private final int[] support;
    private final Supports supports;

    TangentSweep(GraphBuilder builder, int[] outputs) {
        this.builder = builder;
        this.outputs = outputs;
        this.needed = builder.needed(outputs);
        this.seeded = new boolean[needed.length];
        this.tangents = new int[needed.length];
        this.support = new int[needed.length];
        this.supports = new Supports(builder);
        Arrays.fill(tangents, ZERO);
        Arrays.fill(support, EVERYWHERE);
    }

    void seed(int id, int tangent) {
        if (id < tangents.length) {
            tangents[id] = builder.isConstant(tangent, 0) ? ZERO : tangent;
            seeded[id] = true;
        }
    }

    int[] run() {
        for (int id = 0; id < tangents.length; id++) {
            if (needed[id] && !seeded[id] && anyTangent(builder.node(id))) {
                propagate(id, builder.node(id));
            }
        }
        return IntStream.of(outputs).map(this::full).toArray();
    }

    private boolean anyTangent(Node node) {
        for (int i = 0; i < node.args(); i++) {
            if (tangents[node.arg(i)] != ZERO) {
                return true;
            }
        }
        return false;
    }

    private void propagate(int id, Node node) {
        if (node instanceof Node.Apply n) {
            if (n.op() == Op.IF) {
                choice(id, n);
            } else {
                elementary(id, n);
            }
        } else if (node instanceof Node.Slice n) {
            int within = supports.slice(support[n.x()], n.from(), n.width());
            accumulate(id, builder.slice(full(n.x()), n.from(), n.width()), within);
        } else if (node instanceof Node.Concat n) {
            int[] parts = n.parts().stream().mapToInt(this::full).toArray();
            accumulate(id, builder.concat(parts), supportOf(n));
        } else if (node instanceof Node.Sum n) {
            accumulate(id, builder.sum(full(n.x())), supports.anywhere(support[n.x()]));
        } else if (node instanceof Node.BatchSum n) {
            accumulate(id, builder.batchSum(tangents[n.x()]), supports.anyPoint(support[n.x()]));
        } else if (node instanceof Node.Spread n) {
            accumulate(id, tangents[n.x()], support[n.x()]);
        } else {
            linear(id, node);
        }
    }

    private void elementary(int id, Node.Apply node) {
        for (int i = 0; i < node.args(); i++) {
            int arg = node.arg(i);
            if (tangents[arg] != ZERO) {
                LocalDerivative derivative = new LocalDerivative(builder, node, i);
                int product = derivative.times(tangents[arg], support[arg]);
                if (product != ZERO) {
                    accumulate(id, product, supports.both(support[arg], derivative.support()));
                }
            }
        }
    }

    private void choice(int id, Node.Apply node) {
        if (tangents[node.v()] != ZERO || tangents[node.w()] != ZERO) {
            int within = supports.chosen(node.u(), supportOf(node.v()), supportOf(node.w()));
            accumulate(id, builder.choose(node.u(), full(node.v()), full(node.w())), within);
        }
    }

    /** Where the tangent of a node counts: nowhere if it is structurally 0. */
    private int supportOf(int id) {
        return tangents[id] == ZERO ? builder.constant(0) : support[id];
    }

    private int supportOf(Node.Concat node) {
        if (node.parts().stream().allMatch(part -> support[part] == EVERYWHERE)) {
            return EVERYWHERE;
        }
        return builder.concat(node.parts().stream()
                .mapToInt(part -> builder.broadcast(
                        supports.node(supportOf(part)), builder.node(part).width()))
                .toArray());
    }

    private void linear(int id, Node node) {
        if (node instanceof Node.Affine n) {
            affine(id, n);
        } else if (node instanceof Node.Transpose n) {
            accumulate(id, builder.transpose(full(n.x()), n.rows(), n.columns()), supports.anywhere(support[n.x()]));
        } else if (node instanceof Node.Outer n) {
            if (tangents[n.y()] != ZERO) {
                accumulate(id, builder.outer(full(n.y()), guarded(n.y(), n.x())), EVERYWHERE);
            }
            if (tangents[n.x()] != ZERO) {
                accumulate(id, builder.outer(guarded(n.x(), n.y()), full(n.x())), EVERYWHERE);
            }
        } else {
            throw new IllegalStateException("A node without a derivative: " + node);
        }
    }

    private void affine(int id, Node.Affine node) {
        if (tangents[node.x()] != ZERO) {
            accumulate(id, builder.affine(full(node.x()), node.weights()), supports.anywhere(support[node.x()]));
        }
        if (tangents[node.weights()] != ZERO) {
            accumulate(id, builder.affine(node.x(), full(node.weights())), EVERYWHERE);
        }
        if (node.bias() >= 0 && tangents[node.bias()] != ZERO) {
            accumulate(id, full(node.bias()), support[node.bias()]);
        }
    }

    /** {@code other} where it is finite anyway or the tangent of {@code id} counts, 0 elsewhere. */
    private int guarded(int id, int other) {
        return builder.isFinite(other) ? other : supports.within(supports.anywhere(support[id]), other);
    }

    private void accumulate(int id, int tangent, int within) {
        if (tangents[id] == ZERO) {
            tangents[id] = tangent;
            support[id] = within;
        } else {
            tangents[id] = builder.add(tangents[id], tangent);
            support[id] = supports.either(support[id], within);
        }
    }

    /** The tangent of a node as a node of the same width, zeros included. */
    private int full(int id) {
        int tangent = tangents[id] == ZERO ? builder.constant(0) : tangents[id];
        return builder.broadcast(tangent, builder.node(id).width());
    }
}
