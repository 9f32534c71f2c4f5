package org.jacoscope.core.autodiff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jacoscope.core.expr.Op;

/**
 * Builds a {@link Graph}, node by node. A node that is there already is not made again (hash-consing), so common
 * subexpressions are shared; operations on constants are computed at once. Methods return the node's place, which later
 * calls take as argument. An argument that is no node of this builder throws IllegalArgumentException, as do widths that
 * do not fit.
 */
public final class GraphBuilder {
    private final List<Node> nodes = new ArrayList<>();
    private final Map<Node, Integer> places = new HashMap<>();
    private final List<Integer> inputs = new ArrayList<>();
    private final List<Integer> parameters = new ArrayList<>();
    private final Finite finite = new Finite();
    private final Algebra algebra = new Algebra(this);

    /** A new input of {@code width} components. */
    public int input(int width) {
        requireWidth(width);
        int id = intern(new Node.Input(inputs.size(), width));
        inputs.add(id);
        return id;
    }

    /** A new parameter of {@code width} components: the same for all points. */
    public int parameter(int width) {
        requireWidth(width);
        int id = intern(new Node.Parameter(parameters.size(), width));
        parameters.add(id);
        return id;
    }

    public int constant(double value) {
        return intern(new Node.Constant(value));
    }

    /** A constant vector. */
    public int constants(double... values) {
        int[] parts = new int[values.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = constant(values[i]);
        }
        return concat(parts);
    }

    /** The number of points of the batch. */
    public int batchSize() {
        return intern(new Node.BatchSize());
    }

    /** An elementary operation, component by component; an argument of width 1 serves all components. */
    public int apply(Op op, int... args) {
        if (args.length != op.arity()) {
            throw new IllegalArgumentException(op.symbol() + " takes " + op.arity() + " arguments, not " + args.length);
        }
        int u = args.length > 0 ? args[0] : -1;
        int v = args.length > 1 ? args[1] : -1;
        int w = args.length > 2 ? args[2] : -1;
        return algebra.apply(op, u, v, w);
    }

    public int add(int u, int v) {
        return algebra.apply(Op.ADD, u, v, -1);
    }

    public int sub(int u, int v) {
        return algebra.apply(Op.SUB, u, v, -1);
    }

    public int mul(int u, int v) {
        return algebra.apply(Op.MUL, u, v, -1);
    }

    public int div(int u, int v) {
        return algebra.apply(Op.DIV, u, v, -1);
    }

    public int neg(int u) {
        return algebra.apply(Op.NEG, u, -1, -1);
    }

    /** {@code ifTrue} where {@code condition} is not 0, {@code ifFalse} where it is, NaN where it is NaN. */
    public int choose(int condition, int ifTrue, int ifFalse) {
        return algebra.apply(Op.IF, condition, ifTrue, ifFalse);
    }

    /** x·Wᵀ without an offset. */
    public int affine(int x, int weights) {
        return affine(x, weights, -1);
    }

    /**
     * x·Wᵀ + b.
     *
     * @param weights W, out×in, row-major, not batched
     * @param bias b, of width out, not batched; −1 for none
     */
    public int affine(int x, int weights, int bias) {
        int in = node(x).width();
        int size = node(weights).width();
        if (size % in != 0
                || node(weights).batched()
                || (bias >= 0 && node(bias).batched())) {
            throw new IllegalArgumentException("Weights of " + size + " numbers do not fit an argument of width " + in
                    + ", or weights or bias differ from point to point");
        }
        int out = size / in;
        if (bias >= 0 && node(bias).width() != out) {
            throw new IllegalArgumentException("A bias of width " + node(bias).width() + " does not fit " + out);
        }
        return intern(new Node.Affine(x, weights, bias, out, node(x).batched()));
    }

    /** The transpose of a row-major matrix that is not batched. */
    public int transpose(int x, int rows, int columns) {
        if (node(x).width() != rows * columns || node(x).batched()) {
            throw new IllegalArgumentException("No matrix of " + rows + "×" + columns + ": " + node(x));
        }
        return rows == 1 || columns == 1 ? x : intern(new Node.Transpose(x, rows, columns));
    }

    /** The sum over the batch of y⊗x, row-major; without the sum when neither is batched. */
    public int outer(int y, int x) {
        boolean batched = node(y).batched() && node(x).batched();
        int rows = batched || !node(y).batched() ? y : batchSum(y);
        int columns = batched || !node(x).batched() ? x : batchSum(x);
        return intern(new Node.Outer(rows, columns, node(y).width() * node(x).width()));
    }

