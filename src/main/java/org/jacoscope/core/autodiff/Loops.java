package org.jacoscope.core.autodiff;

import java.util.Arrays;
import java.util.Objects;
import org.jacoscope.core.expr.Op;

/** Runs the instructions on columns, one block of points at a time. */
final class Loops {
    private final double[] cells;
    private final double[][] columns;
    private int n;

    /** @param cells read, and modified where sums over the batch are kept */
    Loops(double[] cells, int columns, int block) {
        this.cells = cells;
        this.columns = new double[columns][block];
    }

    /** Goes to the block of {@code length} points from {@code start} of the caller's columns. */
    void load(double[][] inputs, int start, int length) {
        n = length;
        for (int i = 0; i < inputs.length; i++) {
            System.arraycopy(inputs[i], start, columns[i], 0, length);
        }
    }

    /**
     * @param first the column of the first output
     * @param outputs which outputs to write
     * @param results the caller's columns. Modified
     */
    void store(int first, int[] outputs, double[][] results, int start) {
        for (int output : outputs) {
            System.arraycopy(columns[first + output], 0, results[output], start, n);
        }
    }

    /** Goes to a block of one point, whose inputs these are. */
    void loadPoint(double[] x) {
        n = 1;
        for (int i = 0; i < x.length; i++) {
            columns[i][0] = x[i];
        }
    }

    /** As {@link #store} of a block of one point. */
    void storePoint(int first, int[] outputs, double[] result) {
        for (int output : outputs) {
            result[output] = columns[first + output][0];
        }
    }

    void run(Instruction instruction) {
        switch (instruction.kernel()) {
            case BATCH_SUM, OUTER -> cells[~instruction.target()] += sum(instruction);
            case SUM -> sumOfColumns(instruction);
            case AFFINE -> affine(instruction);
            case COPY -> set(instruction.target(), instruction.args()[0]);
            case MUL_ADD, MUL_SUB, SUB_MUL -> fusedThree(instruction);
            case MUL_ADD_MUL, MUL_SUB_MUL -> fusedFour(instruction);
            case BINARY, TERNARY, CHOOSE -> general(instruction);
            default -> elementary(instruction);
        }
    }

    private void elementary(Instruction instruction) {
        int[] args = instruction.args();
        double[] r = columns[instruction.target()];
        double[] a = columns[args[0]];
        switch (instruction.kernel()) {
            case ADD -> Arithmetic.add(r, a, columns[args[1]], n);
            case SUB -> Arithmetic.sub(r, a, columns[args[1]], n);
            case MUL -> Arithmetic.mul(r, a, columns[args[1]], n);
            case DIV -> Arithmetic.div(r, a, columns[args[1]], n);
            case ADD_CELL -> Arithmetic.add(r, a, cells[~args[1]], n);
            case SUB_CELL -> Arithmetic.add(r, a, -cells[~args[1]], n);
            case SUB_FROM_CELL -> Arithmetic.subFrom(r, a, cells[~args[1]], n);
            case MUL_CELL -> Arithmetic.mul(r, a, cells[~args[1]], n);
            case DIV_BY_CELL -> Arithmetic.div(r, a, cells[~args[1]], n);
            case DIV_CELL_BY -> Arithmetic.divInto(r, a, cells[~args[1]], n);
            case POWER -> Functions.power(r, a, (int) cells[~args[1]], n);
            default -> Functions.run(instruction.kernel(), Objects.requireNonNull(instruction.op()), r, a, n);
        }
    }

    private void fusedThree(Instruction instruction) {
        int[] args = instruction.args();
        double[] r = columns[instruction.target()];
        double[] a = columns[args[0]];
        double[] b = columns[args[1]];
        double[] c = columns[args[2]];
        switch (instruction.kernel()) {
            case MUL_ADD -> Fused.mulAdd(r, a, b, c, n);
            case MUL_SUB -> Fused.mulSub(r, a, b, c, n);
            default -> Fused.subMul(r, a, b, c, n);
        }
    }

    private void fusedFour(Instruction instruction) {
        int[] args = instruction.args();
        double[] r = columns[instruction.target()];
        double[] a = columns[args[0]];
        double[] b = columns[args[1]];
        double[] c = columns[args[2]];
        double[] d = columns[args[3]];
        if (instruction.kernel() == Kernel.MUL_ADD_MUL) {
            Fused.mulAddMul(r, a, b, c, d, n);
        } else {
            Fused.mulSubMul(r, a, b, c, d, n);
        }
    }

    /** Operations of two or three arguments of which some are cells: a cell is read again for every point. */
    private void general(Instruction instruction) {
        int[] args = instruction.args();
        Op op = Objects.requireNonNull(instruction.op());
        double[] r = columns[instruction.target()];
        double[] a = array(args[0]);
        double[] b = array(args[1]);
        int j = start(args[0]);
        int k = start(args[1]);
        int ja = step(args[0]);
        int kb = step(args[1]);
        if (args.length == 2) {
            for (int p = 0; p < n; p++) {
                r[p] = op.eval(a[j + p * ja], b[k + p * kb]);
            }
            return;
        }
        double[] c = array(args[2]);
        int l = start(args[2]);
        int lc = step(args[2]);
        for (int p = 0; p < n; p++) {
            r[p] = op.eval(a[j + p * ja], b[k + p * kb], c[l + p * lc]);
        }
    }

    private double[] array(int operand) {
        return Instruction.isCell(operand) ? cells : columns[operand];
    }

    private static int start(int operand) {
        return Instruction.isCell(operand) ? ~operand : 0;
    }

    private static int step(int operand) {
        return Instruction.isCell(operand) ? 0 : 1;
    }

    private void set(int target, int operand) {
        double[] r = columns[target];
        if (Instruction.isCell(operand)) {
            Arrays.fill(r, 0, n, cells[~operand]);
        } else {
            System.arraycopy(columns[operand], 0, r, 0, n);
        }
    }

    private void sumOfColumns(Instruction instruction) {
        int[] args = instruction.args();
        int target = instruction.target();
        double[] r = columns[target];
        set(target, args[0]);
        for (int k = 1; k < args.length; k++) {
            if (Instruction.isCell(args[k])) {
                Arithmetic.add(r, r, cells[~args[k]], n);
            } else {
                Arithmetic.add(r, r, columns[args[k]], n);
            }
        }
    }

    private void affine(Instruction instruction) {
        int[] args = instruction.args();
        int in = args.length / 2;
        int target = instruction.target();
        double[] r = columns[target];
        Arrays.fill(r, 0, n, args.length % 2 == 0 ? 0 : cells[~args[2 * in]]);
        for (int k = 0; k < in; k++) {
            double weight = cells[~args[in + k]];
            if (Instruction.isCell(args[k])) {
                Arithmetic.add(r, r, weight * cells[~args[k]], n);
            } else {
                Arithmetic.addMultiple(r, weight, columns[args[k]], n);
            }
        }
    }

    /** The sum over the block of an operand, or of the product of two. */
    private double sum(Instruction instruction) {
        int[] args = instruction.args();
        int a = args[0];
        if (args.length == 1) {
            return Arithmetic.sum(array(a), start(a), step(a), n);
        }
        int b = args[1];
        return Arithmetic.dot(array(a), start(a), step(a), array(b), start(b), step(b), n);
    }
}
