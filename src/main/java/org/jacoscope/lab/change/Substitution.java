package org.jacoscope.lab.change;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jacoscope.core.num.Budget;
import org.jacoscope.lab.Chapter;
import org.jacoscope.lab.Exercise;
import org.jacoscope.lab.FormulaProperty;
import org.jacoscope.lab.FormulaScope;
import org.jacoscope.lab.IntegerProperty;
import org.jacoscope.lab.Lab;
import org.jacoscope.lab.NumberProperty;
import org.jacoscope.lab.Preset;
import org.jacoscope.lab.Property;
import org.jacoscope.lab.Quality;
import org.jacoscope.lab.State;
import org.jacoscope.lab.ViewProperty;
import org.jacoscope.scene.Scene;

/** The change of variables in one dimension: strips of one width in u become strips of other widths in x = g(u). */
public final class Substitution implements Lab {
    private static final double FAR = 10;

    static final FormulaProperty F = new FormulaProperty("f", "f", "exp(-x)", FormulaScope.of(List.of("x"), List.of()));
    static final FormulaProperty G = new FormulaProperty("g", "g", "u^2", FormulaScope.of(List.of("u"), List.of()));
    static final NumberProperty A = new NumberProperty("a", "From u = a", 0, -FAR, FAR, 0.05, "");
    static final NumberProperty B = new NumberProperty("b", "To u = b", 1.5, -FAR, FAR, 0.05, "");
    static final IntegerProperty N = new IntegerProperty("n", "Strips, n", 8, 1, 100);
    static final NumberProperty ALONG =
            new NumberProperty("along", "The strip, as a share of the way", 0.7, 0, 1, 0.01, "").animated(10);
    static final ViewProperty DOMAIN = new ViewProperty("domain", "Window in u", Optional.empty());
    static final ViewProperty IMAGE = new ViewProperty("image", "Window in x", Optional.empty());

    @Override
    public Card card() {
        return new Card(
                "substitution",
                Chapter.CHANGE,
                "Substitution in one variable",
                "Why is dx = g′(u) du?",
                "Cut an interval into strips, see how g widens and narrows them, and which way they run, while each keeps its"
                        + " area.");
    }

    @Override
    public List<Property<?>> properties() {
        return List.of(F, G, A, B, N, ALONG, DOMAIN, IMAGE);
    }

    @Override
    public List<Preset> presets() {
        return List.of(
                new Preset(
                        "squares",
                        "Wider and wider",
                        "In u all strips are equally wide, in x each is wider than the one before: dx = 2u du. Its area is the"
                                + " same in both.",
                        Map.of()),
                new Preset(
                        "tangent",
                        "A box",
                        "The bell 1/(1 + x²) becomes a box: the integrand in u is 1. So the area is the angle itself, whose"
                                + " tangent is where it ends.",
                        Map.of("f", "1/(1+x^2)", "g", "tan(u)", "b", "1.2", "image", "-1,5,-0.15,1.25")),
                new Preset(
                        "backwards",
                        "Backwards",
                        "cos falls, so g′ < 0: a quarter of the unit disc, run through from right to left. Its area counts"
                                + " negative.",
                        Map.of("f", "sqrt(1-x^2)", "g", "cos(u)", "b", "1.55", "image", "-0.4,1.4,-0.2,1.3")),
                new Preset(
                        "there-and-back",
                        "There and back",
                        "A surprise: the integral is 0, whatever f is. g goes up to 1 and back to 0, and each strip back takes"
                                + " away one forth. Drag b to 1.",
                        Map.of(
                                "f",
                                "1/(1+x)",
                                "g",
                                "u*(2-u)",
                                "b",
                                "2",
                                "along",
                                "0.8",
                                "domain",
                                "-0.25,2.25,-1.8,1.8")),
                new Preset(
                        "root",
                        "An infinity gone",
                        "1/√x is infinite at 0. There g′ = 0, and in u all strips are equally high.",
                        Map.of("f", "1/sqrt(x)", "g", "u^2", "b", "1.6", "along", "0.1", "image", "-0.3,3,-0.5,5")),
                new Preset(
                        "factor",
                        "A constant factor",
                        "x = 2u: every strip twice as wide and half as high.",
                        Map.of("f", "exp(-x^2/2)", "g", "2*u", "b", "1")),
                new Preset(
                        "jump",
                        "Where it fails",
                        "g jumps over x from 1 to 2. One image stretches across, of which g′ knows nothing, and the two integrals"
                                + " differ: g has to be differentiable all the way.",
                        Map.of("f", "cos(x/3)", "g", "u+floor(u)", "a", "0.2", "b", "1.6", "n", "14")));
    }

    @Override
    public List<Exercise> exercises() {
        return SubstitutionExercises.of();
    }

    @Override
    public Scene scene(State state, Quality quality, Budget budget) {
        return new SubstitutionDrawing(state, quality, budget).scene();
    }
}
