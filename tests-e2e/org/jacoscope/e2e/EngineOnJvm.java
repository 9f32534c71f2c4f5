package org.jacoscope.e2e;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jacoscope.core.num.Budget;
import org.jacoscope.lab.Attempt;
import org.jacoscope.lab.Exercise;
import org.jacoscope.lab.FormulaReading;
import org.jacoscope.lab.Lab;
import org.jacoscope.lab.LabFinder;
import org.jacoscope.lab.Labs;
import org.jacoscope.lab.Palette;
import org.jacoscope.lab.Quality;
import org.jacoscope.lab.Refusal;
import org.jacoscope.lab.State;
import org.jacoscope.scene.Scene;
import org.jacoscope.scene.SceneWriter;
import org.jacoscope.scene.Sink;
import org.jspecify.annotations.Nullable;

/** What the engine's module should answer, computed here. */
final class EngineOnJvm {
    private static final LabFinder FINDER = new LabFinder(Labs.all());

    private EngineOnJvm() {}

    /**
     * A scene or a problem, and what was reserved at each poll.
     *
     * @param polls how many polls go by before the computation is stopped
     */
    static @Nullable Object scene(String labId, Map<String, ?> state, String quality, long operations, int polls) {
        List<Double> reserved = new ArrayList<>();
        Budget budget = new Budget(operations, spent -> {
            reserved.add((double) spent);
            return reserved.size() > polls;
        });
        Consumer<Sink> answer = answer("scene", () -> {
            Lab lab = FINDER.lab(labId);
            State read = State.read(lab.properties(), state);
            Scene scene = lab.scene(read, Quality.named(quality), budget);
            return out -> SceneWriter.write(scene, out);
        });
        return Tree.of(out -> {
            out.beginArray();
            answer.accept(out);
            out.numbers(reserved.stream().mapToDouble(spent -> spent).toArray());
            out.endArray();
        });
    }

    /** A verdict or a problem. */
    static @Nullable Object check(String labId, String exerciseId, String answer, Map<String, ?> state) {
        return Tree.of(answer("verdict", () -> {
            Lab lab = FINDER.lab(labId);
            Exercise exercise = FINDER.exercise(lab, exerciseId);
            State read = State.read(lab.properties(), state);
            return exercise.check(new Attempt(answer, read), Budget.scene())::write;
        }));
    }

    static @Nullable Object read(String labId, Map<String, ?> state) {
        return Tree.of(answer("formulas", () -> {
            List<FormulaReading> readings = FormulaReading.of(FINDER.lab(labId), state);
            return out -> FormulaReading.write(readings, out);
        }));
    }

    static @Nullable Object palette() {
        return Tree.of(answer("groups", () -> Palette::write));
    }

    private static Consumer<Sink> answer(String name, Supplier<Consumer<Sink>> work) {
        try {
            Consumer<Sink> result = work.get();
            return out -> member(name, result, out);
        } catch (RuntimeException failure) {
            Refusal refusal = Refusal.of(failure).orElseThrow(() -> failure);
            return out -> member(
                    "problem",
                    inner -> {
                        inner.beginObject();
                        refusal.write(inner);
                        inner.endObject();
                    },
                    out);
        }
    }

    private static void member(String name, Consumer<Sink> value, Sink out) {
        out.beginObject();
        out.name(name);
        value.accept(out);
        out.endObject();
    }
}
