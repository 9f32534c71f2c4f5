package org.jacoscope.server.schema;

import java.util.List;
import org.jacoscope.scene.Sink;

/**
 * An array of numbers.
 *
 * @param shape how many, as a letter or a number: "n"
 */
public record VectorSchema(String shape, int min, int max, boolean finite) implements Schema<double[]> {

    @Override
    public double[] read(Node node) {
        if (!(node.value() instanceof List<?> values)) {
            throw node.expected(words());
        }
        if (values.size() < min || values.size() > max) {
            throw node.refuse(node.subject() + " should be " + words() + ", not of " + values.size() + ".");
        }
        double[] vector = new double[values.size()];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = item().read(node.child(i, values.get(i)));
        }
        return vector;
    }

    private NumberSchema item() {
        return finite ? NumberSchema.FINITE : NumberSchema.ANY;
    }

    @Override
    public String words() {
        return "an array of " + shape + (finite ? " finite" : "") + " numbers";
    }

    @Override
    public void describe(Sink out) {
        Members.string("type", "array", out);
        out.name("items");
        item().write(out);
        Members.number("minItems", min, out);
        Members.number("maxItems", max, out);
    }
}