    /** Components {@code from} … {@code from + width − 1} of x. */
    public int slice(int x, int from, int width) {
        Node node = node(x);
        if (from < 0 || width < 1 || from + width > node.width()) {
            throw new IllegalArgumentException(
                    "No components " + from + "…" + (from + width - 1) + " in a vector of " + node.width());
        }
        if (width == node.width()) {
            return x;
        }
        if (node instanceof Node.Slice inner) {
            return slice(inner.x(), inner.from() + from, width);
        }
        if (node instanceof Node.Concat concat) {
            int start = from;
            for (int part : concat.parts()) {
                int partWidth = node(part).width();
                if (start < partWidth) {
                    if (start + width <= partWidth) {
                        return slice(part, start, width);
                    }
                    break;
                }
                start -= partWidth;
            }
        }
        return intern(new Node.Slice(x, from, width, node.batched()));
    }

    /** The parts one after the other. */
    public int concat(int... parts) {
        if (parts.length == 0) {
            throw new IllegalArgumentException("A concatenation needs at least one part");
        }
        if (parts.length == 1) {
            return parts[0];
        }
        int width = 0;
        boolean batched = false;
        for (int part : parts) {
            width += node(part).width();
            batched |= node(part).batched();
        }
        return intern(new Node.Concat(Arrays.stream(parts).boxed().toList(), width, batched));
    }

    /** x repeated to {@code width} components when it has one; x itself when it has {@code width}. */
    public int broadcast(int x, int width) {
        int given = node(x).width();
        if (given == width) {
            return x;
        }
        if (given != 1) {
            throw new IllegalArgumentException("A vector of " + given + " components cannot become one of " + width);
        }
        int[] copies = new int[width];
        Arrays.fill(copies, x);
        return concat(copies);
    }

    /** The sum of x's components. */
    public int sum(int x) {
        return node(x).width() == 1 ? x : intern(new Node.Sum(x, node(x).batched()));
    }

    /** The sum of x over the points of the batch: n·x where x is the same at each of the n points. */
    public int batchSum(int x) {
        if (!node(x).batched()) {
            return mul(batchSize(), x);
        }
        return node(x) instanceof Node.Spread spread
                ? batchSum(spread.x())
                : intern(new Node.BatchSum(x, node(x).width()));
    }

    /** x at every point of the batch: how an output that is the same everywhere becomes a column. */
    public int spread(int x) {
        return node(x).batched() ? x : intern(new Node.Spread(x, node(x).width()));
    }

    /**
     * Writes {@code graph} into this builder with nodes of this builder as its inputs and parameters: the way to compose
     * maps.
     *
     * @return the places of the graph's outputs
     */
    public int[] append(Graph graph, int[] inputNodes, int[] parameterNodes) {
        return Copy.into(this, graph, inputNodes, parameterNodes);
    }

    public Node node(int id) {
        if (id < 0 || id >= nodes.size()) {
            throw new IllegalArgumentException("No node " + id + " in this builder");
        }
        return nodes.get(id);
    }

    public int size() {
        return nodes.size();
    }

    /** The value of node {@code id} if it is a constant of width 1, NaN if not; see {@link #isConstant}. */
    double constantValue(int id) {
        return node(id) instanceof Node.Constant constant ? constant.value() : Double.NaN;
    }

    /** Whether the node is finite for all finite inputs of moderate size. */
    boolean isFinite(int id) {
        return finite.contains(id);
    }

    boolean isConstant(int id) {
        return node(id) instanceof Node.Constant;
    }

    boolean isConstant(int id, double value) {
        return node(id) instanceof Node.Constant constant && constant.value() == value;
    }

    /** Which of the nodes up to the last of {@code outputs} those need. */
    boolean[] needed(int[] outputs) {
        int last = Arrays.stream(outputs).max().orElse(-1);
        return Prune.needed(nodes.subList(0, last + 1), outputs);
    }

    int intern(Node node) {
        Integer known = places.get(node);
        if (known != null) {
            return known;
        }
        int id = nodes.size();
        nodes.add(node);
        places.put(node, id);
        finite.add(this, id, node);
        return id;
    }

    /** The graph with these outputs; nodes that no output needs are left out, inputs and parameters are all kept. */
    public Graph build(int... outputs) {
        return Prune.graph(nodes, inputs, parameters, outputs);
    }

    private static void requireWidth(int width) {
        if (width < 1) {
            throw new IllegalArgumentException("A vector needs at least one component, not " + width);
        }
    }
}
