package org.jacoscope.server.schema;

import org.jacoscope.core.num.Numbers;
import org.jacoscope.scene.Sink;

/** A bound of an interval, as text: a number, "Infinity", "-Infinity", or a formula. */
public record BoundSchema() implements Schema<String> {

    @Override
    public String read(Node node) {
        if (node.value() instanceof Double number && !number.isNaN()) {
            return Numbers.shortest(number);
        }
        if (node.value() instanceof String text && !text.equals("NaN")) {
            return text;
        }
        throw node.expected(words());
    }

    @Override
    public String words() {
        return "a number, \"Infinity\", \"-Infinity\" or a formula";
    }

    @Override
    public void describe(Sink out) {
        out.name("type");
        out.beginArray();
        out.string("number");
        out.string("string");
        out.endArray();
    }
}
