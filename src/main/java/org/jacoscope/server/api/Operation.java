package org.jacoscope.server.api;

import org.jacoscope.core.num.Budget;
import org.jacoscope.scene.Sink;
import org.jacoscope.server.schema.ObjectSchema;
import org.jacoscope.server.schema.Values;

/**
 * A POST operation. From this declaration follow the route, the checks of requests, the OpenAPI document and the
 * readable page.
 *
 * @param path below /api/v1, such as "calculus/jacobian"
 * @param title what it does, in a few words
 * @param text what it does, in sentences
 * @param example a request body that works
 */
public record Operation(
        String path,
        String title,
        String text,
        ObjectSchema request,
        ObjectSchema response,
        String example,
        Work work) {

    /** Computes the answer to a request that has been read, and writes it as one object. */
    @FunctionalInterface
    public interface Work {
        void run(Values request, Budget budget, Sink out);
    }

    /** The name in the OpenAPI document: the path's words run together, "calculusJacobian". */
    public String id() {
        StringBuilder id = new StringBuilder();
        for (String word : path.split("[/-]", -1)) {
            id.append(id.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return id.toString();
    }
}
