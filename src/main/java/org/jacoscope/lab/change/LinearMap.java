package org.jacoscope.lab.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jacoscope.core.num.Budget;
import org.jacoscope.core.num.Rectangle;
import org.jacoscope.lab.Chapter;
import org.jacoscope.lab.ChoiceProperty;
import org.jacoscope.lab.ChoiceProperty.Option;
import org.jacoscope.lab.Exercise;
import org.jacoscope.lab.Lab;
import org.jacoscope.lab.NumberProperty;
import org.jacoscope.lab.PointProperty;
import org.jacoscope.lab.Preset;
import org.jacoscope.lab.Property;
import org.jacoscope.lab.Quality;
import org.jacoscope.lab.State;
import org.jacoscope.lab.ViewProperty;
import org.jacoscope.scene.Scene;

/** A map whose Jacobian is the same matrix at every point: its columns are dragged. */
public final class LinearMap implements Lab {
    static final Rectangle START = new Rectangle(-4, 4, -4, 4);

    static final PointProperty FIRST = new PointProperty("first", "Column 1, J e₁", 2, 0.5);
    static final PointProperty SECOND = new PointProperty("second", "Column 2, J e₂", 1, 1.5);
    static final PointProperty VECTOR = new PointProperty("vector", "Vector x", -1, 2);
    static final ChoiceProperty SHOWN = new ChoiceProperty(
            "vectors",
            "Vectors",
            List.of(
                    new Option("eigen", "eigenvectors"),
                    new Option("singular", "singular vectors"),
                    new Option("basis", "the basis alone")));
    static final ChoiceProperty WAY = new ChoiceProperty("way", "Morph", Factorisation.options());
    static final NumberProperty MORPH = new NumberProperty("t", "Progress", 1, 0, 1, 0.01, "").animated(5);
    static final ViewProperty DOMAIN = new ViewProperty("domain", "Window", Optional.of(START));
    static final ViewProperty IMAGE = new ViewProperty("image", "Image window", Optional.of(START));

    /** The columns of the state's matrix, side by side, row-major. */
    static double[] matrix(State state) {
        PointProperty.Point first = state.get(FIRST);
        PointProperty.Point second = state.get(SECOND);
        return new double[] {first.x(), second.x(), first.y(), second.y()};
    }

    @Override
    public Card card() {
        return new Card(
                "linear-map",
                Chapter.CHANGE,
                "Linear maps",
                "What does a matrix do to the plane?",
                "Drag the two columns of a matrix; see the unit square become a parallelogram, which directions are kept,"
                        + " and the matrix taken apart into turns, stretches and shears.");
    }

    @Override
    public List<Property<?>> properties() {
        return List.of(FIRST, SECOND, VECTOR, SHOWN, WAY, MORPH, DOMAIN, IMAGE);
    }

    @Override
    public List<Preset> presets() {
        return List.of(
                new Preset(
                        "two-directions",
                        "Two directions",
                        "Two directions are kept: along one J stretches by 2.5, along the other nothing changes.",
                        Map.of()),
                preset(
                        "turn",
                        "A turn",
                        "Every vector turns by the same angle: no direction is kept, and no length or area changes.",
                        "0.8,0.6",
                        "-0.6,0.8",
                        Map.of("vectors", "basis")),
                preset(
                        "shear",
                        "A shear",
                        "The square leans and keeps its area; only the horizontal direction is kept.",
                        "1,0",
                        "1,1",
                        Map.of()),
                preset(
                        "mirror",
                        "A mirror",
                        "One direction is kept, the one across is turned round: the area is −1, the square turned over.",
                        "0.6,0.8",
                        "0.8,-0.6",
                        Map.of("vector", "-1,2")),
                preset(
                        "symmetric",
                        "Symmetric",
                        "The eigenvectors are at right angles: here they are the singular vectors too.",
                        "2,1",
                        "1,2",
                        Map.of("vector", "-1.5,0.5")),
                preset(
                        "collapse",
                        "Rank one",
                        "The columns are parallel: the plane lands on one line, and a whole line lands on 0.",
                        "2,1",
                        "-1,-0.5",
                        Map.of()),
                preset(
                        "shrinking",
                        "Shrinking?",
                        "A surprise: the only eigenvalue is ½, and yet some vectors come out twice as long.",
                        "0.5,0",
                        "2,0.5",
                        Map.of("vectors", "singular", "vector", "0.3,1.5")));
    }

    private static Preset preset(
            String id, String label, String note, String first, String second, Map<String, String> more) {
        Map<String, String> values = new LinkedHashMap<>(more);
        values.put("first", first);
        values.put("second", second);
        return new Preset(id, label, note, values);
    }

    @Override
    public List<Exercise> exercises() {
        return LinearExercises.all();
    }

    @Override
    public Scene scene(State state, Quality quality, Budget budget) {
        return new LinearScene(state, quality).scene();
    }
}
