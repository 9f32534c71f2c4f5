package org.jacoscope.server.api;

import java.util.List;
import org.jacoscope.server.schema.Field;
import org.jacoscope.server.schema.ListSchema;
import org.jacoscope.server.schema.ObjectSchema;
import org.jacoscope.server.schema.TextSchema;
import org.jacoscope.server.schema.Values;

/** What the palette is answered as. */
public final class PaletteSchema {
    private static final int LONGEST = 10_000;
    private static final int MOST = 100;

    private static final ObjectSchema ITEM = ObjectSchema.of(
            text("name", "What it is called where it is typed."),
            text("before", "What is typed before the caret."),
            text("after", "What is typed after the caret."),
            text("mathml", "How it reads."),
            text("meaning", "What it is, in a few words."));

    private static final ObjectSchema GROUP = ObjectSchema.of(
            text("title", "What its items have in common."),
            Field.required("items", new ListSchema<>(ITEM, "items", 1, MOST), "What there is to choose from."));

    public static final Field<List<Values>> GROUPS =
            Field.required("groups", new ListSchema<>(GROUP, "groups", 1, MOST), "In the order in which to show them.");

    public static final ObjectSchema SCHEMA = ObjectSchema.of(GROUPS);

    private PaletteSchema() {}

    private static Field<String> text(String name, String meaning) {
        return Field.required(name, new TextSchema("text", LONGEST), meaning);
    }
}
