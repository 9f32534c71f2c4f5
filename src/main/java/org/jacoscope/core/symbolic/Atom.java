package org.jacoscope.core.symbolic;

import java.math.BigInteger;
import java.util.List;
import org.jacoscope.core.expr.Op;

/** What the normal form treats as a variable of its polynomials. */
sealed interface Atom {

    /** A variable or parameter. */
    record Name(String name) implements Atom {}

    /** A positive integer, to a power strictly between 0 and 1: √2, ∛5. */
    record Root(BigInteger radicand) implements Atom {}

    /** An operation on arguments in normal form; also the constant π, which has none. */
    record Function(Op op, List<Poly> args) implements Atom {}

    /**
     * A polynomial kept together: a bracket as in 2(x + 1)², a denominator, a radicand.
     *
     * @param canonical the expanded form, by which equal brackets are recognised
     */
    record Group(Poly canonical) implements Atom {}
}
