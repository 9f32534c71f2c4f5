package org.jacoscope.core.autodiff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Leaves out what nobody needs. */
final class Prune {

    private Prune() {}

    /** Which of the first {@code nodes.size()} nodes the outputs need, themselves included. */
    static boolean[] needed(List<Node> nodes, int[] outputs) {
        boolean[] needed = new boolean[nodes.size()];
        for (int output : outputs) {
            needed[output] = true;
        }
        for (int id = nodes.size() - 1; id >= 0; id--) {
            if (needed[id]) {
                Node node = nodes.get(id);
                for (int i = 0; i < node.args(); i++) {
                    needed[node.arg(i)] = true;
                }
            }
        }
        return needed;
    }

    static Graph graph(List<Node> nodes, List<Integer> inputs, List<Integer> parameters, int[] outputs) {
        boolean[] kept = needed(nodes, outputs);
        inputs.forEach(id -> kept[id] = true);
        parameters.forEach(id -> kept[id] = true);
        int[] place = new int[nodes.size()];
        List<Node> result = new ArrayList<>();
        for (int id = 0; id < place.length; id++) {
            place[id] = result.size();
            if (kept[id]) {
                result.add(renamed(nodes.get(id), place));
            }
        }
        return new Graph(
                result,
                inputs.stream().map(id -> place[id]).toList(),
                parameters.stream().map(id -> place[id]).toList(),
                Arrays.stream(outputs).map(id -> place[id]).boxed().toList());
    }

    private static Node renamed(Node node, int[] place) {
        if (node instanceof Node.Apply n) {
            return new Node.Apply(n.op(), at(place, n.u()), at(place, n.v()), at(place, n.w()), n.width(), n.batched());
        } else if (node instanceof Node.Affine n) {
            return new Node.Affine(place[n.x()], place[n.weights()], at(place, n.bias()), n.width(), n.batched());
        } else if (node instanceof Node.Transpose n) {
            return new Node.Transpose(place[n.x()], n.rows(), n.columns());
        } else if (node instanceof Node.Outer n) {
            return new Node.Outer(place[n.y()], place[n.x()], n.width());
        } else if (node instanceof Node.Slice n) {
            return new Node.Slice(place[n.x()], n.from(), n.width(), n.batched());
        } else if (node instanceof Node.Concat n) {
            return new Node.Concat(n.parts().stream().map(id -> place[id]).toList(), n.width(), n.batched());
        } else if (node instanceof Node.Sum n) {
            return new Node.Sum(place[n.x()], n.batched());
        } else if (node instanceof Node.BatchSum n) {
            return new Node.BatchSum(place[n.x()], n.width());
        } else if (node instanceof Node.Spread n) {
            return new Node.Spread(place[n.x()], n.width());
        }
        return node;
    }

    private static int at(int[] place, int id) {
        return id < 0 ? -1 : place[id];
    }
}
