package org.jacoscope.server.schema;

import java.util.ArrayList;
import java.util.List;
import org.jacoscope.scene.Sink;

/**
 * An array of any things of one kind.
 *
 * @param noun what the items are, in the plural: "formulas"
 */
public record ListSchema<T>(Schema<T> items, String noun, int min, int max) implements Schema<List<T>> {

    @Override
    public List<T> read(Node node) {
        if (!(node.value() instanceof List<?> values)) {
            throw node.expected(words());
        }
        if (values.size() < min || values.size() > max) {
            throw node.refuse(node.subject() + " should be " + words() + ", not of " + values.size() + ".");
        }
        List<T> list = new ArrayList<>(values.size());
        for (Object value : values) {
            list.add(items.read(node.child(list.size(), value)));
        }
        return list;
    }

    @Override
    public String words() {
        String count = min == max ? Integer.toString(min) : min + " to " + max;
        return "an array of " + count + " " + noun;
    }

    @Override
    public void describe(Sink out) {
        Members.string("type", "array", out);
        out.name("items");
        items.write(out);
        Members.number("minItems", min, out);
        Members.number("maxItems", max, out);
    }
}
