package org.jacoscope.core.autodiff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Turns a graph into a {@link Program}: passes over the batch, cells and columns, registers. */
final class Compiler {
    private final Graph graph;
    private final int[] levels;
    private final Lowering lowering;

    Compiler(Graph graph) {
        this.graph = graph;
        this.levels = levels(graph);
        this.lowering = new Lowering(graph, levels);
    }

    /** How often the batch must have been run through before a node can be computed. */
    private static int[] levels(Graph graph) {
        int[] levels = new int[graph.size()];
        for (int id = 0; id < levels.length; id++) {
            Node node = graph.node(id);
            for (int i = 0; i < node.args(); i++) {
                levels[id] = Math.max(levels[id], levels[node.arg(i)]);
            }
            if (sumsBatch(graph, node)) {
                levels[id]++;
            }
        }
        return levels;
    }

    /** Whether a node sums over the points of the batch. */
    static boolean sumsBatch(Graph graph, Node node) {
        return node instanceof Node.BatchSum
                || (node instanceof Node.Outer outer && graph.node(outer.x()).batched());
    }

    Program compile() {
        lowering.run();
        int inputs = graph.inputWidth();
        int[] sources = outputOperands(true);
        int[] totals = outputOperands(false);
        int passCount = 1;
        for (int level : levels) {
            passCount = Math.max(passCount, level + 1);
        }
        List<Program.Pass> passes = new ArrayList<>();
        int registers = 0;
        for (int level = 0; level < passCount; level++) {
            List<Instruction> columns = columnInstructions(level);
            Registers allocation = new Registers(inputs, sources.length);
            bindOutputs(level, columns, allocation);
            passes.add(new Program.Pass(
                    lowering.cellInstructions(level),
                    allocation.allocate(columns),
                    outputs(level),
                    accumulators(level)));
            registers = Math.max(registers, allocation.count());
        }
        return new Program(
                inputs,
                graph.parameterWidth(),
                sources.length,
                registers,
                lowering.initialCells(),
                cells(totals),
                passes);
    }

    private int[] outputOperands(boolean batched) {
        return graph.outputs().stream()
                .filter(id -> graph.node(id).batched() == batched)
                .flatMapToInt(id -> Arrays.stream(lowering.operands(id)))
                .toArray();
    }

    private static int[] cells(int[] operands) {
        int[] cells = new int[operands.length];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = ~operands[i];
        }
        return cells;
    }

    /** The instructions that the sums and outputs of this level need. */
    private List<Instruction> columnInstructions(int level) {
        Set<Integer> wanted = wanted(level);
        Set<Integer> live = new HashSet<>(wanted);
        List<Instruction> all = lowering.columnInstructions();
        List<Instruction> result = new ArrayList<>();
        for (int i = all.size() - 1; i >= 0; i--) {
            Instruction instruction = all.get(i);
            if (isWanted(instruction, live, level)) {
                result.add(instruction);
                IntStream.of(instruction.args()).forEach(live::add);
            }
        }
        Collections.reverse(result);
        return Fusion.fuse(result, wanted);
    }

    /** The columns and sums over the batch that must be known after this level. */
    private Set<Integer> wanted(int level) {
        Set<Integer> wanted = new HashSet<>();
        for (int id : graph.outputs()) {
            if (levels[id] == level) {
                IntStream.of(lowering.operands(id)).forEach(wanted::add);
            }
        }
        lowering.accumulators().forEach((cell, known) -> {
            if (known == level + 1) {
                wanted.add(~cell);
            }
        });
        return wanted;
    }

    /** A sum over the batch is taken in its own pass only; a column is computed again in each pass that reads it. */
    private boolean isWanted(Instruction instruction, Set<Integer> live, int level) {
        Integer known = lowering.accumulators().get(~instruction.target());
        return live.contains(instruction.target()) && (known == null || known == level + 1);
    }

    /** Lets outputs be computed in columns of their own, and copies those that no instruction computes. */
    private void bindOutputs(int level, List<Instruction> columns, Registers allocation) {
        int output = graph.inputWidth();
        for (int id : graph.outputs()) {
            if (!graph.node(id).batched()) {
                continue;
            }
            for (int operand : lowering.operands(id)) {
                if (levels[id] == level && !allocation.bind(operand, output)) {
                    columns.add(Instruction.of(Kernel.COPY, output, operand));
                }
                output++;
            }
        }
    }

    /** The places of the batched output components of this level among all of them. */
    private int[] outputs(int level) {
        List<Integer> result = new ArrayList<>();
        int output = 0;
        for (int id : graph.outputs()) {
            if (graph.node(id).batched()) {
                for (int k = 0; k < graph.node(id).width(); k++, output++) {
                    if (levels[id] == level) {
                        result.add(output);
                    }
                }
            }
        }
        return result.stream().mapToInt(place -> place).toArray();
    }

    private int[] accumulators(int level) {
        return lowering.accumulators().entrySet().stream()
                .filter(entry -> entry.getValue() == level + 1)
                .mapToInt(entry -> entry.getKey())
                .toArray();
    }
}
