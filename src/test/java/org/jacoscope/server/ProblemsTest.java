package org.jacoscope.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jacoscope.server.TestServer.Answer;
import org.jacoscope.server.api.ProblemSchema;
import org.jacoscope.server.json.JsonReader;
import org.jacoscope.server.schema.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each bad request is answered by a problem that helps. */
class ProblemsTest {

    /** A second by design; tests run on busy machines. */
    private static final double PATIENCE_SECONDS = 5;

    private static final String JACOBIAN = "/api/v1/calculus/jacobian";

    private static String map(String component) {
        return "{\"map\": {\"variables\": [\"x\", \"y\"], \"components\": [\"" + component
                + "\"]}, \"points\": [[1, 2]]}";
    }

    static Stream<Arguments> formulas() {
        return Stream.of(
                Arguments.of("x + sinn(y)", "There is no function or variable called \"sinn\" here. Did you mean sin?"),
                Arguments.of("x + z", "There is nothing called \"z\" here. The variables are x, y."),
                Arguments.of(
                        "(x + 1", "A closing parenthesis is missing: the one opened at character 1 is never closed."),
                Arguments.of("1e999", "The number \"1e999\" is too large: the largest possible is about 1.8e308."),
                Arguments.of(
                        "x+".repeat(5_000) + "x",
                        "The formula is too long: it has 10001 characters and may have at most 10000 characters."),
                Arguments.of(
                        "(".repeat(600) + "x" + ")".repeat(600),
                        "The formula is nested too deeply: at most 512 parentheses may be open at once."));
    }

    @ParameterizedTest
    @MethodSource("formulas")
    void formulaThatCannotBeReadIsExplainedAtItsMember(String formula, String sentence) {
        Answer answer = TestServer.shared().post(JACOBIAN, map(formula));
        assertProblem(422, answer);
        assertEquals(sentence, answer.detail());
        assertEquals("/map/components/0", answer.json().get("pointer"));
    }

