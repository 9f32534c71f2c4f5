package org.jacoscope.lab;

import java.util.ArrayList;
import java.util.List;
import org.jacoscope.core.num.Numbers;
import org.jacoscope.lab.PointProperty.Point;
import org.jacoscope.scene.Sink;

/**
 * A vector with as many numbers as another property has names or formulas; in URLs "x,y,…". When a variable or a component
 * is added its number is 0 until somebody says otherwise, and when one is taken away its number is not looked at.
 *
 * @param initial the numbers at first, which are as many as {@code like} has at first
 * @param max how many there can be
 * @param like declared before this one: a {@link NamesProperty} or a {@link FormulasProperty}
 */
public record NumbersProperty(String key, String label, String initial, int max, Property<? extends List<?>> like)
        implements Property<List<Double>>, Placeable {

    /** Coordinates beyond this have too few digits left for a small step to be told from none. */
    private static final double LARGEST = 1e9;

    @Override
    public String type() {
        return "numbers";
    }

    @Override
    public List<Double> parse(String text, State earlier) {
        int given = NumberText.count(text, ',');
        if (given > max) {
            throw new PropertyException(
                    key,
                    label + " (" + key + ") holds at most " + max + " numbers, not " + given + "."
                            + " Write decimals with a point.");
        }
        double[] read = NumberText.parse(this, text, given);
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < earlier.get(like).size(); i++) {
            double value = i < given ? read[i] : 0;
            NumberText.checkRange(this, i, value, -LARGEST, LARGEST);
            values.add(value);
        }
        return List.copyOf(values);
    }

    /** The second coordinate of a single number is 0. */
    @Override
    public Point place(State state) {
        List<Double> values = state.get(this);
        return new Point(values.get(0), values.size() > 1 ? values.get(1) : 0);
    }

    @Override
    public Verdict.Change<?> moved(State state, Point to) {
        List<Double> values = new ArrayList<>(state.get(this));
        values.set(0, to.x());
        if (values.size() > 1) {
            values.set(1, to.y());
        }
        return new Verdict.Change<>(this, List.copyOf(values));
    }

    @Override
    public Point checked(Point value) {
        NumberText.checkRange(this, 0, value.x(), -LARGEST, LARGEST);
        NumberText.checkRange(this, 1, value.y(), -LARGEST, LARGEST);
        return value;
    }

    @Override
    public String print(List<Double> value) {
        return String.join(",", value.stream().map(Numbers::shortest).toList());
    }

    @Override
    public String text(Object json) {
        return JsonText.numbers(this, json);
    }

    @Override
    public void write(List<Double> value, Sink out) {
        out.numbers(value.stream().mapToDouble(number -> number).toArray());
    }

    @Override
    public void describe(Sink out) {
        out.name("max");
        out.number(max);
        out.name("like");
        out.string(like.key());
        if (like instanceof NamesProperty) {
            out.name("namesFrom");
            out.string(like.key());
        }
    }
}
