package org.jacoscope.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jacoscope.lab.Labs;
import org.jacoscope.server.TestServer.Answer;
import org.jacoscope.server.http.Limits;
import org.junit.jupiter.api.Test;

class OperatingTest {
    private static final TestServer SERVER = TestServer.shared();

    @Test
    void serverSaysThatItLivesAndIsReady() {
        assertEquals(200, SERVER.get("/health/live").status());
        assertEquals(200, SERVER.get("/health/ready").status());
    }

    @Test
    void metricsCountRequestsByRouteAndStatus() {
        SERVER.get("/health/live");
        String metrics = SERVER.get("/metrics").body();
        assertTrue(Pattern.compile("http_requests_total\\{route=\"/health/live\",method=\"GET\",status=\"200\"\\} \\d+")
                .matcher(metrics)
                .find());
        assertTrue(metrics.contains("http_request_duration_seconds_bucket{route=\"/health/live\",le=\"+Inf\"}"));
    }

    @Test
    void metricsDoNotGrowWithAddresses() {
        SERVER.get("/some/where/nobody/was");
        assertFalse(SERVER.get("/metrics").body().contains("nobody"));
    }

    @Test
    void browserGetsAPageWhereNothingIs() {
        Answer page = SERVER.get("/nowhere", "Accept", "text/html,*/*");
        assertEquals(404, page.status());
        assertTrue(page.body().contains("No page and no operation has the address /nowhere."));
    }

    @Test
    void anySiteMayAsk() {
        Answer preflight = SERVER.method(
                "OPTIONS",
                "/api/v1/calculus/jacobian",
                "Origin",
                "https://example.org",
                "Access-Control-Request-Method",
                "POST");
        assertEquals(204, preflight.status());
        assertEquals("*", preflight.header("Access-Control-Allow-Origin"));
        assertTrue(preflight.header("Access-Control-Allow-Methods").contains("POST"));
        assertEquals("", preflight.header("Access-Control-Allow-Credentials"));
    }

    @Test
    void homePageShowsAThumbnailOfEachLab() {
        String page = SERVER.get("/", "Accept", "text/html").body();
        Matcher picture = Pattern.compile("src=\"(/labs/[^\"]+)\"").matcher(page);
        Set<String> labs = new TreeSet<>();
        while (picture.find()) {
            Answer thumbnail = SERVER.get(picture.group(1).replace("&amp;", "&"));
            assertEquals("image/svg+xml", thumbnail.header("Content-Type"));
            labs.add(picture.group(1).replaceFirst("/labs/([^.]+).*", "$1"));
        }
        assertEquals(
                Labs.all().stream().map(lab -> lab.card().id()).collect(Collectors.toCollection(TreeSet::new)), labs);
    }

    @Test
    void assetsAreKeptForEver() {
        Answer asset = SERVER.get(asset("player/main.js"));
        assertEquals(200, asset.status());
        assertEquals(
                "text/javascript;charset=utf-8", asset.header("Content-Type").replace(" ", ""));
        assertEquals("public, max-age=31536000, immutable", asset.header("Cache-Control"));
        assertEquals("*", asset.header("Access-Control-Allow-Origin"));
        assertEquals("cross-origin", asset.header("Cross-Origin-Resource-Policy"));
    }

    @Test
    void assetOfAnotherVersionIsServedButNotKept() {
        Answer asset = SERVER.get("/assets/000000000000/player/main.js");
        assertEquals(200, asset.status());
        assertEquals("public, no-cache", asset.header("Cache-Control"));
    }

    @Test
    void assetsDoNotLeadOutside() {
        for (String name : List.of("../pom.xml", "%2e%2e/pom.xml", "..%2fpom.xml", "player/../../pom.xml", "")) {
            int status = SERVER.get("/assets/x/" + name).status();
            assertTrue(status == 404 || status == 400, name + ": " + status);
        }
    }

    private static String asset(String name) {
        Matcher base = Pattern.compile("/assets/[0-9a-f]+/")
                .matcher(SERVER.get("/labs/polar-grid").body());
        assertTrue(base.find());
        return base.group() + name;
    }

    @Test
    void computationOverItsDeadlineIsRefused() {
        try (Server server = Server.start(0, "127.0.0.1", Limits.standard().deadline(0))) {
            Answer answer = TestServer.with(server).get("/api/v1/labs/determinant-map/scene");
            ProblemsTest.assertProblem(422, answer);
        }
    }

    @Test
    void serverWithoutPlacesAsksToComeBack() {
        Limits none = new Limits(1_000, 1_000, 1_000, 0);
        try (Server server = Server.start(0, "127.0.0.1", none)) {
            Answer answer = TestServer.with(server).get("/api/v1/labs/determinant-map/scene");
            ProblemsTest.assertProblem(503, answer);
            assertEquals("1", answer.header("Retry-After"));
        }
    }

    @Test
    void requestThatHasBegunIsAnsweredWhileTheServerStops() throws Exception {
        Server server = Server.start(0, "127.0.0.1", new Limits(1_000, 1_000, 1_000, 0));
        TestServer client = TestServer.with(server);
        client.get("/health/live");
        CompletableFuture<Answer> waiting =
                CompletableFuture.supplyAsync(() -> client.get("/api/v1/labs/determinant-map/scene"));
        TimeUnit.MILLISECONDS.sleep(200);
        server.close();
        assertEquals(503, waiting.get(5, TimeUnit.SECONDS).status());
    }

    @Test
    void portInUseIsSaidAndEndsTheCommand() {
        try (Server server = Server.start(0, "127.0.0.1")) {
            assertEquals(1, Main.run("--port", Integer.toString(server.port())));
        }
    }
}
