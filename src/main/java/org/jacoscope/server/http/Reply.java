package org.jacoscope.server.http;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A whole answer.
 *
 * @param type the media type, with its charset
 * @param headers what this reply adds to the headers that all have
 */
public record Reply(int status, String type, Body body, Caching caching, Map<String, String> headers) {

    public static Reply of(String type, Body body, Caching caching) {
        return new Reply(200, type, body, caching, Map.of());
    }

    public static Reply json(byte[] body, Caching caching) {
        return of("application/json", new Body(body), caching);
    }

    /** A page, with the headers that pages have. */
    public static Reply html(int status, byte[] body, Caching caching) {
        return new Reply(status, "text/html; charset=utf-8", new Body(body), caching, Headers.page());
    }

    /** No body: the answer to a browser that asks what it may send. */
    static Reply preflight(String methods) {
        return new Reply(204, "", new Body(new byte[0]), Caching.NEVER, Headers.preflight(methods));
    }

    public Reply with(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.putAll(more);
        return new Reply(status, type, body, caching, Map.copyOf(all));
    }
}
