package org.jacoscope.server.page;

import java.util.List;

/** The API for people, from the declarations that the OpenAPI document is made of. */
public record ApiPage(Frame frame, List<Group> groups, List<Failure> failures, List<Function> functions) {

    /**
     * A function of the formula language.
     *
     * @param call in its arguments u, v, w, as MathML
     * @param derivatives by each argument, as MathML
     */
    public record Function(String name, String call, List<String> derivatives) {}

    /** A kind of problem. */
    public record Failure(String id, int status, String title, String advice) {}

    public record Group(String id, String title, String summary, List<Operation> operations) {}

    /**
     * @param fields of the request: body members or query parameters
     * @param answer the members of the response
     * @param example a request that works as it stands, as a curl command; "" for none
     */
    public record Operation(
            String id,
            String method,
            String path,
            String summary,
            List<Field> fields,
            List<Field> answer,
            String example) {}

    /**
     * @param type as a person reads it: "k×n numbers"
     */
    public record Field(String name, String type, boolean required, String text) {}
}
