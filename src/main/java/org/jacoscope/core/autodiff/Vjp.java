package org.jacoscope.core.autodiff;

import java.util.stream.IntStream;

/**
 * Reverse mode: the vector–Jacobian product ȳᵀ·J, how much the inputs matter to the outputs weighted with the cotangent
 * ȳ. One sweep gives one row of J, at a small multiple of the cost of the graph. The result is a graph again, so
 * derivatives nest.
 */
public final class Vjp {

    private Vjp() {}

    /**
     * (x, ȳ) ↦ (F(x), ȳᵀ·J): the inputs of {@code graph}, then one cotangent per output (a parameter where the output is
     * not batched); its outputs, then one cotangent per input.
     */
    public static Graph of(Graph graph) {
        Draft draft = Draft.of(graph);
        return continued(draft, draft.inputs());
    }

    /** The same for the parameters; their cotangents are sums over the points of the batch. */
    public static Graph ofParameters(Graph graph) {
        Draft draft = Draft.of(graph);
        return continued(draft, draft.parameters());
    }

    private static Graph continued(Draft draft, int[] wrt) {
        GraphBuilder builder = draft.builder();
        int[] seeds = IntStream.of(draft.outputs())
                .map(id -> cotangentOf(builder, builder.node(id)))
                .toArray();
        int[] results = cotangents(builder, draft.outputs(), seeds, wrt);
        for (int i = 0; i < results.length; i++) {
            if (builder.node(wrt[i]).batched()) {
                results[i] = builder.spread(results[i]);
            }
        }
        return builder.build(Draft.joined(draft.outputs(), results));
    }

    private static int cotangentOf(GraphBuilder builder, Node output) {
        return output.batched() ? builder.input(output.width()) : builder.parameter(output.width());
    }

    /**
     * The cotangents of the nodes {@code wrt} when the nodes {@code outputs} have the cotangents {@code seeds}, all in
     * {@code builder}. A seed has the width of its node or width 1. The cotangent of a node that is not batched is the sum
     * over the batch.
     */
    public static int[] cotangents(GraphBuilder builder, int[] outputs, int[] seeds, int[] wrt) {
        CotangentSweep sweep = new CotangentSweep(builder, outputs, wrt);
        for (int i = 0; i < outputs.length; i++) {
            sweep.seed(outputs[i], seeds[i]);
        }
        return sweep.run();
    }
}
