package org.jacoscope.core.symbolic;

import java.util.List;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.expr.Op;

/** Writes a polynomial as a formula, in the order and the forms a person would use. */
final class Renderer {

    private final Ring ring;
    private final Algebra algebra;

    Renderer(Ring ring, Algebra algebra) {
        this.ring = ring;
        this.algebra = algebra;
    }

    Expr show(Poly poly) {
        if (poly.isConstant()) {
            return Fractions.number(ring, poly.constantTerm());
        }
        if (poly.isTerm()) {
            return single(poly.lead());
        }
        List<Poly.Term> terms = new TermOrder(ring).terms(poly);
        int start = firstPositive(terms);
        Expr sum = signed(terms.get(start));
        for (int i = 0; i < terms.size(); i++) {
            if (i != start) {
                Poly.Term term = terms.get(i);
                Op sign = term.coefficient().signum() < 0 ? Op.SUB : Op.ADD;
                sum = Expr.call(sign, sum, magnitude(term));
            }
        }
        return sum;
    }

    private static int firstPositive(List<Poly.Term> terms) {
        for (int i = 0; i < terms.size(); i++) {
            if (terms.get(i).coefficient().signum() > 0) {
                return i;
            }
        }
        return 0;
    }

    /** One term alone: rather than −(x − y) it is y − x. */
    private Expr single(Poly.Term term) {
        if (term.coefficient().signum() < 0) {
            for (int i = 0; i < term.monomial().size(); i++) {
                int id = term.monomial().atom(i);
                boolean odd = term.monomial().power(i).isInteger()
                        && !term.monomial().power(i).isEven();
                if (odd && ring.isGroup(id) && hasMinus(ring.shown(id))) {
                    Product product = new Product(ring, algebra)
                            .flipping(id, show(ring.shown(id).negate()));
                    Expr written = product.of(term);
                    return product.hasFlipped() ? written : Lean.negate(written);
                }
            }
        }
        return signed(term);
    }

    private static boolean hasMinus(Poly poly) {
        return poly.terms().stream().anyMatch(term -> term.coefficient().signum() < 0);
    }

    private Expr signed(Poly.Term term) {
        Expr magnitude = magnitude(term);
        return term.coefficient().signum() < 0 ? Lean.negate(magnitude) : magnitude;
    }

    private Expr magnitude(Poly.Term term) {
        return term.monomial().isOne()
                ? Fractions.number(ring, term.coefficient().abs())
                : new Product(ring, algebra).of(term);
    }
}
