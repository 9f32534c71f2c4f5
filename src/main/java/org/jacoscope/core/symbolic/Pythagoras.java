package org.jacoscope.core.symbolic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jacoscope.core.expr.Op;
import org.jacoscope.core.num.Rational;
import org.jspecify.annotations.Nullable;

/** sin² + cos² = 1 and cosh² − sinh² = 1: removes the squares of one of the two functions from a polynomial. */
final class Pythagoras {

    /** Up to this many arguments, every choice of which function to keep is tried. */
    private static final int ALL_CHOICES = 3;

    /** With more arguments nothing readable comes of it. */
    private static final int MOST_PAIRS = 8;

    /** Two atoms f and g of the same argument with f² = 1 + sign·g². */
    private record Pair(int f, int g, int sign) {}

    private final Ring ring;

    Pythagoras(Ring ring) {
        this.ring = ring;
    }

    static @Nullable Op partner(Op op) {
        return switch (op) {
            case SIN -> Op.COS;
            case COS -> Op.SIN;
            case SINH -> Op.COSH;
            case COSH -> Op.SINH;
            default -> null;
        };
    }

    /** The polynomial without squares of cos and cosh: one form for equal polynomials in these functions. */
    Poly canonical(Poly poly) {
        Poly result = poly;
        for (Pair pair : pairs(poly)) {
            result = eliminate(result, pair, pair.f());
        }
        return result;
    }

    /** {@code poly} and its forms with one function or the other eliminated for each argument. */
    List<Poly> forms(Poly poly) {
        List<Pair> pairs = pairs(poly);
        Set<Poly> forms = new LinkedHashSet<>();
        forms.add(poly);
        int choices = pairs.size() <= ALL_CHOICES ? 1 << pairs.size() : 2;
        for (int choice = 0; choice < choices; choice++) {
            Poly form = poly;
            for (int i = 0; i < pairs.size(); i++) {
                boolean first = pairs.size() <= ALL_CHOICES ? (choice >> i & 1) == 0 : choice == 0;
                form = eliminate(
                        form,
                        pairs.get(i),
                        first ? pairs.get(i).f() : pairs.get(i).g());
            }
            forms.add(form);
        }
        return new ArrayList<>(forms);
    }

    private List<Pair> pairs(Poly poly) {
        Set<Integer> seen = new TreeSet<>();
        for (Poly.Term term : poly.terms()) {
            for (int i = 0; i < term.monomial().size(); i++) {
                Exponent power = term.monomial().power(i);
                if (power.isInteger() && power.numerator() >= 2) {
                    seen.add(term.monomial().atom(i));
                }
            }
        }
        Set<Pair> pairs = new LinkedHashSet<>();
        for (int id : seen) {
            if (ring.atom(id) instanceof Atom.Function function && partner(function.op()) != null) {
                pairs.add(pair(function));
            }
        }
        return pairs.size() <= MOST_PAIRS ? new ArrayList<>(pairs) : List.of();
    }

    private Pair pair(Atom.Function function) {
        boolean circular = function.op() == Op.SIN || function.op() == Op.COS;
        int f = ring.find(new Atom.Function(circular ? Op.COS : Op.COSH, function.args()));
        int g = ring.find(new Atom.Function(circular ? Op.SIN : Op.SINH, function.args()));
        return new Pair(f, g, circular ? -1 : 1);
    }

    /** Replaces the even powers of {@code unwanted} (f or g of the pair). */
    private Poly eliminate(Poly poly, Pair pair, int unwanted) {
        Poly square = unwanted == pair.f()
                ? Poly.ONE.plus(square(pair.g()).times(Rational.of(pair.sign()), Monomial.ONE))
                : square(pair.f()).minus(Poly.ONE).times(Rational.of(pair.sign()), Monomial.ONE);
        ring.spend(poly.size());
        Poly.Sum sum = new Poly.Sum();
        for (Poly.Term term : poly.terms()) {
            Exponent power = term.monomial().powerOf(unwanted);
            int halves = power.isInteger() ? power.numerator() / 2 : 0;
            if (halves <= 0) {
                sum.add(term.coefficient(), term.monomial());
                continue;
            }
            Poly replaced = Poly.term(
                    term.coefficient(), term.monomial().times(Monomial.of(unwanted, Exponent.of(-2 * halves))));
            for (int i = 0; i < halves; i++) {
                replaced = ring.multiply(replaced, square);
            }
            sum.add(replaced);
        }
        return sum.toPoly();
    }

    private static Poly square(int id) {
        return Poly.term(Rational.ONE, Monomial.of(id, Exponent.of(2)));
    }
}
