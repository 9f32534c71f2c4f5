package org.jacoscope.lab.change;

import java.util.List;
import org.jacoscope.core.marking.Demand;
import org.jacoscope.core.marking.Mistake;
import org.jacoscope.core.num.Rectangle;
import org.jacoscope.lab.ChoiceAnswer;
import org.jacoscope.lab.Condition;
import org.jacoscope.lab.ConstructAnswer;
import org.jacoscope.lab.Exercise;
import org.jacoscope.lab.FormulaAnswer;
import org.jacoscope.lab.NumberAnswer;
import org.jacoscope.lab.PlaneMapInput;
import org.jacoscope.lab.PointAnswer;
import org.jacoscope.lab.PointProperty;
import org.jacoscope.lab.ViewProperty;

/** What the determinant map asks. */
final class DeterminantExercises {
    private static final List<String> XY = List.of("x", "y");

    /** A point is placed by hand: so far may det J be from what is asked. */
    private static final double BY_HAND = 0.05;

    private DeterminantExercises() {}

    static List<Exercise> of(PlaneMapInput map, PointProperty point, ViewProperty window, Rectangle start) {
        return List.of(
                determinant(),
                jacobian(),
                factor(),
                angle(),
                singular(),
                new Exercise(
                        "turned-over",
                        "Place the point where the map turns the plane over but keeps areas, det J = −1. The map may be"
                                + " any for which there is such a point.",
                        "Look where the figure is hatched. For the map (x² + y, x y) it is the parabola y = 2x² + 1.",
                        new PointAnswer(point, Condition.determinant(map, Demand.equalTo(-1, BY_HAND)))),
                new Exercise(
                        "reversing",
                        "Type a map that turns the plane over everywhere in the window, so that det J < 0 at every point.",
                        "Exchanging x and y turns the plane over. What happens to det J when the two components change"
                                + " places?",
                        new ConstructAnswer(Condition.determinant(map, Demand.lessThan(0)), window, start, point)));
    }

    private static Exercise determinant() {
        return new Exercise(
                "determinant",
                "For the map (x² + y, x y), what is det J as a formula in x and y?",
                "J has the rows (2x, 1) and (y, x). Multiply along the diagonals and subtract.",
                FormulaAnswer.of(
                        "2*x^2-y",
                        XY,
                        new Mistake(
                                "2*x^2+y",
                                "The products along the two diagonals are subtracted in a determinant, not added."),
                        new Mistake(
                                "2*x-x*y",
                                "These are the products along the rows. Multiply along the diagonals: the first entry of"
                                        + " the first row with the second of the second row.")));
    }

    private static Exercise jacobian() {
        return new Exercise(
                "jacobian",
                "What is the Jacobian matrix of the map (sin(x²), x y³)?",
                "Row 1 holds the derivatives of sin(x²) by x and by y. The chain rule gives the first of them a factor.",
                FormulaAnswer.of("[[2*x*cos(x^2), 0], [y^3, 3*x*y^2]]", XY));
    }

    private static Exercise factor() {
        return new Exercise(
                "factor",
                "The complex square (x² − y², 2xy) carries a small disc at (1, 0.5) to another disc. How many times its"
                        + " area has the image?",
                "J has the rows (2x, −2y) and (2y, 2x), so det J = 4(x² + y²).",
                NumberAnswer.size(
                        5,
                        0.005,
                        new Mistake(
                                "sqrt(5)",
                                "That is how many times lengths grow, σ₁ = σ₂ = √5. Areas grow by the square of it.")));
    }

    private static Exercise angle() {
        return new Exercise(
                "angle",
                "By which angle, in radians, does the complex square (x² − y², 2xy) turn small figures at (1, 1)?",
                "There J has the rows (2, −2) and (2, 2): a rotation times a number. In which direction goes the step"
                        + " (1, 0)?",
                NumberAnswer.angle(
                        Math.PI / 4,
                        0.001,
                        new Mistake(
                                "pi/2",
                                "That is the direction of the image (0, 2) itself. The question is by how much J turns a"
                                        + " step, and J sends (1, 0) to (2, 2).")));
    }

    private static Exercise singular() {
        return new Exercise(
                "singular",
                "A map has continuous derivatives, and at one point det J = 0. What follows for sure?",
                "Try the presets A fold and A cusp, and the map (x³, y), at points where det J = 0.",
                ChoiceAnswer.of(
                        new ChoiceAnswer.Option(
                                "folded",
                                "The plane is folded over there.",
                                false,
                                "For (x³, y) the determinant 3x² is 0 along a line and negative nowhere: nothing is"
                                        + " folded."),
                        new ChoiceAnswer.Option(
                                "not-one-to-one",
                                "The map is not one-to-one near the point.",
                                false,
                                "For (x³, y) the determinant is 0 where x = 0, and yet different points have different"
                                        + " images. Only the inverse has no derivative there."),
                        new ChoiceAnswer.Option(
                                "flat",
                                "The linear map J sends every disc to a segment or to a point.",
                                true,
                                "The columns of J are parallel, so its images lie on one line, or J is 0 and they are one"
                                        + " point."),
                        new ChoiceAnswer.Option(
                                "no-derivative",
                                "The map has no derivative there.",
                                false,
                                "J is the derivative, and it exists. That its determinant is 0 says what J does, not"
                                        + " that there is none.")));
    }
}
