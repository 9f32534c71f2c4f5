package org.jacoscope.core.autodiff;

import java.util.stream.IntStream;

/** The gradient and the Hessian matrix of a graph with one output of width 1, as a graph: forward over reverse mode. */
public final class Hessian {

    private Hessian() {}

    /** x ↦ (f, ∇f, H), everything batched: widths 1, n and n² (row-major, symmetric by construction). */
    public static Graph of(Graph graph) {
        Draft draft = Draft.of(graph);
        GraphBuilder builder = draft.builder();
        int f = only(draft.components());
        int[] gradient = Jacobian.entries(builder, new int[] {f}, draft.inputs())[0];
        int[] hessian = entries(builder, gradient, draft.inputs());
        return draft.finish(f, builder.concat(gradient), builder.concat(hessian));
    }

    /** x ↦ (f, ∇f), everything batched: widths 1 and n. */
    public static Graph gradient(Graph graph) {
        Draft draft = Draft.of(graph);
        int f = only(draft.components());
        int[][] rows = Jacobian.entries(draft.builder(), new int[] {f}, draft.inputs());
        return draft.finish(f, draft.builder().concat(rows[0]));
    }

    /** n² nodes of width 1, row-major; the lower triangle stands for both. */
    static int[] entries(GraphBuilder builder, int[] gradient, int[] inputs) {
        int n = gradient.length;
        int[] entries = new int[n * n];
        for (int j = 0; j < n; j++) {
            int[] column = column(builder, IntStream.of(gradient).skip(j).toArray(), inputs, j);
            for (int i = j; i < n; i++) {
                entries[i * n + j] = column[i - j];
                entries[j * n + i] = column[i - j];
            }
        }
        return entries;
    }

    /** The derivatives of {@code nodes} by component j of the inputs. */
    static int[] column(GraphBuilder builder, int[] nodes, int[] inputs, int j) {
        int k = j;
        for (int input : inputs) {
            int width = builder.node(input).width();
            if (k < width) {
                int[] seed = {Jacobian.unit(builder, width, k)};
                return Jvp.tangents(builder, nodes, new int[] {input}, seed);
            }
            k -= width;
        }
        throw new IllegalArgumentException("The inputs have no component " + j);
    }

    private static int only(int[] components) {
        if (components.length != 1) {
            throw new IllegalArgumentException(
                    "A Hessian needs a function with one component; this map has " + components.length + ".");
        }
        return components[0];
    }
}
