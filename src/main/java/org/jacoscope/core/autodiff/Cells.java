package org.jacoscope.core.autodiff;

import java.util.List;
import org.jacoscope.core.expr.Op;

/** Runs the instructions on single numbers. */
final class Cells {

    private Cells() {}

    /** @param cells modified */
    static void run(List<Instruction> instructions, double[] cells) {
        for (int i = 0; i < instructions.size(); i++) {
            Instruction instruction = instructions.get(i);
            cells[~instruction.target()] = value(instruction, cells);
        }
    }

    private static double value(Instruction instruction, double[] cells) {
        int[] args = instruction.args();
        Op op = instruction.op();
        if (op != null) {
            return elementary(op, args, cells);
        }
        return instruction.kernel() == Kernel.AFFINE ? affine(args, cells) : sum(args, cells);
    }

    private static double elementary(Op op, int[] args, double[] cells) {
        return switch (args.length) {
            case 1 -> op.eval(cells[~args[0]]);
            case 2 ->
                op == Op.POW
                        ? Powers.power(cells[~args[0]], cells[~args[1]])
                        : op.eval(cells[~args[0]], cells[~args[1]]);
            default -> op.eval(cells[~args[0]], cells[~args[1]], cells[~args[2]]);
        };
    }

    private static double affine(int[] args, double[] cells) {
        int in = args.length / 2;
        double sum = args.length % 2 == 0 ? 0 : cells[~args[2 * in]];
        for (int k = 0; k < in; k++) {
            sum += cells[~args[in + k]] * cells[~args[k]];
        }
        return sum;
    }

    private static double sum(int[] args, double[] cells) {
        double sum = 0;
        for (int arg : args) {
            sum += cells[~arg];
        }
        return sum;
    }
}
