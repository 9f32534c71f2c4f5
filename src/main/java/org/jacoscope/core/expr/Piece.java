package org.jacoscope.core.expr;

import org.jspecify.annotations.Nullable;

/**
 * A printed part of a formula and what its surroundings must know of it.
 *
 * @param body what is printed, without the leading minus sign
 * @param negative whether a minus sign leads
 * @param precedence how tightly the body binds
 * @param first what the body begins with
 * @param last what it ends with
 * @param applied the operation and its printed arguments, of a call by name
 * @param slanted the body with a slash in place of a fraction bar, for exponents
 * @param lines the lines of a piecewise definition
 */
record Piece(
        Rope body,
        boolean negative,
        int precedence,
        Edge first,
        Edge last,
        @Nullable Applied applied,
        @Nullable Rope slanted,
        @Nullable Rope lines) {

    enum Edge {
        /** A digit, or a name that would be read as the exponent of a number before it. */
        NUMBER,
        /** A variable, a parameter or a constant. */
        NAME,
        /** A function's name; at the end an argument without parentheses, into which a next factor would be read. */
        FUNCTION,
        OTHER
    }

    record Applied(Op op, Rope arguments, boolean bare) {}

    /** Binds tighter than any operation. */
    static final int ATOM = 100;

    static Piece of(Rope body, int precedence, Edge first, Edge last) {
        return new Piece(body, false, precedence, first, last, null, null, null);
    }

    static Piece atom(Rope body, Edge edge) {
        return of(body, ATOM, edge, edge);
    }

    /** A two-dimensional fraction: no parentheses as a factor, but as the base of a power. */
    static Piece fraction(Rope body, Rope slanted, Edge first) {
        return new Piece(body, false, Op.DIV.precedence() + 2, first, Edge.OTHER, null, slanted, null);
    }

    Piece negated() {
        return new Piece(body, !negative, precedence, first, last, null, slanted, null);
    }

    Piece withSignOf(Piece other) {
        return other.negative ? negated() : this;
    }

    /** How tightly the whole binds, minus sign included. */
    int binding() {
        return negative ? Math.min(precedence, Op.NEG.precedence()) : precedence;
    }

    /** Whether this is a sum, whose leading minus sign belongs to its first term only. */
    boolean isSum() {
        return precedence == Op.ADD.precedence();
    }
}
