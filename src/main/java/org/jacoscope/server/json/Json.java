package org.jacoscope.server.json;

/** What JSON has and Java has not. A JSON value is a Map, a List, a String, a Double, a Boolean or {@link #NULL}. */
public enum Json {
    NULL;

    /** What a value is, as a sentence says it. */
    public static String kind(Object value) {
        if (value instanceof java.util.Map) {
            return "an object";
        }
        if (value instanceof java.util.List) {
            return "an array";
        }
        if (value instanceof String) {
            return "a string";
        }
        if (value instanceof Boolean) {
            return "a boolean";
        }
        return value instanceof Double ? "a number" : "null";
    }
}
