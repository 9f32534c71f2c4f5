package org.jacoscope.lab.change;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jacoscope.core.num.Budget;
import org.jacoscope.core.num.Rectangle;
import org.jacoscope.lab.Chapter;
import org.jacoscope.lab.Exercise;
import org.jacoscope.lab.Lab;
import org.jacoscope.lab.NumberProperty;
import org.jacoscope.lab.PlaneMapInput;
import org.jacoscope.lab.PointProperty;
import org.jacoscope.lab.Preset;
import org.jacoscope.lab.Property;
import org.jacoscope.lab.Quality;
import org.jacoscope.lab.State;
import org.jacoscope.lab.ViewProperty;
import org.jacoscope.scene.Scene;

/** Where a map of the plane can be undone, and how: the inverse function theorem and the iteration that proves it. */
public final class InverseFunction implements Lab {
    static final Rectangle START_WINDOW = new Rectangle(-3, 3, -3, 3);

    private static final NumberProperty A = new NumberProperty("a", "a", 1.4, -5, 5, 0.05, "");
    private static final NumberProperty B = new NumberProperty("b", "b", 0.3, -5, 5, 0.05, "");

    static final PlaneMapInput INPUT = new PlaneMapInput("x,y", "x^2-y^2;2*x*y", List.of(A, B));
    static final PointProperty START = new PointProperty("start", "Start p₀", 1.4, 0.3, INPUT.names);
    static final PointProperty TARGET = new PointProperty("target", "Target q", 1, 2);
    static final ViewProperty DOMAIN = new ViewProperty("domain", "Window", Optional.of(START_WINDOW));
    static final ViewProperty IMAGE =
            new ViewProperty("image", "Image window", Optional.of(new Rectangle(-4, 4, -4, 4)));

    @Override
    public Card card() {
        return new Card(
                "inverse-function",
                Chapter.CHANGE,
                "The inverse function theorem",
                "Where can a map be undone?",
                "Drag a target and watch two methods look for the point that is sent to it; see where they must succeed, and"
                        + " what stops them.");
    }

    @Override
    public List<Property<?>> properties() {
        return List.of(INPUT.names, INPUT.map, A, B, START, TARGET, DOMAIN, IMAGE);
    }

    @Override
    public List<Preset> presets() {
        return List.of(
                new Preset(
                        "complex-square",
                        "Complex square",
                        "Two points are sent to the target, p and −p. Near each of them the map can be undone; near 0 it"
                                + " cannot.",
                        Map.of()),
                new Preset(
                        "fold",
                        "A fold",
                        "Drag the target to the left across the curve: two preimages meet there, and then there is none.",
                        Map.of(
                                "map",
                                "x^2;y",
                                "start",
                                "0.6,0.9",
                                "target",
                                "1.5,-0.6",
                                "domain",
                                "-2,2,-2,2",
                                "image",
                                "auto")),
                new Preset(
                        "cusp",
                        "A cusp",
                        "Within the cusp a target has three preimages, outside one. Which one Newton's method finds depends"
                                + " on the start.",
                        Map.of(
                                "map",
                                "x;y^3-x*y",
                                "start",
                                "0.4,1.2",
                                "target",
                                "1.2,0.1",
                                "domain",
                                "-1.5,2,-1.6,1.6",
                                "image",
                                "-1.5,2,-1.6,1.6")),
                new Preset(
                        "cubic",
                        "A cube",
                        "A surprise: det J = 3x² is 0 along x = 0 (it only touches 0, so no curve is traced), and yet every"
                                + " target has one preimage. What fails there is the inverse's derivative.",
                        Map.of(
                                "map",
                                "x^3;y",
                                "start",
                                "1.2,0.7",
                                "target",
                                "0.2,-0.6",
                                "domain",
                                "-1.5,1.5,-1.5,1.5",
                                "image",
                                "-2,2,-2,2")),
                new Preset(
                        "complex-exponential",
                        "Complex exponential",
                        "det J is never 0, so the map can be undone near every point; and yet each target has a preimage in"
                                + " every strip of height 2π.",
                        Map.of(
                                "map",
                                "exp(x)*cos(y);exp(x)*sin(y)",
                                "start",
                                "0.4,0.9",
                                "target",
                                "-0.8,1.4",
                                "domain",
                                "-7,7,-7,7")),
                new Preset(
                        "henon",
                        "Hénon",
                        "det J is the same everywhere, and the map can be undone everywhere. The contraction's region is only"
                                + " a strip all the same.",
                        Map.of(
                                "map",
                                "1-a*x^2+y;b*x",
                                "start",
                                "0.5,0.2",
                                "target",
                                "-0.6,0.3",
                                "domain",
                                "-1.5,1.5,-1.5,1.5",
                                "image",
                                "-2.5,2.5,-2.5,2.5")),
                new Preset(
                        "polar",
                        "Polar coordinates",
                        "The inverse is √(x² + y²) and the angle. It cannot be continued to r = 0, where all angles have the"
                                + " same image.",
                        Map.of(
                                "names",
                                "r,theta",
                                "map",
                                "r*cos(theta);r*sin(theta)",
                                "start",
                                "1.5,0.3",
                                "target",
                                "1,1.6",
                                "domain",
                                "-0.5,3,-3.141592653589793,3.141592653589793",
                                "image",
                                "-3,3,-3,3")),
                new Preset(
                        "far",
                        "Too far for the contraction",
                        "Newton's method renews its matrix at every step and arrives. The contraction keeps the matrix of the"
                                + " start, and does not.",
                        Map.of("start", "0.5,0.3", "target", "2.5,-2")));
    }

    @Override
    public List<Exercise> exercises() {
        return InverseExercises.of(INPUT, START);
    }

    @Override
    public Scene scene(State state, Quality quality, Budget budget) {
        return new InverseDrawing(state, quality, budget).scene();
    }
}
