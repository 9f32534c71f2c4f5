package org.jacoscope.browser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Reads what JavaScript hands over: anything at all, until it has been looked at. */
final class Values {

    /** Stands for what is no value of a property: null, functions, objects, lists in lists in lists. */
    private static final Object UNKNOWN = new Object();

    /** Points are lists, data are lists of points. */
    private static final int DEEPEST = 2;

    private Values() {}

    /** The string; an empty one for anything else, which is the name of nothing. */
    static String text(JSObject value) {
        return type(value).equals("string") ? string(value) : "";
    }

    /** The own members that are not undefined, in their order; none when {@code value} is not an object. */
    static Map<String, Object> members(JSObject value) {
        Map<String, Object> members = new LinkedHashMap<>();
        if (type(value).equals("object")) {
            for (String key : keys(value)) {
                members.put(key, read(member(value, key), 0));
            }
        }
        return members;
    }

    /** A String, Double or Boolean, a List of those, or {@link #UNKNOWN}. */
    private static Object read(JSObject value, int depth) {
        return switch (type(value)) {
            case "string" -> string(value);
            case "number" -> number(value);
            case "boolean" -> flag(value);
            case "array" -> depth < DEEPEST ? list(value, depth + 1) : UNKNOWN;
            default -> UNKNOWN;
        };
    }

    private static List<Object> list(JSObject array, int depth) {
        List<Object> items = new ArrayList<>();
        int length = length(array);
        for (int i = 0; i < length; i++) {
            items.add(read(item(array, i), depth));
        }
        return items;
    }

    @JSBody(
            params = "value",
            script = "return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;")
    private static native String type(JSObject value);

    @JSBody(
            params = "value",
            script = "return Object.keys(value).filter(function(key) { return value[key] !== undefined; });")
    private static native String[] keys(JSObject value);

    @JSBody(
            params = {"object", "key"},
            script = "return object[key];")
    private static native JSObject member(JSObject object, String key);

    @JSBody(params = "array", script = "return array.length;")
    private static native int length(JSObject array);

    @JSBody(
            params = {"array", "index"},
            script = "return array[index];")
    private static native JSObject item(JSObject array, int index);

    @JSBody(params = "value", script = "return value;")
    private static native String string(JSObject value);

    @JSBody(params = "value", script = "return value;")
    private static native double number(JSObject value);

    @JSBody(params = "value", script = "return value;")
    private static native boolean flag(JSObject value);
}
