package org.jacoscope.lab.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jacoscope.core.calculus.Mapping;
import org.jacoscope.core.expr.Explain;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.linalg.Determinant;
import org.jacoscope.core.linalg.Rank;
import org.jacoscope.core.linalg.Svd2;
import org.jacoscope.lab.PointProperty.Point;
import org.jacoscope.scene.Note;

/**
 * A map of the plane at one point.
 *
 * @param image F(p)
 * @param jacobian J(p), 2×2 row-major
 */
record Local(Mapping map, Point at, Point image, double[] jacobian, Svd2 svd) {

    static Local of(Mapping map, Point at) {
        double[] x = {at.x(), at.y()};
        double[] value = map.value(x);
        double[] j = map.jacobian(x);
        return new Local(map, at, new Point(value[0], value[1]), j, Svd2.of(j[0], j[1], j[2], j[3]));
    }

    double determinant() {
        return Determinant.of(jacobian[0], jacobian[1], jacobian[2], jacobian[3]);
    }

    int rank() {
        return Rank.of(2, 2, svd.sigma1(), svd.sigma2());
    }

    /** Whether F and J are finite here. */
    boolean isDefined() {
        return Double.isFinite(image.x()) && Double.isFinite(image.y()) && Double.isFinite(svd.sigma1());
    }

    boolean isInvertible() {
        return isDefined() && rank() == 2;
    }

    double[] gain(double reach) {
        return gain(jacobian, reach);
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
        if (!isDefined()) {
            return "undefined";
        }
        if (rank() < 2) {
            return "collapsed";
        }
        return determinant() > 0 ? "kept" : "reversed";
    }

    /** Why F or J is not finite here, or why F cannot be undone here; empty where all is well. */
    List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        Map<String, Double> values = new LinkedHashMap<>(map.parameters());
        values.put(map.variables().get(0), at.x());
        values.put(map.variables().get(1), at.y());
        for (Expr component : map.components()) {
            String why = Explain.at(component, values);
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
