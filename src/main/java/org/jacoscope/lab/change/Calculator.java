package org.jacoscope.lab.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jacoscope.core.calculus.Mapping;
import org.jacoscope.core.num.Budget;
import org.jacoscope.core.num.Rectangle;
import org.jacoscope.lab.Chapter;
import org.jacoscope.lab.Exercise;
import org.jacoscope.lab.FormulaScope;
import org.jacoscope.lab.FormulasProperty;
import org.jacoscope.lab.IntegerProperty;
import org.jacoscope.lab.Lab;
import org.jacoscope.lab.NamesProperty;
import org.jacoscope.lab.NumbersProperty;
import org.jacoscope.lab.PointProperty.Point;
import org.jacoscope.lab.Preset;
import org.jacoscope.lab.Property;
import org.jacoscope.lab.Quality;
import org.jacoscope.lab.State;
import org.jacoscope.lab.Typed;
import org.jacoscope.lab.ViewProperty;
import org.jacoscope.scene.Scene;

/** Any map of a few variables: its derivatives as formulas, as numbers at a point, and as programs to take away. */
public final class Calculator implements Lab {
    /** Variables and components; with more, no matrix can be read. */
    static final int MOST = 6;

    static final Rectangle START = new Rectangle(-1, 4, -1, 4);

    static final NamesProperty NAMES = new NamesProperty("names", "Variables", "r,theta", 1, MOST);
    static final FormulasProperty MAP = new FormulasProperty(
            "map", "Map F", List.of(), 1, MOST, "r*cos(theta);r*sin(theta)", FormulaScope.of(NAMES, List.of()));
    static final NumbersProperty POINT = new NumbersProperty("point", "Point x", "2,0.75", MOST, NAMES);
    static final NumbersProperty TANGENT =
            new NumbersProperty("tangent", "Vector v of the JVP, J v", "1,0", MOST, NAMES);
    static final NumbersProperty COTANGENT =
            new NumbersProperty("cotangent", "Vector w of the VJP, wᵀJ", "1,0", MOST, MAP);
    static final IntegerProperty ROW = new IntegerProperty("row", "Component looked at", 1, 1, MOST);
    static final ViewProperty DOMAIN = new ViewProperty("domain", "Window", Optional.of(START));

    static Mapping mapping(State state) {
        return Mapping.of(
                state.get(NAMES), state.get(MAP).stream().map(Typed::expr).toList(), Map.of());
    }

    static double[] numbers(List<Double> values) {
        return values.stream().mapToDouble(value -> value).toArray();
    }

    /** The state's point with other coordinates in the plane of the first figure. */
    static double[] pointAt(State state, Point at) {
        double[] point = numbers(state.get(POINT));
        point[0] = at.x();
        if (point.length > 1) {
            point[1] = at.y();
        }
        return point;
    }

    @Override
    public Card card() {
        return new Card(
                "calculator",
                Chapter.CHANGE,
                "The Jacobian calculator",
                "What is the Jacobian of my map?",
                "Type any map of up to six variables and six components; read its Jacobian, determinant, Hessians and singular"
                        + " values, and take them away as a program.");
    }

    @Override
    public List<Property<?>> properties() {
        return List.of(NAMES, MAP, POINT, TANGENT, COTANGENT, ROW, DOMAIN);
    }

    @Override
    public List<Preset> presets() {
        return List.of(
                new Preset(
                        "polar",
                        "Polar coordinates",
                        "Two columns at right angles, of lengths 1 and r: these are the singular values, and det J is their"
                                + " product.",
                        Map.of()),
                preset(
                        "spherical",
                        "Spherical coordinates",
                        "Three columns at right angles again. det J = ρ² sin φ has no θ in it.",
                        "rho,phi,theta",
                        "rho*sin(phi)*cos(theta);rho*sin(phi)*sin(theta);rho*cos(phi)",
                        "1.5,1,0.5",
                        "0,1,0",
                        "0,0,1",
                        Map.of("row", "3", "domain", "0,3,-0.5,3.5")),
                preset(
                        "curve",
                        "A curve",
                        "One input, three outputs: J is one column, the velocity. One sweep of forward mode gives all of it.",
                        "t",
                        "cos(t);sin(t);t/3",
                        "1",
                        "1",
                        "0,0,1",
                        Map.of("domain", "0,6.5,-1,1")),
                preset(
                        "loss",
                        "A loss",
                        "Three inputs, one output: J is one row, the gradient, and stands across the contour lines. One"
                                + " sweep of reverse mode gives all of it.",
                        "a,b,c",
                        "log(1+exp(-(a+2*b+c)))+(a^2+b^2+c^2)/10",
                        "1,0.5,0",
                        "1,0,0",
                        "1",
                        Map.of("domain", "-3,3,-3,3")),
                preset(
                        "surface",
                        "A surface",
                        "Two inputs, three outputs: J is no square and has no determinant. √det(JᵀJ) is the area that a unit"
                                + " square has on the surface.",
                        "s,t",
                        "(2+cos(t))*cos(s);(2+cos(t))*sin(s);sin(t)",
                        "0.8,1",
                        "1,0",
                        "0,0,1",
                        Map.of("domain", "-0.5,3.5,-0.5,3.5")),
                preset(
                        "six",
                        "Six by six",
                        "A ring of six variables, each felt by two components: most entries are 0, and reading J needs no"
                                + " more than its pattern.",
                        "x1,x2,x3,x4,x5,x6",
                        "x1*x2;x2*x3-x1;sin(x3)+x4^2;x4*x5;x5^2-x6;x6*x1",
                        "1,2,0.5,1,1.5,2",
                        "1,0,0,0,0,0",
                        "0,0,0,0,0,1",
                        Map.of()),
                preset(
                        "softmax",
                        "Softmax",
                        "A surprise: three inputs, three outputs, and det J = 0 at every point. Adding the same to all"
                                + " inputs changes nothing, so that one direction is lost.",
                        "a,b,c",
                        "exp(a)/(exp(a)+exp(b)+exp(c));exp(b)/(exp(a)+exp(b)+exp(c));exp(c)/(exp(a)+exp(b)+exp(c))",
                        "1,0.5,0",
                        "1,1,1",
                        "1,0,0",
                        Map.of("domain", "-3,3,-3,3")));
    }

    private static Preset preset(
            String id,
            String label,
            String note,
            String names,
            String map,
            String point,
            String tangent,
            String cotangent,
            Map<String, String> more) {
        Map<String, String> values = new LinkedHashMap<>(more);
        values.put("names", names);
        values.put("map", map);
        values.put("point", point);
        values.put("tangent", tangent);
        values.put("cotangent", cotangent);
        return new Preset(id, label, note, values);
    }

    @Override
    public List<Exercise> exercises() {
        return CalculatorExercises.all();
    }

    @Override
    public Scene scene(State state, Quality quality, Budget budget) {
        return new CalculatorScene(state, quality, budget).scene();
    }
}
