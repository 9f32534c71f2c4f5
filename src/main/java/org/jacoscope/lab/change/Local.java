package org.jacoscope.lab.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jacoscope.core.calculus.Linearisation;
import org.jacoscope.core.calculus.Mapping;
import org.jacoscope.core.expr.Explain;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.linalg.Svd2;
import org.jacoscope.lab.PointProperty.Point;
import org.jacoscope.lab.Reasons;
import org.jacoscope.scene.Note;

/** A map of the plane at one point, with what there is to say about it. */
record Local(Mapping map, Point at, Linearisation linear) {

    static Local of(Mapping map, Point at) {
        return new Local(map, at, Linearisation.of(map, at.x(), at.y()));
    }

    /** F(p). */
    Point image() {
        return new Point(linear.value()[0], linear.value()[1]);
    }

    /** J(p), 2×2 row-major. */
    double[] jacobian() {
        return linear.jacobian();
    }

    double determinant() {
        return linear.determinant();
    }

    Svd2 svd() {
        return linear.svd();
    }

    int rank() {
        return linear.rank();
    }

    /** Whether F and J are finite here. */
    boolean isDefined() {
        return linear.isDefined();
    }

    /**
     * How a drag in the image moves a point: J⁻¹, with its largest stretch bounded so that a drag near a fold does not
     * throw the point out of sight.
     *
     * @param j 2×2 row-major
     * @param reach the largest stretch allowed
     */
    static double[] gain(double[] j, double reach) {
        Svd2 svd = Svd2.of(j[0], j[1], j[2], j[3]);
        double first = inverse(svd.sigma1(), reach);
        double second = inverse(svd.sigma2(), reach);
        return new double[] {
            first * svd.v1x() * svd.u1x() + second * svd.v2x() * svd.u2x(),
            first * svd.v1x() * svd.u1y() + second * svd.v2x() * svd.u2y(),
            first * svd.v1y() * svd.u1x() + second * svd.v2y() * svd.u2x(),
            first * svd.v1y() * svd.u1y() + second * svd.v2y() * svd.u2y()
        };
    }

    private static double inverse(double sigma, double reach) {
        return sigma > 0 ? Math.min(1 / sigma, reach) : 0;
    }

    /** What happens to orientation here, in words. */
    String orientation() {
        return switch (linear.orientation()) {
            case KEPT -> "kept";
            case REVERSED -> "reversed";
            case LOST -> "collapsed";
            case UNDEFINED -> "undefined";
        };
    }

    /** Why numbers that come from F and its derivatives are not finite here. */
    Reasons reasons(MapFormulas formulas) {
        List<Expr> steps = new ArrayList<>(map.components());
        steps.addAll(formulas.derivatives());
        return new Reasons(steps, values());
    }

    private Map<String, Double> values() {
        Map<String, Double> values = new LinkedHashMap<>(map.parameters());
        values.put(map.variables().get(0), at.x());
        values.put(map.variables().get(1), at.y());
        return values;
    }

    /** Why F or J is not finite here, or why F cannot be undone here; empty where all is well. */
    List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        for (Expr component : map.components()) {
            String why = Explain.at(component, values());
            if (why != null) {
                notes.add(Note.warning("The map is " + why + "."));
            }
        }
        if (notes.isEmpty() && !isDefined()) {
            notes.add(Note.warning("The map has a value here, but no finite derivative."));
        }
        if (isDefined() && rank() < 2) {
            notes.add(Note.warning("Not invertible here: det J = 0."));
        }
        return notes;
    }
}
