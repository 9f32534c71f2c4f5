package org.jacoscope.lab;

import java.util.List;
import java.util.Optional;
import org.jacoscope.core.num.Numbers;
import org.jacoscope.scene.Sink;

/**
 * A whole number in a closed range: a count, or a step of something long.
 *
 * @param animation how it plays; empty when it does not
 */
public record IntegerProperty(String key, String label, int start, int min, int max, Optional<Animation> animation)
        implements Property<Integer> {

    public IntegerProperty {
        int named = animation.map(playing -> playing.steps().size()).orElse(0);
        if (named != 0 && named != max - min + 1) {
            throw new IllegalArgumentException(named + " names of steps for the values from " + min + " to " + max);
        }
    }

    /** A number that does not play. */
    public IntegerProperty(String key, String label, int start, int min, int max) {
        this(key, label, start, min, max, Optional.empty());
    }

    /**
     * The same number, which plays from end to end in that time.
     *
     * @param steps what its values are called, from the least on; none where the numbers say enough
     */
    public IntegerProperty animated(double seconds, String... steps) {
        return new IntegerProperty(key, label, start, min, max, Optional.of(new Animation(seconds, List.of(steps))));
    }

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
        NumberText.checkRange(this, value, min, max);
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
