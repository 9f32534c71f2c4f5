package org.jacoscope.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jacoscope.core.num.Rectangle;
import org.junit.jupiter.api.Test;

class LayoutTest {
    private static Figure figure(Rectangle view, boolean equalAspect) {
        return new Figure("f", "Title", view, "x", "y", equalAspect, null, List.of());
    }

    @Test
    void oneUnitIsAsLongOnBothAxes() {
        for (int width = 100; width < 1400; width += 37) {
            for (int height = 100; height < 900; height += 41) {
                Layout layout = Layout.of(figure(new Rectangle(-3, 4, -1, 7.5), true), width, height);
                double along = layout.x(1) - layout.x(0);
                double up = layout.y(0) - layout.y(1);
                assertEquals(along, up, 1e-9 * along, width + "×" + height);
            }
        }
    }

    @Test
    void thePlotHasTheProportionsOfTheView() {
        Rectangle view = new Rectangle(-2, 2, -1, 1.5);
        assertEquals(view, Layout.of(figure(view, true), 600, 900).view());
    }

    @Test
    void aVeryFlatViewIsEnlargedUpwards() {
        Rectangle shown =
                Layout.of(figure(new Rectangle(-10, 10, -1, 1), true), 600, 600).view();
        assertEquals(new Rectangle(-10, 10, -5, 5), rounded(shown));
    }

    private static Rectangle rounded(Rectangle v) {
        return new Rectangle(Math.rint(v.xmin()), Math.rint(v.xmax()), Math.rint(v.ymin()), Math.rint(v.ymax()));
    }

    @Test
    void independentAxesShowTheViewAsItIs() {
        Rectangle view = new Rectangle(0, 100, -1e-3, 1e-3);
        assertEquals(view, Layout.of(figure(view, false), 500, 300).view());
    }

    @Test
    void tickLabelsStayInsideTheBox() {
        for (int width = 120; width < 1300; width += 23) {
            Layout layout = Layout.of(figure(new Rectangle(-12345.678, 12345.678, -1e-9, 1e-9), false), width, 300);
            for (Tick tick : layout.yTicks()) {
                assertTrue(layout.plot().x() - 8 - TextWidth.of(tick.label(), Layout.FONT) >= 0, "width " + width);
            }
            for (Tick tick : layout.xTicks()) {
                double half = TextWidth.of(tick.label(), Layout.FONT) / 2;
                assertTrue(layout.x(tick.at()) + half <= width + 1e-9, "width " + width + " " + tick);
            }
        }
    }

    @Test
    void theColourBarAndItsLabelsStayInsideTheBox() {
        ColourScale scale = new ColourScale(ColourScale.Map.VIK, -12000, 12000);
        Mark field = new Mark.Field(new Rectangle(0, 1, 0, 1), 1, 1, new float[1], scale, "det J");
        Figure figure = new Figure("f", "", new Rectangle(0, 1, 0, 1), "x", "y", true, null, List.of(field));
        Layout layout = Layout.of(figure, 400, 400);
        assertTrue(layout.barEnd() <= 400, () -> layout.toString());
    }

    @Test
    void heightForLeavesThePlotItsFullWidth() {
        for (Figure figure : ExampleScenes.angleField().figures()) {
            double height = Layout.heightFor(figure, 360);
            Layout layout = Layout.of(figure, 360, height);
            assertEquals(layout.plot().width(), layout.plot().height(), 1);
            assertEquals(360, layout.barEnd(), 2);
        }
    }

    @Test
    void farCoordinatesBecomeFinitePixels() {
        Layout layout = Layout.of(figure(new Rectangle(0, 1e-300, 0, 1e-300), false), 300, 300);
        assertTrue(Double.isFinite(layout.x(1e300)) && Double.isFinite(layout.y(-1e300)));
    }

    @Test
    void aBoxTooSmallForLabelsShowsThePlotAlone() {
        Layout layout = Layout.of(figure(new Rectangle(0, 1, 0, 1), true), 60, 60);
        assertEquals(new Box(0, 0, 60, 60), layout.plot());
        assertEquals(List.of(), layout.xTicks());
    }

    @Test
    void figuresInARowHavePlotsOfOneHeight() {
        Arrangement row = Arrangement.of(ExampleScenes.determinantMap().figures(), 1280);
        List<Double> heights = row.figures().stream()
                .map(placed -> Layout.of(placed.figure(), placed.width(), placed.height()))
                .map(layout -> layout.plot().height())
                .toList();
        assertEquals(heights.get(0), heights.get(1), 3);
    }

    @Test
    void narrowFiguresAreStacked() {
        Arrangement stack = Arrangement.of(ExampleScenes.polarGrid().figures(), 360);
        assertEquals(0, stack.figures().get(1).x());
        assertTrue(stack.figures().get(1).y() > stack.figures().get(0).height());
    }
}
