package org.jacoscope.server.schema;

/**
 * A member of an object.
 *
 * @param text what it means, as a sentence
 */
public record Field<T>(String name, Schema<T> schema, String text, boolean required) {

    public static <T> Field<T> required(String name, Schema<T> schema, String text) {
        return new Field<>(name, schema, text, true);
    }

    public static <T> Field<T> optional(String name, Schema<T> schema, String text) {
        return new Field<>(name, schema, text, false);
    }
}
