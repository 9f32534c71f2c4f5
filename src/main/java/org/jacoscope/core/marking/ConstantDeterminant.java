package org.jacoscope.core.marking;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jacoscope.core.calculus.Mapping;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.num.Rational;
import org.jacoscope.core.symbolic.Substitute;
import org.jacoscope.core.symbolic.SymbolicJacobian;

/** A determinant that is the same number at every point: what sampling cannot know, simplification may. */
public final class ConstantDeterminant {

    private ConstantDeterminant() {}

    /** The number to which det J simplifies, with the parameters at their values; empty when it does to none. */
    public static Optional<Rational> of(Mapping map) {
        Map<String, Expr> parameters = new LinkedHashMap<>();
        map.parameters().forEach((name, value) -> parameters.put(name, Expr.num(Rational.asWritten(value))));
        return SymbolicJacobian.of(
                        map.components().stream()
                                .map(component -> Substitute.in(component, parameters))
                                .toList(),
                        map.variables())
                .flatMap(SymbolicJacobian::determinant)
                .filter(Expr.Num.class::isInstance)
                .map(number -> ((Expr.Num) number).value());
    }
}
