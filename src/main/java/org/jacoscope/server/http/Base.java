package org.jacoscope.server.http;

import io.javalin.http.Context;
import java.util.List;

/** Our own address, as whoever asks sees it: for links that are followed from elsewhere. */
public final class Base {
    public static final List<String> SCHEMES = List.of("http", "https");

    private Base() {}

    /**
     * Such as "https://your.server": the host that was asked for, by the scheme that a proxy before us says it was reached
     * with. docs/operating.md says what that means for the proxy.
     */
    public static String of(Context request) {
        return scheme(request) + "://" + request.host();
    }

    /** http or https. */
    public static String scheme(Context request) {
        String forwarded = request.header("X-Forwarded-Proto");
        return forwarded != null && SCHEMES.contains(forwarded) ? forwarded : request.scheme();
    }
}
