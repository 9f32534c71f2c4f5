package org.jacoscope.core.autodiff;

import java.util.List;
import org.jacoscope.core.expr.Op;

/** A number that a map has at each point, as a graph: of its Jacobian J or, for a function, of gradient and Hessian. */
public enum Quantity {
    /** The only component. */
    VALUE(false),
    /** det J: by how much areas grow, negative where orientation reverses. Maps of up to four variables. */
    DETERMINANT(true),
    /** log|det J|. */
    LOG_ABS_DETERMINANT(true),
    /** σ₁ of a map of the plane: the greatest stretch. */
    SIGMA_MAX(true),
    /** σ₂ of a map of the plane: the least stretch. */
    SIGMA_MIN(true),
    /** σ₁/σ₂ of a map of the plane. */
    CONDITION(true),
    /** The angle in (−π, π] of the rotation nearest to J, of a map of the plane. */
    ROTATION(true),
    /** ‖∇f‖ of a function. */
    GRADIENT_NORM(false),
    /** The trace of the Hessian of a function. */
    LAPLACIAN(false);

    private final boolean ofSquareMap;

    Quantity(boolean ofSquareMap) {
        this.ofSquareMap = ofSquareMap;
    }

    /** Whether a map of {@code inputs} variables and {@code outputs} components has this quantity. */
    public boolean fits(int inputs, int outputs) {
        return switch (this) {
            case VALUE, GRADIENT_NORM, LAPLACIAN -> outputs == 1;
            case DETERMINANT, LOG_ABS_DETERMINANT -> inputs == outputs && inputs <= Matrices.LARGEST_DETERMINANT;
            case SIGMA_MAX, SIGMA_MIN, CONDITION, ROTATION -> inputs == 2 && outputs == 2;
        };
    }

    /**
     * x ↦ this quantity of {@code map}: one output of width 1.
     *
     * @throws IllegalArgumentException when the map has no such quantity
     */
    public Graph of(Graph map) {
        return together(map, List.of(this));
    }

    /**
     * x ↦ these quantities of {@code map}, one output of width 1 each; what they have in common is computed once.
     *
     * @throws IllegalArgumentException when the map lacks one of them
     */
    public static Graph together(Graph map, List<Quantity> quantities) {
        Draft draft = Draft.of(map);
        return draft.finish(quantities.stream()
                .mapToInt(quantity -> quantity.node(draft, map.inputWidth(), map.outputWidth()))
                .toArray());
    }

    private int node(Draft draft, int inputs, int outputs) {
        if (!fits(inputs, outputs)) {
            throw new IllegalArgumentException(
                    "A map of " + inputs + " variables and " + outputs + " components has no " + label() + ".");
        }
        int[] components = draft.components();
        if (this == VALUE) {
            return components[0];
        }
        int[][] jacobian = Jacobian.entries(draft.builder(), components, draft.inputs());
        return ofSquareMap ? ofMatrix(draft.builder(), jacobian) : ofFunction(draft, jacobian[0]);
    }

    private int ofMatrix(GraphBuilder builder, int[][] jacobian) {
        return switch (this) {
            case DETERMINANT -> Matrices.determinant(builder, jacobian);
            case LOG_ABS_DETERMINANT ->
                builder.apply(Op.LOG, builder.apply(Op.ABS, Matrices.determinant(builder, jacobian)));
            case SIGMA_MAX -> Matrices.sigmaMax(builder, jacobian);
            case SIGMA_MIN -> Matrices.sigmaMin(builder, jacobian);
            case CONDITION -> builder.div(Matrices.sigmaMax(builder, jacobian), Matrices.sigmaMin(builder, jacobian));
            case ROTATION -> Matrices.rotation(builder, jacobian);
            default -> throw new IllegalStateException(this + " is no quantity of a matrix");
        };
    }

    private int ofFunction(Draft draft, int[] gradient) {
        if (this == GRADIENT_NORM) {
            return Matrices.norm(draft.builder(), gradient);
        }
        int trace = draft.builder().constant(0);
        for (int j = 0; j < gradient.length; j++) {
            int[] entry = Hessian.column(draft.builder(), new int[] {gradient[j]}, draft.inputs(), j);
            trace = draft.builder().add(trace, entry[0]);
        }
        return trace;
    }

    private String label() {
        return switch (this) {
            case VALUE -> "single value";
            case DETERMINANT, LOG_ABS_DETERMINANT -> "Jacobian determinant as a field";
            case SIGMA_MAX, SIGMA_MIN, CONDITION -> "two singular values";
            case ROTATION -> "rotation angle";
            case GRADIENT_NORM -> "gradient norm";
            case LAPLACIAN -> "Laplacian";
        };
    }
}
