package org.jacoscope.server.api;

import org.jacoscope.server.schema.Field;
import org.jacoscope.server.schema.FlagSchema;
import org.jacoscope.server.schema.ObjectSchema;
import org.jacoscope.server.schema.TextSchema;

/** What attempts at exercises are sent and answered as. */
public final class Attempts {
    private static final int LONGEST = 10_000;

    public static final Field<String> ANSWER =
            Field.required("answer", new TextSchema("an answer", LONGEST), "The answer as typed.");

    public static final Field<Boolean> CORRECT =
            Field.required("correct", new FlagSchema(), "Whether the answer is right.");

    public static final Field<String> MESSAGE =
            Field.required("message", new TextSchema("a sentence", LONGEST), "What there is to say about it.");

    public static final ObjectSchema ATTEMPT = ObjectSchema.of(ANSWER);

    public static final ObjectSchema VERDICT = ObjectSchema.of(CORRECT, MESSAGE);

    private Attempts() {}
}
