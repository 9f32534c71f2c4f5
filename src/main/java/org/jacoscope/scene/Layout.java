package org.jacoscope.scene;

import java.util.List;
import org.jacoscope.core.num.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of a figure lie in a box of {@code width}×{@code height} pixels whose corner is (0, 0), y downwards.
 * The canvas player follows the same rules with the same constants.
 *
 * <p>Around the plot: above it a row for title, name of the y axis and name of the colour bar; below it tick labels and
 * then the name of the x axis; left of it tick labels; right of it the colour bar with its labels. Where the figure asks
 * for equal aspect the plot has the proportions of the view, at the top and in the middle of the room there is; a view
 * flatter or taller than a plot may be is enlarged about its centre, in one direction, until it fills the plot.
 *
 * @param view what the plot shows
 * @param plot the marks' rectangle
 * @param yNameAbove whether the name of the y axis is too long for the left margin and has a row of its own
 * @param bar the colour bar; null without a field
 */
public record Layout(
        double width,
        double height,
        Rectangle view,
        Box plot,
        List<Tick> xTicks,
        List<Tick> yTicks,
        boolean yNameAbove,
        @Nullable Box bar,
        List<Tick> barTicks) {

    public static final double FONT = 12;
    public static final double TITLE_FONT = 13;
    /** Above the plot when anything stands there, and when nothing does. */
    public static final double HEAD = 28;

    public static final double BARE_HEAD = 8;
    /** A name of its own row, of the x axis or a long one of the y axis. */
    public static final double NAME_ROW = 17;

    public static final double TICK = 4;
    /** Between a tick and its label. */
    public static final double TICK_GAP = 4;
    /** Below the plot: tick, gap and label. */
    public static final double FOOT = 24;

    public static final double MIN_LEFT = 36;
    public static final double MIN_RIGHT = 12;
    public static final double BAR_GAP = 14;
    public static final double BAR_WIDTH = 12;
    /** Plots are neither flatter nor taller than this, as height over width. */
    public static final double FLATTEST = 0.5;

    public static final double TALLEST = 1;
    /** Height over width of a plot whose axes are independent. */
    public static final double PLOT_RATIO = 0.62;

    private static final double MIN_PLOT = 40;
    private static final int ROUNDS = 4;

    /** The layout with title, names, ticks and colour bar; without any of them where they would leave no room. */
    public static Layout of(Figure figure, double width, double height) {
        Mark.@Nullable Field field = firstField(figure);
        double bottom = height - FOOT - (figure.xAxis().name().isEmpty() ? 0 : NAME_ROW);
        double left = MIN_LEFT;
        double right = MIN_RIGHT;
        for (int round = 0; ; round++) {
            boolean above = TextWidth.of(figure.yAxis().name(), FONT) > left - TICK - TICK_GAP;
            double top = head(figure, field) + (above ? NAME_ROW : 0);
            Box plot = proportioned(figure, new Box(left, top, width - left - right, bottom - top));
            if (plot.width() < MIN_PLOT || plot.height() < MIN_PLOT) {
                return bare(figure, width, height);
            }
            Layout layout = filled(figure, field, width, height, plot, above);
            if (round == ROUNDS || (layout.leftNeeded() <= left && layout.rightNeeded() <= right)) {
                return layout;
            }
            left = Math.max(left, layout.leftNeeded());
            right = Math.max(right, layout.rightNeeded());
        }
    }

    /** The plot alone, filling the box: for thumbnails. */
    public static Layout bare(Figure figure, double width, double height) {
        Box plot = new Box(0, 0, width, height);
        return new Layout(width, height, shown(figure, plot), plot, List.of(), List.of(), false, null, List.of());
    }

    /** A good height for a figure of that width: the plot as tall as its view asks for, within limits. */
    public static double heightFor(Figure figure, double width) {
        Layout trial = trial(figure, width);
        double plotWidth = Math.max(MIN_PLOT, width - trial.sides());
        return Math.round(trial.rows(figure) + plotWidth * ratio(figure));
    }

    /** The layout in a box of that width and about the right height. */
    static Layout trial(Figure figure, double width) {
        return of(figure, width, HEAD + width * ratio(figure) + FOOT);
    }

    /** What the rows above and below the plot take. */
    double rows(Figure figure) {
        double names = (yNameAbove ? NAME_ROW : 0) + (figure.xAxis().name().isEmpty() ? 0 : NAME_ROW);
        return head(figure, firstField(figure)) + names + FOOT;
    }

    /** What stands left and right of the plot takes. */
    double sides() {
        return leftNeeded() + rightNeeded();
    }

    private double leftNeeded() {
        return Math.max(MIN_LEFT, TICK + TICK_GAP + widest(yTicks) + 2);
    }

    private double rightNeeded() {
        return Math.max(MIN_RIGHT, bar == null ? overhang() : barRoom(barTicks));
    }

    /** What of the room the plot takes. */
    private static Box proportioned(Figure figure, Box room) {
        if (!figure.equalAspect()) {
            return room;
        }
        double width = Math.min(room.width(), room.height() / ratio(figure));
        double x = room.x() + (room.width() - width) / 2;
        return new Box(x, room.y(), width, width * ratio(figure));
    }

    /** Height over width of a plot that suits the figure. */
    public static double ratio(Figure figure) {
        double ratio = figure.view().height() / figure.view().width();
        return figure.equalAspect() ? Math.max(FLATTEST, Math.min(TALLEST, ratio)) : PLOT_RATIO;
    }

    /** Pixels from the left for a world coordinate, finite for every finite one. */
    public double x(double worldX) {
        return plot.x() + bounded((worldX - view.xmin()) / view.width()) * plot.width();
    }

    /** Pixels from the top for a world coordinate, finite for every finite one. */
    public double y(double worldY) {
        return plot.bottom() - bounded((worldY - view.ymin()) / view.height()) * plot.height();
    }

    private static double bounded(double fraction) {
        return Math.max(-1e12, Math.min(1e12, fraction));
    }

    static Mark.@Nullable Field firstField(Figure figure) {
        for (Mark mark : figure.marks()) {
            if (mark instanceof Mark.Field field) {
                return field;
            }
        }
        return null;
    }

    private static Layout filled(
            Figure figure, Mark.@Nullable Field field, double width, double height, Box plot, boolean above) {
        Rectangle view = shown(figure, plot);
        List<Tick> xTicks = Ticks.fitting(figure.xAxis().scale(), view.xmin(), view.xmax(), plot.width(), FONT, true);
        List<Tick> yTicks = Ticks.fitting(figure.yAxis().scale(), view.ymin(), view.ymax(), plot.height(), FONT, false);
        if (field == null) {
            return new Layout(width, height, view, plot, xTicks, yTicks, above, null, List.of());
        }
        Box bar = new Box(plot.right() + BAR_GAP, plot.y(), BAR_WIDTH, plot.height());
        List<Tick> barTicks = field.scale().ticks(bar.height());
        return new Layout(width, height, view, plot, xTicks, yTicks, above, bar, barTicks);
    }

    private static Rectangle shown(Figure figure, Box plot) {
        Rectangle view = figure.view();
        if (!figure.equalAspect()) {
            return view;
        }
        double scale = Math.min(plot.width() / view.width(), plot.height() / view.height());
        double moreX = (plot.width() / scale - view.width()) / 2;
        double moreY = (plot.height() / scale - view.height()) / 2;
        return new Rectangle(view.xmin() - moreX, view.xmax() + moreX, view.ymin() - moreY, view.ymax() + moreY);
    }

    private static double head(Figure figure, Mark.@Nullable Field field) {
        boolean something = !figure.title().isEmpty()
                || !figure.yAxis().name().isEmpty()
                || (field != null && !field.label().isEmpty());
        return something ? HEAD : BARE_HEAD;
    }

    private static double barRoom(List<Tick> ticks) {
        return BAR_GAP + BAR_WIDTH + TICK + TICK_GAP + widest(ticks) + 2;
    }

    /** Where the colour bar's labels end, or the plot. */
    double barEnd() {
        return bar == null ? plot.right() : plot.right() + barRoom(barTicks);
    }

    private static double widest(List<Tick> ticks) {
        double widest = 0;
        for (Tick tick : ticks) {
            widest = Math.max(widest, TextWidth.of(tick.label(), FONT));
        }
        return widest;
    }

    /** How far the last label of the x axis reaches beyond the plot. */
    private double overhang() {
        double reach = 0;
        for (Tick tick : xTicks) {
            reach = Math.max(reach, x(tick.at()) + TextWidth.of(tick.label(), FONT) / 2 - plot.right());
        }
        return reach;
    }
}
