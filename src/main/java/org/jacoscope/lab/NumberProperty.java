package org.jacoscope.lab;

import java.util.List;
import java.util.Optional;
import org.jacoscope.core.num.Numbers;
import org.jacoscope.scene.Sink;

/**
 * A number in a closed range, moved by a slider.
 *
 * @param step how far one press of an arrow key moves it
 * @param unit shown after the number, "" for none
 * @param animation how it plays; empty when it does not
 */
public record NumberProperty(
        String key,
        String label,
        double start,
        double min,
        double max,
        double step,
        String unit,
        Optional<Animation> animation)
        implements Property<Double> {

    /** A number that does not play. */
    public NumberProperty(String key, String label, double start, double min, double max, double step, String unit) {
        this(key, label, start, min, max, step, unit, Optional.empty());
    }

    /** The same number, which plays from end to end in that time. */
    public NumberProperty animated(double seconds) {
        Animation playing = new Animation(seconds, List.of());
        return new NumberProperty(key, label, start, min, max, step, unit, Optional.of(playing));
    }

    @Override
    public String type() {
        return "number";
    }

    @Override
    public String initial() {
        return print(start);
    }

    @Override
    public Double parse(String text, State earlier) {
        double value = NumberText.parse(this, text);
        NumberText.checkRange(this, value, min, max);
        return value;
    }

    @Override
    public String print(Double value) {
        return Numbers.shortest(value);
    }

    @Override
    public void write(Double value, Sink out) {
        out.number(value);
    }

    @Override
    public void describe(Sink out) {
        out.name("min");
        out.number(min);
        out.name("max");
        out.number(max);
        out.name("step");
        out.number(step);
        out.name("unit");
        out.string(unit);
    }
}
