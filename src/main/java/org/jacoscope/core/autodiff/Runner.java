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

    Runner(Program program, int block) {
        this.program = program;
        this.block = block;
        this.cells = program.newCells();
        this.loops = new Loops(cells, program.inputs() + program.outputs() + program.registers(), block);
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
        requireCount(totals.length, program.totals(), "totals");
        budget.reserve(program.cost(length), "a formula at " + length + " points");
        set(parameters, length);
        for (Program.Pass pass : program.passes()) {
            run(pass, inputs, outputs, offset, length, budget);
        }
        for (int i = 0; i < totals.length; i++) {
            totals[i] = cells[program.total(i)];
        }
    }

    private void set(double[] parameters, int length) {
        requireCount(parameters.length, program.parameters(), "parameters");
        for (int i = 0; i < parameters.length; i++) {
            cells[i] = parameters[i];
        }
        cells[Lowering.batchSizeCell(parameters.length)] = length;
    }

    private void run(Program.Pass pass, double[][] inputs, double[][] outputs, int offset, int length, Budget budget) {
        begin(pass);
        if (pass.columns().isEmpty()) {
            return;
        }
        for (int done = 0; done < length; done += block) {
            budget.poll();
            loops.load(inputs, offset + done, Math.min(block, length - done));
            runColumns(pass);
            loops.store(program.inputs(), pass.outputs(), outputs, offset + done);
        }
    }

    private void begin(Program.Pass pass) {
        Cells.run(pass.cells(), cells);
        for (int cell : pass.accumulators()) {
            cells[cell] = 0;
        }
    }

    private void runColumns(Program.Pass pass) {
        List<Instruction> columns = pass.columns();
        for (int i = 0; i < columns.size(); i++) {
            loops.run(columns.get(i));
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
        requireCount(program.totals(), 0, "totals");
        set(parameters, 1);
        for (Program.Pass pass : program.passes()) {
            begin(pass);
            loops.loadPoint(x);
            runColumns(pass);
            loops.storePoint(program.inputs(), pass.outputs(), result);
        }
    }

    private static void requireColumns(double[][] columns, int count, int offset, int length, String what) {
        if (columns.length != count) {
            requireCount(columns.length, count, what + " columns");
        }
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
