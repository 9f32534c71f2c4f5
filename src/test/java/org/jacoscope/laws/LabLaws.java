package org.jacoscope.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jacoscope.core.num.Budget;
import org.jacoscope.lab.FormulaProperty;
import org.jacoscope.lab.FormulasProperty;
import org.jacoscope.lab.Lab;
import org.jacoscope.lab.NumberProperty;
import org.jacoscope.lab.NumbersProperty;
import org.jacoscope.lab.PointProperty;
import org.jacoscope.lab.PointProperty.Point;
import org.jacoscope.lab.Preset;
import org.jacoscope.lab.Property;
import org.jacoscope.lab.Quality;
import org.jacoscope.lab.State;
import org.jacoscope.scene.Figure;
import org.jacoscope.scene.Handle;
import org.jacoscope.scene.Mark;
import org.jacoscope.scene.Readout;
import org.jacoscope.scene.Scene;
import org.jacoscope.scene.SvgOptions;
import org.jacoscope.scene.SvgWriter;
import org.junit.jupiter.api.Test;

/** What holds for every lab, at its initial state and at each of its presets. */
public abstract class LabLaws {

    protected abstract Lab lab();

    protected final Scene scene(Map<String, String> values) {
        return scene(State.parse(lab().properties(), values), Quality.FINAL);
    }

    protected final Scene scene(State state, Quality quality) {
        return lab().scene(state, quality, Budget.scene());
    }

    protected final Scene preset(String id) {
        return scene(lab().presets().stream()
                .filter(preset -> preset.id().equals(id))
                .findFirst()
                .orElseThrow()
                .values());
    }

    protected static double scalar(Scene scene, String id) {
        return ((Readout.Value.Scalar) readout(scene, id)).value();
    }

    protected static double[] matrix(Scene scene, String id) {
        return ((Readout.Value.Matrix) readout(scene, id)).values();
    }

