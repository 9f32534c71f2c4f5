package org.jacoscope.core.autodiff;

import java.util.List;

/**
 * An immutable computation: a directed acyclic graph of {@link Node}s in topological order (arguments come before their
 * users) with inputs, parameters and outputs. Built by {@link GraphBuilder}, differentiated by {@link Jvp} and
 * {@link Vjp} into another graph, evaluated by a {@link Program}.
 */
public final class Graph {
    private final List<Node> nodes;
    private final List<Integer> inputs;
    private final List<Integer> parameters;
    private final List<Integer> outputs;

    Graph(List<Node> nodes, List<Integer> inputs, List<Integer> parameters, List<Integer> outputs) {
        this.nodes = List.copyOf(nodes);
        this.inputs = List.copyOf(inputs);
        this.parameters = List.copyOf(parameters);
        this.outputs = List.copyOf(outputs);
    }

    public List<Node> nodes() {
        return nodes;
    }

    public Node node(int id) {
        return nodes.get(id);
    }

    public int size() {
        return nodes.size();
    }

    /** The places of the inputs, in the order in which they were declared. */
    public List<Integer> inputs() {
        return inputs;
    }

    /** The places of the parameters, in the order in which they were declared. */
    public List<Integer> parameters() {
        return parameters;
    }

    public List<Integer> outputs() {
        return outputs;
    }

    /** The number of columns that the inputs take together: n of a map Rⁿ → Rᵐ. */
    public int inputWidth() {
        return totalWidth(inputs);
    }

    /** The number of numbers that the parameters take together. */
    public int parameterWidth() {
        return totalWidth(parameters);
    }

    /** The number of components that the outputs have together: m of a map Rⁿ → Rᵐ. */
    public int outputWidth() {
        return totalWidth(outputs);
    }

    private int totalWidth(List<Integer> ids) {
        int sum = 0;
        for (int id : ids) {
            sum += nodes.get(id).width();
        }
        return sum;
    }
}
