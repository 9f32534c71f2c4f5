package org.jacoscope.server;

import java.nio.file.Path;
import java.util.List;
import org.jacoscope.lab.Lab;
import org.jacoscope.lab.LabFinder;
import org.jacoscope.server.api.Calculus;
import org.jacoscope.server.api.OpenApi;
import org.jacoscope.server.api.Operation;
import org.jacoscope.server.api.OperationRoute;
import org.jacoscope.server.asset.Assets;
import org.jacoscope.server.file.Format;
import org.jacoscope.server.http.Body;
import org.jacoscope.server.http.Caching;
import org.jacoscope.server.http.Gate;
import org.jacoscope.server.http.Limits;
import org.jacoscope.server.http.Metrics;
import org.jacoscope.server.http.Reply;
import org.jacoscope.server.http.Routes;
import org.jacoscope.server.lab.LabApi;
import org.jacoscope.server.lab.LabFiles;
import org.jacoscope.server.lab.LinkCodes;
import org.jacoscope.server.lab.OEmbed;
import org.jacoscope.server.problem.Problem;
import org.jacoscope.server.problem.ProblemException;
import org.jacoscope.server.problem.ProblemKind;
import org.jacoscope.server.render.LabScenes;
import org.jacoscope.server.render.Pages;
import org.jacoscope.server.render.Templates;

/** What is served where. */
record Site(Routes routes) {

    /**
     * @param developing read templates/ and web/ from the working directory at each request
     */
    static Site create(boolean developing, Limits limits, List<Lab> labs) {
        Assets assets = developing ? Assets.onDisk(Path.of("web"), Path.of("target/classes/web")) : Assets.packaged();
        Templates templates = developing ? Templates.onDisk(Path.of("templates")) : Templates.packaged();
        LabFinder finder = new LabFinder(labs);
        PageRoutes pages = new PageRoutes(
                new Pages(templates, assets), new LabScenes(finder, limits::budget), new ServedAddresses(assets));
        Metrics metrics = new Metrics();
        Routes routes = new Routes(new Failures(pages), metrics);
        Gate gate = new Gate(limits.places());
        routes.get("/", pages::home);
        labFiles(routes, gate, new LabFiles(finder, limits));
        routes.get("/labs/{id}", gate.guardPage(pages::lab));
        routes.get("/embed/{id}", gate.guardPage(pages::embed));
        labApi(routes, gate, new LabApi(finder, limits));
        routes.get("/oembed", gate.guard(new OEmbed(finder, limits)::describe));
        routes.get("/api/v1/qr.svg", LinkCodes::code);
        routes.get("/api", pages::api);
        routes.get("/docs", pages::docs);
        routes.get("/docs/{name}", pages::doc);
        Body openApi = new Body(OpenApi.document(Calculus.operations(), labs));
        routes.get("/api/v1/openapi.json", request -> Reply.of("application/json", openApi, Caching.MINUTE));
        for (Operation operation : Calculus.operations()) {
            routes.post("/api/v1/" + operation.path(), gate.guard(new OperationRoute(operation, limits)::handle));
        }
        assets(routes, assets);
        operating(routes, metrics);
        return new Site(routes);
    }

    private static void labFiles(Routes routes, Gate gate, LabFiles files) {
        for (Format format : Format.values()) {
            routes.get("/labs/{id}." + format.extension(), gate.guard(request -> files.file(format, request)));
            routes.post(
                    "/api/v1/labs/{id}/file." + format.extension(),
                    gate.guard(request -> files.fileOfBody(format, request)));
        }
    }

    private static void labApi(Routes routes, Gate gate, LabApi labs) {
        routes.get("/api/v1/labs", labs::list);
        routes.get("/api/v1/palette", labs::palette);
        routes.get("/api/v1/labs/{id}/scene", gate.guard(labs::scene));
        routes.post("/api/v1/labs/{id}/scene", gate.guard(labs::sceneOfBody));
        routes.post("/api/v1/labs/{id}/formulas", gate.guard(labs::formulas));
        routes.post("/api/v1/labs/{id}/exercises/{exercise}", gate.guard(labs::exercise));
    }

    private static void assets(Routes routes, Assets assets) {
        // Other sites name this address: it stays, and what it holds may change.
        routes.get("/embed.js", request -> assets.script("embed/element.js"));
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
