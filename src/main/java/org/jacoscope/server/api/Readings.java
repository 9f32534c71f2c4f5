package org.jacoscope.server.api;

import java.util.List;
import org.jacoscope.server.schema.Field;
import org.jacoscope.server.schema.IntegerSchema;
import org.jacoscope.server.schema.ListSchema;
import org.jacoscope.server.schema.ObjectSchema;
import org.jacoscope.server.schema.TextSchema;
import org.jacoscope.server.schema.Values;

/** What the formulas of a state are answered as. */
public final class Readings {
    public static final String TEXT =
            "How each formula of a state reads by itself, whatever is wrong with the rest of the state.";

    private static final int LONGEST = 1_000_000;
    private static final int MOST = 100;

    private static final ObjectSchema READING = ObjectSchema.of(
            Field.required("property", text("a key"), "The property that holds the formula."),
            Field.required(
                    "index", new IntegerSchema(-1, MOST), "Which of its formulas, from 0; −1 when it holds one."),
            Field.optional("mathml", text("MathML"), "The formula as it was understood."),
            Field.optional("problem", ProblemSchema.INNER, "Why the formula cannot be read."));

    public static final Field<List<Values>> FORMULAS = Field.required(
            "formulas",
            new ListSchema<>(READING, "formulas", 0, MOST),
            "The formulas, in the order of the properties.");

    public static final ObjectSchema SCHEMA = ObjectSchema.of(FORMULAS);

    private Readings() {}

    private static TextSchema text(String noun) {
        return new TextSchema(noun, LONGEST);
    }
}
