package org.jacoscope.lab.change;

import java.util.List;
import org.jacoscope.core.linalg.Determinant;
import org.jacoscope.core.marking.Demand;
import org.jacoscope.core.marking.Mistake;
import org.jacoscope.core.num.Elementary;
import org.jacoscope.lab.ChoiceAnswer;
import org.jacoscope.lab.Exercise;
import org.jacoscope.lab.FormulaAnswer;
import org.jacoscope.lab.NumberAnswer;
import org.jacoscope.lab.PlacedQuantity;
import org.jacoscope.lab.PointAnswer;
import org.jacoscope.lab.PointProperty.Point;
import org.jacoscope.lab.State;

/** What the lab of linear maps asks. */
final class LinearExercises {

    /** Points are placed by hand: so far may det J, or the sine of an angle, be from what is asked. */
    private static final double BY_HAND = 0.02;

    private LinearExercises() {}

    static List<Exercise> all() {
        return List.of(area(), rotation(), singular(), turnedOver(), kept());
    }

    private static Exercise area() {
        return new Exercise(
                "signed-area",
                "A matrix sends (1, 0) to (1, 2) and (0, 1) to (3, 1). What is the signed area of the parallelogram that it"
                        + " makes of the unit square?",
                "The images are the columns: J has the rows (1, 3) and (2, 1). Multiply along the diagonals and subtract.",
                NumberAnswer.of(
                        -5,
                        1e-9,
                        new Mistake(
                                "7",
                                "The products along the two diagonals are subtracted in a determinant, not added."),
                        new Mistake(
                                "1",
                                "These are the products along the rows, 1·3 − 2·1. Multiply along the diagonals:"
                                        + " 1·1 − 3·2.")));
    }

    private static Exercise rotation() {
        return new Exercise(
                "rotation",
                "Which matrix turns every vector anticlockwise by the angle t?",
                "Its columns are the images of (1, 0) and (0, 1). Where on the unit circle do these two land?",
                FormulaAnswer.of("[[cos(t), -sin(t)], [sin(t), cos(t)]]", List.of("t")));
    }

    private static Exercise singular() {
        return new Exercise(
                "collapse",
                "J is a 2×2 matrix with det J = 0. What follows for sure? Choose all of it.",
                "Try the preset Rank one, and drag a column.",
                ChoiceAnswer.of(
                        new ChoiceAnswer.Option(
                                "kernel",
                                "Some vector other than 0 lands on 0.",
                                true,
                                "The columns are parallel, so some combination of them that is not trivial is 0."),
                        new ChoiceAnswer.Option(
                                "eigenvalue",
                                "0 is an eigenvalue of J.",
                                true,
                                "A vector that lands on 0 is an eigenvector with the eigenvalue 0."),
                        new ChoiceAnswer.Option(
                                "zero",
                                "All entries of J are 0.",
                                false,
                                "The matrix with the rows (1, 2) and (2, 4) has det J = 1·4 − 2·2 = 0, and no entry of it"
                                        + " is 0."),
                        new ChoiceAnswer.Option(
                                "shorter",
                                "No vector becomes longer.",
                                false,
                                "The determinant is the product of the two singular values: one is 0, and the other may be"
                                        + " as large as it likes."),
                        new ChoiceAnswer.Option(
                                "inverse",
                                "J has no inverse.",
                                true,
                                "Different vectors land on the same point, so nothing can tell them apart again.")));
    }

    private static Exercise turnedOver() {
        return new Exercise(
                "turned-over",
                "Drag the second column so that J keeps the size of every area and turns the plane over, det J = −1. The"
                        + " first column may be any but 0.",
                "Turned over is the square when J e₂ lies clockwise of J e₁. Of J e₁ = (2, 0.5) and J e₂ = (x, y) the"
                        + " determinant is 2y − 0.5x.",
                new PointAnswer(
                        LinearMap.SECOND,
                        new PlacedQuantity(
                                "J e₂", "det J", LinearExercises::determinant, Demand.equalTo(-1, BY_HAND))));
    }

    private static double determinant(State state, Point second) {
        Point first = state.get(LinearMap.FIRST);
        return Determinant.of(first.x(), second.x(), first.y(), second.y());
    }

    private static Exercise kept() {
        return new Exercise(
                "kept-direction",
                "Drag the vector x until J x lies on the same line through 0: x is then an eigenvector. The matrix may be any"
                        + " that has one.",
                "Choose Vectors: eigenvectors, or look for the place where x and J x stop overtaking each other.",
                new PointAnswer(
                        LinearMap.VECTOR,
                        new PlacedQuantity("x", "sin ∠(x, J x)", LinearExercises::sine, Demand.equalTo(0, BY_HAND))));
    }

    /** NaN for x = 0, which is no eigenvector; 0 where J x = 0, as then x is one. */
    private static double sine(State state, Point x) {
        double[] j = LinearMap.matrix(state);
        double imageX = j[0] * x.x() + j[1] * x.y();
        double imageY = j[2] * x.x() + j[3] * x.y();
        double length = Elementary.hypot(x.x(), x.y());
        double image = Elementary.hypot(imageX, imageY);
        if (image == 0) {
            return length > 0 ? 0 : Double.NaN;
        }
        return Determinant.of(x.x(), imageX, x.y(), imageY) / length / image;
    }
}
