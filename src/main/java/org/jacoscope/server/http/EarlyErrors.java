package org.jacoscope.server.http;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jacoscope.server.json.JsonSink;
import org.jacoscope.server.problem.Problem;
import org.jacoscope.server.problem.ProblemKind;

/** Explains what the HTTP layer refuses before any route is looked for: addresses too long or badly escaped. */
public final class EarlyErrors extends ErrorHandler {
    private static final int TOO_LONG = 414;

    private static final int HEADERS_TOO_LONG = 431;

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus();
        Problem problem = status == TOO_LONG || status == HEADERS_TOO_LONG
                ? Problem.of(ProblemKind.TOO_LARGE, "The address is too long. Send the state in the body of a POST.")
                : Problem.of(ProblemKind.MALFORMED, "The request is not valid HTTP, or its address is badly escaped.");
        byte[] body = JsonSink.bytes(out -> problem.write(status, "", out));
        Headers.all().forEach(response.getHeaders()::put);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, Caching.NEVER.header());
        response.write(true, ByteBuffer.wrap(body), callback);
        return true;
    }
}
