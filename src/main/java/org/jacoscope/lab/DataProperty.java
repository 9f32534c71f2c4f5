package org.jacoscope.lab;

import java.util.ArrayList;
import java.util.List;
import org.jacoscope.core.num.Numbers;
import org.jacoscope.lab.PointProperty.Point;
import org.jacoscope.scene.Sink;

/** A list of points; in URLs "x,y;x,y;…", empty for none. */
public record DataProperty(String key, String label, String initial, int max) implements Property<List<Point>> {

    @Override
    public String type() {
        return "data";
    }

    @Override
    public List<Point> parse(String text, State earlier) {
        if (text.isBlank()) {
            return List.of();
        }
        int count = NumberText.count(text, ';');
        if (count > max) {
            throw new PropertyException(
                    key, label + " (" + key + ") holds at most " + max + " points, not " + count + ".");
        }
        List<Point> points = new ArrayList<>();
        for (String row : NumberText.split(text, ';')) {
            double[] xy = NumberText.parse(this, points.size(), row, 2);
            points.add(new Point(xy[0], xy[1]));
        }
        return List.copyOf(points);
    }

    @Override
    public String print(List<Point> value) {
        StringBuilder text = new StringBuilder();
        for (Point point : value) {
            text.append(text.isEmpty() ? "" : ";")
                    .append(Numbers.shortest(point.x()))
                    .append(',')
                    .append(Numbers.shortest(point.y()));
        }
        return text.toString();
    }

    @Override
    public String text(Object json) {
        return JsonText.rows(this, json);
    }

    @Override
    public void write(List<Point> value, Sink out) {
        out.beginArray();
        for (Point point : value) {
            out.numbers(new double[] {point.x(), point.y()});
        }
        out.endArray();
    }

    @Override
    public void describe(Sink out) {
        out.name("max");
        out.number(max);
    }
}
