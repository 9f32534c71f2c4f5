package org.jacoscope.server.schema;

import org.jacoscope.core.num.Numbers;
import org.jacoscope.scene.Sink;

/** A whole number in a closed range. */
public record IntegerSchema(int min, int max) implements Schema<Integer> {

    @Override
    public Integer read(Node node) {
        if (!(node.value() instanceof Double value)) {
            throw node.expected(words());
        }
        if (value != Math.rint(value) || value < min || value > max) {
            throw node.refuse(node.subject() + " should be " + words() + ", not " + Numbers.shortest(value) + ".");
        }
        return value.intValue();
    }

    @Override
    public String words() {
        return "a whole number from " + min + " to " + max;
    }

    @Override
    public void describe(Sink out) {
        Members.string("type", "integer", out);
        Members.number("minimum", min, out);
        Members.number("maximum", max, out);
    }
}
