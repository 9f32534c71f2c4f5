package org.jacoscope.lab.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jacoscope.core.calculus.Mapping;
import org.jacoscope.core.num.Budget;
import org.jacoscope.lab.Chapter;
import org.jacoscope.lab.DataProperty;
import org.jacoscope.lab.Exercise;
import org.jacoscope.lab.FormulaScope;
import org.jacoscope.lab.FormulasProperty;
import org.jacoscope.lab.Lab;
import org.jacoscope.lab.NamesProperty;
import org.jacoscope.lab.NumberProperty;
import org.jacoscope.lab.PointProperty;
import org.jacoscope.lab.PointProperty.Point;
import org.jacoscope.lab.Preset;
import org.jacoscope.lab.Property;
import org.jacoscope.lab.Quality;
import org.jacoscope.lab.State;
import org.jacoscope.lab.Typed;
import org.jacoscope.lab.ViewProperty;
import org.jacoscope.scene.Camera;
import org.jacoscope.scene.Scene;

/** Why dV = ρ² sin φ dρ dφ dθ: a small box of variables and its image in space; with two variables, a piece of a surface. */
public final class VolumeElements implements Lab {
    private static final String PI = "3.141592653589793";
    private static final String TURN = "6.283185307179586";
    private static final String SPHERICAL = "rho*sin(phi)*cos(theta);rho*sin(phi)*sin(theta);rho*cos(phi)";

    static final NamesProperty NAMES = new NamesProperty("names", "Variables, two or three", "rho,phi,theta", 2, 3);
    static final NumberProperty A = new NumberProperty("a", "a", 1, -5, 5, 0.05, "");
    static final FormulasProperty MAP =
            FormulasProperty.of("map", "Map", List.of("x", "y", "z"), SPHERICAL, FormulaScope.of(NAMES, List.of(A)));
    static final DataProperty RANGES =
            new DataProperty("box", "Ranges of the variables: from, to, a line each", "0,2;0," + PI + ";0," + TURN, 3);
    static final PointProperty CORNER = new PointProperty("corner", "Corner of the cell", 1, 0.8, NAMES);
    static final NumberProperty THIRD = new NumberProperty("third", "Corner, third variable", 0.5, -100, 100, 0.05, "");
    static final NumberProperty SIZE = new NumberProperty("size", "Sides of the cell", 0.6, 0.001, 2, 0.01, "");
    static final NumberProperty YAW =
            new NumberProperty("yaw", "Turn of the view", -25, -180, 180, 1, "°").animated(12);
    static final NumberProperty PITCH = new NumberProperty("pitch", "Tilt of the view", 22, -90, 90, 1, "°");
    static final ViewProperty IMAGE = new ViewProperty("image", "Image window", Optional.empty());

    static Mapping mapping(State state) {
        List<String> variables = state.get(NAMES);
        Map<String, Double> values = new LinkedHashMap<>();
        if (!variables.contains(A.key())) {
            values.put(A.key(), state.get(A));
        }
        return Mapping.of(variables, state.get(MAP).stream().map(Typed::expr).toList(), values);
    }

    static Region region(State state) {
        return Region.of(state.get(NAMES), state.get(RANGES));
    }

    static SpaceCell cell(State state) {
        return cell(state, state.get(CORNER));
    }

    /** The cell when its corner is there, the rest of the state as it is. */
    static SpaceCell cell(State state, Point at) {
        double[] corner = state.get(NAMES).size() == 2
                ? new double[] {at.x(), at.y()}
                : new double[] {at.x(), at.y(), state.get(THIRD)};
        return SpaceCell.of(mapping(state), corner, state.get(SIZE));
    }

    static Camera camera(State state) {
        return Camera.at(state.get(YAW), state.get(PITCH));
    }

    @Override
    public Card card() {
        return new Card(
                "volume-elements",
                Chapter.CHANGE,
                "Volume and area elements in space",
                "Why is dV = ρ² sin φ dρ dφ dθ?",
                "Follow a small box of variables into space, or a small rectangle onto a surface, and compare its size with"
                        + " what the Jacobian promises.");
    }

    @Override
    public List<Property<?>> properties() {
        return List.of(NAMES, MAP, A, RANGES, CORNER, THIRD, SIZE, YAW, PITCH, IMAGE);
    }

    @Override
    public List<Preset> presets() {
        return List.of(
                new Preset(
                        "spherical",
                        "Spherical",
                        "Cells grow with ρ twice over, and shrink towards the axis like sin φ. Make the cell smaller and watch"
                                + " the ratio.",
                        Map.of()),
                new Preset(
                        "cylindrical",
                        "Cylindrical",
                        "Only the distance from the axis counts: the volume element is r, at every height.",
                        Map.of(
                                "names", "r,theta,z",
                                "map", "r*cos(theta);r*sin(theta);z",
                                "box", "0,2;0," + TURN + ";0,2",
                                "corner", "1,0.4",
                                "third", "0.6")),
                surface(
                        "torus",
                        "Torus",
                        "A surface: J is 3×2 and has no determinant. Outside the ring a cell is three times as large as inside.",
                        "(2+a*cos(v))*cos(u);(2+a*cos(v))*sin(u);a*sin(v)",
                        "0," + TURN + ";0," + TURN,
                        "0.8,0.4"),
                surface(
                        "helicoid",
                        "Helicoid",
                        "A spiral ramp. On its axis, u = 0, the area element is not 0 but a/2, the rise per radian.",
                        "u*cos(v);u*sin(v);a*v/2",
                        "0,2;0," + TURN,
                        "1,1"),
                new Preset(
                        "shear",
                        "Shear",
                        "A linear map: the cell is its own parallelepiped, and the ratio is exactly 1 however large it is.",
                        Map.of(
                                "names", "u,v,w",
                                "map", "u+a*w/2;v+w/3;w",
                                "box", "0,2;0,2;0,2",
                                "corner", "0.6,0.6",
                                "third", "0.8")),
                new Preset(
                        "exchanged",
                        "θ before φ",
                        "The same cell with its variables in another order: det J changes its sign, the volume does not. Sign is"
                                + " orientation.",
                        Map.of(
                                "names",
                                "rho,theta,phi",
                                "box",
                                "0,2;0," + TURN + ";0," + PI,
                                "corner",
                                "1,0.5",
                                "third",
                                "0.8")),
                new Preset(
                        "pole",
                        "At the pole",
                        "A surprise: the corner lies on the axis, where det J = 0. The promise is 0, the cell has a volume all"
                                + " the same, and no smaller cell mends the ratio.",
                        Map.of("corner", "1,0")));
    }

    private static Preset surface(String id, String label, String note, String map, String box, String corner) {
        return new Preset(
                id, label, note, Map.of("names", "u,v", "map", map, "box", box, "corner", corner, "pitch", "35"));
    }

    @Override
    public List<Exercise> exercises() {
        return VolumeExercises.of();
    }

    @Override
    public Scene scene(State state, Quality quality, Budget budget) {
        return new VolumeDrawing(state, quality, budget).scene();
    }
}
