package org.jacoscope.server.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jacoscope.lab.LabWriter;
import org.jacoscope.scene.Figure;
import org.jacoscope.scene.Scene;
import org.jacoscope.scene.Sink;
import org.jacoscope.scene.SvgOptions;
import org.jacoscope.scene.SvgWriter;
import org.jacoscope.server.asset.Assets;
import org.jacoscope.server.json.JsonSink;
import org.jacoscope.server.page.Bench;
import org.jacoscope.server.page.View;
import org.jacoscope.server.words.Words;

/** What pages need to show a scene and to hand it to the player. */
record Benches(Assets assets) {
    private static final String PLAYER = "player/main.js";

    /** Of the row of figures in a page, as web/player/arrangement.js has it. */
    private static final double ROW_WIDTH = 800;

    Bench of(LabScenes.Shown shown, View view) {
        return new Bench(
                shown.lab().card().id(),
                assets.modules(PLAYER),
                shown.scene(),
                pictures(shown.scene()),
                json(out -> LabWriter.write(shown.lab(), out)),
                json(shown.state()::write),
                shown.lab().properties().stream()
                        .anyMatch(property -> property.animation().isPresent()),
                problem(shown, view));
    }

    private static String problem(LabScenes.Shown shown, View view) {
        return Stream.concat(Stream.of(shown.problem()), view.problems().stream())
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static List<Bench.Picture> pictures(Scene scene) {
        return scene.figures().stream()
                .map(Figure::id)
                .map(id -> new Bench.Picture(id, SvgWriter.write(scene, options(id))))
                .toList();
    }

    private static SvgOptions options(String figure) {
        return SvgOptions.page(ROW_WIDTH, "figure-" + figure).onlyFigure(figure);
    }

    /** What the player says, as JSON for a script element. */
    static String words(Words words) {
        return json(out -> {
            out.beginObject();
            words.ofPlayer().forEach((key, text) -> {
                out.name(key);
                out.string(text);
            });
            out.endObject();
        });
    }

    /** JSON that may stand inside a script element: nothing in it ends the element or begins a comment. */
    private static String json(Consumer<Sink> content) {
        return new String(JsonSink.bytes(content), StandardCharsets.UTF_8).replace("<", "\\u003c");
    }
}