    protected static Readout.Value readout(Scene scene, String id) {
        return scene.readouts().stream()
                .filter(readout -> readout.id().equals(id))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private Map<String, Map<String, String>> cases() {
        Map<String, Map<String, String>> cases = new LinkedHashMap<>();
        cases.put("initial", Map.of());
        lab().presets().forEach(preset -> cases.put(preset.id(), preset.values()));
        return cases;
    }

    @Test
    void hasAtLeastFourPresetsWithNamesOfTheirOwn() {
        List<String> ids = lab().presets().stream().map(Preset::id).toList();
        assertTrue(ids.size() >= 4, ids.toString());
        assertEquals(ids.size(), ids.stream().distinct().count());
    }

    @Test
    void hasALessonOfTwoHundredToFiveHundredWords() throws Exception {
        String lesson =
                Files.readString(Path.of("templates/lesson", lab().card().id() + ".jte"));
        String prose = lesson.replaceAll("(?s)<math.*?</math>", " ").replaceAll("(?s)<[^>]*>|@\\w+.*", " ");
        int words = prose.strip().split("\\s+").length;
        assertTrue(words >= 200 && words <= 600, words + " words");
    }

    @Test
    void stateSurvivesTheUrl() {
        cases().forEach((id, values) -> {
            State state = State.parse(lab().properties(), values);
            State again = State.parse(lab().properties(), state.differences());
            assertEquals(state.differences(), again.differences(), id);
        });
    }

    @Test
    void sceneIsAFunctionOfItsState() {
        cases().forEach((id, values) -> assertEquals(JsonText.of(scene(values)), JsonText.of(scene(values)), id));
    }

    @Test
    void everyCoordinateIsFinite() {
        cases().forEach((id, values) -> scene(values)
                .figures()
                .forEach(figure -> figure.marks().forEach(mark -> assertFinite(id + " " + figure.id(), mark))));
    }

    private static void assertFinite(String where, Mark mark) {
        if (mark instanceof Mark.Field field) {
            field.overlay().forEach(over -> assertFinite(where, over));
        }
        double[] xy = switch (kind(mark)) {
            case "polylines" -> ((Mark.Polylines) mark).xy();
            case "polygons" -> ((Mark.Polygons) mark).xy();
            case "points" -> ((Mark.Points) mark).xy();
            case "arrows" -> ((Mark.Arrows) mark).xy();
            default -> new double[0];
        };
        for (double number : xy) {
            assertTrue(Double.isFinite(number), where + ": " + mark);
        }
    }

    private static String kind(Mark mark) {
        return mark.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }

    /** Maps and places that overflow, underflow or are undefined give a scene all the same, and it can be drawn. */
    @Test
    void hostileMapsStillGiveScenesThatCanBeDrawn() {
        List<String> maps = List.of(
                "1e300*u^3;1e300*v^3",
                "1e-300*u;1e-300*v",
                "exp(exp(u));v",
                "1/(u*v);log(u)",
                "0/0;u",
                "u/0;v",
                "5;7",
                "gamma(u);tan(v)",
                "u^(v^u);sqrt(u-5)",
                "1e15+u;1e15+v",
                "floor(u);sign(v)");
        for (String map : takes("map") ? maps.stream().map(this::withAllRows).toList() : List.of("")) {
            for (String point : List.of("0,0", "1,1", "-1e9,1e9", "1e-300,0")) {
                for (Property<?> property : lab().properties()) {
                    if (property instanceof PointProperty) {
                        assertDrawable(
                                takes("map")
                                        ? Map.of("names", "u,v", "map", map, property.key(), point)
                                        : Map.of(property.key(), point));
                    }
                }
            }
        }
    }

    /** A map into space has a third component. */
    private String withAllRows(String map) {
        for (Property<?> property : lab().properties()) {
            if (property instanceof FormulasProperty formulas && formulas.min() == 3) {
                return map + ";" + map.substring(0, map.indexOf(';'));
            }
        }
        return map;
    }

    /** The same for formulas of one variable. */
    @Test
    void hostileFormulasStillGiveScenesThatCanBeDrawn() {
        List<String> formulas =
                List.of("1e300*@^3", "1e-300*@", "exp(exp(@))", "1/@", "0/0", "log(@)", "5", "floor(@)");
        for (Property<?> property : lab().properties()) {
            if (property instanceof FormulaProperty formula) {
                String variable = formula.scope().variables().get(0);
                cases().forEach((id, values) -> formulas.forEach(text -> {
                    Map<String, String> hostile = new LinkedHashMap<>(values);
                    hostile.put(property.key(), text.replace("@", variable));
                    assertDrawable(hostile);
                }));
            }
        }
    }

    /** On a server many people drag at once, and share what stays the same meanwhile. */
    @Test
    void scenesAreTheSameWhenManyAreDrawnAtOnce() {
        List<State> states = new ArrayList<>();
        cases().forEach((id, values) -> states.add(State.parse(lab().properties(), values)));
        for (Property<?> property : lab().properties()) {
            if (property instanceof PointProperty point) {
                for (int i = 0; i < 40; i++) {
                    String moved = (0.3 + 0.02 * i) + "," + (0.7 - 0.01 * i);
                    states.add(State.parse(lab().properties(), Map.of(point.key(), moved)));
                }
            }
        }
        List<String> alone = states.stream()
                .map(state -> JsonText.of(scene(state, Quality.DRAFT)))
                .toList();
        for (int round = 0; round < 5; round++) {
            List<String> together = states.parallelStream()
                    .map(state -> JsonText.of(scene(state, Quality.DRAFT)))
                    .toList();
            assertEquals(alone, together);
        }
    }

    private boolean takes(String key) {
        return lab().properties().stream().anyMatch(property -> property.key().equals(key));
    }

    private void assertDrawable(Map<String, String> values) {
        Scene scene = scene(State.parse(lab().properties(), values), Quality.DRAFT);
        scene.figures().forEach(figure -> figure.marks().forEach(mark -> assertFinite(values.toString(), mark)));
        String svg = SvgWriter.write(scene, SvgOptions.page(800, "x"));
        assertFalse(svg.contains("NaN") || svg.contains("Infinity"), values.toString());
    }

    @Test
    void draftShowsTheSameNumbersAsFinal() {
        cases().forEach((id, values) -> {
            State state = State.parse(lab().properties(), values);
            assertEquals(
                    JsonText.ofReadouts(scene(state, Quality.FINAL)),
                    JsonText.ofReadouts(scene(state, Quality.DRAFT)),
                    id);
        });
    }

    @Test
    void everyHandleNamesAFigureAndAProperty() {
        List<String> keys = lab().properties().stream().map(Property::key).toList();
        cases().forEach((id, values) -> {
            Scene scene = scene(values);
            List<String> figures = scene.figures().stream().map(Figure::id).toList();
            for (Handle handle : scene.handles()) {
                assertTrue(figures.contains(handle.figure()), id + " " + handle.id());
                assertTrue(keys.contains(handle.property()), id + " " + handle.id());
                assertFalse(handle.label().isBlank(), id + " " + handle.id());
            }
        });
    }

    /**
     * Dragging a handle a little brings it to the pointer but for a second-order error; one that moves along a line, as far
     * as the pointer moves along it.
     */
    @Test
    void smallDragsFollowThePointer() {
        cases().forEach((id, values) -> {
            State state = State.parse(lab().properties(), values);
            for (Handle handle : scene(values).handles()) {
                double step = 1e-4;
                Handle after = scene(dragged(state, handle, step, -step)).handles().stream()
                        .filter(other -> other.id().equals(handle.id()))
                        .findFirst()
                        .orElseThrow();
                double[] along = handle.gain().length > 2 ? new double[] {1, 0, 0, 1} : direction(handle.gain());
                for (int row = 0; row < along.length; row += 2) {
                    double wanted = along[row] * step - along[row + 1] * step;
                    double moved = along[row] * (after.x() - handle.x()) + along[row + 1] * (after.y() - handle.y());
                    assertEquals(wanted, moved, 1e-5, id + " " + handle.id());
                }
            }
        });
    }

    private static double[] direction(double[] gain) {
        double length = Math.hypot(gain[0], gain[1]);
        return new double[] {gain[0] / length, gain[1] / length};
    }

    private Map<String, String> dragged(State state, Handle handle, double dx, double dy) {
        Map<String, String> values = new LinkedHashMap<>(state.differences());
        double[] g = handle.gain();
        for (Property<?> property : lab().properties()) {
            if (property instanceof PointProperty point && property.key().equals(handle.property())) {
                Point at = state.get(point);
                Point to = new Point(at.x() + g[0] * dx + g[1] * dy, at.y() + g[2] * dx + g[3] * dy);
                values.put(property.key(), point.print(to));
                return values;
            }
            if (property instanceof NumbersProperty numbers && property.key().equals(handle.property())) {
                List<Double> to = new ArrayList<>(state.get(numbers));
                for (int i = 0; i < to.size(); i++) {
                    to.set(i, to.get(i) + g[2 * i] * dx + g[2 * i + 1] * dy);
                }
                values.put(property.key(), numbers.print(to));
                return values;
            }
            if (property instanceof NumberProperty number && property.key().equals(handle.property())) {
                values.put(property.key(), number.print(state.get(number) + g[0] * dx + g[1] * dy));
                return values;
            }
        }
        throw new AssertionError(handle.property() + " is neither a point nor a number");
    }

    @Test
    void describesItselfInSentences() {
        cases().forEach((id, values) -> {
            String description = scene(values).description();
            assertTrue(description.length() > 80, id + ": " + description);
            assertTrue(description.endsWith("."), id + ": " + description);
        });
    }

    @Test
    void presetsSayWhatToLookFor() {
        for (Preset preset : lab().presets()) {
            assertTrue(preset.note().endsWith("."), preset.id());
        }
    }
}
