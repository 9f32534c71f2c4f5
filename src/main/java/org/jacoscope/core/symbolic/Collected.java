package org.jacoscope.core.symbolic;

import java.util.Map;
import java.util.TreeMap;
import org.jacoscope.core.expr.Op;
import org.jacoscope.core.num.Rational;

/** Sums whose terms are gathered by their exponentials: x² + e^y sin x + 2e^y as x² + e^y(sin x + 2). */
final class Collected {

    private Collected() {}

    /** {@code poly} gathered in this way; {@code poly} itself when all its terms have the same exponentials. */
    static Poly byExponentials(Algebra algebra, Poly poly) {
        Ring ring = algebra.ring();
        Map<Monomial, Poly.Sum> parts = new TreeMap<>();
        for (Poly.Term term : poly.terms()) {
            Monomial exponentials = term.monomial().only(id -> ring.isFunction(id, Op.EXP));
            parts.computeIfAbsent(exponentials, each -> new Poly.Sum())
                    .add(term.coefficient(), term.monomial().times(exponentials.inverse()));
        }
        if (parts.size() < 2 || parts.size() == poly.size()) {
            return poly;
        }
        Poly sum = Poly.ZERO;
        for (Map.Entry<Monomial, Poly.Sum> part : parts.entrySet()) {
            Poly factor = part.getValue().toPoly();
            Poly gathered = part.getKey().isOne()
                    ? factor
                    : algebra.product(Poly.term(Rational.ONE, part.getKey()), algebra.bracketed(factor));
            sum = sum.plus(gathered);
        }
        return sum;
    }
}
