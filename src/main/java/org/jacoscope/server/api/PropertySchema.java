package org.jacoscope.server.api;

import org.jacoscope.lab.ChoiceProperty;
import org.jacoscope.lab.DataProperty;
import org.jacoscope.lab.FlagProperty;
import org.jacoscope.lab.FormulasProperty;
import org.jacoscope.lab.IntegerProperty;
import org.jacoscope.lab.NamesProperty;
import org.jacoscope.lab.NumberProperty;
import org.jacoscope.lab.NumbersProperty;
import org.jacoscope.lab.PointProperty;
import org.jacoscope.lab.Property;
import org.jacoscope.lab.SeedProperty;
import org.jacoscope.lab.ViewProperty;
import org.jacoscope.scene.Sink;
import org.jacoscope.server.schema.Members;

/** Describes a lab's properties in JSON Schema. A string with the text of the address is taken in every case. */
final class PropertySchema {

    private PropertySchema() {}

    static void write(Property<?> property, Sink out) {
        out.beginObject();
        Members.string("description", property.label(), out);
        Members.string("default", property.initial(), out);
        out.name("anyOf");
        out.beginArray();
        out.beginObject();
        kind(property, out);
        out.endObject();
        out.beginObject();
        Members.string("type", "string", out);
        out.endObject();
        out.endArray();
        out.endObject();
    }

    private static void kind(Property<?> property, Sink out) {
        if (property instanceof NumberProperty number) {
            range("number", number.min(), number.max(), out);
        } else if (property instanceof IntegerProperty integer) {
            range("integer", integer.min(), integer.max(), out);
        } else if (property instanceof SeedProperty) {
            range("integer", 0, SeedProperty.LARGEST, out);
        } else if (property instanceof FlagProperty) {
            Members.string("type", "boolean", out);
        } else if (property instanceof PointProperty) {
            numbers(2, 2, out);
        } else if (property instanceof NumbersProperty numbers) {
            numbers(0, numbers.max(), out);
        } else if (property instanceof ViewProperty) {
            numbers(4, 4, out);
        } else if (property instanceof ChoiceProperty choice) {
            Members.strings(
                    "enum",
                    choice.options().stream().map(ChoiceProperty.Option::id).toList(),
                    out);
        } else if (property instanceof NamesProperty names) {
            strings(names.min(), names.max(), out);
        } else if (property instanceof FormulasProperty formulas) {
            strings(formulas.min(), formulas.max(), out);
        } else if (property instanceof DataProperty data) {
            Members.string("type", "array", out);
            Members.number("maxItems", data.max(), out);
            Members.object("items", out, () -> numbers(2, 2, out));
        } else {
            Members.string("type", "string", out);
        }
    }

    private static void range(String type, double min, double max, Sink out) {
        Members.string("type", type, out);
        Members.number("minimum", min, out);
        Members.number("maximum", max, out);
    }

    private static void numbers(int min, int max, Sink out) {
        Members.string("type", "array", out);
        Members.object("items", out, () -> Members.string("type", "number", out));
        Members.number("minItems", min, out);
        Members.number("maxItems", max, out);
    }

    private static void strings(int min, int max, Sink out) {
        Members.string("type", "array", out);
        Members.object("items", out, () -> Members.string("type", "string", out));
        Members.number("minItems", min, out);
        Members.number("maxItems", max, out);
    }
}
