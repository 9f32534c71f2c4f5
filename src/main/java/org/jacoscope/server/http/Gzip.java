package org.jacoscope.server.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Compression, and when it is worth it. */
final class Gzip {

    /** Below this a packet is not shortened. */
    private static final int SMALLEST = 1_000;

    /** Larger JSON is arrays of digits, which cost more time to compress on the fly than they save. */
    private static final int LARGEST_JSON = 100_000;

    private Gzip() {}

    static boolean suits(String type, int length) {
        if (length < SMALLEST || (type.contains("json") && length > LARGEST_JSON)) {
            return false;
        }
        return isText(type);
    }

    static boolean isText(String type) {
        return type.startsWith("text/") || type.contains("json") || type.contains("xml");
    }

    /** Whether an Accept-Encoding header admits gzip. */
    static boolean accepted(@Nullable String header) {
        if (header == null) {
            return false;
        }
        for (String part : header.toLowerCase(Locale.ROOT).split(",", -1)) {
            String coding = part.strip();
            if (coding.startsWith("gzip")) {
                return !coding.matches("gzip\\s*;\\s*q=0(\\.0*)?");
            }
        }
        return false;
    }

    static byte[] compress(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
