package org.jacoscope.server.http;

import io.javalin.http.Context;

/** What a route does. Whatever it throws becomes a problem. */
@FunctionalInterface
public interface Action {
    Reply handle(Context request) throws Exception;
}
