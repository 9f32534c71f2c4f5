package org.jacoscope.scene;

/**
 * Where structured data goes: JSON text on the server, plain objects in the browser. What is to be said is written
 * once, against this interface.
 */
public interface Sink {
    void beginObject();

    /** The name of the member whose value is written next. */
    void name(String name);

    void endObject();

    void beginArray();

    void endArray();

    void string(String value);

    void number(double value);

    void flag(boolean value);

    void nothing();

    /** An array of numbers; the array is not kept. */
    void numbers(double[] values);

    /** An array of numbers in single precision; the array is not kept. */
    void numbers(float[] values);

    /** An array of integers; the array is not kept. */
    void numbers(int[] values);
}
