package org.jacoscope.server.schema;

import org.jacoscope.scene.Sink;

/**
 * A kind of JSON value.
 *
 * @param <T> what it is in Java
 */
public interface Schema<T> {

    /**
     * Reads a value and checks it.
     *
     * @throws org.jacoscope.server.problem.ProblemException 422 with a pointer to what is wrong
     */
    T read(Node node);

    /** The kind in a few words, as it reads after "should be": "an array of k×n numbers". */
    String words();

    /** Writes the members of the kind's JSON Schema. */
    void describe(Sink out);

    /** Writes the whole JSON Schema. */
    default void write(Sink out) {
        out.beginObject();
        describe(out);
        out.endObject();
    }
}
