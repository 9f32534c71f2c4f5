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

/** What the lab of the inverse function theorem asks. */
final class InverseExercises {
    /** The start is placed by hand: so far may det J be from 0. */
    private static final double BY_HAND = 0.05;

    private InverseExercises() {}

    static List<Exercise> of(PlaneMapInput map, PointProperty start) {
        return List.of(
                determinant(),
                jacobian(),
                locally(),
                new Exercise(
                        "nowhere-to-go",
                        "Place the start p₀ where neither method has a first step. Any map will do that has such a point.",
                        "Both methods divide by det J. For the complex square det J = 4(x² + y²); for the other presets it"
                                + " is 0 along the curve.",
                        new PointAnswer(start, Condition.determinant(map, Demand.equalTo(0, BY_HAND)))));
    }

    private static Exercise determinant() {
        return new Exercise(
                "determinant",
                "The complex square F(x, y) = (x² − y², 2xy) sends (2, 1) to (3, 4). How large is det J of the local inverse"
                        + " at (3, 4)?",
                "The Jacobian of the inverse at (3, 4) is the inverse of J at (2, 1). What is the determinant of an inverse"
                        + " matrix?",
                NumberAnswer.of(
                        0.05,
                        1e-6,
                        new Mistake("20", "That is det J of F itself at (2, 1). The inverse undoes it."),
                        new Mistake(
                                "1/100", "You used det J of F at (3, 4). J has to be taken at the preimage, (2, 1).")));
    }

    private static Exercise jacobian() {
        return new Exercise(
                "jacobian",
                "F(u, v) = (e^u, u + v). What is the Jacobian matrix of the inverse at F(u, v), written in u and v?",
                "J has the rows (e^u, 0) and (1, 1). Invert it: exchange the entries of the diagonal, change the signs of the"
                        + " other two, divide by det J.",
                FormulaAnswer.of(
                        "[[exp(-u), 0], [-exp(-u), 1]]",
                        List.of("u", "v"),
                        new Mistake(
                                "[[exp(u), 0], [1, 1]]",
                                "That is the Jacobian of F itself. The inverse has the inverse matrix."),
                        new Mistake(
                                "[[1, 0], [-1, exp(u)]]",
                                "The entries stand where they should, but the division by det J = e^u is missing.")));
    }

    private static Exercise locally() {
        return new Exercise(
                "locally",
                "Which of these maps of the whole plane can be undone near every point, though not as a whole?",
                "Near every point: det J is never 0. Not as a whole: two points have the same image.",
                ChoiceAnswer.of(
                        new ChoiceAnswer.Option(
                                "square",
                                "(x² − y², 2xy)",
                                false,
                                "The complex square has det J = 4(x² + y²), which is 0 at the origin: however near one looks"
                                        + " there, p and −p have the same image."),
                        new ChoiceAnswer.Option(
                                "exponential",
                                "(e^x cos y, e^x sin y)",
                                true,
                                "det J = e^{2x} is never 0, and (x, y + 2π) has the same image as (x, y)."),
                        new ChoiceAnswer.Option(
                                "cube",
                                "(x³, y)",
                                false,
                                "(x³, y) is one-to-one as a whole. Only the inverse has no derivative where x = 0."),
                        new ChoiceAnswer.Option(
                                "shear",
                                "(x + y³, y)",
                                false,
                                "(x + y³, y) has det J = 1, and it can be undone as a whole: y is known, and so is x.")));
    }
}
