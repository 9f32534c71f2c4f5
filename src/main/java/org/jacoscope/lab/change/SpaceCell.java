package org.jacoscope.lab.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jacoscope.core.calculus.Mapping;
import org.jacoscope.core.expr.Explain;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.linalg.Determinant;
import org.jacoscope.lab.Reasons;
import org.jacoscope.scene.Note;

/**
 * A map into space at the corner of a cell of two or three variables, with what there is to say about it.
 *
 * @param corner where all variables of the cell are least
 * @param side of the cell, in each variable
 * @param value F(corner), three numbers
 * @param jacobian J(corner), 3×n; column i says where variable i leads
 */
record SpaceCell(Mapping map, double[] corner, double side, double[] value, double[] jacobian) {

    /** Relative to the box that the lengths of J's columns would make, less than this is what rounding left of 0. */
    private static final double FLAT = 0x1p-44;

    static SpaceCell of(Mapping map, double[] corner, double side) {
        return new SpaceCell(map, corner, side, map.value(corner), map.jacobian(corner));
    }

    int dimensions() {
        return corner.length;
    }

    boolean isSolid() {
        return dimensions() == 3;
    }

    /** Where all variables of the cell are largest. */
    double[] far() {
        double[] far = corner.clone();
        for (int i = 0; i < far.length; i++) {
            far[i] += side;
        }
        return far;
    }

    /** Column i of J, three numbers. */
    double[] column(int i) {
        int n = dimensions();
        return new double[] {jacobian[i], jacobian[n + i], jacobian[2 * n + i]};
    }

    /** ∂F/∂u × ∂F/∂v, of a surface. */
    double[] normal() {
        double[] u = column(0);
        double[] v = column(1);
        return new double[] {u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]};
    }

    /** det J of a map of space; of a surface it has none. */
    double determinant() {
        return isSolid() ? Determinant.of(3, jacobian) : Double.NaN;
    }

    /** √det(JᵀJ): by how much small volumes, or areas, grow. */
    double factor() {
        return isSolid() ? Math.abs(determinant()) : length(normal());
    }

    static double length(double[] v) {
        return Math.sqrt(v[0] * v[0] + v[1] * v[1] + v[2] * v[2]);
    }

    /** How much of space, or of the plane of the variables, the cell takes. */
    double size() {
        return Math.pow(side, dimensions());
    }

    boolean isDefined() {
        double sum = 0;
        for (double number : value) {
            sum += Math.abs(number);
        }
        for (double number : jacobian) {
            sum += Math.abs(number);
        }
        return sum < Double.MAX_VALUE;
    }

    /** Whether the columns of J span less than they should: nothing is left of a small cell. */
    boolean isFlat() {
        double box = 1;
        for (int i = 0; i < dimensions(); i++) {
            box *= length(column(i));
        }
        return factor() <= FLAT * box;
    }

    /** What happens to orientation here, in words. */
    String orientation() {
        if (!isDefined()) {
            return "undefined";
        }
        if (isFlat()) {
            return "collapsed";
        }
        if (!isSolid()) {
            return "none: a rectangular J has no determinant, only a normal";
        }
        return determinant() > 0 ? "kept" : "reversed";
    }

    /** Why numbers that come from F and its derivatives are not finite here. */
    Reasons reasons(MapFormulas formulas) {
        List<Expr> steps = new ArrayList<>(map.components());
        steps.addAll(formulas.derivatives());
        return new Reasons(steps, values());
    }

    private Map<String, Double> values() {
        Map<String, Double> values = new LinkedHashMap<>(map.parameters());
        for (int i = 0; i < dimensions(); i++) {
            values.put(map.variables().get(i), corner[i]);
        }
        return values;
    }

    /** Why F or J is not finite here, or what is lost here; empty where all is well. */
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
        if (isDefined() && isFlat()) {
            notes.add(Note.warning(
                    isSolid()
                            ? "The volume element is 0 at this corner: det J = 0."
                            : "The area element is 0 at this corner: √det(JᵀJ) = 0."));
        }
        return notes;
    }
}
