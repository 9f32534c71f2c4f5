package org.jacoscope.lab.change;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jacoscope.core.num.Budget;
import org.jacoscope.core.num.Rectangle;
import org.jacoscope.lab.Chapter;
import org.jacoscope.lab.ChoiceProperty;
import org.jacoscope.lab.Exercise;
import org.jacoscope.lab.FormulaScope;
import org.jacoscope.lab.FormulasProperty;
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

/** Two maps in a row: their Jacobians are multiplied, in the order in which the maps act, from right to left. */
public final class ChainRule implements Lab {
    static final Rectangle START = new Rectangle(-2, 2, -2, 2);

    static final PlaneMapInput F = new PlaneMapInput("x,y", "x+sin(y);y", List.of());
    static final FormulasProperty G = FormulasProperty.of(
            "outer", "Map g", List.of("x", "y"), "x;y+x^2/2", FormulaScope.of(List.of("x", "y"), List.of()));
    static final ChoiceProperty ORDER = new ChoiceProperty(
            "order",
            "Order",
            List.of(
                    new ChoiceProperty.Option("f-first", "g∘f: first f, then g"),
                    new ChoiceProperty.Option("g-first", "f∘g: first g, then f")));
    static final PointProperty POINT = new PointProperty("point", "Point p", 0.5, 0.6, F.names);
    static final PointProperty TANGENT = new PointProperty("step", "Step v from p", 1, 0);
    static final PointProperty COTANGENT = new PointProperty("weights", "Weights w of the outputs", 1, 0);
    static final NumberProperty RADIUS = new NumberProperty("radius", "Disc radius", 0.4, 0.01, 2, 0.01, "");
    static final ViewProperty DOMAIN = new ViewProperty("domain", "Window", Optional.of(START));
    static final ViewProperty MIDDLE = new ViewProperty("middle", "Middle window", Optional.empty());
    static final ViewProperty IMAGE = new ViewProperty("image", "Image window", Optional.empty());

    @Override
    public Card card() {
        return new Card(
                "chain-rule",
                Chapter.CHANGE,
                "The chain rule",
                "What is the Jacobian of two maps in a row?",
                "Carry a disc through two maps and see the matrices multiply, the map that acts first on the right.");
    }

    @Override
    public List<Property<?>> properties() {
        return List.of(F.names, F.map, G, ORDER, POINT, TANGENT, COTANGENT, RADIUS, DOMAIN, MIDDLE, IMAGE);
    }

    @Override
    public List<Preset> presets() {
        return List.of(
                new Preset(
                        "shears",
                        "Two bends",
                        "Each map keeps areas, det J = 1, and so do both in a row. Exchange the order: the same point goes"
                                + " elsewhere, with another matrix.",
                        Map.of()),
                new Preset(
                        "fourth-power",
                        "Squared twice",
                        "Both maps are the complex square, together the fourth power: stretches multiply, angles add, and the"
                                + " disc stays nearly round.",
                        Map.of(
                                "map",
                                "x^2-y^2;2*x*y",
                                "outer",
                                "x^2-y^2;2*x*y",
                                "domain",
                                "-1.5,1.5,-1.5,1.5",
                                "point",
                                "0.9,0.3",
                                "radius",
                                "0.2")),
                new Preset(
                        "turn-stretch",
                        "Turn and stretch",
                        "Two linear maps, the same product everywhere. First turn, then stretch is not first stretch, then"
                                + " turn.",
                        Map.of("map", "(x-y)/sqrt(2);(x+y)/sqrt(2)", "outer", "2*x;y/2")),
                new Preset(
                        "undone",
                        "There and back",
                        "A surprise: neither matrix is simple, and their product is the identity. The second map undoes the"
                                + " first.",
                        Map.of(
                                "map",
                                "exp(x)*cos(y);exp(x)*sin(y)",
                                "outer",
                                "log(x^2+y^2)/2;atan2(y,x)",
                                "domain",
                                "-1.5,1.5,-1.5,1.5")),
                new Preset(
                        "flattened",
                        "Flattened on the way",
                        "Along x = 0 the first map flattens the disc to a segment. No second map can round it again: det J = 0"
                                + " stays 0.",
                        Map.of("map", "x^2;y", "outer", "x+y^2/2;y-x", "point", "0,0.6")));
    }

    @Override
    public List<Exercise> exercises() {
        return ChainExercises.of(F, POINT);
    }

    @Override
    public Scene scene(State state, Quality quality, Budget budget) {
        return new ChainDrawing(state, quality, budget).scene();
    }
}
