package org.jacoscope.browser;

import java.util.List;
import org.jacoscope.core.num.Budget;
import org.jacoscope.lab.Attempt;
import org.jacoscope.lab.Exercise;
import org.jacoscope.lab.FormulaReading;
import org.jacoscope.lab.Lab;
import org.jacoscope.lab.LabFinder;
import org.jacoscope.lab.LabWriter;
import org.jacoscope.lab.Labs;
import org.jacoscope.lab.Palette;
import org.jacoscope.lab.Quality;
import org.jacoscope.lab.State;
import org.jacoscope.scene.Dialect;
import org.jacoscope.scene.QrSvg;
import org.jacoscope.scene.Scene;
import org.jacoscope.scene.SceneWriter;
import org.jacoscope.scene.SvgOptions;
import org.jacoscope.scene.TextFile;
import org.jacoscope.scene.TextOptions;
import org.jacoscope.scene.Theme;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/**
 * What the engine's module exports; web/engine/core.d.ts says the same to TypeScript. No function throws: an answer is an
 * object whose one member is the result or {@code problem}, with the members that the server's problems have.
 */
public final class Bridge {
    private static final LabFinder FINDER = new LabFinder(Labs.all());

    private Bridge() {}

    /** The module does nothing by itself. */
    public static void main(String[] args) {}

    /** Told, now and then, how many operations were reserved so far; true stops the computation. */
    @JSFunctor
    public interface Watch extends JSObject {
        boolean stop(double operations);
    }

    @JSExport
    public static @Nullable JSObject labs() {
        return ObjectSink.written(out -> LabWriter.write(Labs.all(), out));
    }

    /** The most operations that a scene, or the check of an attempt, should take. */
    @JSExport
    public static double sceneOperations() {
        return Budget.SCENE_OPERATIONS;
    }

    /**
     * The scene of a state.
     *
     * @param state the values of some of the lab's properties, by key
     * @param quality draft or final
     * @param operations the most that may be done
     */
    @JSExport
    public static @Nullable JSObject scene(
            JSObject labId, JSObject state, JSObject quality, double operations, Watch watch) {
        return Answers.of("scene", () -> {
            Lab lab = FINDER.lab(Values.text(labId));
            State read = State.read(lab.properties(), Values.members(state));
            Budget budget = new Budget((long) operations, watch::stop);
            Scene scene = lab.scene(read, Quality.named(Values.text(quality)), budget);
            return out -> SceneWriter.write(scene, out);
        });
    }

    /** What formulas are made of, in groups. */
    @JSExport
    public static @Nullable JSObject palette() {
        return Answers.of("groups", () -> Palette::write);
    }

    /**
     * The scene of a state, in full, as the text of a file.
     *
     * @param kind what the file's name ends with: svg, csv, tex or txt
     * @param width of a picture, in pixels
     * @param dark whether a picture is for a dark ground
     * @param dialect how numbers are written: text, latex, numpy …
     * @param readout id of the only readout to write; "" for all
     */
    @JSExport
    public static @Nullable JSObject file(
            JSObject labId,
            JSObject state,
            JSObject kind,
            double width,
            boolean dark,
            JSObject dialect,
            JSObject readout,
            double operations,
            Watch watch) {
        return Answers.of("file", () -> {
            TextFile file = TextFile.of(Values.text(kind)).orElseThrow();
            TextOptions options = new TextOptions(
                    SvgOptions.file(width, dark ? Theme.DARK : Theme.LIGHT),
                    Dialect.of(Values.text(dialect)).orElseThrow(),
                    Values.text(readout));
            Lab lab = FINDER.lab(Values.text(labId));
            State read = State.read(lab.properties(), Values.members(state));
            Scene scene = lab.scene(read, Quality.FINAL, new Budget((long) operations, watch::stop));
            String text = file.write(scene, options);
            return out -> out.string(text);
        });
    }

    /** A QR code of a text, as SVG. */
    @JSExport
    public static @Nullable JSObject qr(JSObject text) {
        return Answers.of("file", () -> {
            String svg = QrSvg.of(Values.text(text));
            return out -> out.string(svg);
        });
    }

    /** How each formula of a state reads by itself. */
    @JSExport
    public static @Nullable JSObject read(JSObject labId, JSObject state) {
        return Answers.of("formulas", () -> {
            Lab lab = FINDER.lab(Values.text(labId));
            List<FormulaReading> readings = FormulaReading.of(lab, Values.members(state));
            return out -> FormulaReading.write(readings, out);
        });
    }

    /**
     * Whether an attempt at an exercise is right.
     *
     * @param answer as typed
     * @param state the values of some of the lab's properties, by key
     * @param operations the most that may be done
     */
    @JSExport
    public static @Nullable JSObject check(
            JSObject labId, JSObject exerciseId, JSObject answer, JSObject state, double operations, Watch watch) {
        return Answers.of("verdict", () -> {
            Lab lab = FINDER.lab(Values.text(labId));
            Exercise exercise = FINDER.exercise(lab, Values.text(exerciseId));
            State read = State.read(lab.properties(), Values.members(state));
            Budget budget = new Budget((long) operations, watch::stop);
            return exercise.check(new Attempt(Values.text(answer), read), budget)::write;
        });
    }
}
