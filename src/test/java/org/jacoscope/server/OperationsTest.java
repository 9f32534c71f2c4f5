package org.jacoscope.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jacoscope.server.TestServer.Answer;
import org.jacoscope.server.api.Calculus;
import org.jacoscope.server.api.Operation;
import org.jacoscope.server.json.JsonReader;
import org.jacoscope.server.json.JsonSink;
import org.jacoscope.server.schema.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OperationsTest {
    private static final TestServer SERVER = TestServer.shared();

    static Stream<Operation> operations() {
        return Calculus.operations().stream();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void exampleIsAnsweredAsDeclared(Operation operation) {
        Answer answer = SERVER.post("/api/v1/" + operation.path(), operation.example());
        assertEquals(200, answer.status(), answer.body());
        operation.response().read(Node.root(answer.json()));
    }

    @Test
    void determinantOfPolarMapIsRadius() {
        Map<String, Object> answer = post(
                "jacobian",
                "{\"map\": {\"variables\": [\"r\", \"t\"], \"components\": [\"r cos(t)\", \"r sin(t)\"]}, \"points\": [[2, 0.5]]}");
        assertEquals(List.of(2.0), answer.get("determinants"));
        Map<?, ?> symbolic = (Map<?, ?>) Objects.requireNonNull(answer.get("symbolic"));
        assertEquals("r", ((Map<?, ?>) Objects.requireNonNull(symbolic.get("determinant"))).get("text"));
    }

    @Test
    void determinantIsLeftOutWhenTheJacobianIsNotSquare() {
        Map<String, Object> answer = post(
                "jacobian",
                "{\"map\": {\"variables\": [\"x\", \"y\"], \"components\": [\"x y\"]}, \"points\": [[1, 2]]}");
        assertTrue(!answer.containsKey("determinants"));
    }

    @Test
    void numbersThatAreNotFiniteTravelAsStrings() {
        Map<String, Object> answer = post(
                "jacobian",
                "{\"map\": {\"variables\": [\"x\"], \"components\": [\"log(x)\", \"x\"]},"
                        + " \"points\": [[0], [-1], [\"Infinity\"]]}");
        assertEquals(
                List.of(List.of("-Infinity", 0.0), List.of("NaN", -1.0), List.of("Infinity", "Infinity")),
                answer.get("values"));
    }

    @Test
    void symbolicDerivativeTooLongToReadIsNull() {
        Map<String, Object> answer = post(
                "jacobian",
                "{\"map\": {\"variables\": [\"x\"], \"components\": [\"" + "sin(".repeat(400) + "x" + ")".repeat(400)
                        + "\"]}, \"points\": [[1]]}");
        assertEquals(org.jacoscope.server.json.Json.NULL, answer.get("symbolic"));
    }

    @Test
    void referenceValuesHoldOverHttp() throws IOException {
        List<?> cases = (List<?>) Objects.requireNonNull(reference().get("cases"));
        for (int i = 0; i < cases.size(); i += 4) {
            Map<?, ?> one = (Map<?, ?>) cases.get(i);
            List<?> points = (List<?>) Objects.requireNonNull(one.get("points"));
            Answer answer = SERVER.post("/api/v1/calculus/jacobian", request(one, points));
            assertEquals(200, answer.status(), one.get("id") + ": " + answer.body());
            for (int k = 0; k < points.size(); k++) {
                Map<?, ?> point = (Map<?, ?>) points.get(k);
                String where = one.get("id") + " at point " + k;
                assertClose(of(point, "F"), item(answer, "values", k), of(point, "atolF"), where);
                assertClose(of(point, "J"), item(answer, "jacobians", k), of(point, "atolJ"), where);
            }
        }
    }

    private static String request(Map<?, ?> one, List<?> points) {
        List<?> at = points.stream().map(p -> ((Map<?, ?>) p).get("x")).toList();
        return "{\"map\": {\"variables\": " + json(of(one, "vars")) + ", \"components\": " + json(of(one, "exprs"))
                + "}, \"points\": " + json(at) + "}";
    }

    private static String json(Object value) {
        return new String(
                JsonSink.bytes(out -> org.jacoscope.server.api.JsonTree.write(value, out)),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    private static Object of(Map<?, ?> object, String name) {
        return Objects.requireNonNull(object.get(name), name);
    }

    private static Object item(Answer answer, String name, int k) {
        return ((List<?>) Objects.requireNonNull(answer.json().get(name))).get(k);
    }

    /** Row by row, |got − want| ≤ 1e-12·|want| + atol, as the reference data say; rows without atol are skipped. */
    private static void assertClose(Object want, Object got, Object atol, String where) {
        List<?> wanted = (List<?>) want;
        for (int i = 0; i < wanted.size(); i++) {
            if (((List<?>) atol).get(i) instanceof Double tolerance) {
                assertRow(wanted.get(i), ((List<?>) got).get(i), tolerance, where);
            }
        }
    }

    private static void assertRow(Object want, Object got, double tolerance, String where) {
        if (want instanceof List<?> row) {
            for (int j = 0; j < row.size(); j++) {
                assertRow(row.get(j), ((List<?>) got).get(j), tolerance, where);
            }
        } else if (want instanceof Double number) {
            assertTrue(got instanceof Double, where + ": " + got + " for " + want);
            assertEquals(number, (Double) got, 1e-12 * Math.abs(number) + tolerance, where);
        } else {
            assertEquals(want, got, where);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> reference() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(OperationsTest.class.getResourceAsStream("/reference/jacobians.json"))) {
            return (Map<String, Object>) JsonReader.read(in.readAllBytes());
        }
    }

    private static Map<String, Object> post(String operation, String body) {
        Answer answer = SERVER.post("/api/v1/calculus/" + operation, body);
        assertEquals(200, answer.status(), answer.body());
        return answer.json();
    }
}
