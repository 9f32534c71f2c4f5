package org.jacoscope.core.symbolic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jacoscope.core.num.BudgetExceededException;
import org.jacoscope.core.num.Rational;

/**
 * Determinants of matrices of polynomials. Common factors of rows and columns come out first, then numbers serve as
 * pivots of an elimination, and what remains is expanded by rows, each minor once.
 */
final class Laplace {

    /** Up to this size a determinant is written out as it stands when multiplying it out would take too long. */
    private static final int LARGEST_WRITTEN_OUT = 3;

    private final Ring ring;
    private final Algebra algebra;
    private Poly factor = Poly.ONE;

    Laplace(Algebra algebra) {
        this.ring = algebra.ring();
        this.algebra = algebra;
    }

    /**
     * The determinant of the n×n matrix, in no particular form.
     *
     * @throws BudgetExceededException when it takes too many terms
     */
    Poly determinant(List<List<Poly>> matrix) {
        try {
            factor = Poly.ONE;
            List<List<Poly>> rows = withoutCommonFactors(transposed(withoutCommonFactors(matrix)));
            return ring.multiply(minors(eliminated(rows), ring::multiply), factor);
        } catch (BudgetExceededException e) {
            if (matrix.size() > LARGEST_WRITTEN_OUT) {
                throw e;
            }
            return minors(matrix, algebra::product);
        }
    }

    private static List<List<Poly>> transposed(List<List<Poly>> matrix) {
        List<List<Poly>> columns = new ArrayList<>();
        for (int j = 0; j < matrix.size(); j++) {
            List<Poly> column = new ArrayList<>();
            for (List<Poly> row : matrix) {
                column.add(row.get(j));
            }
            columns.add(column);
        }
        return columns;
    }

    /** Each row divided by what its entries have in common, denominators included; {@link #factor} takes it up. */
    private List<List<Poly>> withoutCommonFactors(List<List<Poly>> matrix) {
        List<List<Poly>> rows = new ArrayList<>();
        for (List<Poly> row : matrix) {
            List<Fraction> fractions = row.stream()
                    .map(entry -> Fraction.of(ring, entry).cancelled(ring))
                    .toList();
            List<Fraction> others =
                    fractions.stream().filter(entry -> !entry.number().isZero()).toList();
            if (others.isEmpty()) {
                factor = Poly.ZERO;
                rows.add(row);
                continue;
            }
            Monomial common = others.stream()
                    .map(Fraction::monomial)
                    .reduce(Monomial::lowest)
                    .orElse(Monomial.ONE);
            factor = ring.multiply(factor, Poly.term(Rational.ONE, common));
            rows.add(fractions.stream()
                    .map(entry -> Fraction.expand(
                            ring,
                            ring.multiply(
                                    entry.numerator(),
                                    Poly.term(entry.number(), entry.monomial().times(common.inverse())))))
                    .toList());
        }
        return rows;
    }

    /** A smaller matrix with the same determinant up to {@link #factor}: rows and columns of number pivots are gone. */
    private List<List<Poly>> eliminated(List<List<Poly>> matrix) {
        List<List<Poly>> rows = new ArrayList<>();
        matrix.forEach(row -> rows.add(new ArrayList<>(row)));
        while (rows.size() > LARGEST_WRITTEN_OUT) {
            int[] pivot = cheapestPivot(rows);
            if (pivot.length == 0) {
                return rows;
            }
            eliminate(rows, pivot[0], pivot[1]);
        }
        return rows;
    }

    /** Row and column of the number whose elimination fills in least; an empty array when no entry is a number. */
    private static int[] cheapestPivot(List<List<Poly>> rows) {
        int[] best = {};
        int lowest = Integer.MAX_VALUE;
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < rows.size(); j++) {
                Poly entry = rows.get(i).get(j);
                if (entry.isConstant() && !entry.isZero()) {
                    int cost =
                            (count(rows.get(i)) - 1) * (count(transposed(rows).get(j)) - 1);
                    if (cost < lowest) {
                        lowest = cost;
                        best = new int[] {i, j};
                    }
                }
            }
        }
        return best;
    }

    private static int count(List<Poly> entries) {
        return (int) entries.stream().filter(entry -> !entry.isZero()).count();
    }

    /** Subtracts multiples of the pivot row from the others, then removes pivot row and column from {@code rows} (modified). */
    private void eliminate(List<List<Poly>> rows, int pivotRow, int pivotColumn) {
        List<Poly> pivots = rows.remove(pivotRow);
        Rational pivot = pivots.get(pivotColumn).constantTerm();
        Rational sign = Rational.of((pivotRow + pivotColumn) % 2 == 0 ? 1 : -1);
        factor = ring.multiply(factor, Poly.constant(pivot.times(sign)));
        for (List<Poly> row : rows) {
            Poly multiple = row.get(pivotColumn).times(Rational.MINUS_ONE.dividedBy(pivot), Monomial.ONE);
            for (int j = 0; j < row.size() && !multiple.isZero(); j++) {
                row.set(j, row.get(j).plus(ring.multiply(multiple, pivots.get(j))));
            }
            row.remove(pivotColumn);
        }
    }

    private interface Multiplication {
        Poly of(Poly a, Poly b);
    }

    /** Expansion by rows, sparse ones first; the minors of the first k rows are kept by the set of their columns. */
    private Poly minors(List<List<Poly>> matrix, Multiplication multiplication) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < matrix.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingInt(i -> count(matrix.get(i))));
        Map<Integer, Poly> minors = new TreeMap<>(Map.of(0, Poly.ONE));
        for (int row : order) {
            minors = extended(minors, matrix.get(row), multiplication);
        }
        Poly value = minors.getOrDefault((1 << matrix.size()) - 1, Poly.ZERO);
        return isEven(order) ? value : value.negate();
    }

    private Map<Integer, Poly> extended(Map<Integer, Poly> minors, List<Poly> row, Multiplication multiplication) {
        Map<Integer, Poly> next = new TreeMap<>();
        minors.forEach((columns, minor) -> {
            for (int j = 0; j < row.size(); j++) {
                if ((columns >> j & 1) == 0 && !row.get(j).isZero()) {
                    ring.spend(1);
                    boolean minus = Integer.bitCount(columns >> j) % 2 == 1;
                    Poly product = multiplication.of(minor, minus ? row.get(j).negate() : row.get(j));
                    next.merge(columns | 1 << j, product, Poly::plus);
                }
            }
        });
        next.values().removeIf(Poly::isZero);
        return next;
    }

    private static boolean isEven(List<Integer> permutation) {
        int inversions = 0;
        for (int i = 0; i < permutation.size(); i++) {
            for (int j = i + 1; j < permutation.size(); j++) {
                inversions += permutation.get(i) > permutation.get(j) ? 1 : 0;
            }
        }
        return inversions % 2 == 0;
    }
}
