package org.jacoscope.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jacoscope.lab.Lab;
import org.jacoscope.lab.Labs;
import org.jacoscope.lab.Property;
import org.jacoscope.server.TestServer.Answer;
import org.jacoscope.server.json.JsonReader;
import org.jacoscope.server.lab.LabQuery;
import org.jacoscope.server.render.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LabRoutesTest {
    private static final TestServer SERVER = TestServer.shared();

    static Stream<String> labs() {
        return Labs.all().stream().map(lab -> lab.card().id());
    }

    @Test
    void listNamesEveryLab() {
        List<?> list = (List<?>) JsonReader.read(SERVER.get("/api/v1/labs").bytes());
        assertEquals(
                labs().toList(),
                list.stream().map(lab -> ((Map<?, ?>) lab).get("id")).toList());
    }

    @ParameterizedTest
    @MethodSource("labs")
    void pageShowsItsFiguresWithoutScripts(String lab) {
        Answer page = SERVER.get("/labs/" + lab, "Accept", "text/html");
        assertEquals(200, page.status());
        assertEquals("text/html;charset=utf-8", page.header("Content-Type").replace(" ", ""));
        assertTrue(page.body().contains("<svg xmlns="), "an svg element");
        assertTrue(page.body().contains("<math"), "a formula");
    }

    @Test
    void pageNamesTheApiBehindIt() {
        assertTrue(SERVER.get("/labs/polar-grid").body().contains(" data-api=\"/api/v1\""));
    }

    @ParameterizedTest
    @MethodSource("labs")
    void embedShowsTheSameFiguresWithoutTheSite(String lab) {
        String page = SERVER.get("/labs/" + lab, "Accept", "text/html").body();
        String embed = SERVER.get("/embed/" + lab, "Accept", "text/html").body();
        assertEquals(bench(page), bench(embed));
        assertTrue(page.contains("site-head") && !embed.contains("site-head"));
        assertTrue(embed.matches("(?s).*<html[^>]* data-hidden=\"[^\"]*\\blesson\\b.*"), "frames hide the lesson");
        assertFalse(page.matches("(?s).*<html[^>]* data-hidden=\"[^\"]+\".*"), "pages hide nothing");
    }

    @Test
    void embedTakesTheQueryOfTheLabsPage() {
        String query = "polar-grid?size=0.25&theme=dark";
        String embed = SERVER.get("/embed/" + query, "Accept", "text/html").body();
        assertTrue(embed.contains(" data-theme=\"dark\""), "the theme");
        assertTrue(embed.contains("\"size\":0.25"), "the state");
        assertEquals(bench(SERVER.get("/labs/" + query, "Accept", "text/html").body()), bench(embed));
    }

    private static String bench(String page) {
        String start = "<section class=\"figures\"";
        String end = "<div class=\"controls\"";
        assertTrue(page.contains(start) && page.contains(end), "figures and settings");
        return page.substring(page.indexOf(start), page.indexOf(end));
    }

    @ParameterizedTest
    @MethodSource("labs")
    void everyLabHasALesson(String lab) {
        assertTrue(Templates.packaged().hasLesson(lab), "templates/lesson/" + lab + ".jte");
    }

    @Test
    void noPropertyHasAReservedKey() {
        for (Lab lab : Labs.all()) {
            for (Property<?> property : lab.properties()) {
                assertFalse(
                        LabQuery.RESERVED.contains(property.key()), lab.card().id() + ": " + property.key());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("labs")
    void sceneOfAddressAndOfBodyAreTheSame(String lab) {
        Answer got = SERVER.get("/api/v1/labs/" + lab + "/scene?v=1&utm_source=course");
        Answer posted = SERVER.post("/api/v1/labs/" + lab + "/scene", "{}");
        assertEquals(200, got.status(), got.body());
        assertEquals(got.body(), posted.body());
    }

    @ParameterizedTest
    @MethodSource("labs")
    void filesHaveTheirTypes(String lab) {
        assertEquals("image/svg+xml", SERVER.get("/labs/" + lab + ".svg").header("Content-Type"));
        assertEquals("image/png", SERVER.get("/labs/" + lab + ".png?width=200").header("Content-Type"));
        assertTrue(SERVER.get("/labs/" + lab + ".csv").header("Content-Type").startsWith("text/csv"));
        assertTrue(SERVER.get("/labs/" + lab + ".tex").header("Content-Type").startsWith("text/x-tex"));
        assertEquals("application/json", SERVER.get("/labs/" + lab + ".json").header("Content-Type"));
    }

    @Test
    void pictureThatIsTooWideIsRefused() {
        Answer answer = SERVER.get("/labs/polar-grid.png?width=100000");
        ProblemsTest.assertProblem(422, answer);
        assertEquals("/width should be a whole number from 100 to 3000, not 100000.", answer.detail());
    }

    @Test
    void scaleGivesMorePixels() throws IOException {
        byte[] picture = SERVER.get("/labs/polar-grid.png?width=200&scale=2").bytes();
        assertEquals(400, ImageIO.read(new ByteArrayInputStream(picture)).getWidth());
    }

    @Test
    void pictureOfTooManyPixelsIsRefused() {
        Answer answer = SERVER.get("/labs/polar-grid.png?width=3000&scale=3");
        ProblemsTest.assertProblem(422, answer);
        assertTrue(answer.detail().endsWith("Ask for a smaller width or scale."), answer.detail());
    }

    @Test
    void unknownKeyIsRefusedByTheApi() {
        Answer answer = SERVER.get("/api/v1/labs/polar-grid/scene?nonsense=1");
        ProblemsTest.assertProblem(422, answer);
        assertEquals("/nonsense", answer.json().get("pointer"));
    }

    @Test
    void unknownKeyIsExplainedOnThePage() {
        Answer page = SERVER.get("/labs/polar-grid?nonsense=1", "Accept", "text/html");
        assertEquals(200, page.status());
        assertTrue(page.body().contains("This lab has no property &#34;nonsense&#34;.")
                || page.body().contains("This lab has no property \"nonsense\"."));
    }

    @Test
    void wrongFormulaIsPointedAt() {
        Answer answer = SERVER.post("/api/v1/labs/polar-grid/scene", "{\"map\": [\"r\", \"r + thetta\"]}");
        ProblemsTest.assertProblem(422, answer);
        assertEquals("/map/1", answer.json().get("pointer"));
        assertEquals("theta", answer.json().get("suggestion"));
    }

    @Test
    void aMillionFormulasAreOneRefusal() {
        String json = "{\"map\": \"" + ";".repeat(900_000) + "\"}";
        Answer answer = SERVER.post("/api/v1/labs/determinant-map/formulas", json);
        ProblemsTest.assertProblem(422, answer);
        assertTrue(answer.detail().endsWith("not 900001."), answer.detail());
    }

    static Stream<String> hostile() {
        return Stream.of(
                "</script><script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "<!--<script>",
                "]]></text><script>alert(1)</script>");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileQueriesBecomeNoMarkup(String text) {
        String value = URLEncoder.encode(text, StandardCharsets.UTF_8);
        for (String query : List.of("?map=" + value + ";r", "?" + value + "=1", "?names=" + value)) {
            String page = SERVER.get("/labs/polar-grid" + query, "Accept", "text/html")
                    .body();
            assertFalse(page.contains(text), query);
            String svg = SERVER.get("/labs/polar-grid.svg" + query).body();
            assertFalse(svg.contains(text.replace("\"", "\\\"")) && svg.startsWith("<svg"), query);
        }
        String lost = SERVER.get("/" + value, "Accept", "text/html").body();
        assertFalse(lost.contains(text));
    }

    @Test
    void pagesRunNoScriptsButTheirOwn() {
        for (String page : List.of("/", "/labs/polar-grid", "/embed/polar-grid", "/embed/nothing")) {
            String policy = SERVER.get(page, "Accept", "text/html").header("Content-Security-Policy");
            assertTrue(policy.contains("script-src 'self';"), policy);
            assertFalse(policy.contains("unsafe"), policy);
        }
    }

    @Test
    void onlyWhatIsMadeForFramesMayBeFramed() {
        assertEquals("*", frameAncestors("/embed/polar-grid"));
        assertEquals("*", frameAncestors("/embed/nothing"));
        for (String page : List.of("/", "/labs/polar-grid", "/api", "/nowhere")) {
            assertEquals("'none'", frameAncestors(page), page);
        }
    }

    private static String frameAncestors(String path) {
        String policy = SERVER.get(path, "Accept", "text/html").header("Content-Security-Policy");
        return policy.replaceFirst(".*frame-ancestors ([^;]+).*", "$1");
    }

    @Test
    void noReplySetsACookie() {
        assertEquals("", SERVER.get("/labs/polar-grid").header("Set-Cookie"));
    }

    @Test
    void sceneIsCacheable() {
        String path = "/api/v1/labs/polar-grid/scene?t=0.5";
        Answer first = SERVER.get(path);
        assertEquals("public, max-age=60", first.header("Cache-Control"));
        Answer second = SERVER.get(path, "If-None-Match", first.header("ETag"));
        assertEquals(304, second.status());
        assertEquals(0, second.bytes().length);
        assertEquals(first.header("ETag"), second.header("ETag"));
    }

    @Test
    void compressedReplyHasItsOwnTag() {
        Answer plain = SERVER.get("/labs/polar-grid.svg");
        Answer compressed = SERVER.get("/labs/polar-grid.svg", "Accept-Encoding", "gzip");
        assertEquals("gzip", compressed.header("Content-Encoding"));
        assertEquals("Accept-Encoding", compressed.header("Vary"));
        assertTrue(compressed.bytes().length < plain.bytes().length / 2);
        assertFalse(plain.header("ETag").equals(compressed.header("ETag")));
    }

    @Test
    void headSaysTheLengthAndSendsNothing() {
        Answer got = SERVER.get("/labs/polar-grid.svg");
        Answer head = SERVER.head("/labs/polar-grid.svg");
        assertEquals(200, head.status());
        assertEquals(Integer.toString(got.bytes().length), head.header("Content-Length"));
        assertEquals(0, head.bytes().length);
    }
}
