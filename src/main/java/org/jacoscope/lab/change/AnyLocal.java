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
import org.jacoscope.core.linalg.Svd;
import org.jacoscope.lab.Reasons;
import org.jacoscope.scene.Note;

/**
 * A map of any number of variables at one point.
 *
 * @param value F(x), m numbers
 * @param jacobian J(x), m×n row-major
 * @param singular the min(m, n) singular values of J, descending
 */
record AnyLocal(Mapping map, double[] at, double[] value, double[] jacobian, double[] singular) {

    static AnyLocal of(Mapping map, double[] at) {
        double[] jacobian = map.jacobian(at);
        return new AnyLocal(
                map,
                at,
                map.value(at),
                jacobian,
                Svd.of(map.outputs(), map.inputs(), jacobian).values());
    }

    int inputs() {
        return map.inputs();
    }

    int outputs() {
        return map.outputs();
    }

    boolean isSquare() {
        return inputs() == outputs();
    }

    /** det J of a square J. */
    double determinant() {
        return Determinant.of(inputs(), jacobian);
    }

    /** √det(JᵀJ) where n ≤ m: the product of the singular values. */
    double volume() {
        double volume = 1;
        for (int i = 0; i < singular.length; i++) {
            volume *= isRounding(i) ? 0 : singular[i];
        }
        return volume;
    }

    int rank() {
        return Rank.of(outputs(), inputs(), singular);
    }

    /** The rank that a J of this shape can have. */
    int fullRank() {
        return singular.length;
    }

    /** Whether a singular value is no more than the rounding errors of the largest. */
    boolean isRounding(int index) {
        return isDefined() && index >= rank();
    }

    /** σ₁ over the least singular value: ∞ without full rank, NaN where J is 0. */
    double condition() {
        return rank() == fullRank() ? singular[0] / singular[fullRank() - 1] : singular[0] / 0;
    }

    /** Whether F and J are finite here. */
    boolean isDefined() {
        double sum = 0;
        for (double number : value) {
            sum += Math.abs(number);
        }
        for (double number : singular) {
            sum += Math.abs(number);
        }
        return sum <= Double.MAX_VALUE;
    }

    /** Why numbers that come from F and its derivatives are not finite here. */
    Reasons reasons(MapFormulas formulas) {
        List<Expr> steps = new ArrayList<>(map.components());
        steps.addAll(formulas.derivatives());
        return new Reasons(steps, values());
    }

    private Map<String, Double> values() {
        Map<String, Double> values = new LinkedHashMap<>();
        for (int i = 0; i < at.length; i++) {
            values.put(map.variables().get(i), at[i]);
        }
        return values;
    }

    /** Why F or J is not finite here, or what J loses; empty where all is well. */
    List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < outputs(); i++) {
            String why = Explain.at(map.components().get(i), values());
            if (why != null) {
                notes.add(Note.warning("F" + subscript(i + 1) + " is " + why + "."));
            }
        }
        if (notes.isEmpty() && !isDefined()) {
            notes.add(Note.warning("The map has a value here, but no finite derivative."));
        }
        if (isDefined() && rank() < fullRank()) {
            notes.add(Note.warning("J has rank " + rank() + " here, of at most " + fullRank()
                    + ": its " + (inputs() <= outputs() ? "columns" : "rows") + " depend on each other"
                    + (isSquare() ? ", and F has no differentiable inverse." : ".")));
        }
        return notes;
    }

    /** An index from 1 to 9 in lowered digits. */
    static String subscript(int index) {
        return String.valueOf((char) ('₀' + index));
    }
}
