package org.jacoscope.server.problem;

import org.jacoscope.core.expr.FormulaException;
import org.jacoscope.lab.Refusal;
import org.jacoscope.scene.Sink;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong with one request.
 *
 * @param detail whole sentences that say what was found, where, what was expected, what to try
 * @param pointer JSON pointer to the member meant, null when it is no single one
 * @param formula where in the formula the trouble is, null when the trouble is elsewhere
 */
public record Problem(
        ProblemKind kind,
        String detail,
        @Nullable String pointer,
        @Nullable FormulaException formula) {

    /** The media type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(ProblemKind kind, String detail) {
        return new Problem(kind, detail, null, null);
    }

    public static Problem of(Refusal refusal) {
        return new Problem(ProblemKind.of(refusal.cause()), refusal.detail(), refusal.pointer(), refusal.formula());
    }

    public Problem pointer(String to) {
        return new Problem(kind, detail, to, formula);
    }

    public Problem formula(FormulaException where) {
        return new Problem(kind, detail, pointer, where);
    }

    /**
     * Writes the members of RFC 9457 and our own.
     *
     * @param instance the path of the request
     */
    public void write(String instance, Sink out) {
        write(kind.status(), instance, out);
    }

    /** The same with another status of the kind's family. */
    public void write(int status, String instance, Sink out) {
        out.beginObject();
        string("type", kind.type(), out);
        string("instance", instance, out);
        Refusal.write(kind.title(), status, detail, pointer, formula, out);
        out.endObject();
    }

    private static void string(String name, String value, Sink out) {
        out.name(name);
        out.string(value);
    }
}
