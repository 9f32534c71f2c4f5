package org.jacoscope.core.autodiff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jacoscope.core.expr.Op;

/**
 * Takes the vectors of a graph apart into columns and cells. Slices, concatenations and transposes cost nothing: they
 * name the same operands again. A component that does not differ from point to point becomes a cell even within a batched
 * node.
 */
final class Lowering {
    private final Graph graph;
    private final int[] levels;
    private final int[][] operands;
    private final List<Double> cells = new ArrayList<>();
    private final Map<Integer, Double> constants = new HashMap<>();
    private final List<List<Instruction>> cellInstructions = new ArrayList<>();
    private final List<Instruction> columnInstructions = new ArrayList<>();
    private final Map<Integer, Integer> accumulators = new HashMap<>();
    private int columns;

    /** @param levels how often the batch must have been run through before a node can be computed */
    Lowering(Graph graph, int[] levels) {
        this.graph = graph;
        this.levels = levels;
        this.operands = new int[graph.size()][];
        this.columns = graph.inputWidth();
        for (int id : graph.outputs()) {
            columns += graph.node(id).batched() ? graph.node(id).width() : 0;
        }
        for (int level : levels) {
            while (cellInstructions.size() <= level) {
                cellInstructions.add(new ArrayList<>());
            }
        }
    }

    /** The cell that holds the number of points: the first after the parameters. */
    static int batchSizeCell(int parameters) {
        return parameters;
    }

    void run() {
        int column = 0;
        for (int id : graph.inputs()) {
            int first = column;
            operands[id] = IntStream.range(0, graph.node(id).width())
                    .map(k -> first + k)
                    .toArray();
            column += graph.node(id).width();
        }
        for (int id : graph.parameters()) {
            operands[id] = newCells(graph.node(id).width());
        }
        int size = newCell(Double.NaN);
        for (int id = 0; id < operands.length; id++) {
            Node node = graph.node(id);
            if (node instanceof Node.BatchSize) {
                operands[id] = new int[] {size};
            } else if (!(node instanceof Node.Input) && !(node instanceof Node.Parameter)) {
                operands[id] = lower(node, levels[id]);
            }
        }
    }

    /** The operands that hold the components of a node. */
    int[] operands(int id) {
        return operands[id];
    }

    /** What computes the cells of this level. */
    List<Instruction> cellInstructions(int level) {
        return cellInstructions.isEmpty() ? List.of() : cellInstructions.get(level);
    }

    /** What computes columns, and sums of columns over the batch, for all levels. */
    List<Instruction> columnInstructions() {
        return columnInstructions;
    }

    /** The cells that hold sums over the batch, with the level from which on they are known. */
    Map<Integer, Integer> accumulators() {
        return accumulators;
    }

    double[] initialCells() {
        return cells.stream().mapToDouble(value -> value).toArray();
    }

    private int[] lower(Node node, int level) {
        if (node instanceof Node.Constant n) {
            return new int[] {constant(n.value())};
        } else if (node instanceof Node.Apply n) {
            return IntStream.range(0, n.width()).map(k -> apply(n, k, level)).toArray();
        } else if (node instanceof Node.Affine n) {
            return IntStream.range(0, n.width())
                    .map(row -> affine(n, row, level))
                    .toArray();
        } else if (node instanceof Node.Transpose n) {
            return transpose(n);
        } else if (node instanceof Node.Outer n) {
            return outer(n, level);
        } else if (node instanceof Node.Slice n) {
            return Arrays.copyOfRange(operands[n.x()], n.from(), n.from() + n.width());
        } else if (node instanceof Node.Concat n) {
            return n.parts().stream()
                    .flatMapToInt(part -> IntStream.of(operands[part]))
                    .toArray();
        } else if (node instanceof Node.Sum n) {
            return new int[] {emit(Kernel.SUM, level, operands[n.x()])};
        } else if (node instanceof Node.BatchSum n) {
            return IntStream.of(operands[n.x()])
                    .map(x -> accumulate(Kernel.BATCH_SUM, level, x))
                    .toArray();
        } else if (node instanceof Node.Spread n) {
            return operands[n.x()];
        }
        throw new IllegalStateException("A node that cannot be evaluated: " + node);
    }

    private int[] transpose(Node.Transpose node) {
        int[] x = operands[node.x()];
        return IntStream.range(0, x.length)
                .map(k -> x[k % node.rows() * node.columns() + k / node.rows()])
                .toArray();
    }

    private int[] outer(Node.Outer node, int level) {
        boolean sums = Compiler.sumsBatch(graph, node);
        return IntStream.of(operands[node.y()])
                .flatMap(y -> IntStream.of(operands[node.x()])
                        .map(x -> sums ? accumulate(Kernel.OUTER, level, y, x) : elementary(Op.MUL, level, y, x)))
                .toArray();
    }

    private int affine(Node.Affine node, int row, int level) {
        int[] x = operands[node.x()];
        int[] weights = operands[node.weights()];
        int[] args = new int[2 * x.length + (node.bias() < 0 ? 0 : 1)];
        System.arraycopy(x, 0, args, 0, x.length);
        System.arraycopy(weights, row * x.length, args, x.length, x.length);
        if (node.bias() >= 0) {
            args[2 * x.length] = operands[node.bias()][row];
        }
        return emit(Kernel.AFFINE, level, args);
    }

    private int apply(Node.Apply node, int component, int level) {
        int[] args = new int[node.args()];
        for (int i = 0; i < args.length; i++) {
            int[] arg = operands[node.arg(i)];
            args[i] = arg[arg.length == 1 ? 0 : component];
        }
        return elementary(node.op(), level, args);
    }

    /** An elementary operation; sums with 0 and products with 1 are their other argument. */
    private int elementary(Op op, int level, int... args) {
        if (isNeutral(op, 0, args)) {
            return args[1];
        }
        if (isNeutral(op, 1, args)) {
            return args[0];
        }
        if (IntStream.of(args).allMatch(Instruction::isCell)) {
            int target = newCell(0);
            cellInstructions.get(level).add(new Instruction(Kernel.UNARY, op, target, args));
            return target;
        }
        Instruction instruction = Selection.select(op, columns++, args, constants);
        columnInstructions.add(instruction);
        return instruction.target();
    }

    /** Whether argument {@code i} of a sum or product changes nothing. */
    private boolean isNeutral(Op op, int i, int[] args) {
        return switch (op) {
            case ADD -> isConstant(args[i], 0);
            case SUB -> i == 1 && isConstant(args[1], 0);
            case MUL -> isConstant(args[i], 1);
            default -> false;
        };
    }

    private boolean isConstant(int operand, double value) {
        Double constant = constants.get(operand);
        return constant != null && constant == value;
    }

    private int emit(Kernel kernel, int level, int... args) {
        boolean cell = IntStream.of(args).allMatch(Instruction::isCell);
        int target = cell ? newCell(0) : columns++;
        (cell ? cellInstructions.get(level) : columnInstructions).add(Instruction.of(kernel, target, args));
        return target;
    }

    private int accumulate(Kernel kernel, int level, int... args) {
        int target = newCell(0);
        columnInstructions.add(Instruction.of(kernel, target, args));
        accumulators.put(~target, level);
        return target;
    }

    private int constant(double value) {
        int cell = newCell(value);
        constants.put(cell, value);
        return cell;
    }

    private int[] newCells(int count) {
        return IntStream.range(0, count).map(k -> newCell(Double.NaN)).toArray();
    }

    private int newCell(double value) {
        cells.add(value);
        return ~(cells.size() - 1);
    }
}
