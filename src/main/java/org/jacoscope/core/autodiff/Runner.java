package org.jacoscope.core.autodiff;

import java.util.List;
import org.jacoscope.core.num.Budget;

/**
 * The memory in which a {@link Program} runs: made once, used for as many runs as one likes, none of which allocates. Not
 * for use by two threads at a time.
 */
public final class Runner {
    private static final double[] NONE = {};

    private final Program program;
    private final int block;
    private final Loops loops;
    private final double[] cells;
    private final double[][] pointInputs;
    private final double[][] pointOutputs;

    Runner(Program program, int block) {
        this.program = program;
        this.block = block;
        this.cells = program.newCells();
        this.loops = new Loops(cells, program.inputs() + program.outputs() + program.registers(), block);
        this.pointInputs = new double[program.inputs()][1];
        this.pointOutputs = new double[program.outputs()][1];
    }

    public Program program() {
        return program;
    }

    /**
     * Evaluates at {@code length} points, of a graph whose outputs are all batched.
     *
     * @param inputs one column per input component; the points stand at {@code offset} … {@code offset + length − 1}. Not
     *     modified
     * @param parameters one number per parameter component. Not modified
     * @param outputs one column per output component. Modified, at the same places
     */
    public void run(double[][] inputs, double[] parameters, double[][] outputs, int offset, int length, Budget budget) {
        run(inputs, parameters, outputs, NONE, offset, length, budget);
    }

    /**
     * Evaluates at {@code length} points.
     *
     * @param totals the components of the outputs that are not batched, such as sums over the batch. Modified
     * @throws IllegalArgumentException when the arrays do not fit the program
     * @throws org.jacoscope.core.num.BudgetExceededException before any work when it would cost too much, between blocks
     *     when it takes too long
     */
    public void run(
            double[][] inputs,
            double[] parameters,
            double[][] outputs,
            double[] totals,
            int offset,
            int length,
            Budget budget) {
        requireColumns(inputs, program.inputs(), offset, length, "input");
        requireColumns(outputs, program.outputs(), offset, length, "output");
        requireCount(parameters.length, program.parameters(), "parameters");
        requireCount(totals.length, program.totals(), "totals");
        budget.reserve(program.cost(length), "a formula at " + length + " points");
        System.arraycopy(parameters, 0, cells, 0, parameters.length);
        cells[Lowering.batchSizeCell(parameters.length)] = length;
        for (Program.Pass pass : program.passes()) {
            run(pass, inputs, outputs, offset, length, budget);
        }
        for (int i = 0; i < totals.length; i++) {
            totals[i] = cells[program.total(i)];
        }
    }

    private void run(Program.Pass pass, double[][] inputs, double[][] outputs, int offset, int length, Budget budget) {
        Cells.run(pass.cells(), cells);
        for (int cell : pass.accumulators()) {
            cells[cell] = 0;
        }
        List<Instruction> columns = pass.columns();
        if (columns.isEmpty()) {
            return;
        }
        for (int done = 0; done < length; done += block) {
            budget.poll();
            loops.load(inputs, offset + done, Math.min(block, length - done));
            for (int i = 0; i < columns.size(); i++) {
                loops.run(columns.get(i));
            }
            loops.store(program.inputs(), pass.outputs(), outputs, offset + done);
        }
    }

    /**
     * Evaluates at one point; best with a {@link Program#pointRunner()}.
     *
     * @param x one number per input component. Not modified
     * @param result one number per output component. Modified
     */
    public void at(double[] x, double[] parameters, double[] result) {
        requireCount(x.length, program.inputs(), "inputs");
        requireCount(result.length, program.outputs(), "outputs");
        for (int i = 0; i < x.length; i++) {
            pointInputs[i][0] = x[i];
        }
        run(pointInputs, parameters, pointOutputs, 0, 1, Budget.scene());
        for (int i = 0; i < result.length; i++) {
            result[i] = pointOutputs[i][0];
        }
    }

    private static void requireColumns(double[][] columns, int count, int offset, int length, String what) {
        requireCount(columns.length, count, what + " columns");
        if (offset < 0 || length < 0) {
            throw new IllegalArgumentException("No points from " + offset + " of length " + length);
        }
        for (double[] column : columns) {
            if (column.length - offset < length) {
                throw new IllegalArgumentException("An " + what + " column of length " + column.length
                        + " does not hold points " + offset + " to " + (offset + length - 1));
            }
        }
    }

    private static void requireCount(int given, int expected, String what) {
        if (given != expected) {
            throw new IllegalArgumentException("The graph has " + expected + " " + what + ", not " + given);
        }
    }
}
