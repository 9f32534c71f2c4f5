package org.jacoscope.lab.change;

import java.util.List;
import org.jacoscope.core.marking.Demand;
import org.jacoscope.core.marking.Mistake;
import org.jacoscope.lab.ChoiceAnswer;
import org.jacoscope.lab.Condition;
import org.jacoscope.lab.Exercise;
import org.jacoscope.lab.FormulaAnswer;
import org.jacoscope.lab.NumberAnswer;
import org.jacoscope.lab.PlaneMapInput;
import org.jacoscope.lab.PointAnswer;
import org.jacoscope.lab.PointProperty;

/** What the lab of the linear approximation asks. */
final class ApproximationExercises {
    /** A point is placed by hand: so far may det J be from what is asked. */
    private static final double BY_HAND = 0.05;

    private ApproximationExercises() {}

    static List<Exercise> of(PlaneMapInput map, PointProperty point) {
        return List.of(
                change(),
                tangent(),
                halved(),
                new Exercise(
                        "flattened",
                        "For the preset A bend, place p where J flattens the square to a segment.",
                        "det J = 1 + x/2 − y²/2 there. Where is it 0?",
                        new PointAnswer(point, Condition.determinant(map, Demand.equalTo(0, BY_HAND)))));
    }

    private static Exercise change() {
        return new Exercise(
                "change",
                "f(x, y) = x²y. By how much does f change, to first order, from (1, 2) to (1.1, 2.1)?",
                "J is the row (2xy, x²), taken at (1, 2). Multiply it by the step (0.1, 0.1).",
                NumberAnswer.of(
                        0.5,
                        1e-6,
                        new Mistake("0.541", "That is the true change. The linear approximation leaves 0.041 over."),
                        new Mistake("2.5", "That is f(1, 2) and the change together."),
                        new Mistake("5", "That is the sum of the entries of J. The step is missing.")));
    }

    private static Exercise tangent() {
        return new Exercise(
                "tangent",
                "What is the linear approximation of e^x cos y near (0, 0)?",
                "f(0, 0) + J h with h = (x, y). J is the row (e^x cos y, −e^x sin y), taken at (0, 0).",
                FormulaAnswer.of(
                        "1+x",
                        List.of("x", "y"),
                        new Mistake("x", "That is the change J h alone. The value f(0, 0) = 1 belongs to it."),
                        new Mistake("1+x+y", "The derivative by y is −e^x sin y, which is 0 at (0, 0)."),
                        new Mistake(
                                "1+x+x^2/2-y^2/2",
                                "That is the approximation of second order. The linear one stops earlier."),
                        new Mistake(
                                "exp(x)*cos(y)*(1+x)-exp(x)*sin(y)*y",
                                "J has to be taken at the point (0, 0), not at (x, y).")));
    }

    private static Exercise halved() {
        return new Exercise(
                "halved",
                "A map is smooth and curved at p. The step h is halved. What becomes of the residual"
                        + " F(p + h) − F(p) − J h, when h is small?",
                "What is left over begins with the second derivatives: terms such as ½ h₁² ∂²F/∂x².",
                ChoiceAnswer.of(
                        new ChoiceAnswer.Option(
                                "half",
                                "It is halved",
                                false,
                                "Then residual and step would keep their proportion, and J would be no derivative. That is"
                                        + " what happens at a kink."),
                        new ChoiceAnswer.Option(
                                "quarter",
                                "It becomes a quarter",
                                true,
                                "It begins with terms of second order: half of the step leaves a quarter."),
                        new ChoiceAnswer.Option(
                                "eighth",
                                "It becomes an eighth",
                                false,
                                "That needs second derivatives that vanish, as those of the sine do at 0.")));
    }
}
