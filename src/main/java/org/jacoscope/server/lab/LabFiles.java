package org.jacoscope.server.lab;

import io.javalin.http.Context;
import java.util.Map;
import org.jacoscope.lab.Lab;
import org.jacoscope.lab.LabFinder;
import org.jacoscope.lab.Quality;
import org.jacoscope.lab.State;
import org.jacoscope.scene.Scene;
import org.jacoscope.server.file.FileOptions;
import org.jacoscope.server.file.Format;
import org.jacoscope.server.http.Body;
import org.jacoscope.server.http.Caching;
import org.jacoscope.server.http.Headers;
import org.jacoscope.server.http.Limits;
import org.jacoscope.server.http.Reply;

/** The scene of a state as a file. */
public final class LabFiles {
    private final LabFinder finder;
    private final Limits limits;

    public LabFiles(LabFinder finder, Limits limits) {
        this.finder = finder;
        this.limits = limits;
    }

    /** The scene of the state in the query. */
    public Reply file(Format format, Context request) {
        Lab lab = finder.lab(request.pathParam("id"));
        LabQuery query = LabQuery.of(request);
        FileOptions options = FileOptions.read(query.view());
        State state = State.parse(lab.properties(), query.properties());
        return reply(lab, state, format, options, Caching.MINUTE);
    }

    /** The scene of the state in the body. */
    public Reply fileOfBody(Format format, Context request) {
        Lab lab = finder.lab(request.pathParam("id"));
        FileOptions options = FileOptions.read(LabQuery.of(request).view());
        return reply(
                lab,
                State.read(lab.properties(), LabBodies.properties(request, limits)),
                format,
                options,
                Caching.NEVER);
    }

    private Reply reply(Lab lab, State state, Format format, FileOptions options, Caching caching) {
        Scene scene = lab.scene(state, Quality.FINAL, limits.budget());
        String name = lab.card().id() + "." + format.extension();
        return Reply.of(format.type(), new Body(format.write(scene, options)), caching)
                .with(Headers.data())
                .with(Map.of("Content-Disposition", "inline; filename=\"" + name + "\""));
    }
}
