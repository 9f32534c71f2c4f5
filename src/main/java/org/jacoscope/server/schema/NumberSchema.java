package org.jacoscope.server.schema;

import org.jacoscope.core.num.Numbers;
import org.jacoscope.scene.Sink;

/**
 * A number.
 *
 * @param min the least that is taken, −∞ for no bound
 * @param max the greatest that is taken, +∞ for no bound
 * @param finite whether "NaN", "Infinity" and "-Infinity" are refused
 */
public record NumberSchema(double min, double max, boolean finite) implements Schema<Double> {

    /** Where the OpenAPI document describes numbers that need not be finite. */
    public static final String REFERENCE = "#/components/schemas/Number";

    public static final NumberSchema ANY = new NumberSchema(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, false);

    public static final NumberSchema FINITE =
            new NumberSchema(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, true);

    @Override
    public Double read(Node node) {
        double value = number(node);
        if (finite && !Double.isFinite(value)) {
            throw node.refuse(node.subject() + " should be a finite number.");
        }
        if (value < min || value > max) {
            throw node.refuse(node.subject() + " should be " + words() + ", not " + Numbers.shortest(value) + ".");
        }
        return value;
    }

    private double number(Node node) {
        if (node.value() instanceof Double value) {
            return value;
        }
        if (node.value() instanceof String text) {
            return switch (text) {
                case "NaN" -> Double.NaN;
                case "Infinity" -> Double.POSITIVE_INFINITY;
                case "-Infinity" -> Double.NEGATIVE_INFINITY;
                default -> throw node.expected(words());
            };
        }
        throw node.expected(words());
    }

    @Override
    public String words() {
        if (Double.isInfinite(min) || Double.isInfinite(max)) {
            return finite ? "a finite number" : "a number";
        }
        return "a number from " + Numbers.shortest(min) + " to " + Numbers.shortest(max);
    }

    @Override
    public void describe(Sink out) {
        if (!finite) {
            Members.string("$ref", REFERENCE, out);
            return;
        }
        Members.string("type", "number", out);
        if (!Double.isInfinite(min)) {
            Members.number("minimum", min, out);
        }
        if (!Double.isInfinite(max)) {
            Members.number("maximum", max, out);
        }
    }
}
