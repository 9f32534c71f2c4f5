package org.jacoscope.server.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Strong entity tags: a hash of the bytes, and of how they are compressed. */
public final class ETags {
    private static final int BYTES = 12;

    private ETags() {}

    /** A short hash of {@code bytes}, fit for a header or an address. */
    public static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    static String tag(String hash, boolean compressed) {
        return '"' + hash + (compressed ? "-gz" : "") + '"';
    }

    /** Whether an If-None-Match header names the bytes of {@code hash}, compressed or not. */
    static boolean matches(@Nullable String ifNoneMatch, String hash) {
        if (ifNoneMatch == null) {
            return false;
        }
        for (String part : ifNoneMatch.split(",", -1)) {
            String tag = part.strip();
            String strong = tag.startsWith("W/") ? tag.substring(2) : tag;
            if (tag.equals("*") || strong.equals(tag(hash, false)) || strong.equals(tag(hash, true))) {
                return true;
            }
        }
        return false;
    }
}
