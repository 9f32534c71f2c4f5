package org.jacoscope.core.autodiff;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;
import org.jacoscope.core.expr.Op;

/**
 * Which nodes of a builder are finite whatever the inputs, as long as these are finite and of moderate size. A product
 * with such a node needs no care for 0·∞.
 */
final class Finite {
    private static final Set<Op> KEEP_FINITE = EnumSet.of(
            Op.LT,
            Op.LE,
            Op.GT,
            Op.GE,
            Op.EQ,
            Op.NE,
            Op.IF,
            Op.ADD,
            Op.SUB,
            Op.NEG,
            Op.MUL,
            Op.SIN,
            Op.COS,
            Op.ATAN,
            Op.ATAN2,
            Op.TANH,
            Op.ASINH,
            Op.CBRT,
            Op.ABS,
            Op.SIGN,
            Op.FLOOR,
            Op.CEIL,
            Op.ROUND,
            Op.MIN,
            Op.MAX,
            Op.HYPOT,
            Op.ERF,
            Op.SIGMOID,
            Op.RELU,
            Op.SOFTPLUS);

    private final BitSet finite = new BitSet();

    boolean contains(int id) {
        return finite.get(id);
    }

    /** Takes note of the node that was added at place {@code id}. */
    void add(GraphBuilder builder, int id, Node node) {
        boolean result = !(node instanceof Node.Apply apply) || keepsFinite(builder, apply);
        if (node instanceof Node.Constant constant) {
            result = Double.isFinite(constant.value());
        }
        for (int i = 0; i < node.args() && result; i++) {
            result = finite.get(node.arg(i));
        }
        finite.set(id, result);
    }

    private static boolean keepsFinite(GraphBuilder builder, Node.Apply node) {
        return switch (node.op()) {
            case DIV -> builder.isConstant(node.v()) && !builder.isConstant(node.v(), 0);
            case POW ->
                builder.isConstant(node.v())
                        && builder.constantValue(node.v()) > 0
                        && Powers.isSmallInteger(builder.constantValue(node.v()));
            default -> KEEP_FINITE.contains(node.op());
        };
    }
}