    static Stream<Arguments> bodies() {
        String one = "{\"variables\": [\"x\"], \"components\": [\"x\"]}";
        return Stream.of(
                Arguments.of(400, JACOBIAN, "", "The body is empty. Send a JSON object."),
                Arguments.of(422, JACOBIAN, "[]", "The body should be an object, not an array."),
                Arguments.of(422, JACOBIAN, "3", "The body should be an object, not a number."),
                Arguments.of(422, JACOBIAN, "{}", "The body lacks the member map: a map."),
                Arguments.of(
                        422,
                        JACOBIAN,
                        "{\"map\": " + one + "}",
                        "The body lacks the member points: an array of arrays of numbers (k×n)."),
                Arguments.of(422, JACOBIAN, "{\"map\": 3, \"points\": []}", "/map should be an object, not a number."),
                Arguments.of(
                        422,
                        JACOBIAN,
                        "{\"map\": " + one + ", \"points\": [[1, 2]]}",
                        "/points/0 should have 1 number, one per variable, not 2."),
                Arguments.of(
                        422,
                        JACOBIAN,
                        "{\"map\": " + one + ", \"points\": [[\"one\"]]}",
                        "/points/0/0 should be a number, not a string."),
                Arguments.of(
                        422,
                        JACOBIAN,
                        "{\"map\": " + one + ", \"points\": [[1e999]]}",
                        "The number 1e999 is larger than a double can be (about 1.8e308)."
                                + " Write \"Infinity\" where infinity is meant."),
                Arguments.of(
                        422,
                        JACOBIAN,
                        "{\"map\": " + one + ", \"point\": []}",
                        "There is no member \"point\" here. Did you mean points? The members are map, points."),
                Arguments.of(
                        422,
                        JACOBIAN,
                        "{\"map\": " + one + ", \"points\": [" + "[1],".repeat(10_000) + "[1]]}",
                        "/points may have up to 10000 rows, not 10001."),
                Arguments.of(
                        422,
                        "/api/v1/calculus/hessian",
                        "{\"map\": {\"variables\": [\"x\"], \"components\": [\"x\", \"x\"]}, \"points\": []}",
                        "/map should be a map with one component, not one with 1 variables and 2 components."),
                Arguments.of(
                        422,
                        "/api/v1/calculus/jvp",
                        "{\"map\": " + one + ", \"points\": [[1]], \"tangents\": []}",
                        "/tangents should have as many rows as there are points, 1, not 0."),
                Arguments.of(
                        422,
                        "/api/v1/calculus/field",
                        "{\"map\": {\"variables\": [\"x\", \"y\"], \"components\": [\"x\", \"y\"]}, \"domain\": [0, 1, 0, 1],"
                                + " \"width\": 4096, \"height\": 4096, \"quantity\": \"determinant\"}",
                        "A field may have up to 262144 cells, not 4096×4096."),
                Arguments.of(
                        422,
                        "/api/v1/calculus/field",
                        "{\"map\": {\"variables\": [\"x\", \"y\"], \"components\": [\"x\", \"y\"]}, \"domain\": [1, 0, 0, 1],"
                                + " \"width\": 4, \"height\": 4, \"quantity\": \"determinant\"}",
                        "/domain should be [xmin, xmax, ymin, ymax] with xmin < xmax and ymin < ymax."),
                Arguments.of(
                        422,
                        "/api/v1/calculus/inverse",
                        "{\"map\": " + one + ", \"target\": [1, 2], \"start\": [0]}",
                        "/target should have one number per variable, 1, not 2."),
                Arguments.of(
                        422,
                        "/api/v1/calculus/integrate",
                        "{\"map\": " + one + ", \"integrand\": \"x\", \"domain\": [[\"Infinity\", 0]]}",
                        "/domain/0/0 cannot be Infinity: give the bounds in ascending order."),
                Arguments.of(
                        422,
                        "/api/v1/calculus/integrate",
                        "{\"map\": " + one + ", \"integrand\": \"x\", \"domain\": [[0, 1], [0, 1]]}",
                        "/domain should have one interval per variable, 1, not 2."),
                Arguments.of(
                        422,
                        "/api/v1/labs/polar-grid/scene",
                        "{\"celll\": \"1,2\"}",
                        "This lab has no property \"celll\". Did you mean cell? Its properties are names, map, a, cell,"
                                + " size, t, lines, domain, image."),
                Arguments.of(
                        404,
                        "/api/v1/labs/polar-grit/scene",
                        "{}",
                        "There is no lab \"polar-grit\". Did you mean polar-grid?"),
                Arguments.of(
                        404,
                        "/api/v1/calculus/integrat",
                        "{}",
                        "No page and no operation has the address /api/v1/calculus/integrat."));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void requestThatCannotBeUsedIsExplained(int status, String path, String body, String sentence) {
        Answer answer = TestServer.shared().post(path, body);
        assertProblem(status, answer);
        assertEquals(sentence, answer.detail());
    }

    static Stream<String> malformed() {
        return Stream.of(
                "{",
                "{\"map\": NaN}",
                "{\"a\": 1, \"a\": 2}",
                "{} x",
                "{'a': 1}",
                "[".repeat(10_000),
                "{\"a\": 01}",
                "\u0000");
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void malformedJsonIsRefusedWithItsPlace(String body) {
        Answer answer = TestServer.shared().post(JACOBIAN, body);
        assertProblem(400, answer);
        assertTrue(answer.detail().startsWith("The body is not JSON")
                || answer.detail().startsWith("The body goes on"));
        assertTrue(!answer.detail().contains("Feature") && !answer.detail().contains("Constraints"), answer.detail());
    }

    @Test
    void problemSaysWhereInTheFormula() {
        Answer answer = TestServer.shared().post(JACOBIAN, map("x + sinn(y)"));
        assertEquals(4.0, answer.json().get("position"));
        assertEquals(4.0, answer.json().get("length"));
        assertEquals("sin", answer.json().get("suggestion"));
    }

    @Test
    void bodyOverTheLimitIsTooLarge() {
        assertProblem(413, TestServer.shared().post(JACOBIAN, " ".repeat(1_000_001)));
    }

    @Test
    void clientThatSendsAllBeforeItReadsSeesTheRefusal() throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), TestServer.shared().port())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + JACOBIAN + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                            + "Content-Length: 20000000\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            byte[] block = new byte[100_000];
            for (int i = 0; i < 200; i++) {
                out.write(block);
            }
            String status = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            assertEquals("HTTP/1.1 413", status);
        }
    }

    @Test
    void bodyThatIsNotDeclaredAsJsonIsRefused() {
        byte[] body = map("x").getBytes(StandardCharsets.UTF_8);
        Answer answer = TestServer.shared().post(JACOBIAN, body, "text/plain");
        assertProblem(415, answer);
        assertEquals("Send the body as JSON, with the header Content-Type: application/json.", answer.detail());
    }

    @Test
    void otherMethodIsRefusedWithThoseAllowed() {
        Answer answer = TestServer.shared().get(JACOBIAN);
        assertProblem(405, answer);
        assertEquals("POST, OPTIONS", answer.header("Allow"));
    }

    @Test
    void unknownMethodIsRefused() {
        assertProblem(405, TestServer.shared().method("BREW", "/"));
    }

    @Test
    void addressThatIsTooLongIsRefused() {
        assertProblem(414, TestServer.shared().get("/labs/polar-grid?map=" + "x".repeat(70_000)));
    }

    static Stream<String> costly() {
        String sixteen = "\"variables\": [" + names(16) + "]";
        String dense = "\"" + "x0*sin(x1)+".repeat(400) + "x15\"";
        return Stream.of(
                map("sin(".repeat(500) + "x" + ")".repeat(500)),
                map("x^".repeat(2_000) + "x"),
                map("(x+y+1)*".repeat(600) + "x"),
                map("(x+y+1)^999999999"),
                "{\"map\": {" + sixteen + ", \"components\": [" + (dense + ",").repeat(15) + dense
                        + "]}, \"points\": [[" + "1,".repeat(15) + "1]]}");
    }

    private static String names(int count) {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < count; i++) {
            names.append(i == 0 ? "" : ",").append("\"x").append(i).append('"');
        }
        return names.toString();
    }

    @ParameterizedTest
    @MethodSource("costly")
    void costlyFormulaIsAnsweredOrRefusedInTime(String body) {
        Answer answer = TestServer.shared().post(JACOBIAN, body);
        assertTrue(answer.status() == 200 || answer.status() == 422, answer.body());
        assertTrue(answer.seconds() < PATIENCE_SECONDS, answer.seconds() + " s");
    }

    /** Checks what every problem has. */
    static void assertProblem(int status, Answer answer) {
        assertEquals(status, answer.status(), answer.body());
        assertEquals("application/problem+json", answer.header("Content-Type"));
        assertEquals("no-store", answer.header("Cache-Control"));
        ProblemSchema.SCHEMA.read(Node.root(JsonReader.read(answer.bytes())));
        assertEquals((double) status, answer.json().get("status"));
        assertTrue(answer.detail().endsWith(".") || answer.detail().endsWith("?"), answer.detail());
        assertTrue(answer.seconds() < PATIENCE_SECONDS, answer.seconds() + " s");
    }
}
