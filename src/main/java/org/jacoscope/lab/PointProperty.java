package org.jacoscope.lab;

import org.jacoscope.core.num.Numbers;
import org.jacoscope.scene.Sink;
import org.jspecify.annotations.Nullable;

/**
 * A point of the plane; in URLs "x,y".
 *
 * @param names the property that names its coordinates; null for x and y
 */
public record PointProperty(
        String key,
        String label,
        double x,
        double y,
        @Nullable NamesProperty names) implements Property<PointProperty.Point>, Placeable {

    /** A point whose coordinates are x and y. */
    public PointProperty(String key, String label, double x, double y) {
        this(key, label, x, y, null);
    }

    /** Coordinates beyond this have too few digits left for a small step to be told from none. */
    private static final double LARGEST = 1e9;

    /** Finite coordinates. */
    public record Point(double x, double y) {}

    @Override
    public String type() {
        return "point";
    }

    @Override
    public String initial() {
        return print(new Point(x, y));
    }

    @Override
    public Point parse(String text, State earlier) {
        double[] values = NumberText.parse(this, text, 2);
        return checked(new Point(values[0], values[1]));
    }

    @Override
    public Point place(State state) {
        return state.get(this);
    }

    @Override
    public Verdict.Change<?> moved(State state, Point to) {
        return new Verdict.Change<>(this, to);
    }

    @Override
    public Point checked(Point value) {
        NumberText.checkRange(this, 0, value.x(), -LARGEST, LARGEST);
        NumberText.checkRange(this, 1, value.y(), -LARGEST, LARGEST);
        return value;
    }

    @Override
    public String print(Point value) {
        return Numbers.shortest(value.x()) + "," + Numbers.shortest(value.y());
    }

    @Override
    public String text(Object json) {
        return JsonText.numbers(this, json);
    }

    @Override
    public void write(Point value, Sink out) {
        out.numbers(new double[] {value.x(), value.y()});
    }

    @Override
    public void describe(Sink out) {
        if (names != null) {
            out.name("namesFrom");
            out.string(names.key());
        }
    }
}
