package org.jacoscope.server.http;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The bytes of a reply, with their hash and their compressed form, each worked out once when first asked for. */
public final class Body {
    private final byte[] bytes;
    private volatile @Nullable String hash;
    private volatile byte @Nullable [] gzip;

    /** The array is kept, not copied. */
    public Body(byte[] bytes) {
        this.bytes = bytes;
    }

    public Body(String text) {
        this(text.getBytes(StandardCharsets.UTF_8));
    }

    public byte[] bytes() {
        return bytes;
    }

    public int length() {
        return bytes.length;
    }

    public String hash() {
        String known = hash;
        if (known == null) {
            known = ETags.hash(bytes);
            hash = known;
        }
        return known;
    }

    byte[] gzip() {
        byte[] known = gzip;
        if (known == null) {
            known = Gzip.compress(bytes);
            gzip = known;
        }
        return known;
    }
}
