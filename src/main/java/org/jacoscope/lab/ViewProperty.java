package org.jacoscope.lab;

import java.util.Optional;
import org.jacoscope.core.num.Numbers;
import org.jacoscope.core.num.Rectangle;
import org.jacoscope.scene.Sink;

/**
 * A window that panning and zooming change; in URLs "xmin,xmax,ymin,ymax", or "auto" for the window the lab chooses.
 *
 * @param start the window at first; empty for automatic
 */
public record ViewProperty(String key, String label, Optional<Rectangle> start)
        implements Property<Optional<Rectangle>> {

    /** Coordinates beyond this have no digits left for what a picture shows. */
    private static final double LARGEST = 1e15;

    /** A narrower window, relative to where it lies, has no distinct pixels. */
    private static final double NARROWEST = 1e-9;

    private static final String AUTO = "auto";

    @Override
    public String type() {
        return "view";
    }

    @Override
    public String initial() {
        return print(start);
    }

    @Override
    public Optional<Rectangle> parse(String text, State earlier) {
        if (text.strip().equals(AUTO)) {
            return Optional.empty();
        }
        double[] v = NumberText.parse(this, text, 4);
        checkInterval(v[0], v[1]);
        checkInterval(v[2], v[3]);
        return Optional.of(new Rectangle(v[0], v[1], v[2], v[3]));
    }

    private void checkInterval(double lo, double hi) {
        double reach = Math.max(Math.abs(lo), Math.abs(hi));
        if (!(lo < hi) || reach > LARGEST || hi - lo < NARROWEST * reach) {
            throw new PropertyException(
                    key,
                    label + " (" + key
                            + ") should run from a smaller to a larger number, neither beyond ±1e15, not from "
                            + Numbers.shortest(lo) + " to " + Numbers.shortest(hi) + ".");
        }
    }

    @Override
    public String print(Optional<Rectangle> value) {
        if (value.isEmpty()) {
            return AUTO;
        }
        Rectangle v = value.get();
        return Numbers.shortest(v.xmin()) + "," + Numbers.shortest(v.xmax()) + "," + Numbers.shortest(v.ymin()) + ","
                + Numbers.shortest(v.ymax());
    }

    @Override
    public String text(Object json) {
        return JsonText.numbers(this, json);
    }

    @Override
    public void write(Optional<Rectangle> value, Sink out) {
        if (value.isEmpty()) {
            out.string(AUTO);
        } else {
            Rectangle v = value.get();
            out.numbers(new double[] {v.xmin(), v.xmax(), v.ymin(), v.ymax()});
        }
    }
}
