package org.jacoscope.lab.change;

import java.util.List;
import org.jacoscope.core.marking.Demand;
import org.jacoscope.core.marking.Mistake;
import org.jacoscope.lab.ChoiceAnswer;
import org.jacoscope.lab.Condition;
import org.jacoscope.lab.Exercise;
import org.jacoscope.lab.FormulaAnswer;
import org.jacoscope.lab.PlaneMapInput;
import org.jacoscope.lab.PointAnswer;
import org.jacoscope.lab.PointProperty;

/** What the lab of images asks. */
final class WarpExercises {
    /** A pixel is chosen by hand: so far may det J be from what is asked. */
    private static final double BY_HAND = 0.05;

    private WarpExercises() {}

    static List<Exercise> of(PlaneMapInput map, PointProperty pixel) {
        return List.of(
                lens(),
                direction(),
                new Exercise(
                        "double",
                        "For the preset Barrel, choose a pixel that stands for exactly two pixels of the source.",
                        "det J = (1 + k r²)(1 + 3k r²), with k = 0.3 and r the distance from the middle.",
                        new PointAnswer(pixel, Condition.determinant(map, Demand.equalTo(2, BY_HAND)))));
    }

    private static Exercise lens() {
        return new Exercise(
                "lens",
                "A lens is described by u = x (1 + k r²), v = y (1 + k r²), with r² = x² + y². What is det J, in k and r?",
                "Turn the axes so that the pixel lies on the x-axis, at (r, 0). There J is diagonal: the derivative of"
                        + " r + k r³ along the radius, and (r + k r³)/r across it.",
                FormulaAnswer.of(
                        "(1+k*r^2)*(1+3*k*r^2)",
                        List.of("k", "r"),
                        new Mistake(
                                "(1+k*r^2)^2",
                                "That would be so if the factor 1 + k r² were constant. Along the radius it grows."),
                        new Mistake("1+3*k*r^2", "That is the stretch along the radius alone. Across it is 1 + k r²."),
                        new Mistake("1+k*r^2", "That is the stretch across the radius alone.")));
    }

    private static Exercise direction() {
        return new Exercise(
                "direction",
                "Why is the map taken from the new picture to the source, and not from the source to the new picture?",
                "Send each pixel of the source forwards to the nearest place of an enlarged picture. Which pixels of that are"
                        + " never reached?",
                ChoiceAnswer.of(
                        new ChoiceAnswer.Option(
                                "holes",
                                "So that every pixel of the new picture gets a value",
                                true,
                                "Sent forwards, pixels leave holes where areas grow, and fall on each other where they shrink."),
                        new ChoiceAnswer.Option(
                                "inverse",
                                "Because the map from the source cannot be differentiated",
                                false,
                                "It can, wherever det J is not 0: its Jacobian is the inverse matrix."),
                        new ChoiceAnswer.Option(
                                "area",
                                "Because that way areas stay the same",
                                false,
                                "Areas change by |det J| either way. That is why means are taken.")));
    }
}
