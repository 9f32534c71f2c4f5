package org.jacoscope.core.autodiff;

import java.util.List;

/**
 * A graph compiled for evaluation: a few linear lists of instructions. Immutable and shareable; a {@link Runner} carries
 * the memory of one evaluation.
 *
 * <p>What does not differ from point to point is computed once per run, in cells. The rest is computed block by block in
 * columns; a column is used again as soon as its last reader is done. Where single numbers depend on sums over the batch
 * and points depend on them again, the batch is run through once per such level.
 */
public final class Program {
    /** Points per block: a column of a block takes 2 KB, so that a dozen fit the first-level cache. */
    public static final int BLOCK = 256;

    /**
     * What is done in one run through the batch: first the cells, then the columns, block by block.
     *
     * @param outputs the outputs that are known after this pass
     * @param accumulators the cells that sum over the batch in this pass
     */
    record Pass(List<Instruction> cells, List<Instruction> columns, int[] outputs, int[] accumulators) {}

    private final int inputs;
    private final int parameters;
    private final int outputs;
    private final int registers;
    private final double[] initialCells;
    private final int[] totals;
    private final List<Pass> passes;
    private final long costPerRun;
    private final long costPerPoint;

    Program(
            int inputs,
            int parameters,
            int outputs,
            int registers,
            double[] initialCells,
            int[] totals,
            List<Pass> passes) {
        this.inputs = inputs;
        this.parameters = parameters;
        this.outputs = outputs;
        this.registers = registers;
        this.initialCells = initialCells;
        this.totals = totals;
        this.passes = List.copyOf(passes);
        this.costPerRun = initialCells.length
                + passes.stream().mapToLong(pass -> operations(pass.cells())).sum();
        this.costPerPoint = 1
                + passes.stream().mapToLong(pass -> operations(pass.columns())).sum();
    }

    public static Program compile(Graph graph) {
        return new Compiler(graph).compile();
    }

    /** How many input columns a run takes: the components of the graph's inputs. */
    public int inputs() {
        return inputs;
    }

    /** How many parameters a run takes: the components of the graph's parameters, in their order. */
    public int parameters() {
        return parameters;
    }

    /** How many columns a run fills: the components of the graph's batched outputs. */
    public int outputs() {
        return outputs;
    }

    /** How many single numbers a run gives: the components of the graph's outputs that are not batched. */
    public int totals() {
        return totals.length;
    }

    /** How many columns a block needs beside inputs and outputs. */
    public int registers() {
        return registers;
    }

    /** About how many elementary operations a run over {@code points} points takes. */
    public long cost(long points) {
        return points > (Long.MAX_VALUE - costPerRun) / costPerPoint
                ? Long.MAX_VALUE
                : costPerRun + costPerPoint * points;
    }

    private static long operations(List<Instruction> instructions) {
        long sum = 0;
        for (Instruction instruction : instructions) {
            sum += Math.max(1, instruction.args().length / 2);
        }
        return sum;
    }

    /** Memory for running this program over many points. */
    public Runner runner() {
        return new Runner(this, BLOCK);
    }

    /** Memory for running this program at one point at a time. */
    public Runner pointRunner() {
        return new Runner(this, 1);
    }

    List<Pass> passes() {
        return passes;
    }

    double[] newCells() {
        return initialCells.clone();
    }

    int total(int i) {
        return totals[i];
    }
}
