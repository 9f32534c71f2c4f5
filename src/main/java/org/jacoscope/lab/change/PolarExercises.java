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

/** What the polar grid asks. */
final class PolarExercises {

    /** A cell is placed by hand: so far may det J be from what is asked. */
    private static final double BY_HAND = 0.02;

    /** Rounding, for a determinant that is 1 by its formula. */
    private static final double ROUNDING = 1e-9;

    private PolarExercises() {}

    static List<Exercise> of(PlaneMapInput map, PointProperty cell, ViewProperty window, Rectangle start) {
        return List.of(
                logPolar(),
                square(),
                sector(),
                keepsAreas(),
                new Exercise(
                        "one-and-a-half",
                        "Place the cell where the map enlarges areas by a factor of 1.5. In polar coordinates, and in any"
                                + " others for which there is such a place.",
                        "The factor is det J. What is it in polar coordinates?",
                        new PointAnswer(cell, Condition.determinant(map, Demand.equalTo(1.5, BY_HAND)))),
                new Exercise(
                        "equal-area",
                        "In polar coordinates cells grow with r. Mend that: type a map of r and θ with det J = 1 in the"
                                + " whole window, so that every cell keeps its area.",
                        "Try x = f(r) cos θ, y = f(r) sin θ. Then det J = f(r) f′(r), which is half the derivative of"
                                + " f(r)².",
                        new ConstructAnswer(
                                Condition.determinant(map, Demand.equalTo(1, ROUNDING)), window, start, cell)));
    }

    private static Exercise logPolar() {
        return new Exercise(
                "log-polar",
                "For log-polar coordinates x = exp(ρ) cos θ, y = exp(ρ) sin θ, what is det J as a formula in rho and"
                        + " theta?",
                "Differentiating by ρ changes nothing, by θ it turns (cos θ, sin θ) into (−sin θ, cos θ).",
                FormulaAnswer.of(
                        "exp(2*rho)",
                        List.of("rho", "theta"),
                        new Mistake(
                                "exp(rho)",
                                "Both columns of J hold a factor exp(ρ), and the determinant multiplies them."),
                        new Mistake(
                                "exp(2*rho)*cos(2*theta)",
                                "The two products are subtracted, and one of them is negative already: cos² θ + sin² θ"
                                        + " remains.")));
    }

    private static Exercise square() {
        return new Exercise(
                "square",
                "Let x = u² and y = v, where u may have either sign. By which factor do small areas grow, as a formula in"
                        + " u and v?",
                "An area is never negative, whatever the sign of det J.",
                FormulaAnswer.of(
                        "2*abs(u)",
                        List.of("u", "v"),
                        new Mistake("u^2", "That is x itself. The factor comes from its derivative by u.")));
    }

    private static Exercise sector() {
        return new Exercise(
                "sector",
                "What is the area of the ring sector 1 ≤ r ≤ 2, 0 ≤ θ ≤ π/3? A formula such as pi/4 will do.",
                "Integrate r dr dθ. The mean of r is 1.5.",
                NumberAnswer.size(
                        Math.PI / 2,
                        0.005,
                        new Mistake(
                                "pi/3",
                                "That is the area of the rectangle in r and θ, the integral of dr dθ. The factor r is"
                                        + " missing."),
                        new Mistake(
                                "2*pi/3", "That is the whole sector up to r = 2. The part with r < 1 is not in it.")));
    }

    private static Exercise keepsAreas() {
        return new Exercise(
                "keeps-areas",
                "Which of these maps change no area, however they change shapes? Choose all of them.",
                "Areas are kept where |det J| = 1.",
                ChoiceAnswer.of(
                        new ChoiceAnswer.Option(
                                "shear", "(u + v, v)", true, "(u + v, v) is a shear: det J = 1·1 − 1·0 = 1."),
                        new ChoiceAnswer.Option(
                                "stretch",
                                "(2u, v/2)",
                                true,
                                "(2u, v/2) doubles one side of every cell and halves the other: det J = 1."),
                        new ChoiceAnswer.Option(
                                "polar",
                                "(u cos v, u sin v)",
                                false,
                                "(u cos v, u sin v) is polar coordinates: det J = u, so cells grow with u."),
                        new ChoiceAnswer.Option(
                                "exchange",
                                "(v, u)",
                                true,
                                "(v, u) has det J = −1: it turns every cell over, and its area stays."),
                        new ChoiceAnswer.Option(
                                "double",
                                "(2u, v)",
                                false,
                                "(2u, v) has det J = 2: every cell becomes twice as large.")));
    }
}
