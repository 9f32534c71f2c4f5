package org.jacoscope.core.autodiff;

import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.expr.Op;
import org.jacoscope.core.expr.Walk;

/**
 * The derivative of one elementary operation by one of its arguments, from the rule in the {@link Op} table.
 *
 * <p>A rule that chooses ({@code if(u>0, 1, 0)}) becomes a choice between products and not a product with a choice, so
 * that a branch not taken is exactly 0 even where the other factor is infinite. The {@link #support} says where that is.
 */
final class LocalDerivative {
    /** Stands for a tangent or cotangent that is 0 everywhere, for which no node is made. */
    static final int ZERO = -1;

    /** v·u^(v−1) with a constant v other than 0: defined for negative u too, and without a case for v = 0. */
    private static final Expr CONSTANT_POWER = Expr.call(
            Op.MUL, Expr.sym("v"), Expr.call(Op.POW, Expr.sym("u"), Expr.call(Op.SUB, Expr.sym("v"), Expr.num(1))));

    /** −(u/v)/v for the divisor: the table's u/v² would overflow or vanish with v². */
    private static final Expr BY_DIVISOR =
            Expr.call(Op.NEG, Expr.call(Op.DIV, Expr.call(Op.DIV, Expr.sym("u"), Expr.sym("v")), Expr.sym("v")));

    /** Beyond this cosh² overflows, and derivatives of 1/cosh² come out as 0·∞; they are below 1e-303 there. */
    private static final Expr SATURATED = Expr.call(Op.GT, Expr.call(Op.ABS, Expr.sym("u")), Expr.num(350));

    /** Where the frameworks call the derivatives of atan2 0; the formula in the table gives NaN. */
    private static final Expr AT_ORIGIN =
            Expr.call(Op.EQ, Expr.call(Op.HYPOT, Expr.sym("u"), Expr.sym("v")), Expr.num(0));

    private final GraphBuilder builder;
    private final Node.Apply node;
    private final Expr rule;
    private final Supports supports;

    LocalDerivative(GraphBuilder builder, Node.Apply node, int argument) {
        this.builder = builder;
        this.node = node;
        this.rule = rule(argument);
        this.supports = new Supports(builder);
    }

    private Expr rule(int argument) {
        if (node.op() == Op.POW && builder.isConstant(node.v())) {
            return CONSTANT_POWER;
        }
        Expr tabled = node.op().derivative(argument);
        return switch (node.op()) {
            case ATAN2 -> Expr.call(Op.IF, AT_ORIGIN, Expr.num(0), tabled);
            case TANH -> Expr.call(Op.IF, SATURATED, Expr.num(0), tabled);
            case DIV -> argument == 1 ? BY_DIVISOR : tabled;
            default -> tabled;
        };
    }

    /** {@code factor}, which counts within {@code support}, times the derivative, or {@link #ZERO}. */
    int times(int factor, int support) {
        return times(rule, factor, support);
    }

    private int times(Expr part, int factor, int support) {
        if (isChoice(part)) {
            Expr.Call choice = (Expr.Call) part;
            int yes = times(choice.arg(1), factor, support);
            int no = times(choice.arg(2), factor, support);
            return yes == ZERO && no == ZERO ? ZERO : builder.choose(instance(choice.arg(0)), orZero(yes), orZero(no));
        }
        int derivative = instance(part);
        if (builder.isConstant(derivative, 0)) {
            return ZERO;
        }
        int product = builder.mul(factor, derivative);
        return builder.isFinite(derivative) ? product : supports.within(support, product);
    }

    /** Where the derivative counts: not where the rule chose the number 0. */
    int support() {
        return support(rule);
    }

    private int support(Expr part) {
        if (isChoice(part)) {
            Expr.Call choice = (Expr.Call) part;
            return supports.chosen(instance(choice.arg(0)), support(choice.arg(1)), support(choice.arg(2)));
        }
        return builder.isConstant(instance(part), 0) ? builder.constant(0) : Supports.EVERYWHERE;
    }

    private static boolean isChoice(Expr part) {
        return part instanceof Expr.Call call && call.op() == Op.IF;
    }

    private int orZero(int id) {
        return id == ZERO ? builder.constant(0) : id;
    }

    /** The formula {@code part} of the rule with the node's arguments in place of u, v, w. */
    private int instance(Expr part) {
        return Walk.fold(part, (expr, args) -> {
            if (expr instanceof Expr.Num num) {
                return builder.constant(num.value().toDouble());
            } else if (expr instanceof Expr.Sym sym) {
                return node.arg("uvw".indexOf(sym.name()));
            }
            return builder.apply(
                    ((Expr.Call) expr).op(), args.stream().mapToInt(id -> id).toArray());
        });
    }
}
