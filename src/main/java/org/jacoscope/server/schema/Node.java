package org.jacoscope.server.schema;

import org.jacoscope.server.json.Json;
import org.jacoscope.server.problem.Problem;
import org.jacoscope.server.problem.ProblemException;
import org.jacoscope.server.problem.ProblemKind;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value and where it stands in the request.
 *
 * @param parent what holds it; null for the whole body
 * @param name its name or index there
 */
public record Node(Object value, @Nullable Node parent, String name) {

    public static Node root(Object value) {
        return new Node(value, null, "");
    }

    public Node child(String childName, Object childValue) {
        return new Node(childValue, this, childName);
    }

    public Node child(int index, Object childValue) {
        return new Node(childValue, this, Integer.toString(index));
    }

    /** The JSON pointer (RFC 6901). */
    public String pointer() {
        String token = name.replace("~", "~0").replace("/", "~1");
        return parent == null ? "" : parent.pointer() + "/" + token;
    }

    /** The problem that this value is not what was expected, such as "a number". */
    public ProblemException expected(String expected) {
        return refuse(subject() + " should be " + expected + ", not " + Json.kind(value) + ".");
    }

    /** The problem with this value that {@code sentence} tells. */
    public ProblemException refuse(String sentence) {
        return new ProblemException(Problem.of(ProblemKind.UNUSABLE, sentence).pointer(pointer()));
    }

    /** What a sentence about this value begins with. */
    public String subject() {
        return parent == null ? "The body" : shorten(pointer());
    }

    static String shorten(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
