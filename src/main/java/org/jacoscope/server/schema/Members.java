package org.jacoscope.server.schema;

import org.jacoscope.scene.Sink;

/** Writes members of JSON objects. */
public final class Members {

    private Members() {}

    public static void string(String name, String value, Sink out) {
        out.name(name);
        out.string(value);
    }

    public static void number(String name, double value, Sink out) {
        out.name(name);
        out.number(value);
    }

    public static void flag(String name, boolean value, Sink out) {
        out.name(name);
        out.flag(value);
    }

    public static void strings(String name, Iterable<String> values, Sink out) {
        out.name(name);
        out.beginArray();
        values.forEach(out::string);
        out.endArray();
    }

    /** An object whose members {@code content} writes. */
    public static void object(String name, Sink out, Runnable content) {
        out.name(name);
        out.beginObject();
        content.run();
        out.endObject();
    }
}
