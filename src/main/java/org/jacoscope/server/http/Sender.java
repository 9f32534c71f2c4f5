package org.jacoscope.server.http;

import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends replies: headers, ETag and 304, compression, HEAD. */
final class Sender {

    private Sender() {}

    /** Returns the status that was sent. */
    static int send(Reply reply, Context request) throws IOException {
        HttpServletResponse response = request.res();
        Headers.all().forEach(response::setHeader);
        response.setHeader("Cache-Control", reply.caching().header());
        reply.headers().forEach(response::setHeader);
        if (Gzip.isText(reply.type())) {
            response.setHeader("Vary", "Accept-Encoding");
        }
        boolean compressed =
                Gzip.suits(reply.type(), reply.body().length()) && Gzip.accepted(request.header("Accept-Encoding"));
        if (reply.status() == 200 && reply.caching().tagged()) {
            String hash = reply.body().hash();
            response.setHeader("ETag", ETags.tag(hash, compressed));
            if (ETags.matches(request.header("If-None-Match"), hash)) {
                response.setStatus(304);
                return 304;
            }
        }
        response.setStatus(reply.status());
        if (reply.status() != 204) {
            body(reply, compressed, request, response);
        }
        return reply.status();
    }

    private static void body(Reply reply, boolean compressed, Context request, HttpServletResponse response)
            throws IOException {
        byte[] bytes = compressed ? reply.body().gzip() : reply.body().bytes();
        if (compressed) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentType(reply.type());
        response.setContentLength(bytes.length);
        if (!request.req().getMethod().equals("HEAD")) {
            response.getOutputStream().write(bytes);
        }
    }
}
