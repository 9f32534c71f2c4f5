package org.jacoscope.core.calculus;

import java.util.List;
import java.util.Map;
import org.jacoscope.core.expr.Expr;

/**
 * A map Rⁿ → Rᵐ given by formulas, with its derivatives. Values and derivatives are not finite where the map is
 * undefined. Nothing is compiled before it is asked for.
 */
public final class Mapping {

    private final List<String> variables;
    private final List<Expr> components;
    private final Map<String, Double> parameters;

    private Mapping(List<String> variables, List<Expr> components, Map<String, Double> parameters) {
        this.variables = List.copyOf(variables);
        this.components = List.copyOf(components);
        this.parameters = Map.copyOf(parameters);
    }

    /**
     * The map with these formulas.
     *
     * @param variables the n names of the inputs
     * @param components the m formulas of the outputs
     * @param parameters the values of the other names
     */
    public static Mapping of(List<String> variables, List<Expr> components, Map<String, Double> parameters) {
        return new Mapping(variables, components, parameters);
    }

    public int inputs() {
        return variables.size();
    }

    public int outputs() {
        return components.size();
    }

    public List<String> variables() {
        return variables;
    }

    public List<Expr> components() {
        return components;
    }

    public Map<String, Double> parameters() {
        return parameters;
    }

    /** F(x), m numbers. */
    public double[] value(double[] x) {
        return values(x, 1);
    }

    /** J, m×n; row i is the gradient of component i. */
    public double[] jacobian(double[] x) {
        return jacobians(x, 1);
    }

    /** det J of a map with n = m. */
    public double determinant(double[] x) {
        return determinants(x, 1)[0];
    }

    /** J·tangent, m numbers: one sweep of forward mode. */
    public double[] jvp(double[] x, double[] tangent) {
        return jvps(x, tangent, 1);
    }

    /** cotangentᵀ·J, n numbers: one sweep of reverse mode. */
    public double[] vjp(double[] x, double[] cotangent) {
        return vjps(x, cotangent, 1);
    }

    /** ∇f of a function (m = 1), n numbers. */
    public double[] gradient(double[] x) {
        return gradients(x, 1);
    }

    /** The Hessian of a function (m = 1), n×n. */
    public double[] hessian(double[] x) {
        return hessians(x, 1);
    }

    /** F at k points (k×n): k×m. */
    public double[] values(double[] points, int k) {
        return awaiting();
    }

    /** J at k points (k×n): k×m×n. */
    public double[] jacobians(double[] points, int k) {
        return awaiting();
    }

    /** det J at k points: k numbers. */
    public double[] determinants(double[] points, int k) {
        return awaiting();
    }

    /** J·tangent at k points (k×n), with k tangents (k×n): k×m. */
    public double[] jvps(double[] points, double[] tangents, int k) {
        return awaiting();
    }

    /** cotangentᵀ·J at k points (k×n), with k cotangents (k×m): k×n. */
    public double[] vjps(double[] points, double[] cotangents, int k) {
        return awaiting();
    }

    /** ∇f at k points: k×n. */
    public double[] gradients(double[] points, int k) {
        return awaiting();
    }

    /** The Hessian of f at k points: k×n×n. */
    public double[] hessians(double[] points, int k) {
        return awaiting();
    }

    private static double[] awaiting() {
        throw new UnsupportedOperationException("awaits core.autodiff");
    }
}
