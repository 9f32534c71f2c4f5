package org.jacoscope.server.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jacoscope.lab.Lab;
import org.jacoscope.server.page.ApiPage;
import org.jacoscope.server.page.ApiPage.Group;
import org.jacoscope.server.problem.ProblemKind;
import org.jacoscope.server.schema.Field;
import org.jacoscope.server.schema.ObjectSchema;
import org.jacoscope.server.words.Words;

/** The API for people, from the same declarations as the OpenAPI document. */
public final class ReadablePage {

    private ReadablePage() {}

    /**
     * @param base the server's address, for the examples: "http://localhost:7070"
     */
    public static List<Group> groups(List<Operation> operations, List<Lab> labs, String base, Words words) {
        List<ApiPage.Operation> calculus =
                operations.stream().map(operation -> of(operation, base)).toList();
        return List.of(
                new Group("calculus", words.say("api.calculus"), words.say("api.calculus.text"), calculus),
                new Group("labs", words.say("api.labs"), words.say("api.labs.text"), labs(labs, base)));
    }

    /** The kinds of problems; their types in problem+json point here. */
    public static List<ApiPage.Failure> failures() {
        return Arrays.stream(ProblemKind.values())
                .map(kind -> new ApiPage.Failure("problem-" + kind.id(), kind.status(), kind.title(), kind.advice()))
                .toList();
    }

    private static ApiPage.Operation of(Operation operation, String base) {
        String path = "/api/v1/" + operation.path();
        return new ApiPage.Operation(
                operation.id(),
                "POST",
                path,
                operation.text(),
                fields(operation.request()),
                fields(operation.response()),
                post(base + path, operation.example()));
    }

    private static List<ApiPage.Operation> labs(List<Lab> labs, String base) {
        List<ApiPage.Operation> operations = new ArrayList<>();
        operations.add(new ApiPage.Operation(
                "labs",
                "GET",
                "/api/v1/labs",
                "All labs with their properties, presets and exercises.",
                List.of(),
                List.of(),
                "curl " + base + "/api/v1/labs"));
        for (Lab lab : labs) {
            String path = "/api/v1/labs/" + lab.card().id() + "/scene";
            operations.add(new ApiPage.Operation(
                    "scene-" + lab.card().id(),
                    "GET",
                    path,
                    lab.card().summary() + " POST takes the same properties as the members of a JSON object.",
                    properties(lab),
                    List.of(),
                    "curl " + base + path));
        }
        return operations;
    }

    private static List<ApiPage.Field> properties(Lab lab) {
        return lab.properties().stream()
                .map(property -> new ApiPage.Field(
                        property.key(),
                        property.type(),
                        false,
                        property.label() + "; at first " + property.initial() + "."))
                .toList();
    }

    private static List<ApiPage.Field> fields(ObjectSchema object) {
        return object.fields().stream().map(ReadablePage::field).toList();
    }

    private static ApiPage.Field field(Field<?> field) {
        return new ApiPage.Field(field.name(), field.schema().words(), field.required(), field.text());
    }

    private static String post(String address, String body) {
        return "curl -H 'Content-Type: application/json' " + address + " -d '" + body + "'";
    }
}
