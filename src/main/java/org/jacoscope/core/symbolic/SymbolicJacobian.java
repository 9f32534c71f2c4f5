package org.jacoscope.core.symbolic;

import java.util.List;
import java.util.Optional;
import org.jacoscope.core.expr.Expr;

/**
 * The Jacobian matrix of a map as formulas.
 *
 * @param entries m×n, simplified; row i is the gradient of component i
 * @param determinant simplified; empty when the matrix is not square, or when working it out would take more terms
 *     than a person could read
 */
public record SymbolicJacobian(List<List<Expr>> entries, Optional<Expr> determinant) {

    /**
     * The Jacobian of the map with these components with respect to {@code variables}; all other names are parameters.
     * Empty when its entries are too long to be read, as {@link ReadableSize} says; little work is done then.
     */
    public static Optional<SymbolicJacobian> of(List<Expr> components, List<String> variables) {
        return Derivatives.of(components, variables)
                .filter(derivatives -> ReadableSize.fits(derivatives.all()))
                .map(derivatives -> new SymbolicJacobian(derivatives.entries(), derivatives.determinant()));
    }
}
