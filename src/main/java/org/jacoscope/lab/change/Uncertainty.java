package org.jacoscope.lab.change;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jacoscope.core.num.Budget;
import org.jacoscope.core.num.Rectangle;
import org.jacoscope.lab.Chapter;
import org.jacoscope.lab.Exercise;
import org.jacoscope.lab.IntegerProperty;
import org.jacoscope.lab.Lab;
import org.jacoscope.lab.NumberProperty;
import org.jacoscope.lab.PlaneMapInput;
import org.jacoscope.lab.PointProperty;
import org.jacoscope.lab.Preset;
import org.jacoscope.lab.Property;
import org.jacoscope.lab.Quality;
import org.jacoscope.lab.SeedProperty;
import org.jacoscope.lab.State;
import org.jacoscope.lab.ViewProperty;
import org.jacoscope.scene.Scene;

/** What a map makes of a normal distribution: an ellipse to first order, a cloud of points in truth. */
public final class Uncertainty implements Lab {
    static final Rectangle START = new Rectangle(2, 5, 0, Math.PI / 2);

    static final PlaneMapInput MAP = new PlaneMapInput("r,theta", "r*cos(theta);r*sin(theta)", List.of());
    static final PointProperty MEAN = new PointProperty("mean", "Mean μ", 3.5, 0.8, MAP.names);
    static final NumberProperty FIRST = new NumberProperty("sd1", "σ₁, of the first variable", 0.3, 0.001, 5, 0.01, "");
    static final NumberProperty SECOND =
            new NumberProperty("sd2", "σ₂, of the second variable", 0.12, 0.001, 5, 0.01, "");
    static final NumberProperty CORRELATION = new NumberProperty("rho", "ρ, their correlation", 0, -1, 1, 0.05, "");
    static final IntegerProperty POINTS = new IntegerProperty("points", "Points of the cloud", 1000, 100, 10_000);
    static final SeedProperty SEED = new SeedProperty("seed", "Seed", 1);
    static final ViewProperty DOMAIN = new ViewProperty("domain", "Window", Optional.of(START));
    static final ViewProperty IMAGE = new ViewProperty("image", "Image window", Optional.empty());

    @Override
    public Card card() {
        return new Card(
                "uncertainty",
                Chapter.CHANGE,
                "Uncertainty through a map",
                "How uncertain is what is computed from uncertain numbers?",
                "Send a cloud of measurements through a map, compare it with the ellipse that the Jacobian predicts, and see"
                        + " where that fails.");
    }

    @Override
    public List<Property<?>> properties() {
        return List.of(MAP.names, MAP.map, MEAN, FIRST, SECOND, CORRELATION, POINTS, SEED, DOMAIN, IMAGE);
    }

    @Override
    public List<Preset> presets() {
        return List.of(
                new Preset(
                        "bearing",
                        "Distance and bearing",
                        "A place from a distance and an angle. The ellipse holds about 95 % of the points, and grows across the"
                                + " line of sight with r.",
                        Map.of()),
                new Preset(
                        "banana",
                        "The banana",
                        "A surprise: of a cloud this bent the 95 % ellipse misses more than half, and the cloud's mean lies nearer to"
                                + " 0 than any likely place.",
                        Map.of(
                                "sd1",
                                "0.1",
                                "sd2",
                                "0.6",
                                "mean",
                                "4,0.8",
                                "domain",
                                "2,5.5,-1.5,3",
                                "image",
                                "-4,8,-4,8")),
                new Preset(
                        "linear",
                        "Linear",
                        "J is the same everywhere: the ellipse is exact, however large the errors are.",
                        Map.of(
                                "names",
                                "x,y",
                                "map",
                                "x+y;y-x/2",
                                "mean",
                                "0.5,0.3",
                                "sd1",
                                "0.6",
                                "sd2",
                                "0.4",
                                "rho",
                                "0.6",
                                "domain",
                                "-2.5,2.5,-2.5,2.5")),
                new Preset(
                        "ohm",
                        "Resistance and power",
                        "From voltage and current: R = U/I and P = UI. Move ρ: errors that rise together leave R and spread P.",
                        Map.of(
                                "names",
                                "U,I",
                                "map",
                                "U/I;U*I",
                                "mean",
                                "3,1",
                                "sd1",
                                "0.2",
                                "sd2",
                                "0.07",
                                "rho",
                                "0.8",
                                "domain",
                                "2,4,0.5,1.5")),
                new Preset(
                        "flat",
                        "Where J is flat",
                        "At x = 0 the derivative of x² is 0, so first order sees no spread at all. The cloud has one.",
                        Map.of(
                                "names",
                                "x,y",
                                "map",
                                "x^2;y+x/2",
                                "mean",
                                "0,0",
                                "sd1",
                                "0.5",
                                "sd2",
                                "0.3",
                                "domain",
                                "-2,2,-2,2")),
                new Preset(
                        "torn",
                        "Torn in two",
                        "Back from x and y to an angle, near the ray where it jumps from π to −π: the mean of the cloud lies"
                                + " where no point is.",
                        Map.of(
                                "names",
                                "x,y",
                                "map",
                                "sqrt(x^2+y^2);atan2(y,x)",
                                "mean",
                                "-2,0.3",
                                "sd1",
                                "0.3",
                                "sd2",
                                "0.4",
                                "domain",
                                "-4,1,-2.5,2.5",
                                "image",
                                "0,5,-4.2,4.2")),
                new Preset(
                        "edge",
                        "Over the edge",
                        "Some points have no logarithm. They are counted, and what is left is not the whole truth.",
                        Map.of(
                                "names",
                                "x,y",
                                "map",
                                "log(x);y",
                                "mean",
                                "0.6,0",
                                "sd1",
                                "0.35",
                                "sd2",
                                "0.4",
                                "domain",
                                "-0.6,2,-1.6,1.6",
                                "image",
                                "-4,2,-2,2")));
    }

    @Override
    public List<Exercise> exercises() {
        return UncertaintyExercises.of(MAP, MEAN);
    }

    @Override
    public Scene scene(State state, Quality quality, Budget budget) {
        return new UncertaintyDrawing(state, quality, budget).scene();
    }
}
