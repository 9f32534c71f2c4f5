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

/** What the lab of the chain rule asks. */
final class ChainExercises {
    /** A point is placed by hand: so far may det J be from what is asked. */
    private static final double BY_HAND = 0.05;

    private ChainExercises() {}

    static List<Exercise> of(PlaneMapInput f, PointProperty point) {
        return List.of(
                determinant(),
                jacobian(),
                sides(),
                new Exercise(
                        "flattened",
                        "Choose the preset Flattened on the way and place the point where f alone has det J = 3.",
                        "For f(x, y) = (x², y) the determinant is 2x.",
                        new PointAnswer(point, Condition.determinant(f, Demand.equalTo(3, BY_HAND)))));
    }

    private static Exercise determinant() {
        return new Exercise(
                "determinant",
                "det J of f at p is 2, and det J of g at f(p) is −3. What is det J of g∘f at p?",
                "The determinant of a product of matrices is the product of their determinants.",
                NumberAnswer.of(
                        -6,
                        1e-9,
                        new Mistake(
                                "-1", "That is the sum. The matrices are multiplied, and so are their determinants."),
                        new Mistake("-1.5", "That is a quotient. Both maps change the area, one after the other.")));
    }

    private static Exercise jacobian() {
        return new Exercise(
                "jacobian",
                "f(x, y) = (x + y, y) and g(u, v) = (u², v). What is the Jacobian matrix of g∘f in x and y?",
                "J of g has the rows (2u, 0) and (0, 1), to be taken at u = x + y. It stands on the left of J of f.",
                FormulaAnswer.of(
                        "[[2*(x+y), 2*(x+y)], [0, 1]]",
                        List.of("x", "y"),
                        new Mistake(
                                "[[2*x, 2*x], [0, 1]]",
                                "J of g was taken at (x, y). It belongs at f(x, y), where u = x + y."),
                        new Mistake(
                                "[[2*(x+y), 1], [0, 1]]",
                                "That is J of f times J of g. The map that acts first stands on the right."),
                        new Mistake("[[2*x, 1], [0, 1]]", "That is the Jacobian of f∘g, the other order.")));
    }

    private static Exercise sides() {
        return new Exercise(
                "sides",
                "A map has 1000 inputs and 1 output, and is made of many maps in a row. How is its Jacobian, one row, had with"
                        + " the fewest products?",
                "How large is what is carried along: a vector, or a matrix?",
                ChoiceAnswer.of(
                        new ChoiceAnswer.Option(
                                "from-output",
                                "One VJP, starting at the output",
                                true,
                                "wᵀJ is a row at every stage, and one sweep gives the one row there is."),
                        new ChoiceAnswer.Option(
                                "from-input",
                                "JVPs, starting at the input",
                                false,
                                "A JVP gives one column. There are 1000 of them, one per input, so it takes 1000 sweeps."),
                        new ChoiceAnswer.Option(
                                "matrices",
                                "Multiplying all matrices from the input's side",
                                false,
                                "That carries 1000 columns along, as much work as 1000 JVPs.")));
    }
}
