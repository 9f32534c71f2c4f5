package org.jacoscope.core.autodiff;

import java.util.stream.IntStream;

/**
 * The Jacobian matrix of a graph as a graph.
 *
 * <p>Forward mode takes one sweep per input and gives a column, reverse mode one sweep per output and gives a row; each
 * sweep costs a small multiple of the graph, whatever n and m. So forward mode is used for n ≤ m and reverse mode for
 * n &gt; m (A. Griewank and A. Walther, <em>Evaluating Derivatives</em>, 2nd ed., SIAM 2008, sections 3.1–3.3).
 */
public final class Jacobian {

    private Jacobian() {}

    /**
     * x ↦ (F, J), everything batched: F the m components of {@code graph}'s outputs, J of width m·n row-major; row i is
     * the gradient of component i, n counts the components of the inputs.
     */
    public static Graph of(Graph graph) {
        return graph.inputWidth() <= graph.outputWidth() ? forward(graph) : reverse(graph);
    }

    /** The same by n sweeps of forward mode. */
    public static Graph forward(Graph graph) {
        Draft draft = Draft.of(graph);
        return finish(draft, byColumns(draft.builder(), draft.components(), draft.inputs()));
    }

    /** The same by m sweeps of reverse mode. */
    public static Graph reverse(Graph graph) {
        Draft draft = Draft.of(graph);
        return finish(draft, byRows(draft.builder(), draft.components(), draft.inputs()));
    }

    private static Graph finish(Draft draft, int[][] rows) {
        int[] entries = IntStream.range(0, rows.length)
                .flatMap(i -> IntStream.of(rows[i]))
                .toArray();
        GraphBuilder builder = draft.builder();
        return draft.finish(builder.concat(draft.components()), builder.concat(entries));
    }

    /** The m×n entries as nodes of width 1, by forward mode for n ≤ m and by reverse mode otherwise. */
    static int[][] entries(GraphBuilder builder, int[] components, int[] inputs) {
        int n = IntStream.of(inputs).map(id -> builder.node(id).width()).sum();
        return n <= components.length ? byColumns(builder, components, inputs) : byRows(builder, components, inputs);
    }

    private static int[][] byColumns(GraphBuilder builder, int[] components, int[] inputs) {
        int n = IntStream.of(inputs).map(id -> builder.node(id).width()).sum();
        int[][] rows = new int[components.length][n];
        int column = 0;
        for (int input : inputs) {
            int width = builder.node(input).width();
            for (int k = 0; k < width; k++, column++) {
                int[] seed = {unit(builder, width, k)};
                int[] tangents = Jvp.tangents(builder, components, new int[] {input}, seed);
                for (int i = 0; i < tangents.length; i++) {
                    rows[i][column] = tangents[i];
                }
            }
        }
        return rows;
    }

    private static int[][] byRows(GraphBuilder builder, int[] components, int[] inputs) {
        int[][] rows = new int[components.length][];
        for (int i = 0; i < rows.length; i++) {
            int[] seed = {builder.constant(1)};
            int[] cotangents = Vjp.cotangents(builder, new int[] {components[i]}, seed, inputs);
            rows[i] = IntStream.of(cotangents)
                    .flatMap(id -> IntStream.range(0, builder.node(id).width()).map(k -> builder.slice(id, k, 1)))
                    .toArray();
        }
        return rows;
    }

    /** The k-th unit vector of {@code width} components. */
    static int unit(GraphBuilder builder, int width, int k) {
        double[] values = new double[width];
        values[k] = 1;
        return builder.constants(values);
    }
}
