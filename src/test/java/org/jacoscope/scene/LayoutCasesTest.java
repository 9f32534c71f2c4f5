package org.jacoscope.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jacoscope.core.num.Rectangle;
import org.junit.jupiter.api.Test;

/**
 * Writes down layouts and arrangements for web/player/layout.test.js, which expects the same of the canvas player: so
 * that the picture in a page and the canvas that replaces it agree.
 */
class LayoutCasesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/layouts.json");
    private static final double PAGE = 800;

    private static final List<Rectangle> VIEWS = List.of(
            new Rectangle(-1, 1, -1, 1),
            new Rectangle(0, 3, 0, 2 * Math.PI),
            new Rectangle(-12345.678, 12345.678, -1e-9, 1e-9),
            new Rectangle(-10, 10, -1, 1),
            new Rectangle(0.1, 0.2, -7, 5));

    private static final List<Axis> AXES =
            List.of(Axis.number("x"), Axis.angle("θ"), Axis.decades("a long name"), Axis.number(""));

    /** To accept changes, run with {@code -Dgolden=write}, then the tests of web/. */
    @Test
    void layoutsAreThoseThatThePlayerExpects() throws Exception {
        String cases = cases();
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(GOLDEN, cases);
        }
        assertEquals(Files.readString(GOLDEN), cases);
    }

    private static String cases() {
        List<Figure> figures = figures();
        List<String> layouts = new ArrayList<>();
        for (Figure figure : figures) {
            layouts.add(layout(figure, 380, 400));
            layouts.add(layout(figure, 230, 180));
        }
        List<String> rows = new ArrayList<>();
        for (int i = 0; i + 1 < figures.size(); i++) {
            rows.add(row(figures.subList(i, i + 1 + i % 2)));
        }
        return "{\"layouts\":" + lines(layouts) + ",\n\"rows\":" + lines(rows) + "}\n";
    }

    private static List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        for (Rectangle view : VIEWS) {
            for (int i = 0; i < AXES.size(); i++) {
                Axis across = AXES.get(i);
                Axis up = AXES.get((i + 1) % AXES.size());
                List<Mark> marks = i % 2 == 0 ? List.of() : List.of(field(view, 10.0 * i));
                figures.add(new Figure("f", i == 3 ? "" : "Title", view, across, up, i < 2, null, marks));
            }
        }
        return figures;
    }

    private static Mark field(Rectangle view, double hi) {
        ColourScale.Map map = hi > 20 ? ColourScale.Map.PHASE : ColourScale.Map.VIK;
        return new Mark.Field(view, 1, 1, new float[1], new ColourScale(map, -hi, hi), "det J");
    }

    private static String layout(Figure figure, double width, double height) {
        Layout layout = Layout.of(figure, width, height);
        Box bar = layout.bar();
        return "{\"figure\":" + json(figure) + ",\"size\":" + numbers(width, height) + ",\"plot\":"
                + json(layout.plot())
                + ",\"view\":" + json(layout.view()) + ",\"above\":" + layout.yNameAbove() + ",\"xTicks\":"
                + ticks(layout.xTicks()) + ",\"yTicks\":" + ticks(layout.yTicks()) + ",\"bar\":"
                + (bar == null ? "null" : json(bar)) + ",\"barTicks\":" + ticks(layout.barTicks()) + "}";
    }

    private static String row(List<Figure> figures) {
        Arrangement arrangement = Arrangement.of(figures, PAGE);
        String sizes = arrangement.figures().stream()
                .map(placed -> numbers(placed.width(), arrangement.height()))
                .collect(Collectors.joining(",", "[", "]"));
        String all = figures.stream().map(LayoutCasesTest::json).collect(Collectors.joining(",", "[", "]"));
        return "{\"figures\":" + all + ",\"sizes\":" + sizes + "}";
    }

    private static String json(Figure figure) {
        Mark.Field field = Layout.firstField(figure);
        String scale = field == null
                ? "null"
                : "{\"map\":\"" + field.scale().map().name().toLowerCase(Locale.ROOT) + "\",\"range\":"
                        + numbers(field.scale().lo(), field.scale().hi()) + "}";
        return "{\"title\":\"" + figure.title() + "\",\"view\":" + json(figure.view()) + ",\"xLabel\":\""
                + figure.xAxis().name() + "\",\"yLabel\":\"" + figure.yAxis().name() + "\",\"xScale\":\""
                + figure.xAxis().scale().css() + "\",\"yScale\":\""
                + figure.yAxis().scale().css()
                + "\",\"equalAspect\":" + figure.equalAspect() + ",\"scale\":" + scale + "}";
    }

    private static String ticks(List<Tick> ticks) {
        return ticks.stream()
                .map(tick -> "[" + number(tick.at()) + ",\"" + tick.label() + "\"]")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String json(Box box) {
        return numbers(box.x(), box.y(), box.width(), box.height());
    }

    private static String json(Rectangle view) {
        return numbers(view.xmin(), view.xmax(), view.ymin(), view.ymax());
    }

    private static String numbers(double... values) {
        List<String> texts = new ArrayList<>();
        for (double value : values) {
            texts.add(number(value));
        }
        return texts.stream().collect(Collectors.joining(",", "[", "]"));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.12e", value + 0.0);
    }

    private static String lines(List<String> items) {
        return items.stream().collect(Collectors.joining(",\n", "[\n", "\n]"));
    }
}
