package org.jacoscope.core.autodiff;

import org.jacoscope.core.expr.Op;
import org.jspecify.annotations.Nullable;

/**
 * One instruction of a {@link Program}. An operand ≥ 0 is a column, one number per point; a negative operand ~k is cell k,
 * a single number for the whole batch.
 *
 * @param op the operation of elementary kernels, null for the others
 * @param target the operand that is written
 * @param args the operands that are read; of AFFINE: the columns of x, as many weights, the bias if there is one
 */
record Instruction(Kernel kernel, @Nullable Op op, int target, int[] args) {

    static Instruction of(Kernel kernel, int target, int... args) {
        return new Instruction(kernel, null, target, args);
    }

    static boolean isCell(int operand) {
        return operand < 0;
    }
}
