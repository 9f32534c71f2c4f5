package org.jacoscope.server.api;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jacoscope.lab.Lab;
import org.jacoscope.lab.Property;
import org.jacoscope.scene.Sink;
import org.jacoscope.server.json.JsonReader;
import org.jacoscope.server.json.JsonSink;
import org.jacoscope.server.problem.Problem;
import org.jacoscope.server.schema.Members;
import org.jacoscope.server.schema.NumberSchema;

/** The OpenAPI 3.1 document, from the declarations of operations and the properties of labs. */
public final class OpenApi {
    private static final String PROBLEM = "#/components/responses/Problem";

    private final Sink out;

    private OpenApi(Sink out) {
        this.out = out;
    }

    public static byte[] document(List<Operation> operations, List<Lab> labs) {
        return JsonSink.bytes(out -> new OpenApi(out).write(operations, labs));
    }

    private void write(List<Operation> operations, List<Lab> labs) {
        out.beginObject();
        Members.string("openapi", "3.1.0", out);
        Members.object("info", out, () -> {
            Members.string("title", "Jacoscope", out);
            Members.string("version", "1", out);
            Members.string("description", "Jacobians and what follows from them. See /api for a readable page.", out);
        });
        Members.object("paths", out, () -> {
            operations.forEach(this::operation);
            list();
            palette();
            labs.forEach(this::lab);
        });
        Members.object("components", out, this::components);
        out.endObject();
    }

    private void operation(Operation operation) {
        path(
                "/api/v1/" + operation.path(),
                () -> method("post", operation.id(), operation.title(), () -> {
                    Members.string("description", operation.text(), out);
                    body(() -> operation.request().describe(out), operation.example());
                    responses(() -> operation.response().describe(out));
                }));
    }

    private void list() {
        path(
                "/api/v1/labs",
                () -> method(
                        "get",
                        "labs",
                        "All labs",
                        () -> responses(() -> {
                            Members.string("type", "array", out);
                            Members.object("items", out, () -> Members.string("type", "object", out));
                        })));
    }

    private void palette() {
        path(
                "/api/v1/palette",
                () -> method(
                        "get",
                        "palette",
                        "What formulas are made of",
                        () -> responses(() -> PaletteSchema.SCHEMA.describe(out))));
    }

    private void lab(Lab lab) {
        String id = lab.card().id();
        String title = "Scene of " + lab.card().title();
        path("/api/v1/labs/" + id + "/scene", () -> {
            method("get", "get-" + id, title, () -> {
                parameters(lab);
                responses(this::anyObject);
            });
            method("post", "post-" + id, title, () -> {
                body(() -> new StateSchema(lab).describe(out), "{}");
                responses(this::anyObject);
            });
        });
        path(
                "/api/v1/labs/" + id + "/formulas",
                () -> method(
                        "post", "formulas-" + id, "Formulas of " + lab.card().title(), () -> {
                            Members.string("description", Readings.TEXT, out);
                            body(() -> new StateSchema(lab).describe(out), "{}");
                            responses(() -> Readings.SCHEMA.describe(out));
                        }));
        lab.exercises()
                .forEach(exercise -> path(
                        "/api/v1/labs/" + id + "/exercises/" + exercise.id(),
                        () -> method("post", "check-" + id + "-" + exercise.id(), exercise.question(), () -> {
                            body(() -> Attempts.attempt(lab).describe(out), "{\"answer\": \"1\"}");
                            responses(() -> Attempts.verdict(lab).describe(out));
                        })));
    }

    private void parameters(Lab lab) {
        out.name("parameters");
        out.beginArray();
        for (Property<?> property : lab.properties()) {
            out.beginObject();
            Members.string("name", property.key(), out);
            Members.string("in", "query", out);
            Members.string("description", property.label(), out);
            Members.object("schema", out, () -> {
                Members.string("type", "string", out);
                Members.string("default", property.initial(), out);
            });
            out.endObject();
        }
        out.endArray();
    }

    private void anyObject() {
        Members.string("type", "object", out);
    }

    private void path(String path, Runnable methods) {
        Members.object(path, out, methods);
    }

    private void method(String method, String id, String summary, Runnable content) {
        Members.object(method, out, () -> {
            Members.string("operationId", id, out);
            Members.string("summary", summary, out);
            content.run();
        });
    }

    private void body(Runnable schema, String example) {
        Members.object("requestBody", out, () -> {
            Members.flag("required", true, out);
            Members.object(
                    "content",
                    out,
                    () -> Members.object("application/json", out, () -> {
                        Members.object("schema", out, schema);
                        out.name("example");
                        JsonTree.write(JsonReader.read(example.getBytes(StandardCharsets.UTF_8)), out);
                    }));
        });
    }

    private void responses(Runnable schema) {
        Members.object("responses", out, () -> {
            Members.object("200", out, () -> {
                Members.string("description", "The answer.", out);
                content("application/json", schema);
            });
            Members.object("default", out, () -> Members.string("$ref", PROBLEM, out));
        });
    }

    private void content(String type, Runnable schema) {
        Members.object("content", out, () -> Members.object(type, out, () -> Members.object("schema", out, schema)));
    }

    private void components() {
        Members.object(
                "schemas",
                out,
                () -> Members.object("Number", out, () -> {
                    Members.string("description", "A number; what is not finite is a string.", out);
                    out.name("anyOf");
                    out.beginArray();
                    NumberSchema.FINITE.write(out);
                    out.beginObject();
                    Members.strings("enum", List.of("NaN", "Infinity", "-Infinity"), out);
                    out.endObject();
                    out.endArray();
                }));
        Members.object(
                "responses",
                out,
                () -> Members.object("Problem", out, () -> {
                    Members.string("description", "What went wrong (RFC 9457).", out);
                    content(Problem.MEDIA_TYPE, () -> ProblemSchema.SCHEMA.describe(out));
                }));
    }
}
