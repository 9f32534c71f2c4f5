package org.jacoscope.core.symbolic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jacoscope.core.expr.Expr;

/**
 * Gradient and Hessian matrix of a function as formulas.
 *
 * @param gradient n entries, simplified
 * @param entries n×n, simplified and symmetric: entry (i, j) is the same formula as entry (j, i)
 */
public record SymbolicHessian(List<Expr> gradient, List<List<Expr>> entries) {

    /**
     * Gradient and Hessian of {@code f} with respect to {@code variables}; all other names are parameters. Empty when
     * they are too long to be read, as {@link ReadableSize} says; little work is done then.
     */
    public static Optional<SymbolicHessian> of(Expr f, List<String> variables) {
        return Derivatives.of(List.of(f), variables)
                .map(Derivatives::all)
                .filter(ReadableSize::fits)
                .flatMap(gradient -> Derivatives.of(gradient, variables)
                        .filter(second -> ReadableSize.fits(second.all()))
                        .map(second -> new SymbolicHessian(gradient, symmetric(second.entries()))));
    }

    private static List<List<Expr>> symmetric(List<List<Expr>> full) {
        List<List<Expr>> rows = new ArrayList<>();
        for (int i = 0; i < full.size(); i++) {
            List<Expr> row = new ArrayList<>();
            for (int j = 0; j < full.size(); j++) {
                row.add(full.get(Math.min(i, j)).get(Math.max(i, j)));
            }
            rows.add(List.copyOf(row));
        }
        return List.copyOf(rows);
    }
}
