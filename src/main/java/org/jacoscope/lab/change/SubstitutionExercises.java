package org.jacoscope.lab.change;

import java.util.List;
import java.util.Map;
import org.jacoscope.core.marking.FormulaCheck;
import org.jacoscope.core.marking.Mistake;
import org.jacoscope.lab.ChoiceAnswer;
import org.jacoscope.lab.Exercise;
import org.jacoscope.lab.FormulaAnswer;
import org.jacoscope.lab.NumberAnswer;

/** What the lab on substitution asks. */
final class SubstitutionExercises {
    private SubstitutionExercises() {}

    static List<Exercise> of() {
        return List.of(halfDisc(), known(), limits(), back());
    }

    private static Exercise halfDisc() {
        return new Exercise(
                "half-disc",
                "Put x = sin u, with u from −π/2 to π/2, into √(1 − x²) dx. What stands before du?",
                "√(1 − sin² u) is |cos u|, and on this interval cos u is not negative.",
                new FormulaAnswer(new FormulaCheck(
                        "cos(u)^2",
                        List.of("u"),
                        Map.of("u", new double[] {-1.5, 1.5}),
                        List.of(
                                new Mistake("cos(u)", "That is √(1 − x²) alone. dx brings another factor, g′(u)."),
                                new Mistake(
                                        "cos(u)*sin(u)", "The factor is the derivative of sin u, not sin u itself."),
                                new Mistake(
                                        "1", "That would be dx divided by √(1 − x²). Here the two are multiplied.")))));
    }

    private static Exercise known() {
        return new Exercise(
                "known",
                "∫ f(x) dx from 0 to 6 is 12. What is ∫ f(3u) du from 0 to 2?",
                "With x = 3u, dx = 3 du. The factor 3 is not there, so it has to be made.",
                NumberAnswer.of(
                        4,
                        1e-9,
                        new Mistake("12", "The limits fit, but du is only a third of dx."),
                        new Mistake("36", "dx = 3 du, so du is dx/3: divide by the factor.")));
    }

    private static Exercise limits() {
        return new Exercise(
                "limits",
                "x = cos u turns the interval of u from 0 to π/2 round. Which of these equal ∫ f(x) dx from 0 to 1, for every"
                        + " continuous f? Choose all of them.",
                "u = 0 belongs to x = 1, and g′(u) = −sin u.",
                ChoiceAnswer.of(
                        new ChoiceAnswer.Option(
                                "turned",
                                "∫ f(cos u) (−sin u) du from π/2 to 0",
                                true,
                                "From π/2 to 0 in u is from 0 to 1 in x, and the factor is g′."),
                        new ChoiceAnswer.Option(
                                "sign-kept",
                                "∫ f(cos u) (−sin u) du from 0 to π/2",
                                false,
                                "From 0 to π/2 in u is from 1 to 0 in x: this is the integral with the opposite sign."),
                        new ChoiceAnswer.Option(
                                "size",
                                "∫ f(cos u) sin u du from 0 to π/2",
                                true,
                                "With |g′| and the limits in rising order both signs are gone."),
                        new ChoiceAnswer.Option(
                                "both",
                                "∫ f(cos u) sin u du from π/2 to 0",
                                false,
                                "Here the order of the limits is turned and the sign of g′ left out: one of the two is enough.")));
    }

    private static Exercise back() {
        return new Exercise(
                "back",
                "g(u) = u (2 − u) rises to 1 at u = 1 and falls after it. What is ∫ 3 g(u)² g′(u) du from 0 to 3?",
                "Only g(0) and g(3) matter.",
                NumberAnswer.of(
                        -27,
                        1e-9,
                        new Mistake(
                                "29", "That counts every strip as positive, 1 on the way up and 28 on the way down."),
                        new Mistake("1", "That is the way up, as far as u = 1. The strips after it run backwards."),
                        new Mistake("-28", "That is the way down alone, from x = 1 to x = −3.")));
    }
}
