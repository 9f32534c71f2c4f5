package org.jacoscope.lab.change;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jacoscope.core.marking.Demand;
import org.jacoscope.core.marking.FormulaCheck;
import org.jacoscope.core.marking.Mistake;
import org.jacoscope.lab.ChoiceAnswer;
import org.jacoscope.lab.Exercise;
import org.jacoscope.lab.FormulaAnswer;
import org.jacoscope.lab.NumberAnswer;
import org.jacoscope.lab.PlacedQuantity;
import org.jacoscope.lab.PointAnswer;
import org.jacoscope.lab.PointProperty;
import org.jacoscope.lab.State;

/** What the Gaussian integral asks. */
final class GaussianExercises {

    /** A point is placed by hand: so far may a height, relative to the top, be from what is asked. */
    private static final double BY_HAND = 0.02;

    private GaussianExercises() {}

    /**
     * @param point that is placed
     * @param bell the bell of a state
     */
    static List<Exercise> of(PointProperty point, Function<State, Bell> bell) {
        return List.of(width(), normal(), disc(), half(), round(), halfAsHigh(point, bell));
    }

    private static Exercise halfAsHigh(PointProperty point, Function<State, Bell> bell) {
        return new Exercise(
                "half-as-high",
                "Place the point where the bell is half as high as at the origin, f(x) f(y) = f(0)² / 2. The function may be"
                        + " any for which there is such a point.",
                "For e^(−x²) all such points lie on one circle. What is r² on it?",
                new PointAnswer(
                        point,
                        new PlacedQuantity(
                                "(x, y)",
                                "f(x) f(y) / f(0)²",
                                (state, at) -> bell.apply(state).share(at.x(), at.y()),
                                Demand.equalTo(0.5, BY_HAND))));
    }

    private static Exercise width() {
        return new Exercise(
                "width",
                "What is the volume under the bell e^(−a(x² + y²)), as a formula in a > 0?",
                "The rings give π ∫ e^(−as) ds over s from 0 to ∞.",
                new FormulaAnswer(new FormulaCheck(
                        "pi/a",
                        List.of("a"),
                        Map.of("a", new double[] {0.5, 3}),
                        List.of(
                                new Mistake("pi*a", "A larger a makes the bell narrower, and so its volume smaller."),
                                new Mistake(
                                        "pi",
                                        "That is the volume for a = 1. Substitute s = r², and integrate e^(−as).")))));
    }

    private static Exercise normal() {
        return new Exercise(
                "normal",
                "What is ∫ e^(−x²/2) dx over the whole line? A formula such as 3 sqrt(pi) will do.",
                "Its square is the volume under e^(−r²/2). Which s = … makes that an integral of e^(−s)?",
                NumberAnswer.size(
                        Math.sqrt(2 * Math.PI),
                        1e-3,
                        new Mistake("2*pi", "That is I², the volume. The question is for I, its root."),
                        new Mistake("sqrt(pi)", "That is the integral of e^(−x²): here the curve is wider, by √2."),
                        new Mistake(
                                "sqrt(pi/2)",
                                "That is half of it, the integral over x > 0. Both sides belong to it.")));
    }

    private static Exercise disc() {
        return new Exercise(
                "disc",
                "What part of the volume under e^(−x²−y²) stands on the disc r ≤ 1? Answer as a share of the whole,"
                        + " between 0 and 1.",
                "Integrate e^(−r²) r dr dθ up to r = 1, and divide by π.",
                NumberAnswer.size(
                        1 - Math.exp(-1),
                        1e-3,
                        new Mistake("1/e", "That is what stands outside the disc."),
                        new Mistake("pi*(1-1/e)", "That is the volume itself. Its share is that divided by π."),
                        new Mistake(
                                "erf(1)",
                                "That comes from the integral of e^(−r²) dr: the factor r, the determinant, is missing."),
                        new Mistake("erf(1)^2", "That is the share of the square with |x| ≤ 1 and |y| ≤ 1.")));
    }

    private static Exercise half() {
        return new Exercise(
                "half",
                "Which circle about the origin has half of the volume under e^(−x²−y²) inside it? Give its radius.",
                "The share within the radius r is 1 − e^(−r²).",
                NumberAnswer.size(
                        Math.sqrt(Math.log(2)),
                        1e-3,
                        new Mistake("log(2)", "That is r². The question is for r."),
                        new Mistake(
                                "sqrt(1/2)", "That disc has half the area of the unit disc, not half the volume.")));
    }

    private static Exercise round() {
        return new Exercise(
                "round",
                "For which of these functions is f(x) f(y) the same all along each circle about the origin? Choose all of"
                        + " them.",
                "Type them as f(x), and look at step 5.",
                ChoiceAnswer.of(
                        new ChoiceAnswer.Option(
                                "narrow", "3 e^(−2x²)", true, "3 e^(−2x²) gives 9 e^(−2r²), which has only r in it."),
                        new ChoiceAnswer.Option(
                                "absolute",
                                "e^(−|x|)",
                                false,
                                "e^(−|x|) gives e^(−(|x| + |y|)), and |x| + |y| is not the same along a circle: its level"
                                        + " curves are squares on a corner."),
                        new ChoiceAnswer.Option(
                                "fourth",
                                "e^(−x⁴)",
                                false,
                                "e^(−x⁴) gives e^(−(x⁴ + y⁴)): on the circle of radius 1 the exponent is −1 at (1, 0) and"
                                        + " −1/2 on the diagonal."),
                        new ChoiceAnswer.Option(
                                "constant",
                                "1",
                                true,
                                "1 gives 1 everywhere, which is round, though its volume is infinite."),
                        new ChoiceAnswer.Option(
                                "witch",
                                "1/(1 + x²)",
                                false,
                                "1/(1 + x²) gives 1/(1 + x² + y² + x²y²), and the last term changes along a circle.")));
    }
}
