package org.jacoscope.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jacoscope.Reference;
import org.jacoscope.server.TestServer.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IntegrateTest {
    private static final TestServer SERVER = TestServer.shared();
    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<JsonNode> references() {
        JsonNode integrals = Reference.read("integrals.json").get("integrals");
        return StreamSupport.stream(integrals.spliterator(), false);
    }

    private static Map<String, Object> integrate(Object request) {
        Answer answer = SERVER.post("/api/v1/calculus/integrate", request.toString());
        assertEquals(200, answer.status(), answer.body());
        return answer.json();
    }

    private static double number(Map<String, Object> answer, String name) {
        return (Double) Objects.requireNonNull(answer.get(name));
    }

    /** The bounds as the references write them: formulas, and "inf". */
    private static ObjectNode request(JsonNode each) {
        ObjectNode request = JSON.createObjectNode();
        request.put("integrand", each.get("integrand").asText());
        request.set("targets", each.get("xyz"));
        ObjectNode map = request.putObject("map");
        map.set("variables", each.get("uvw"));
        map.set("components", each.get("map"));
        ArrayNode domain = request.putArray("domain");
        for (JsonNode pair : each.get("bounds")) {
            ArrayNode bounds = domain.addArray();
            pair.forEach(end -> bounds.add(end.asText().equals("inf") ? "Infinity" : end.asText()));
        }
        return request;
    }

    @ParameterizedTest
    @MethodSource("references")
    void theReferencesErrorsAreNoLargerThanEstimated(JsonNode each) {
        Map<String, Object> answer = integrate(request(each));
        double off = Math.abs(number(answer, "value") - each.get("value").asDouble());
        assertEquals(true, answer.get("converged"), answer.toString());
        assertTrue(off <= number(answer, "errorEstimate"), () -> off + " in " + answer);
    }

    @Test
    void forgettingTheFactorGivesAnotherNumber() {
        Map<String, Object> answer = integrate(request(references().findFirst().orElseThrow()));
        assertEquals(Math.pow(Math.PI, 1.5), number(answer, "withoutJacobian"), 1e-9);
    }

    @Test
    void aDivergentIntegralIsNotSaidToHaveConverged() {
        Map<String, Object> answer = integrate("""
                {"integrand": "1/x", "map": {"variables": ["u"], "components": ["u"]}, "domain": [[0, 1]]}""");
        assertEquals(false, answer.get("converged"));
        assertEquals("NaN", answer.get("withoutJacobian"));
    }
}
