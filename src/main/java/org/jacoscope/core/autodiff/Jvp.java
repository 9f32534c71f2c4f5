package org.jacoscope.core.autodiff;

import java.util.stream.IntStream;

/**
 * Forward mode: the Jacobian–vector product J·ẋ, the change of the outputs when the inputs change by the tangent ẋ. One
 * sweep gives one column of J, at a small multiple of the cost of the graph. The result is a graph again, so derivatives
 * nest.
 */
public final class Jvp {

    private Jvp() {}

    /** (x, ẋ) ↦ (F(x), J·ẋ): the inputs of {@code graph}, then one tangent each; its outputs, then one tangent each. */
    public static Graph of(Graph graph) {
        Draft draft = Draft.of(graph);
        GraphBuilder builder = draft.builder();
        int[] tangents = IntStream.of(draft.inputs())
                .map(id -> builder.input(builder.node(id).width()))
                .toArray();
        return continued(draft, draft.inputs(), tangents);
    }

    /** The same for a change of the parameters: the parameters of {@code graph}, then one tangent each. */
    public static Graph ofParameters(Graph graph) {
        Draft draft = Draft.of(graph);
        GraphBuilder builder = draft.builder();
        int[] tangents = IntStream.of(draft.parameters())
                .map(id -> builder.parameter(builder.node(id).width()))
                .toArray();
        return continued(draft, draft.parameters(), tangents);
    }

    private static Graph continued(Draft draft, int[] wrt, int[] seeds) {
        GraphBuilder builder = draft.builder();
        int[] results = tangents(builder, draft.outputs(), wrt, seeds);
        for (int i = 0; i < results.length; i++) {
            if (builder.node(draft.outputs()[i]).batched()) {
                results[i] = builder.spread(results[i]);
            }
        }
        return builder.build(Draft.joined(draft.outputs(), results));
    }

    /**
     * The tangents of the nodes {@code outputs} when the nodes {@code wrt} have the tangents {@code seeds}, all in
     * {@code builder}. A seed has the width of its node or width 1.
     */
    public static int[] tangents(GraphBuilder builder, int[] outputs, int[] wrt, int[] seeds) {
        TangentSweep sweep = new TangentSweep(builder, outputs);
        for (int i = 0; i < wrt.length; i++) {
            sweep.seed(wrt[i], seeds[i]);
        }
        return sweep.run();
    }
}
