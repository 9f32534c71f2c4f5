package org.jacoscope.server.api;

import io.javalin.http.Context;
import org.jacoscope.core.num.Budget;
import org.jacoscope.server.http.Bodies;
import org.jacoscope.server.http.Caching;
import org.jacoscope.server.http.Limits;
import org.jacoscope.server.http.Reply;
import org.jacoscope.server.json.JsonReader;
import org.jacoscope.server.json.JsonSink;
import org.jacoscope.server.schema.Node;
import org.jacoscope.server.schema.Values;

/** Carries a request to its operation and the answer back. */
public record OperationRoute(Operation operation, Limits limits) {

    public Reply handle(Context request) {
        Object body = JsonReader.read(Bodies.json(request, limits.bodyBytes()));
        Budget budget = limits.budget();
        Values values = operation.request().read(Node.root(body));
        return Reply.json(JsonSink.bytes(out -> operation.work().run(values, budget, out)), Caching.NEVER);
    }
}
