package org.jacoscope.scene;

import java.util.List;
import java.util.Optional;
import org.jacoscope.core.expr.Expr;

/**
 * A map and its Jacobian at a point, to be written as a program that a person pastes and runs.
 *
 * @param components the formulas of the outputs, in the variables alone
 * @param jacobian their derivatives, row i those of component i; empty when they are too long to be written out
 * @param point where both are evaluated, a number for each variable
 * @param tangent what J is multiplied by from the right, a number for each variable
 * @param cotangent what it is multiplied by from the left, a number for each component
 */
public record Program(
        List<String> variables,
        List<Expr> components,
        Optional<List<List<Expr>>> jacobian,
        double[] point,
        double[] tangent,
        double[] cotangent) {

    public Program {
        variables = List.copyOf(variables);
        components = List.copyOf(components);
    }
}
