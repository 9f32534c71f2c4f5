package org.jacoscope.core.autodiff;

import static org.jacoscope.core.autodiff.Instruction.isCell;

import java.util.Map;
import org.jacoscope.core.expr.Op;
import org.jspecify.annotations.Nullable;

/** Chooses the loop for an elementary operation on columns. */
final class Selection {

    private Selection() {}

    /** @param constants the values of the cells that hold a constant */
    static Instruction select(Op op, int target, int[] args, Map<Integer, Double> constants) {
        return switch (op) {
            case ADD -> commutative(Kernel.ADD, Kernel.ADD_CELL, op, target, args);
            case MUL -> commutative(Kernel.MUL, Kernel.MUL_CELL, op, target, args);
            case SUB -> directed(Kernel.SUB, Kernel.SUB_CELL, Kernel.SUB_FROM_CELL, op, target, args);
            case DIV -> directed(Kernel.DIV, Kernel.DIV_BY_CELL, Kernel.DIV_CELL_BY, op, target, args);
            case POW -> power(target, args, constants.get(args[1]));
            default -> new Instruction(kernel(op), op, target, args);
        };
    }

    /** The column first, then the cell. */
    private static Instruction commutative(Kernel columns, Kernel withCell, Op op, int target, int[] args) {
        if (isCell(args[0])) {
            return new Instruction(withCell, op, target, new int[] {args[1], args[0]});
        }
        return new Instruction(isCell(args[1]) ? withCell : columns, op, target, args);
    }

    private static Instruction directed(Kernel columns, Kernel byCell, Kernel cellBy, Op op, int target, int[] args) {
        if (isCell(args[0])) {
            return new Instruction(cellBy, op, target, new int[] {args[1], args[0]});
        }
        return new Instruction(isCell(args[1]) ? byCell : columns, op, target, args);
    }

    private static Instruction power(int target, int[] args, @Nullable Double exponent) {
        Kernel kernel = Kernel.BINARY;
        if (exponent != null && Powers.isSmallInteger(exponent)) {
            kernel = exponent == 2 ? Kernel.SQUARE : exponent == 3 ? Kernel.CUBE : Kernel.POWER;
        }
        return new Instruction(kernel, Op.POW, target, args);
    }

    private static Kernel kernel(Op op) {
        return switch (op) {
            case NEG -> Kernel.NEG;
            case ABS -> Kernel.ABS;
            case SQRT -> Kernel.SQRT;
            case EXP -> Kernel.EXP;
            case LOG -> Kernel.LOG;
            case SIN -> Kernel.SIN;
            case COS -> Kernel.COS;
            case IF -> Kernel.CHOOSE;
            default -> op.arity() == 1 ? Kernel.UNARY : op.arity() == 2 ? Kernel.BINARY : Kernel.TERNARY;
        };
    }
}
