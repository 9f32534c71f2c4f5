package org.jacoscope.server.api;

import java.util.ArrayList;
import java.util.List;
import org.jacoscope.server.schema.Field;
import org.jacoscope.server.schema.IntegerSchema;
import org.jacoscope.server.schema.ObjectSchema;
import org.jacoscope.server.schema.TextSchema;

/** What problems look like. */
public final class ProblemSchema {
    private static final int LONGEST = 100_000;

    /** A problem with a part of an answer. */
    public static final ObjectSchema INNER = ObjectSchema.of(
            Field.required("title", text("a few words"), "The kind of problem."),
            Field.required("status", new IntegerSchema(400, 599), "The HTTP status."),
            Field.required("detail", text("a sentence"), "What was found, what was expected, what to try."),
            Field.optional("pointer", text("a JSON pointer"), "The member that is wrong."),
            Field.optional("position", count(), "Where in the text the trouble starts, in characters from 0."),
            Field.optional("length", count(), "How many characters it spans; 0 at the end of the text."),
            Field.optional("found", text("words"), "What stands there."),
            Field.optional("expected", text("words"), "What would have been fine there."),
            Field.optional("suggestion", text("text"), "What to put in its place."));

    /** A problem in place of an answer. */
    public static final ObjectSchema SCHEMA = whole();

    private ProblemSchema() {}

    private static ObjectSchema whole() {
        List<Field<?>> fields = new ArrayList<>();
        fields.add(Field.required("type", text("a reference"), "Where the kind of problem is explained."));
        fields.addAll(INNER.fields());
        fields.add(Field.required("instance", text("a path"), "The path of the request."));
        return new ObjectSchema(fields);
    }

    private static TextSchema text(String noun) {
        return new TextSchema(noun, LONGEST);
    }

    private static IntegerSchema count() {
        return new IntegerSchema(0, LONGEST);
    }
}
