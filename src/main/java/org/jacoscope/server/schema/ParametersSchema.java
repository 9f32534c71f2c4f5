package org.jacoscope.server.schema;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jacoscope.scene.Sink;

/** An object whose members are numbers with names of the caller's choice. */
public record ParametersSchema() implements Schema<Map<String, Double>> {
    private static final int MOST = 32;

    @Override
    public Map<String, Double> read(Node node) {
        if (!(node.value() instanceof Map<?, ?> members)) {
            throw node.expected(words());
        }
        if (members.size() > MOST) {
            throw node.refuse(node.subject() + " may have up to " + MOST + " members, not " + members.size() + ".");
        }
        Map<String, Double> values = new LinkedHashMap<>();
        members.forEach((key, value) -> {
            String name = String.valueOf(key);
            values.put(name, NumberSchema.ANY.read(node.child(name, value)));
        });
        return values;
    }

    @Override
    public String words() {
        return "an object of numbers";
    }

    @Override
    public void describe(Sink out) {
        Members.string("type", "object", out);
        Members.object("additionalProperties", out, () -> NumberSchema.ANY.describe(out));
        Members.number("maxProperties", MOST, out);
    }
}
