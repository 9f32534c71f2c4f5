package org.jacoscope.e2e;

import java.util.Arrays;
import java.util.List;
import org.jacoscope.core.autodiff.Graph;
import org.jacoscope.core.autodiff.Node;
import org.jacoscope.core.expr.Op;
import org.jacoscope.core.num.Rng;

/**
 * What single precision can know of a graph's value: the graph is evaluated in doubles many times, each operation's
 * result disturbed at random by as much as a GPU may round it otherwise (the idea of CESTAC: J. Vignes, "A stochastic
 * arithmetic for reliable scientific computation", 1993). Digits in which the runs differ are unknown.
 */
final class SinglePrecision {

    private static final int RUNS = 24;

    /** Of sums, products, quotients and roots. */
    private static final double ROUNDING = 0x1p-21;

    /** Of functions, relative to the larger of the value and 1. */
    private static final double FUNCTION = 0x1p-19;

    /** How much wider than the runs' spread the truth may lie. */
    private static final double SAFETY = 3;

    private static final List<Op> EXACT =
            List.of(Op.NEG, Op.ABS, Op.SIGN, Op.FLOOR, Op.CEIL, Op.ROUND, Op.MIN, Op.MAX, Op.IF, Op.RELU);

    private static final List<Op> ARITHMETIC = List.of(Op.ADD, Op.SUB, Op.MUL, Op.DIV, Op.SQRT, Op.HYPOT);

    /**
     * An output at a point.
     *
     * @param isCertain whether all runs agree that it is defined, or that it is not, and none leaves the floats
     */
    record Known(double value, double tolerance, boolean isCertain) {}

    private final Graph graph;
    private final Rng rng;
    private final double[] parameters;

    SinglePrecision(Graph graph, Rng rng, double... parameters) {
        this.graph = graph;
        this.rng = rng;
        this.parameters = parameters;
    }

    Known at(double x, double y) {
        double value = run(new double[] {x, y}, 0);
        double spread = 0;
        boolean certain = !Double.isInfinite(value);
        for (int i = 0; i < RUNS; i++) {
            double other = run(new double[] {x, y}, 1);
            certain &= Double.isNaN(other) == Double.isNaN(value) && !Double.isInfinite(other);
            spread = Math.max(spread, Math.abs(other - value));
        }
        double tolerance = SAFETY * spread + FUNCTION * Math.abs(value) + Float.MIN_NORMAL;
        return new Known(value, tolerance, certain);
    }

    /** The first output; infinite as soon as an operation's result is. */
    private double run(double[] at, double disturbance) {
        double[][] values = new double[graph.size()][];
        for (int id = 0; id < values.length; id++) {
            Node node = graph.node(id);
            if (node instanceof Node.Input input) {
                values[id] = new double[] {at[input.index()]};
            } else if (node instanceof Node.Parameter parameter) {
                values[id] = new double[] {parameters[parameter.index()]};
            } else if (node instanceof Node.Constant constant) {
                values[id] = new double[] {(float) constant.value()};
            } else if (node instanceof Node.Apply apply) {
                values[id] = new double[] {disturbed(apply, apply(apply, values), disturbance)};
            } else if (node instanceof Node.Spread spread) {
                values[id] = values[spread.x()];
            } else if (node instanceof Node.Concat concat) {
                values[id] = concat.parts().stream()
                        .flatMapToDouble(part -> Arrays.stream(values[part]))
                        .toArray();
            } else if (node instanceof Node.Slice slice) {
                values[id] = Arrays.copyOfRange(values[slice.x()], slice.from(), slice.from() + slice.width());
            } else {
                throw new IllegalStateException("not in the graph of a formula: " + node);
            }
            if (Arrays.stream(values[id]).anyMatch(value -> Math.abs(value) > Float.MAX_VALUE)) {
                return Double.POSITIVE_INFINITY;
            }
        }
        return values[graph.outputs().get(0)][0];
    }

    private static double apply(Node.Apply node, double[][] values) {
        double u = values[node.u()][0];
        double v = node.args() > 1 ? values[node.v()][0] : 0;
        return switch (node.args()) {
            case 1 -> node.op().eval(u);
            case 2 -> node.op().eval(u, v);
            default -> node.op().eval(u, v, values[node.w()][0]);
        };
    }

    private double disturbed(Node.Apply node, double value, double disturbance) {
        if (EXACT.contains(node.op()) || node.op().precedence() == Op.LT.precedence()) {
            return value;
        }
        double size = Math.abs(value);
        double error = ARITHMETIC.contains(node.op()) ? ROUNDING * size : FUNCTION * Math.max(1, size);
        return value + disturbance * error * rng.between(-1, 1);
    }
}
