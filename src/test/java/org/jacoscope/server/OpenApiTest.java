package org.jacoscope.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jacoscope.server.TestServer.Answer;
import org.jacoscope.server.api.Calculus;
import org.jacoscope.server.api.Operation;
import org.junit.jupiter.api.Test;

class OpenApiTest {
    private static final Set<String> TYPES =
            Set.of("object", "array", "string", "number", "integer", "boolean", "null");

    private static final Map<String, Object> DOCUMENT =
            TestServer.shared().get("/api/v1/openapi.json").json();

    @Test
    void documentSaysItsVersion() {
        assertEquals("3.1.0", DOCUMENT.get("openapi"));
        assertTrue(member(DOCUMENT, "info").containsKey("title"));
        assertTrue(member(DOCUMENT, "info").containsKey("version"));
    }

    @Test
    void everyOperationIsDescribed() {
        for (Operation operation : Calculus.operations()) {
            assertTrue(member(DOCUMENT, "paths").containsKey("/api/v1/" + operation.path()), operation.path());
        }
    }

    @Test
    void everyMethodHasAnIdOfItsOwnAndResponses() {
        Set<Object> ids = new HashSet<>();
        member(DOCUMENT, "paths")
                .forEach((path, methods) -> object(methods).forEach((method, described) -> {
                    Map<?, ?> operation = object(described);
                    assertTrue(ids.add(operation.get("operationId")), path + " " + operation.get("operationId"));
                    Map<?, ?> responses = member(operation, "responses");
                    assertTrue(responses.containsKey("200") && responses.containsKey("default"), String.valueOf(path));
                }));
    }

    @Test
    void everySchemaIsOneOfJsonSchema() {
        check(DOCUMENT, "");
    }

    /** References lead somewhere, types exist, required members are declared, bounds are in order. */
    private static void check(Object node, String at) {
        if (node instanceof List<?> items) {
            items.forEach(item -> check(item, at + "/[]"));
        } else if (node instanceof Map<?, ?> members && !at.endsWith("/example")) {
            if (members.get("$ref") instanceof String reference) {
                assertTrue(leadsSomewhere(reference), at + ": " + reference);
            }
            if (members.get("type") instanceof String type && !at.endsWith("/properties")) {
                assertTrue(TYPES.contains(type), at + ": " + type);
            }
            if (members.get("required") instanceof List<?> required
                    && members.get("properties") instanceof Map<?, ?> p) {
                assertTrue(p.keySet().containsAll(required), at);
            }
            if (members.get("minItems") instanceof Double min && members.get("maxItems") instanceof Double max) {
                assertTrue(min <= max, at);
            }
            members.forEach((name, value) -> check(value, at + "/" + name));
        }
    }

    private static boolean leadsSomewhere(String reference) {
        Object target = DOCUMENT;
        for (String token : reference.substring(2).split("/", -1)) {
            target = target instanceof Map<?, ?> members ? Objects.requireNonNullElse(members.get(token), "") : "";
        }
        return target instanceof Map<?, ?>;
    }

    @Test
    void readablePageNamesEveryOperationAndKindOfProblem() {
        Answer page = TestServer.shared().get("/api", "Accept", "text/html");
        assertEquals(200, page.status());
        for (Operation operation : Calculus.operations()) {
            assertTrue(page.body().contains("/api/v1/" + operation.path()), operation.path());
        }
        assertTrue(page.body().contains("id=\"problem-formula\""));
    }

    private static Map<?, ?> member(Map<?, ?> of, String name) {
        return object(Objects.requireNonNull(of.get(name), name));
    }

    private static Map<?, ?> object(Object value) {
        return (Map<?, ?>) value;
    }
}
