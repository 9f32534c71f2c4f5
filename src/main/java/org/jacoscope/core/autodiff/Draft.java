package org.jacoscope.core.autodiff;

import java.util.stream.IntStream;

/** A graph written into a fresh builder, to be continued. */
record Draft(GraphBuilder builder, int[] inputs, int[] parameters, int[] outputs) {

    static Draft of(Graph graph) {
        GraphBuilder builder = new GraphBuilder();
        int[] inputs = graph.inputs().stream()
                .mapToInt(id -> builder.input(graph.node(id).width()))
                .toArray();
        int[] parameters = graph.parameters().stream()
                .mapToInt(id -> builder.parameter(graph.node(id).width()))
                .toArray();
        return new Draft(builder, inputs, parameters, builder.append(graph, inputs, parameters));
    }

    /** The outputs' components, one node of width 1 each. */
    int[] components() {
        return IntStream.of(outputs).flatMap(this::scalars).toArray();
    }

    private IntStream scalars(int id) {
        return IntStream.range(0, builder.node(id).width()).map(k -> builder.slice(id, k, 1));
    }

    /** The same graph with other outputs, each at every point of the batch. */
    Graph finish(int... newOutputs) {
        return builder.build(IntStream.of(newOutputs).map(builder::spread).toArray());
    }

    static int[] joined(int[] first, int[] second) {
        return IntStream.concat(IntStream.of(first), IntStream.of(second)).toArray();
    }
}
