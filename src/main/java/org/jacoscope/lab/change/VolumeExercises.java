package org.jacoscope.lab.change;

import java.util.List;
import org.jacoscope.core.marking.Demand;
import org.jacoscope.core.marking.Mistake;
import org.jacoscope.lab.ChoiceAnswer;
import org.jacoscope.lab.Exercise;
import org.jacoscope.lab.FormulaAnswer;
import org.jacoscope.lab.NumberAnswer;
import org.jacoscope.lab.PlacedQuantity;
import org.jacoscope.lab.PointAnswer;

/** What the lab of volume elements asks. */
final class VolumeExercises {
    /** A corner is placed by hand: so far may the element be from what is asked. */
    private static final double BY_HAND = 0.03;

    private VolumeExercises() {}

    static List<Exercise> of() {
        return List.of(
                octant(),
                paraboloid(),
                rectangular(),
                new Exercise(
                        "unit-element",
                        "Place the corner of the cell where the element of volume, or of area, is 1: small cells keep their"
                                + " size there.",
                        "In spherical coordinates it is ρ² sin φ. At φ = π/2 the sine is 1.",
                        new PointAnswer(
                                VolumeElements.CORNER,
                                new PlacedQuantity(
                                        "the corner",
                                        "the element",
                                        (state, at) ->
                                                VolumeElements.cell(state, at).factor(),
                                        Demand.equalTo(1, BY_HAND)))));
    }

    private static Exercise octant() {
        return new Exercise(
                "octant",
                "How large is the part of space with 1 ≤ ρ ≤ 2, 0 ≤ φ ≤ π/2 and 0 ≤ θ ≤ π/2, in spherical coordinates? A formula"
                        + " such as pi/4 will do.",
                "Integrate ρ² sin φ: over ρ it is 7/3, over φ it is 1, over θ it is π/2.",
                NumberAnswer.size(
                        7 * Math.PI / 6,
                        0.005,
                        new Mistake(
                                "pi^2/4",
                                "That is the volume of the box of variables, the integral of dρ dφ dθ. The factor ρ² sin φ is"
                                        + " missing."),
                        new Mistake(
                                "7*pi^2/12",
                                "That is the integral of ρ² alone. Cells shrink towards the axis: the factor sin φ is missing."),
                        new Mistake("4*pi/3", "That is the octant up to ρ = 2. The part with ρ < 1 is not in it.")));
    }

    private static Exercise paraboloid() {
        return new Exercise(
                "paraboloid",
                "A surface is given by x = u, y = v, z = u² + v². What is its area element √det(JᵀJ), as a formula in u and v?",
                "The columns of J are (1, 0, 2u) and (0, 1, 2v). Multiply Jᵀ by J, a 2×2 matrix, or take the length of the cross"
                        + " product of the columns.",
                FormulaAnswer.of(
                        "sqrt(1+4*u^2+4*v^2)",
                        List.of("u", "v"),
                        new Mistake(
                                "1+4*u^2+4*v^2", "That is det(JᵀJ). It measures squared areas: take its square root."),
                        new Mistake(
                                "sqrt((1+4*u^2)*(1+4*v^2))",
                                "That is the product of the columns' lengths, as if they were at right angles. Their scalar"
                                        + " product is 4uv."),
                        new Mistake(
                                "sqrt(4*u^2+4*v^2)",
                                "That is the length of the gradient of z. The surface also has its share in x and y: 1 is"
                                        + " missing under the root.")));
    }

    private static Exercise rectangular() {
        return new Exercise(
                "rectangular",
                "Which statements are true? Choose all of them.",
                "What is J for a surface: how many rows, how many columns?",
                ChoiceAnswer.of(
                        new ChoiceAnswer.Option(
                                "no-determinant",
                                "The J of a surface has no determinant",
                                true,
                                "J of a surface is 3×2, and only square matrices have a determinant."),
                        new ChoiceAnswer.Option(
                                "same",
                                "For a square J, √det(JᵀJ) is |det J|",
                                true,
                                "For a square J, det(JᵀJ) = (det J)², so its root is |det J|."),
                        new ChoiceAnswer.Option(
                                "negative",
                                "Where det J < 0, volumes are negative",
                                false,
                                "A volume is never negative: |det J| counts. The sign of det J says whether right hands become"
                                        + " left ones."),
                        new ChoiceAnswer.Option(
                                "smaller",
                                "det J = −3 makes small cells smaller",
                                false,
                                "det J = −3 makes small cells three times as large, and turns them over: |det J| > 1 enlarges,"
                                        + " whatever the sign."),
                        new ChoiceAnswer.Option(
                                "wide",
                                "√det(JᵀJ) measures volume for a J of 2 rows and 3 columns",
                                false,
                                "With more columns than rows the columns depend on each other: det(JᵀJ) = 0. The formula is for"
                                        + " n ≤ m.")));
    }
}
