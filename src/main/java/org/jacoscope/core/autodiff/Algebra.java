package org.jacoscope.core.autodiff;

import org.jacoscope.core.expr.Op;

/**
 * Elementary operations as they enter a graph: operations on constants are computed, and rewritings that change no value
 * (but for the sign of a zero) are made, so that derivatives do not carry factors 1, terms 0 and double minus signs.
 */
final class Algebra {
    private final GraphBuilder builder;

    Algebra(GraphBuilder builder) {
        this.builder = builder;
    }

    int apply(Op op, int u, int v, int w) {
        if (allConstant(op, u, v, w)) {
            return builder.constant(value(op, u, v, w));
        }
        return switch (op) {
            case ADD -> add(u, v);
            case SUB -> sub(u, v);
            case NEG -> neg(u);
            case MUL -> mul(u, v);
            case DIV -> div(u, v);
            case POW -> pow(u, v);
            case IF -> choose(u, v, w);
            default -> node(op, u, v, w);
        };
    }

    private boolean allConstant(Op op, int u, int v, int w) {
        int arity = op.arity();
        return (arity < 1 || builder.isConstant(u))
                && (arity < 2 || builder.isConstant(v))
                && (arity < 3 || builder.isConstant(w));
    }

    private double value(Op op, int u, int v, int w) {
        return switch (op.arity()) {
            case 0 -> op.eval();
            case 1 -> op.eval(builder.constantValue(u));
            case 2 -> value(op, builder.constantValue(u), builder.constantValue(v));
            default -> op.eval(builder.constantValue(u), builder.constantValue(v), builder.constantValue(w));
        };
    }

    private static double value(Op op, double u, double v) {
        return op == Op.POW ? Powers.power(u, v) : op.eval(u, v);
    }

    private int add(int u, int v) {
        if (builder.isConstant(u, 0)) {
            return v;
        } else if (builder.isConstant(v, 0)) {
            return u;
        } else if (u == v) {
            return mul(builder.constant(2), u);
        } else if (isNegation(v)) {
            return sub(u, negated(v));
        } else if (isNegation(u)) {
            return sub(v, negated(u));
        }
        return commutative(Op.ADD, u, v);
    }

    private int sub(int u, int v) {
        if (builder.isConstant(v, 0)) {
            return u;
        } else if (builder.isConstant(u, 0)) {
            return neg(v);
        } else if (isNegation(v)) {
            return add(u, negated(v));
        }
        return node(Op.SUB, u, v, -1);
    }

    private int neg(int u) {
        if (isNegation(u)) {
            return negated(u);
        }
        return builder.node(u) instanceof Node.Apply apply && apply.op() == Op.SUB
                ? node(Op.SUB, apply.v(), apply.u(), -1)
                : node(Op.NEG, u, -1, -1);
    }

    private int mul(int u, int v) {
        if (builder.isConstant(u)) {
            return scaled(v, u);
        } else if (builder.isConstant(v)) {
            return scaled(u, v);
        } else if (u == v) {
            return node(Op.POW, u, builder.constant(2), -1);
        } else if (isNegation(u)) {
            return neg(mul(negated(u), v));
        } else if (isNegation(v)) {
            return neg(mul(u, negated(v)));
        }
        return commutative(Op.MUL, u, v);
    }

    private int scaled(int u, int constant) {
        double factor = builder.constantValue(constant);
        if (factor == 1) {
            return u;
        } else if (factor == -1) {
            return neg(u);
        } else if (isNegation(u)) {
            return scaled(negated(u), builder.constant(-factor));
        }
        return commutative(Op.MUL, constant, u);
    }

    private int div(int u, int v) {
        if (builder.isConstant(v, 1)) {
            return u;
        } else if (builder.isConstant(v, -1)) {
            return neg(u);
        } else if (isNegation(u)) {
            return neg(div(negated(u), v));
        }
        return node(Op.DIV, u, v, -1);
    }

    private int pow(int u, int v) {
        if (builder.isConstant(v, 1)) {
            return u;
        }
        return builder.isConstant(v, 0) ? widened(builder.constant(1), u) : node(Op.POW, u, v, -1);
    }

    private int choose(int condition, int ifTrue, int ifFalse) {
        if (builder.isConstant(condition) && !Double.isNaN(builder.constantValue(condition))) {
            return builder.isConstant(condition, 0) ? widened(ifFalse, ifTrue) : widened(ifTrue, ifFalse);
        }
        int yes = branch(condition, ifTrue, true);
        int no = branch(condition, ifFalse, false);
        return node(Op.IF, condition, yes, no);
    }

    /** What {@code value} is where the condition is known: the inner choice of if(c, if(c, a, b), d) is made. */
    private int branch(int condition, int value, boolean holds) {
        if (builder.node(value) instanceof Node.Apply inner && inner.op() == Op.IF && inner.u() == condition) {
            return widened(holds ? inner.v() : inner.w(), value);
        }
        return value;
    }

    /** {@code value}, at least as wide as {@code other}. */
    private int widened(int value, int other) {
        int width = builder.node(other).width();
        return width == 1 ? value : builder.broadcast(value, width);
    }

    private boolean isNegation(int id) {
        return builder.node(id) instanceof Node.Apply apply && apply.op() == Op.NEG;
    }

    private int negated(int id) {
        return ((Node.Apply) builder.node(id)).u();
    }

    private int commutative(Op op, int u, int v) {
        return node(op, Math.min(u, v), Math.max(u, v), -1);
    }

    private int node(Op op, int u, int v, int w) {
        int width = 1;
        boolean batched = false;
        for (int i = 0; i < op.arity(); i++) {
            Node arg = builder.node(i == 0 ? u : i == 1 ? v : w);
            if (arg.width() != 1 && width != 1 && arg.width() != width) {
                throw new IllegalArgumentException(
                        op.symbol() + " cannot join vectors of " + width + " and " + arg.width() + " components");
            }
            width = Math.max(width, arg.width());
            batched |= arg.batched();
        }
        return builder.intern(new Node.Apply(op, u, v, w, width, batched));
    }
}
