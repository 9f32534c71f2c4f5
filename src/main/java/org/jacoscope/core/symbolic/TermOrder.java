package org.jacoscope.core.symbolic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jacoscope.core.expr.Op;

/**
 * The order in which a person writes: in products numbers, constants, names in alphabetical order, exponentials,
 * brackets, roots, other functions by their argument; in sums higher degrees first, numbers last.
 */
final class TermOrder {

    private final Ring ring;

    TermOrder(Ring ring) {
        this.ring = ring;
    }

    /** The factors of a monomial in the order of writing, as indices into it. */
    List<Integer> factors(Monomial monomial) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < monomial.size(); i++) {
            order.add(i);
        }
        order.sort((i, j) -> compare(monomial.atom(i), monomial.atom(j)));
        return order;
    }

    List<Poly.Term> terms(Poly poly) {
        List<Sorted> sorted = new ArrayList<>();
        for (Poly.Term term : poly.terms()) {
            sorted.add(new Sorted(term, ring.degree(term.monomial()), factors(term.monomial())));
        }
        sorted.sort(
                Comparator.comparingDouble((Sorted entry) -> -entry.degree()).thenComparing(this::compareFactors));
        return sorted.stream().map(Sorted::term).toList();
    }

    /** A term with its degree and its factors in order. */
    private record Sorted(Poly.Term term, double degree, List<Integer> factors) {}

    private int compareFactors(Sorted left, Sorted right) {
        Monomial a = left.term().monomial();
        Monomial b = right.term().monomial();
        if (a.isOne() || b.isOne()) {
            return Boolean.compare(a.isOne(), b.isOne());
        }
        for (int k = 0; k < Math.min(a.size(), b.size()); k++) {
            int i = left.factors().get(k);
            int j = right.factors().get(k);
            int order = compare(a.atom(i), b.atom(j));
            if (order == 0) {
                order = b.power(j).compareTo(a.power(i));
            }
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.size(), b.size());
    }

    /** Compares atoms; 0 only for the same atom. */
    private int compare(int a, int b) {
        if (a == b) {
            return 0;
        }
        int order = Integer.compare(rank(a), rank(b));
        if (order == 0) {
            order = ring.foldedKey(a).compareTo(ring.foldedKey(b));
        }
        if (order == 0) {
            order = ring.key(a).compareTo(ring.key(b));
        }
        return order != 0 ? order : Integer.compare(a, b);
    }

    private int rank(int id) {
        Atom atom = ring.atom(id);
        if (atom instanceof Atom.Root) {
            return 0;
        }
        if (atom instanceof Atom.Name) {
            return 2;
        }
        if (atom instanceof Atom.Group) {
            return 4;
        }
        Op op = ((Atom.Function) atom).op();
        return op == Op.PI ? 1 : op == Op.POW || op == Op.EXP ? 3 : 6;
    }
}
