package org.jacoscope.core.symbolic;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jacoscope.core.expr.Op;

/** sin(a + b) = sin a cos b + cos a sin b and its like, where a function of a or b alone occurs besides. */
final class AngleSums {

    private static final int MOST_ANGLES = 4;

    private final Ring ring;
    private final Algebra algebra;

    AngleSums(Ring ring, Algebra algebra) {
        this.ring = ring;
        this.algebra = algebra;
    }

    /** {@code poly} with the sums in angles resolved; {@code poly} itself when there are none to resolve. */
    Poly resolve(Poly poly) {
        Map<Integer, Poly> replacements = replacements(atoms(poly));
        if (replacements.isEmpty() || replacements.size() > MOST_ANGLES) {
            return poly;
        }
        Poly.Sum sum = new Poly.Sum();
        for (Poly.Term term : poly.terms()) {
            sum.add(replaced(term, replacements));
        }
        return sum.toPoly();
    }

    private static Set<Integer> atoms(Poly poly) {
        Set<Integer> atoms = new TreeSet<>();
        for (Poly.Term term : poly.terms()) {
            for (int i = 0; i < term.monomial().size(); i++) {
                if (term.monomial().power(i).isInteger()
                        && term.monomial().power(i).signum() > 0) {
                    atoms.add(term.monomial().atom(i));
                }
            }
        }
        return atoms;
    }

    private Map<Integer, Poly> replacements(Set<Integer> atoms) {
        Map<Integer, Poly> replacements = new TreeMap<>();
        for (int id : atoms) {
            boolean angle = ring.isFunction(id, Op.SIN) || ring.isFunction(id, Op.COS);
            if (angle && ring.argument(id).size() == 2 && partOccurs(ring.argument(id), atoms)) {
                replacements.put(id, resolved(id));
            }
        }
        return replacements;
    }

    private boolean partOccurs(Poly angle, Set<Integer> atoms) {
        return angle.terms().stream()
                .map(term -> Poly.term(term.coefficient().abs(), term.monomial()))
                .anyMatch(part -> atoms.contains(ring.find(new Atom.Function(Op.SIN, List.of(part))))
                        || atoms.contains(ring.find(new Atom.Function(Op.COS, List.of(part)))));
    }

    private Poly resolved(int id) {
        Poly angle = ring.argument(id);
        Poly a = Poly.term(
                angle.terms().get(0).coefficient(), angle.terms().get(0).monomial());
        Poly b = angle.minus(a);
        Functions functions = new Functions(algebra);
        Poly sinA = functions.apply(Op.SIN, List.of(a));
        Poly cosA = functions.apply(Op.COS, List.of(a));
        Poly sinB = functions.apply(Op.SIN, List.of(b));
        Poly cosB = functions.apply(Op.COS, List.of(b));
        return ring.isFunction(id, Op.SIN)
                ? ring.multiply(sinA, cosB).plus(ring.multiply(cosA, sinB))
                : ring.multiply(cosA, cosB).minus(ring.multiply(sinA, sinB));
    }

    private Poly replaced(Poly.Term term, Map<Integer, Poly> replacements) {
        Poly product = Poly.term(term.coefficient(), term.monomial().only(id -> !isReplaced(term, id, replacements)));
        for (int i = 0; i < term.monomial().size(); i++) {
            int id = term.monomial().atom(i);
            Poly replacement = isReplaced(term, id, replacements) ? replacements.get(id) : null;
            for (int k = 0; replacement != null && k < term.monomial().power(i).numerator(); k++) {
                product = ring.multiply(product, replacement);
            }
        }
        return product;
    }

    private static boolean isReplaced(Poly.Term term, int id, Map<Integer, Poly> replacements) {
        Exponent power = term.monomial().powerOf(id);
        return replacements.containsKey(id) && power.isInteger() && power.signum() > 0;
    }
}
