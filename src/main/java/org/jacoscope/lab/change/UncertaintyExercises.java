package org.jacoscope.lab.change;

import java.util.List;
import java.util.Map;
import org.jacoscope.core.marking.Demand;
import org.jacoscope.core.marking.FormulaCheck;
import org.jacoscope.core.marking.Mistake;
import org.jacoscope.lab.ChoiceAnswer;
import org.jacoscope.lab.Condition;
import org.jacoscope.lab.Exercise;
import org.jacoscope.lab.FormulaAnswer;
import org.jacoscope.lab.NumberAnswer;
import org.jacoscope.lab.PlaneMapInput;
import org.jacoscope.lab.PointAnswer;
import org.jacoscope.lab.PointProperty;

/** What the lab on uncertainty asks. */
final class UncertaintyExercises {

    /** A point is placed by hand. */
    private static final double BY_HAND = 0.03;

    private UncertaintyExercises() {}

    static List<Exercise> of(PlaneMapInput map, PointProperty mean) {
        return List.of(
                product(),
                across(),
                exact(),
                new Exercise(
                        "same-area",
                        "The map is (r cos θ, r sin θ). Place the mean where the ellipse of what follows has the same area as"
                                + " that of what is measured.",
                        "det(J Σ Jᵀ) = (det J)² det Σ, and det J = r.",
                        new PointAnswer(mean, Condition.determinant(map, Demand.equalTo(1, BY_HAND)))));
    }

    private static Exercise product() {
        return new Exercise(
                "product",
                "x and y have independent errors with the standard deviations s and t. What is the variance of the product x y,"
                        + " to first order?",
                "J is the row (y, x), and Σ has s² and t² on its diagonal.",
                new FormulaAnswer(new FormulaCheck(
                        "y^2*s^2+x^2*t^2",
                        List.of("x", "y", "s", "t"),
                        Map.of("s", new double[] {0.1, 2}, "t", new double[] {0.1, 2}),
                        List.of(
                                new Mistake(
                                        "(y*s+x*t)^2",
                                        "That adds deviations, as if both errors were always at their worst together (ρ = 1)."
                                                + " Of independent errors the variances add."),
                                new Mistake("y*s^2+x*t^2", "J stands on both sides of Σ: each derivative is squared."),
                                new Mistake(
                                        "x^2*s^2+y^2*t^2",
                                        "The derivative of x y by x is y: the error of x is multiplied with y."),
                                new Mistake(
                                        "sqrt(y^2*s^2+x^2*t^2)",
                                        "That is the standard deviation, not the variance.")))));
    }

    private static Exercise across() {
        return new Exercise(
                "across",
                "A ship is 20 km away, its bearing known to a standard deviation of 0.01 radians. What is, in metres and to first"
                        + " order, the standard deviation of its place across the line of sight?",
                "One radian is as long as the radius.",
                NumberAnswer.size(
                        200,
                        1e-6,
                        new Mistake("0.2", "That is in kilometres."),
                        new Mistake("40000", "That is the variance, in square metres."),
                        new Mistake("0.01", "That is the angle. Across the line of sight it is multiplied with r.")));
    }

    private static Exercise exact() {
        return new Exercise(
                "exact",
                "For which maps is Σ_y = J Σ Jᵀ exact, however large Σ is? Choose all of them.",
                "Where does J depend on the place?",
                ChoiceAnswer.of(
                        new ChoiceAnswer.Option(
                                "shift",
                                "(x + 2y + 3, y − 1)",
                                true,
                                "(x + 2y + 3, y − 1) has the same J everywhere; what is added moves the mean alone."),
                        new ChoiceAnswer.Option(
                                "product",
                                "(x y, y)",
                                false,
                                "(x y, y) has y and x in its first row: J changes over the cloud."),
                        new ChoiceAnswer.Option(
                                "polar",
                                "(r cos θ, r sin θ)",
                                false,
                                "(r cos θ, r sin θ) bends circles: a large error of θ makes the banana."),
                        new ChoiceAnswer.Option(
                                "turn", "a turn by 30°", true, "A turn is linear, and J is the turn itself.")));
    }
}
