package org.jacoscope.server.lab;

import io.javalin.http.Context;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jacoscope.server.http.Base;
import org.jspecify.annotations.Nullable;

/** Reads addresses as people copy them from a browser, which leaves {@code ^} and {@code |} in queries as they are. */
final class OwnAddress {
    private static final Pattern STRAY_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final Pattern ILLEGAL = Pattern.compile("[^A-Za-z0-9\\-._~:/?@\\[\\]!$&'()*+,;=%]");

    private OwnAddress() {}

    /** The address, when it is one on the server that the request came to; without what follows a {@code #}. */
    static Optional<URI> of(String text, Context request) {
        try {
            URI address = new URI(escaped(text.strip().replaceFirst("#.*", "")));
            return isOurs(address, request) ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Whether http or https, the proxy before us knows. */
    private static boolean isOurs(URI address, Context request) {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        return Base.SCHEMES.contains(scheme)
                && host(address.getRawAuthority(), scheme).equals(host(request.host(), Base.scheme(request)));
    }

    /** In lower case, and without the port that the scheme has by itself. */
    private static String host(@Nullable String authority, String scheme) {
        String port = scheme.equals("https") ? ":443" : ":80";
        String lower = authority == null ? "" : authority.toLowerCase(Locale.ROOT);
        return lower.endsWith(port) ? lower.substring(0, lower.length() - port.length()) : lower;
    }

    private static String escaped(String text) {
        String whole = STRAY_PERCENT.matcher(text).replaceAll("%25");
        return ILLEGAL.matcher(whole).replaceAll(match -> {
            StringBuilder escapes = new StringBuilder();
            for (byte octet : match.group().getBytes(StandardCharsets.UTF_8)) {
                escapes.append(String.format(Locale.ROOT, "%%%02X", octet));
            }
            return escapes.toString();
        });
    }
}
