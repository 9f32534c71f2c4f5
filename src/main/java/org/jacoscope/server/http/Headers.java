package org.jacoscope.server.http;

import java.util.Map;

/** The headers that keep browsers from doing what nobody asked for. */
public final class Headers {

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
        return policy(Policy.UNFRAMED_PAGE);
    }

    /** For pages that any site may put into a frame. */
    public static Map<String, String> framedPage() {
        return policy(Policy.FRAMED_PAGE);
    }

    /** For what is not a page but can be opened as one. */
    public static Map<String, String> data() {
        return policy(Policy.DATA);
    }

    private static Map<String, String> policy(String policy) {
        return Map.of("Content-Security-Policy", policy);
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
