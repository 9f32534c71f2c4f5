package org.jacoscope.lab.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jacoscope.core.calculus.Mapping;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.linalg.Matrices;
import org.jacoscope.core.num.Tolerances;
import org.jacoscope.core.symbolic.Substitute;
import org.jacoscope.lab.PointProperty.Point;
import org.jacoscope.lab.State;
import org.jacoscope.lab.Typed;

/**
 * Two maps of the plane in a row at a point.
 *
 * @param first the map that acts first, at the point
 * @param second the other, at the point's image
 * @param whole both in a row as one map, from formulas put into formulas: its Jacobian knows nothing of the two matrices
 */
record Chain(String firstName, String secondName, Local first, Local second, Local whole) {

    static Chain of(State state) {
        Mapping f = ChainRule.F.mapping(state);
        Mapping g = Mapping.of(
                List.of("x", "y"),
                state.get(ChainRule.G).stream().map(Typed::expr).toList(),
                Map.of());
        Point point = state.get(ChainRule.POINT);
        return state.get(ChainRule.ORDER).id().equals("f-first")
                ? of("f", "g", f, g, point)
                : of("g", "f", g, f, point);
    }

    /** The same maps the other way round, at the same point. */
    Chain swapped() {
        return of(secondName, firstName, second.map(), first.map(), first.at());
    }

    private static Chain of(String firstName, String secondName, Mapping first, Mapping second, Point at) {
        Local there = Local.of(first, at);
        return new Chain(
                firstName, secondName, there, Local.of(second, there.image()), Local.of(composed(first, second), at));
    }

    private static Mapping composed(Mapping first, Mapping second) {
        Map<String, Expr> inner = new LinkedHashMap<>();
        for (int i = 0; i < 2; i++) {
            inner.put(second.variables().get(i), first.components().get(i));
        }
        List<Expr> components = second.components().stream()
                .map(component -> Substitute.in(component, inner))
                .toList();
        return Mapping.of(first.variables(), components, Map.of());
    }

    /** "g∘f". */
    String name() {
        return secondName + "∘" + firstName;
    }

    /** The matrix of the second map times that of the first. */
    double[] product() {
        return Matrices.multiply(2, 2, 2, second.jacobian(), first.jacobian());
    }

    /** Whether the product and the whole Jacobian are the same to twelve digits of the largest entry. */
    boolean agrees() {
        double[] product = product();
        double[] jacobian = whole.jacobian();
        double difference = 0;
        double size = 0;
        for (int i = 0; i < product.length; i++) {
            difference = Math.max(difference, Math.abs(product[i] - jacobian[i]));
            size = Math.max(size, Math.abs(jacobian[i]));
        }
        return difference <= Tolerances.RELATIVE * size;
    }

    /** Whether both maps and their Jacobians are finite on the way. */
    boolean isDefined() {
        return first.isDefined() && second.isDefined() && whole.isDefined();
    }

    /** What the first map makes of a step at the point: one column of forward mode, from the input side. */
    double[] push(double[] v) {
        return Matrices.multiply(2, 2, 1, first.jacobian(), v);
    }

    /** What both make of it. */
    double[] pushAll(double[] v) {
        return Matrices.multiply(2, 2, 1, second.jacobian(), push(v));
    }

    /** What the second map makes of weights of the outputs: one row of reverse mode, from the output side. */
    double[] pull(double[] w) {
        return Matrices.multiply(1, 2, 2, w, second.jacobian());
    }

    /** What both make of them. */
    double[] pullAll(double[] w) {
        return Matrices.multiply(1, 2, 2, pull(w), first.jacobian());
    }
}
