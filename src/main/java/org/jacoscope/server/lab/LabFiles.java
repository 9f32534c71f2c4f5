package org.jacoscope.server.lab;

import io.javalin.http.Context;
import java.util.Map;
import org.jacoscope.lab.Lab;
import org.jacoscope.lab.LabFinder;
import org.jacoscope.lab.Quality;
import org.jacoscope.lab.State;
import org.jacoscope.scene.Csv;
import org.jacoscope.scene.Scene;
import org.jacoscope.scene.SvgOptions;
import org.jacoscope.scene.SvgWriter;
import org.jacoscope.scene.Tex;
import org.jacoscope.scene.Theme;
import org.jacoscope.server.http.Body;
import org.jacoscope.server.http.Caching;
import org.jacoscope.server.http.Headers;
import org.jacoscope.server.http.Limits;
import org.jacoscope.server.http.Reply;
import org.jacoscope.server.schema.ChoiceSchema;
import org.jacoscope.server.schema.IntegerSchema;
import org.jacoscope.server.schema.Node;

/** The scene of the state in the query as a picture, a table or formulas. */
public final class LabFiles {
    private static final ChoiceSchema THEMES = new ChoiceSchema(java.util.List.of("light", "dark"));

    private static final int DEFAULT_WIDTH = 960;

    /** In pixels; wider pictures show nothing more. */
    private static final IntegerSchema WIDTHS = new IntegerSchema(100, 3_000);

    private final LabFinder finder;
    private final Limits limits;
    private final Painter painter;

    /** Turns a scene into the bytes of a PNG picture. */
    @FunctionalInterface
    public interface Painter {
        byte[] paint(Scene scene, SvgOptions options);
    }

    public LabFiles(LabFinder finder, Limits limits, Painter painter) {
        this.finder = finder;
        this.limits = limits;
        this.painter = painter;
    }

    public Reply svg(Context request) {
        LabQuery query = LabQuery.of(request);
        return file("image/svg+xml", SvgWriter.write(scene(request, query), options(query)), request, "svg");
    }

    public Reply png(Context request) {
        LabQuery query = LabQuery.of(request);
        byte[] picture = painter.paint(scene(request, query), options(query));
        return file("image/png", new Body(picture), request, "png");
    }

    public Reply csv(Context request) {
        LabQuery query = LabQuery.of(request);
        String text = Csv.write(scene(request, query));
        return file("text/csv; charset=utf-8", text, request, "csv");
    }

    public Reply tex(Context request) {
        LabQuery query = LabQuery.of(request);
        return file("text/x-tex; charset=utf-8", Tex.write(scene(request, query)), request, "tex");
    }

    private Scene scene(Context request, LabQuery query) {
        Lab lab = finder.lab(request.pathParam("id"));
        State state = State.parse(lab.properties(), query.properties());
        return lab.scene(state, Quality.FINAL, limits.budget());
    }

    private static SvgOptions options(LabQuery query) {
        Map<String, String> view = query.view();
        int width = width(view.getOrDefault("width", Integer.toString(DEFAULT_WIDTH)));
        String name = THEMES.read(Node.root("").child("theme", view.getOrDefault("theme", "light")));
        Theme theme = name.equals("dark") ? Theme.DARK : Theme.LIGHT;
        boolean thumbnail = view.getOrDefault("show", "").equals("thumbnail");
        return new SvgOptions(width, theme, "scene", null, thumbnail);
    }

    private static int width(String text) {
        Object value = text.matches("-?\\d{1,9}") ? Double.valueOf(text) : text;
        return WIDTHS.read(Node.root("").child("width", value));
    }

    private static Reply file(String type, String text, Context request, String extension) {
        return file(type, new Body(text), request, extension);
    }

    private static Reply file(String type, Body body, Context request, String extension) {
        String name = request.pathParam("id") + "." + extension;
        return Reply.of(type, body, Caching.MINUTE)
                .with(Headers.data())
                .with(Map.of("Content-Disposition", "inline; filename=\"" + name + "\""));
    }
}
