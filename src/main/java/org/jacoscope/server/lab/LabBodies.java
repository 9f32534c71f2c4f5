package org.jacoscope.server.lab;

import io.javalin.http.Context;
import java.util.Map;
import org.jacoscope.server.api.StateSchema;
import org.jacoscope.server.http.Bodies;
import org.jacoscope.server.http.Limits;
import org.jacoscope.server.json.JsonReader;
import org.jacoscope.server.schema.Node;

/** States as the JSON bodies of requests. */
final class LabBodies {

    private LabBodies() {}

    /** The values of properties, by key. */
    static Map<String, Object> properties(Context request, Limits limits) {
        Object body = JsonReader.read(Bodies.json(request, limits.bodyBytes()));
        return StateSchema.members(Node.root(body));
    }
}
