package org.jacoscope.server.lab;

import io.javalin.http.Context;
import java.util.List;
import org.jacoscope.lab.Exercise;
import org.jacoscope.lab.FormulaReading;
import org.jacoscope.lab.Lab;
import org.jacoscope.lab.LabFinder;
import org.jacoscope.lab.LabWriter;
import org.jacoscope.lab.Palette;
import org.jacoscope.lab.Quality;
import org.jacoscope.lab.State;
import org.jacoscope.lab.Verdict;
import org.jacoscope.scene.Scene;
import org.jacoscope.scene.SceneWriter;
import org.jacoscope.server.api.Attempts;
import org.jacoscope.server.api.PaletteSchema;
import org.jacoscope.server.api.Readings;
import org.jacoscope.server.http.Bodies;
import org.jacoscope.server.http.Body;
import org.jacoscope.server.http.Caching;
import org.jacoscope.server.http.Limits;
import org.jacoscope.server.http.Reply;
import org.jacoscope.server.json.JsonReader;
import org.jacoscope.server.json.JsonSink;
import org.jacoscope.server.schema.ChoiceSchema;
import org.jacoscope.server.schema.Node;

/** Labs as JSON. */
public final class LabApi {
    private static final ChoiceSchema QUALITIES = new ChoiceSchema(List.of("draft", "final"));

    private final LabFinder finder;
    private final Limits limits;
    private final Body list;
    private final Body palette;

    public LabApi(LabFinder finder, Limits limits) {
        this.finder = finder;
        this.limits = limits;
        this.list = new Body(JsonSink.bytes(out -> LabWriter.write(finder.labs(), out)));
        this.palette = new Body(JsonSink.bytes(out -> {
            out.beginObject();
            out.name(PaletteSchema.GROUPS.name());
            Palette.write(out);
            out.endObject();
        }));
    }

    public Reply list(Context request) {
        return Reply.of("application/json", list, Caching.MINUTE);
    }

    /** What formulas are made of. */
    public Reply palette(Context request) {
        return Reply.of("application/json", palette, Caching.MINUTE);
    }

    /** The scene of the state in the query. */
    public Reply scene(Context request) {
        Lab lab = finder.lab(request.pathParam("id"));
        LabQuery query = LabQuery.of(request);
        State state = State.parse(lab.properties(), query.properties());
        return Reply.json(scene(lab, state, quality(query)), Caching.MINUTE);
    }

    /** The scene of the state in the body. */
    public Reply sceneOfBody(Context request) {
        Lab lab = finder.lab(request.pathParam("id"));
        Quality quality = quality(LabQuery.of(request));
        State state = State.read(lab.properties(), LabBodies.properties(request, limits));
        return Reply.json(scene(lab, state, quality), Caching.NEVER);
    }

    /** How each formula of the state in the body reads by itself. */
    public Reply formulas(Context request) {
        Lab lab = finder.lab(request.pathParam("id"));
        List<FormulaReading> readings = FormulaReading.of(lab, LabBodies.properties(request, limits));
        byte[] answer = JsonSink.bytes(out -> {
            out.beginObject();
            out.name(Readings.FORMULAS.name());
            FormulaReading.write(readings, out);
            out.endObject();
        });
        return Reply.json(answer, Caching.NEVER);
    }

    private byte[] scene(Lab lab, State state, Quality quality) {
        Scene scene = lab.scene(state, quality, limits.budget());
        return JsonSink.bytes(out -> SceneWriter.write(scene, out));
    }

    private static Quality quality(LabQuery query) {
        String text = query.view().getOrDefault("quality", "final");
        String known = QUALITIES.read(Node.root("").child("quality", text));
        return Quality.named(known);
    }

    /** Whether the answer in the body is right. */
    public Reply exercise(Context request) {
        Lab lab = finder.lab(request.pathParam("id"));
        Exercise exercise = finder.exercise(lab, request.pathParam("exercise"));
        Object body = JsonReader.read(Bodies.json(request, limits.bodyBytes()));
        Verdict verdict = exercise.check(Attempts.read(lab, body), limits.budget());
        return Reply.json(JsonSink.bytes(verdict::write), Caching.NEVER);
    }
}
