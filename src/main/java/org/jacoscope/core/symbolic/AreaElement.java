package org.jacoscope.core.symbolic;

import java.util.List;
import java.util.Optional;
import org.jacoscope.core.expr.Expr;

/** The factor by which a map scales n-dimensional area: √det(JᵀJ), for an m×n Jacobian with m ≥ n. */
public final class AreaElement {

    private AreaElement() {}

    /**
     * The simplified area element of the map with these components: |det J| for a square Jacobian, the length of the
     * velocity for a curve, the surface element for a surface. Empty when it would take too many terms.
     */
    public static Optional<Expr> of(List<Expr> components, List<String> variables) {
        return Derivatives.of(components, variables).flatMap(Derivatives::areaElement);
    }
}
