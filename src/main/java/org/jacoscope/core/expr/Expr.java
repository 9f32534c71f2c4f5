package org.jacoscope.core.expr;

import java.util.List;
import org.jacoscope.core.num.Rational;
import org.jspecify.annotations.Nullable;

/**
 * An immutable formula: a number, a name, or an operation applied to formulas.
 *
 * <p>Trees are as typed (binary sums and products, {@code a-b} is {@code SUB}); nothing is simplified on construction.
 * A tree can be thousands of levels deep: walk it with {@link Walk}, which does not recurse.
 */
public sealed interface Expr {

    /** An exact number. Literals keep their decimal value: {@code 0.1} is 1/10. */
    record Num(Rational value) implements Expr {}

    /** A variable or a parameter. */
    record Sym(String name) implements Expr {}

    /** An operation applied to as many arguments as it takes; π, e and τ are operations without arguments. */
    record Call(Op op, List<Expr> args) implements Expr {
        public Call {
            args = List.copyOf(args);
            if (args.size() != op.arity()) {
                throw new IllegalArgumentException(
                        op.symbol() + " takes " + op.arity() + " arguments, not " + args.size());
            }
        }

        public Expr arg(int i) {
            return args.get(i);
        }

        /** Whether this is a power of e, to be evaluated as exp: a power of the rounded e would lose digits. */
        public boolean isPowerOfE() {
            return op == Op.POW && args.get(0) instanceof Call base && base.op == Op.E;
        }

        /** The same tree, compared without recursion. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Call call && Walk.same(this, call);
        }

        @Override
        public int hashCode() {
            return Walk.<Integer>fold(
                    this,
                    (node, hashes) -> node instanceof Call call
                            ? 31 * hashes.hashCode() + call.op.symbol().hashCode()
                            : node.hashCode());
        }

        /** The formula as text. */
        @Override
        public String toString() {
            return Text.of(this);
        }
    }

    static Expr num(long value) {
        return new Num(Rational.of(value));
    }

    static Expr num(Rational value) {
        return new Num(value);
    }

    static Expr sym(String name) {
        return new Sym(name);
    }

    static Expr call(Op op, Expr... args) {
        return new Call(op, List.of(args));
    }

    default List<Expr> children() {
        return this instanceof Call call ? call.args() : List.of();
    }
}
