package org.jacoscope.core.symbolic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.num.BudgetExceededException;
import org.jacoscope.core.num.Rational;

/** The matrix of partial derivatives of some formulas, in normal form, all in the atoms of one ring. */
final class Derivatives {

    /** The work all entries of a matrix may take together, and the least that each one gets. */
    private static final long WORK = 300_000;

    private static final long LEAST_WORK = 4_000;

    private final Algebra algebra = new Algebra(new Ring(Simplify.DEFAULT_WORK));
    private final List<List<Expr>> entries = new ArrayList<>();
    private final List<List<Poly>> polys = new ArrayList<>();
    private boolean complete = true;

    /** @param decimals whether numbers are shown as decimals, in all entries alike */
    private Derivatives(List<List<Expr>> derivatives, boolean decimals) {
        if (decimals) {
            algebra.ring().useDecimals();
        }
        long count = Math.max(1, (long) derivatives.size() * derivatives.get(0).size());
        long work = Math.max(LEAST_WORK, WORK / count);
        for (List<Expr> given : derivatives) {
            List<Expr> row = new ArrayList<>();
            polys.add(new ArrayList<>());
            for (Expr derivative : given) {
                algebra.ring().allow(Math.min(work, Simplify.DEFAULT_WORK));
                row.add(entry(derivative));
            }
            entries.add(List.copyOf(row));
        }
    }

    /** Row i holds the derivatives of formula i by each variable. Empty when they are hopelessly long. */
    static Optional<Derivatives> of(List<Expr> formulas, List<String> variables) {
        List<Expr> all = new ArrayList<>();
        List<List<Expr>> rows = new ArrayList<>();
        for (Expr formula : formulas) {
            List<Expr> row = variables.stream()
                    .map(variable -> Differentiate.by(formula, variable))
                    .toList();
            all.addAll(row);
            rows.add(row);
            if (!ReadableSize.mayFit(all)) {
                return Optional.empty();
            }
        }
        return Optional.of(new Derivatives(rows, formulas.stream().anyMatch(Fractions::hasDecimal)));
    }

    private Expr entry(Expr derivative) {
        List<Poly> row = polys.get(polys.size() - 1);
        try {
            Poly poly = algebra.settle(new Normaliser(algebra).of(derivative));
            row.add(poly);
            return Simplify.shorter(algebra, poly, derivative);
        } catch (BudgetExceededException e) {
            complete = false;
            row.add(Poly.ZERO);
            return derivative;
        }
    }

    List<List<Expr>> entries() {
        return List.copyOf(entries);
    }

    /** The entries row by row. */
    List<Expr> all() {
        return entries.stream().flatMap(List::stream).toList();
    }

    /** The determinant; empty when the matrix is not square, and when it takes too many terms. */
    Optional<Expr> determinant() {
        boolean square = polys.size() == polys.get(0).size();
        return square ? shown(() -> new Laplace(algebra).determinant(polys)) : Optional.empty();
    }

    /** √det(JᵀJ), or |det J| for a square matrix; empty when it takes too many terms. */
    Optional<Expr> areaElement() {
        boolean square = polys.size() == polys.get(0).size();
        return shown(() -> {
            Poly determinant = new Laplace(algebra).determinant(square ? polys : gram());
            Poly squared = square ? algebra.power(determinant, Rational.of(2)) : determinant;
            return algebra.power(squared, Rational.of(1, 2));
        });
    }

    private List<List<Poly>> gram() {
        int n = polys.get(0).size();
        List<List<Poly>> gram = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            List<Poly> row = new ArrayList<>();
            for (int j = 0; j < n; j++) {
                Poly sum = Poly.ZERO;
                for (List<Poly> gradient : polys) {
                    sum = sum.plus(algebra.product(gradient.get(i), gradient.get(j)));
                }
                row.add(algebra.settle(sum));
            }
            gram.add(row);
        }
        return gram;
    }

    private interface Computation {
        Poly result();
    }

    private Optional<Expr> shown(Computation computation) {
        if (!complete) {
            return Optional.empty();
        }
        try {
            algebra.ring().allow(Simplify.DEFAULT_WORK);
            Expr shown = algebra.show(algebra.settle(computation.result()));
            return Optional.of(shown)
                    .filter(formula -> ReadableSize.fits(List.of(formula)) && Simplify.isInRange(formula));
        } catch (BudgetExceededException e) {
            return Optional.empty();
        }
    }
}
