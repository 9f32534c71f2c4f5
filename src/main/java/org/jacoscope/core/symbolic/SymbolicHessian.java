package org.jacoscope.core.symbolic;

import java.util.ArrayList;
import java.util.List;
import org.jacoscope.core.expr.Expr;

/**
 * Gradient and Hessian matrix of a function as formulas.
 *
 * @param gradient n entries, simplified
 * @param entries n×n, simplified and symmetric: entry (i, j) is the same formula as entry (j, i)
 */
public record SymbolicHessian(List<Expr> gradient, List<List<Expr>> entries) {

    /** Gradient and Hessian of {@code f} with respect to {@code variables}; all other names are parameters. */
    public static SymbolicHessian of(Expr f, List<String> variables) {
        List<Expr> first = variables.stream()
                .map(variable -> Simplify.simplify(Differentiate.by(f, variable)))
                .toList();
        List<List<Expr>> rows = new ArrayList<>();
        for (int i = 0; i < variables.size(); i++) {
            List<Expr> row = new ArrayList<>();
            for (int j = 0; j < variables.size(); j++) {
                row.add(
                        j < i
                                ? rows.get(j).get(i)
                                : Simplify.simplify(Differentiate.by(first.get(i), variables.get(j))));
            }
            rows.add(List.copyOf(row));
        }
        return new SymbolicHessian(first, List.copyOf(rows));
    }
}
