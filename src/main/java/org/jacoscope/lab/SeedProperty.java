package org.jacoscope.lab;

import org.jacoscope.scene.Sink;

/** The seed of a lab's random numbers: the same seed, the same picture. */
public record SeedProperty(String key, String label, long start) implements Property<Long> {

    /** The largest whole number that JSON and JavaScript carry exactly. */
    public static final long LARGEST = (1L << 53) - 1;

    @Override
    public String type() {
        return "seed";
    }

    @Override
    public String initial() {
        return print(start);
    }

    @Override
    public Long parse(String text, State earlier) {
        double value = NumberText.parse(this, text);
        if (!(value >= 0 && value <= LARGEST) || value != Math.floor(value)) {
            throw new PropertyException(
                    key, label + " (" + key + ") should be a whole number from 0 to " + LARGEST + ".");
        }
        return (long) value;
    }

    @Override
    public String print(Long value) {
        return Long.toString(value);
    }

    @Override
    public void write(Long value, Sink out) {
        out.number(value);
    }
}
