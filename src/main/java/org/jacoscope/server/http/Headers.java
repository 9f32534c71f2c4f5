package org.jacoscope.server.http;

import java.util.Map;

/** The headers that keep browsers from doing what nobody asked for. */
public final class Headers {

    /** Pages run no script but our own files, and may be framed by anyone: they are made to be embedded. */
    private static final String PAGE_POLICY = "default-src 'self'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data: blob:; worker-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none';"
            + " form-action 'self'; frame-ancestors *";

    /** A picture or data opened by itself loads and runs nothing. */
    private static final String DATA_POLICY = "default-src 'none'; img-src data:; sandbox";

    private Headers() {}

    /** On every reply: any site may read it, and nobody guesses its type. */
    static Map<String, String> all() {
        return Map.of(
                "Access-Control-Allow-Origin", "*",
                "Access-Control-Expose-Headers", "ETag, Retry-After",
                "Cross-Origin-Resource-Policy", "cross-origin",
                "X-Content-Type-Options", "nosniff",
                "Referrer-Policy", "strict-origin-when-cross-origin");
    }

    static Map<String, String> page() {
        return Map.of("Content-Security-Policy", PAGE_POLICY);
    }

    /** For what is not a page but can be opened as one. */
    public static Map<String, String> data() {
        return Map.of("Content-Security-Policy", DATA_POLICY);
    }

    /** The answer to a browser that asks before it sends a request from another site. */
    static Map<String, String> preflight(String methods) {
        return Map.of(
                "Allow",
                methods,
                "Access-Control-Allow-Methods",
                methods,
                "Access-Control-Allow-Headers",
                "Content-Type, If-None-Match",
                "Access-Control-Max-Age",
                "86400");
    }
}
