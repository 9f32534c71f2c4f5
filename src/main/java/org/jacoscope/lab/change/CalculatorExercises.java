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
import org.jacoscope.lab.PointProperty.Point;
import org.jacoscope.lab.State;

/** What the calculator's lab asks, of people who may use the calculator. */
final class CalculatorExercises {

    /** A point is placed by hand: so far may the condition be from what is asked. */
    private static final double BY_HAND = 0.02;

    private CalculatorExercises() {}

    static List<Exercise> all() {
        return List.of(shape(), hessian(), product(), area(), sweeps(), round());
    }

    private static Exercise shape() {
        return new Exercise(
                "shape",
                "F(x, y, z) = (xyz, x + z²). What is its Jacobian matrix?",
                "Two outputs, three inputs: two rows, three columns. Row i holds the derivatives of component i.",
                FormulaAnswer.of(
                        "[[y*z, x*z, x*y], [1, 0, 2*z]]",
                        List.of("x", "y", "z"),
                        new Mistake(
                                "[[x*y*z, x*y*z, x*y*z], [1, 0, 2*z]]",
                                "In row 1 nothing was differentiated: the derivative of xyz by x is yz."),
                        new Mistake(
                                "[[y*z, x*z, x*y], [x, 0, z^2]]",
                                "Row 2 holds the parts of x + z², not its derivatives.")));
    }

    private static Exercise hessian() {
        return new Exercise(
                "hessian",
                "What is the Hessian matrix of f(x, y) = x²y + y³?",
                "It is the Jacobian of the gradient, and the gradient is (2xy, x² + 3y²).",
                FormulaAnswer.of(
                        "[[2*y, 2*x], [2*x, 6*y]]",
                        List.of("x", "y"),
                        new Mistake(
                                "[[2*y, 0], [0, 6*y]]",
                                "The mixed derivatives are missing: 2xy by y is 2x, and so is x² + 3y² by x."),
                        new Mistake(
                                "[[2*x*y, 2*x], [2*x, 3*y^2]]",
                                "On the diagonal stand second derivatives: differentiate once more.")));
    }

    private static Exercise product() {
        return new Exercise(
                "product",
                "F(x, y) = (x²y, 2x + 3y). At (1, 2), what is the first number of the JVP with v = (3, 1)?",
                "J has the rows (2xy, x²) and (2, 3). The JVP is J v, a number for each output.",
                NumberAnswer.of(
                        13,
                        1e-9,
                        new Mistake("14", "That is vᵀJ, a VJP. A JVP has the vector on the right: row 1 times v."),
                        new Mistake(
                                "46",
                                "That is F(x + v) − F(x). The JVP is the linear part of it: exact only for small steps."),
                        new Mistake("9", "That is the second number, from row 2.")));
    }

    private static Exercise area() {
        return new Exercise(
                "area",
                "The surface (u, v, uv) has a 3×2 Jacobian. What is √det(JᵀJ) at u = 2, v = 2?",
                "JᵀJ is 2×2: its entries are the dot products of the columns (1, 0, v) and (0, 1, u).",
                NumberAnswer.of(
                        3,
                        1e-9,
                        new Mistake("9", "That is det(JᵀJ), the square of the area. Take its root."),
                        new Mistake(
                                "1",
                                "That is the determinant of the first two rows: the area of the shadow on the floor."),
                        new Mistake(
                                "5", "That is the product of the columns' lengths. They are not at right angles.")));
    }

    private static Exercise round() {
        return new Exercise(
                "round",
                "Choose the preset Polar coordinates and place the point where a small circle stays a circle: σ₁/σ₂ = 1.",
                "The singular values are 1 and r.",
                new PointAnswer(
                        Calculator.POINT,
                        new PlacedQuantity("x", "σ₁/σ₂", CalculatorExercises::condition, Demand.equalTo(1, BY_HAND))));
    }

    private static double condition(State state, Point at) {
        return AnyLocal.of(Calculator.mapping(state), Calculator.pointAt(state, at))
                .condition();
    }

    private static Exercise sweeps() {
        return new Exercise(
                "sweeps",
                "A map has 1000 inputs and 3 outputs, and the whole Jacobian is wanted. What takes the fewest sweeps?",
                "Forward mode gives a column in each sweep, reverse mode a row. How many of each has a 3×1000 matrix?",
                ChoiceAnswer.of(
                        new ChoiceAnswer.Option(
                                "reverse",
                                "Reverse mode, 3 sweeps",
                                true,
                                "A VJP with each unit vector gives a row, and there are 3 rows."),
                        new ChoiceAnswer.Option(
                                "forward",
                                "Forward mode, 3 sweeps",
                                false,
                                "Forward mode gives a column in each sweep, and there are 1000 columns."),
                        new ChoiceAnswer.Option(
                                "reverse-many",
                                "Reverse mode, 1000 sweeps",
                                false,
                                "A sweep of reverse mode gives a whole row: 3 are enough."),
                        new ChoiceAnswer.Option(
                                "determinant",
                                "Neither: a 3×1000 matrix has no determinant, and so no Jacobian",
                                false,
                                "It has no determinant, but a Jacobian there is all the same.")));
    }
}
