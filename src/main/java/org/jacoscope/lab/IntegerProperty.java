package org.jacoscope.lab;

import org.jacoscope.core.num.Numbers;
import org.jacoscope.scene.Sink;

/** A whole number in a closed range. */
public record IntegerProperty(String key, String label, int start, int min, int max) implements Property<Integer> {

    @Override
    public String type() {
        return "integer";
    }

    @Override
    public String initial() {
        return print(start);
    }

    @Override
    public Integer parse(String text, State earlier) {
        double value = NumberText.parse(this, text);
        if (value != Math.floor(value)) {
            throw new PropertyException(
                    key, label + " (" + key + ") should be a whole number, not " + Numbers.shortest(value) + ".");
        }
        NumberText.checkRange(this, value, min, max, print(min), print(max));
        return (int) value;
    }

    @Override
    public String print(Integer value) {
        return Integer.toString(value);
    }

    @Override
    public void write(Integer value, Sink out) {
        out.number(value);
    }

    @Override
    public void describe(Sink out) {
        out.name("min");
        out.number(min);
        out.name("max");
        out.number(max);
    }
}
