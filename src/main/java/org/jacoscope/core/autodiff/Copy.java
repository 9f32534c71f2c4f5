package org.jacoscope.core.autodiff;

import java.util.Arrays;
import java.util.List;

/** Writes a graph into a builder. */
final class Copy {

    private Copy() {}

    static int[] into(GraphBuilder builder, Graph graph, int[] inputs, int[] parameters) {
        int[] place = new int[graph.size()];
        Arrays.fill(place, -1);
        int[] batched = Arrays.stream(inputs).map(builder::spread).toArray();
        bind(builder, graph, graph.inputs(), batched, place, "inputs");
        bind(builder, graph, graph.parameters(), parameters, place, "parameters");
        for (int id = 0; id < place.length; id++) {
            if (place[id] < 0) {
                place[id] = rebuilt(builder, graph.node(id), place);
            }
        }
        return graph.outputs().stream().mapToInt(id -> place[id]).toArray();
    }

    private static void bind(
            GraphBuilder builder, Graph graph, List<Integer> leaves, int[] given, int[] place, String what) {
        if (given.length != leaves.size()) {
            throw new IllegalArgumentException("The graph has " + leaves.size() + " " + what + ", not " + given.length);
        }
        for (int i = 0; i < given.length; i++) {
            int leaf = leaves.get(i);
            int width = builder.node(given[i]).width();
            if (width != graph.node(leaf).width()) {
                throw new IllegalArgumentException("Number " + i + " of the " + what + " has width "
                        + graph.node(leaf).width() + ", not " + width);
            }
            place[leaf] = given[i];
        }
    }

    private static int rebuilt(GraphBuilder builder, Node node, int[] place) {
        if (node instanceof Node.Constant n) {
            return builder.constant(n.value());
        } else if (node instanceof Node.BatchSize) {
            return builder.batchSize();
        } else if (node instanceof Node.Apply n) {
            return builder.apply(n.op(), args(n, place));
        } else if (node instanceof Node.Affine n) {
            return builder.affine(place[n.x()], place[n.weights()], n.bias() < 0 ? -1 : place[n.bias()]);
        } else if (node instanceof Node.Transpose n) {
            return builder.transpose(place[n.x()], n.rows(), n.columns());
        } else if (node instanceof Node.Outer n) {
            return builder.outer(place[n.y()], place[n.x()]);
        } else if (node instanceof Node.Slice n) {
            return builder.slice(place[n.x()], n.from(), n.width());
        } else if (node instanceof Node.Concat n) {
            return builder.concat(args(n, place));
        } else if (node instanceof Node.Sum n) {
            return builder.sum(place[n.x()]);
        } else if (node instanceof Node.BatchSum n) {
            return builder.batchSum(place[n.x()]);
        } else if (node instanceof Node.Spread n) {
            return builder.spread(place[n.x()]);
        }
        throw new IllegalStateException("A leaf without a place: " + node);
    }

    private static int[] args(Node node, int[] place) {
        int[] args = new int[node.args()];
        for (int i = 0; i < args.length; i++) {
            args[i] = place[node.arg(i)];
        }
        return args;
    }
}
