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
import org.jacoscope.lab.PlaneMapInput;
import org.jacoscope.lab.PointProperty;
import org.jacoscope.lab.Preset;
import org.jacoscope.lab.Property;
import org.jacoscope.lab.Quality;
import org.jacoscope.lab.State;
import org.jacoscope.lab.ViewProperty;
import org.jacoscope.scene.Scene;

/** The best linear approximation of a map at a point, and how fast what it leaves over vanishes. */
public final class LinearApproximation implements Lab {
    static final Rectangle START = new Rectangle(-2, 2, -2, 2);
    private static final int SECONDS = 8;
    private static final int DEEPEST = 12;

    static final PlaneMapInput INPUT = new PlaneMapInput("x,y", "x+y^2/2;y+x*y/2", List.of());
    static final PointProperty POINT = new PointProperty("point", "Point p", 0.5, 0.5, INPUT.names);
    static final PointProperty STEP = new PointProperty("step", "Step h from p", 0.75, 0.25);
    static final IntegerProperty ZOOM =
            new IntegerProperty("zoom", "Halvings of the step", 0, 0, DEEPEST).animated(SECONDS);
    static final ViewProperty DOMAIN = new ViewProperty("domain", "Window", Optional.of(START));

    @Override
    public Card card() {
        return new Card(
                "linear-approximation",
                Chapter.CHANGE,
                "The best linear approximation",
                "In what sense is a map linear near a point?",
                "Look at a map through a stronger and stronger glass, until its curved grid and the Jacobian's straight one"
                        + " cannot be told apart, and measure how fast the difference goes.");
    }

    @Override
    public List<Property<?>> properties() {
        return List.of(INPUT.names, INPUT.map, POINT, STEP, ZOOM, DOMAIN);
    }

    @Override
    public List<Preset> presets() {
        return List.of(
                new Preset(
                        "bend",
                        "A bend",
                        "Each halving of the step makes the residual four times smaller: the points lie on a line of slope 2.",
                        Map.of()),
                preset(
                        "exponential",
                        "Complex exponential",
                        "Play the halvings. After five the curved grid looks straight, and J turns and stretches it.",
                        "exp(x)*cos(y);exp(x)*sin(y)",
                        "0.25,0.5",
                        "0.75,0.5"),
                preset(
                        "inflection",
                        "Flat where it matters",
                        "A surprise: at the origin sin has no second derivative left, the slope is 3, and J is better than it"
                                + " has to be. Move p away, and it is 2 again.",
                        "sin(x);sin(y)",
                        "0,0",
                        "1,0.5"),
                preset(
                        "half",
                        "Once, not twice",
                        "|x|^(3/2) has a derivative at 0, but no second one. The residual still vanishes faster than the step,"
                                + " with the slope 3/2.",
                        "abs(x)^(3/2);y",
                        "0,0",
                        "1,0.5"),
                preset(
                        "kink",
                        "A kink",
                        "At a kink there is no derivative, whatever convention gives a J. The residual is as small as the step,"
                                + " slope 1, and no glass makes the picture straight.",
                        "abs(x)+y;y",
                        "0,0",
                        "1,0.5"),
                preset(
                        "linear",
                        "Already linear",
                        "Nothing is left over: the approximation is the map. Type any formula and see what changes.",
                        "2*x+y;x-y+1",
                        "0.5,0.5",
                        "0.75,0.25"));
    }

    private static Preset preset(String id, String label, String note, String map, String point, String step) {
        return new Preset(id, label, note, Map.of("map", map, "point", point, "step", step));
    }

    @Override
    public List<Exercise> exercises() {
        return ApproximationExercises.of(INPUT, POINT);
    }

    @Override
    public Scene scene(State state, Quality quality, Budget budget) {
        return new ApproximationDrawing(state, quality, budget).scene();
    }
}
