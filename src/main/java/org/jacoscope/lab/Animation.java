package org.jacoscope.lab;

import java.util.List;
import org.jacoscope.scene.Sink;

/**
 * How a property plays: from one end of its range to the other, when a person starts it.
 *
 * @param seconds from end to end
 * @param steps what each of the property's values from its least on is called; empty where the numbers say enough
 */
public record Animation(double seconds, List<String> steps) {

    public Animation {
        steps = List.copyOf(steps);
        if (!(seconds > 0)) {
            throw new IllegalArgumentException("an animation takes some time, not " + seconds + " s");
        }
    }

    void write(Sink out) {
        out.name("animation");
        out.beginObject();
        out.name("seconds");
        out.number(seconds);
        out.name("steps");
        out.beginArray();
        steps.forEach(out::string);
        out.endArray();
        out.endObject();
    }
}
