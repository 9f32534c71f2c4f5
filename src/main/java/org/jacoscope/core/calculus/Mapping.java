package org.jacoscope.core.calculus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jacoscope.core.autodiff.Graph;
import org.jacoscope.core.autodiff.Quantity;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.linalg.Determinant;
import org.jacoscope.core.num.Budget;
import org.jspecify.annotations.Nullable;

/**
 * A map Rⁿ → Rᵐ given by formulas, with its derivatives. Values and derivatives are not finite where the map is
 * undefined. Nothing is compiled before it is asked for. Not for use by two threads at a time.
 *
 * <p>Where a method takes many points, they stand one after another, k×n; the results do likewise.
 */
public final class Mapping {

    private final List<String> variables;
    private final List<Expr> components;
    private final Map<String, Double> parameters;
    private final double[] parameterValues;
    private @Nullable MapPrograms programs;
    private final Map<MapPrograms.Kind, Compiled> compiled = new EnumMap<>(MapPrograms.Kind.class);
    private final Map<Quantity, Compiled> quantities = new EnumMap<>(Quantity.class);

    private Mapping(List<String> variables, List<Expr> components, Map<String, Double> parameters) {
        this.variables = List.copyOf(variables);
        this.components = List.copyOf(components);
        this.parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        this.parameterValues =
                this.parameters.values().stream().mapToDouble(value -> value).toArray();
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

    /** The same map for another thread. What is compiled is shared, so that this costs little. */
    public Mapping copy() {
        return of(variables, components, parameters);
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

    /** The map as a graph: an input per variable, a parameter per parameter, an output per component. */
    public Graph graph() {
        return programs().graph();
    }

    /** F(x), m numbers. */
    public double[] value(double[] x) {
        return value().at(x);
    }

    /** J, m×n; row i is the gradient of component i. */
    public double[] jacobian(double[] x) {
        return Compiled.tail(jacobian().at(x), inputs() * outputs());
    }

    /** det J of a map with n = m. */
    public double determinant(double[] x) {
        return Determinant.of(inputs(), jacobian(x));
    }

    /** J·tangent, m numbers: one sweep of forward mode. */
    public double[] jvp(double[] x, double[] tangent) {
        return jvps(x, tangent, Budget.scene());
    }

    /** cotangentᵀ·J, n numbers: one sweep of reverse mode. */
    public double[] vjp(double[] x, double[] cotangent) {
        return vjps(x, cotangent, Budget.scene());
    }

    /** ∇f of a function (m = 1), n numbers. */
    public double[] gradient(double[] x) {
        requireFunction();
        return jacobian(x);
    }

    /** The Hessian of a function (m = 1), n×n. */
    public double[] hessian(double[] x) {
        return Compiled.tail(hessian().at(x), inputs() * inputs());
    }

    /** F at k points: k×m. */
    public double[] values(double[] points, Budget budget) {
        return value().rows(0, count(points, inputs()), budget, points);
    }

    /** J at k points: k×m×n. */
    public double[] jacobians(double[] points, Budget budget) {
        return jacobian().rows(outputs(), count(points, inputs()), budget, points);
    }

    /** F and J at k points: k×(m + m·n), the values first. */
    double[] linearisations(double[] points, Budget budget) {
        return jacobian().rows(0, count(points, inputs()), budget, points);
    }

    /** J·tangent at k points, with k tangents (k×n): k×m. */
    public double[] jvps(double[] points, double[] tangents, Budget budget) {
        int count = requireAsMany(count(points, inputs()), count(tangents, inputs()));
        return jvp().rows(outputs(), count, budget, points, tangents);
    }

    /** cotangentᵀ·J at k points, with k cotangents (k×m): k×n. */
    public double[] vjps(double[] points, double[] cotangents, Budget budget) {
        int count = requireAsMany(count(points, inputs()), count(cotangents, outputs()));
        return vjp().rows(outputs(), count, budget, points, cotangents);
    }

    /** ∇f at k points of a function: k×n. */
    public double[] gradients(double[] points, Budget budget) {
        requireFunction();
        return jacobians(points, budget);
    }

    /** The Hessian at k points of a function: k×n×n. */
    public double[] hessians(double[] points, Budget budget) {
        return hessian().rows(1 + inputs(), count(points, inputs()), budget, points);
    }

    /**
     * A quantity of this map of two variables as a field on the plane.
     *
     * @throws IllegalArgumentException when the map has no such quantity
     */
    public ScalarField field(Quantity quantity) {
        requireInputs(2);
        return quantities
                .computeIfAbsent(quantity, key -> new Compiled(programs().program(key), parameterValues))
                .asField();
    }

    /** This map of the plane to itself, for curves. */
    public PlaneMap planeMap() {
        requireInputs(2);
        if (outputs() != 2) {
            throw new IllegalArgumentException("A map of the plane has 2 components, not " + outputs() + ".");
        }
        return value().asPlaneMap();
    }

    /** About how many elementary operations the highest derivative that a point needs takes. */
    int derivativeCost() {
        return outputs() == 1 ? hessian().cost() : jacobian().cost();
    }

    private Compiled value() {
        return compiled(MapPrograms.Kind.VALUE);
    }

    private Compiled jacobian() {
        return compiled(MapPrograms.Kind.JACOBIAN);
    }

    private Compiled jvp() {
        return compiled(MapPrograms.Kind.JVP);
    }

    private Compiled vjp() {
        return compiled(MapPrograms.Kind.VJP);
    }

    private Compiled hessian() {
        requireFunction();
        return compiled(MapPrograms.Kind.HESSIAN);
    }

    private Compiled compiled(MapPrograms.Kind kind) {
        return compiled.computeIfAbsent(kind, key -> new Compiled(programs().program(key), parameterValues));
    }

    private MapPrograms programs() {
        if (programs == null) {
            programs = MapPrograms.of(components, variables, new ArrayList<>(parameters.keySet()));
        }
        return programs;
    }

    private void requireFunction() {
        if (outputs() != 1) {
            throw new IllegalArgumentException(
                    "A gradient or a Hessian needs a function with one component; this map has " + outputs() + ".");
        }
    }

    private void requireInputs(int wanted) {
        if (inputs() != wanted) {
            throw new IllegalArgumentException("This needs a map of " + wanted + " variables, not " + inputs() + ".");
        }
    }

    private static int count(double[] points, int width) {
        if (width == 0 || points.length % width != 0) {
            throw new IllegalArgumentException(points.length + " numbers are no rows of " + width + ".");
        }
        return points.length / width;
    }

    private static int requireAsMany(int points, int others) {
        if (points != others) {
            throw new IllegalArgumentException("There are " + points + " points and " + others + " vectors.");
        }
        return points;
    }
}
