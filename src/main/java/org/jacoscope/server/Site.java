package org.jacoscope.server;

import java.nio.file.Path;
import org.jacoscope.server.asset.Assets;
import org.jacoscope.server.http.Body;
import org.jacoscope.server.http.Caching;
import org.jacoscope.server.http.Metrics;
import org.jacoscope.server.http.Reply;
import org.jacoscope.server.http.Routes;
import org.jacoscope.server.problem.Problem;
import org.jacoscope.server.problem.ProblemException;
import org.jacoscope.server.problem.ProblemKind;

/** What is served where. */
record Site(Routes routes) {

    /**
     * @param developing read templates/ and web/ from the working directory at each request
     */
    static Site create(boolean developing, Limits limits) {
        Assets assets = developing ? Assets.onDisk(Path.of("web")) : Assets.packaged();
        Templates templates = developing ? Templates.onDisk(Path.of("templates")) : Templates.packaged();
        Pages pages = new Pages(templates, assets);
        Metrics metrics = new Metrics();
        Routes routes = new Routes(new Failures(pages), metrics);
        routes.get("/", pages::home);
        assets(routes, assets);
        operating(routes, metrics);
        return new Site(routes);
    }

    private static void assets(Routes routes, Assets assets) {
        routes.get("/assets/{version}/<name>", request -> {
            String name = request.pathParam("name");
            return assets.find(request.pathParam("version"), name)
                    .orElseThrow(() -> new ProblemException(
                            Problem.of(ProblemKind.NOT_FOUND, "There is no file " + name + " among the assets.")));
        });
    }

    private static void operating(Routes routes, Metrics metrics) {
        routes.get("/health/live", request -> plain("live\n"));
        routes.get("/health/ready", request -> plain("ready\n"));
        routes.get(
                "/metrics",
                request ->
                        Reply.of("text/plain; version=0.0.4; charset=utf-8", new Body(metrics.text()), Caching.NEVER));
    }

    private static Reply plain(String text) {
        return Reply.of("text/plain; charset=utf-8", new Body(text), Caching.NEVER);
    }
}
