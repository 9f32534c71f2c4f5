package org.jacoscope.server.api;

import java.util.List;
import java.util.Map;
import org.jacoscope.scene.Sink;

/** Writes a JSON value that was read. */
public final class JsonTree {

    private JsonTree() {}

    public static void write(Object value, Sink out) {
        if (value instanceof Map<?, ?> members) {
            out.beginObject();
            members.forEach((name, member) -> {
                out.name(String.valueOf(name));
                write(member, out);
            });
            out.endObject();
        } else if (value instanceof List<?> items) {
            out.beginArray();
            items.forEach(item -> write(item, out));
            out.endArray();
        } else if (value instanceof String text) {
            out.string(text);
        } else if (value instanceof Double number) {
            out.number(number);
        } else if (value instanceof Boolean flag) {
            out.flag(flag);
        } else {
            out.nothing();
        }
    }
}
