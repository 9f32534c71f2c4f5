package org.jacoscope.scene;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Writes one figure as SVG: ground, marks, frame, handles, and around them title, names, ticks and colour bar. */
final class FigureSvg {
    private static final double BASELINE = 0.36;
    private static final double HANDLE_RADIUS = 6.5;
    private static final double HANDLE_RING = 2.5;
    private static final String HATCH_LINE = "M4.5 0v9";
    private static final double HATCH_WIDTH = 1.25;
    private static final double TITLE_LIFT = 10;

    private final Figure figure;
    private final List<Handle> handles;
    private final Layout layout;
    private final SvgOptions options;
    private final Markup out;
    private final Theme theme;
    private final String clipId;
    private final MarkSvg marks;
    private final boolean overField;

    FigureSvg(Figure figure, List<Handle> handles, Layout layout, int number, SvgOptions options, Markup out) {
        this.figure = figure;
        this.handles = handles;
        this.layout = layout;
        this.options = options;
        this.out = out;
        this.theme = options.theme();
        this.clipId = options.idPrefix() + "-clip-" + number;
        this.overField = Layout.firstField(figure) != null;
        this.marks = new MarkSvg(layout, number, overField, options, out);
    }

    void write() {
        definitions();
        out.start("g").attribute("clip-path", "url(#" + clipId + ")").newLine();
        box(layout.plot(), theme.colour(Theme.Part.GROUND));
        guides();
        figure.marks().forEach(marks::write);
        handles.forEach(this::handle);
        out.end("g").newLine();
        if (!options.thumbnail()) {
            frame();
            ticks();
            names();
            bar();
        }
    }

    private void definitions() {
        out.start("clipPath").attribute("id", clipId);
        box(layout.plot(), "#000");
        out.end("clipPath").newLine();
        for (Role role : hatched()) {
            out.start("pattern").attribute("id", marks.hatchId(role));
            out.attribute("width", "9").attribute("height", "9").attribute("patternUnits", "userSpaceOnUse");
            out.attribute("patternTransform", "rotate(45)");
            if (overField) {
                hatchLine(Theme.Part.GROUND, HATCH_WIDTH + 2 * Theme.LIGHT_CASING, Theme.LIGHT_CASING_OPACITY);
            }
            out.start("path").attribute("d", HATCH_LINE).attribute("stroke", theme.colour(role));
            out.attribute("stroke-width", HATCH_WIDTH)
                    .end("path")
                    .end("pattern")
                    .newLine();
        }
    }

    private void hatchLine(Theme.Part part, double width, double opacity) {
        out.start("path").attribute("d", HATCH_LINE).attribute("stroke", theme.colour(part));
        out.attribute("stroke-width", width)
                .attribute("stroke-opacity", opacity)
                .end("path");
    }

    private Set<Role> hatched() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        hatched(figure.marks(), roles);
        return roles;
    }

    private static void hatched(List<Mark> marks, Set<Role> roles) {
        for (Mark mark : marks) {
            if (mark instanceof Mark.Polygons polygons && polygons.fill() == Mark.Fill.HATCH) {
                roles.add(polygons.role());
            } else if (mark instanceof Mark.Field field) {
                hatched(field.overlay(), roles);
            }
        }
    }

    /** Lines through the ticks behind a plot; through 0 behind a picture of the plane. */
    private void guides() {
        if (options.thumbnail() && figure.equalAspect()) {
            return;
        }
        PathData path = new PathData();
        Box plot = layout.plot();
        for (Tick tick : layout.xTicks()) {
            if (!figure.equalAspect() || tick.at() == 0) {
                path.points(new double[] {layout.x(tick.at()), plot.y(), layout.x(tick.at()), plot.bottom()}, false);
            }
        }
        for (Tick tick : layout.yTicks()) {
            if (!figure.equalAspect() || tick.at() == 0) {
                path.points(new double[] {plot.x(), layout.y(tick.at()), plot.right(), layout.y(tick.at())}, false);
            }
        }
        line(path, Theme.Part.GUIDE);
    }

    /** A ring, on a wider disc in the ground's colour. */
    private void handle(Handle handle) {
        double size = options.thumbnail() ? 0.5 : 1;
        disc(handle, HANDLE_RADIUS * size + HANDLE_RING * size / 2 + Theme.CASING)
                .end("circle")
                .newLine();
        disc(handle, HANDLE_RADIUS * size).attribute("stroke", theme.colour(Theme.Part.HANDLE));
        out.attribute("stroke-width", HANDLE_RING * size).end("circle").newLine();
    }

    private Markup disc(Handle handle, double radius) {
        out.start("circle").attribute("cx", layout.x(handle.x())).attribute("cy", layout.y(handle.y()));
        return out.attribute("r", radius).attribute("fill", theme.colour(Theme.Part.GROUND));
    }

    private void frame() {
        Box plot = layout.plot();
        out.start("rect").attribute("x", plot.x()).attribute("y", plot.y());
        out.attribute("width", plot.width()).attribute("height", plot.height());
        out.attribute("fill", "none").attribute("stroke", theme.colour(Theme.Part.FRAME));
        out.end("rect").newLine();
    }

    private void ticks() {
        PathData path = new PathData();
        Box plot = layout.plot();
        for (Tick tick : layout.xTicks()) {
            double x = layout.x(tick.at());
            path.points(new double[] {x, plot.bottom(), x, plot.bottom() + Layout.TICK}, false);
        }
        for (Tick tick : layout.yTicks()) {
            double y = layout.y(tick.at());
            path.points(new double[] {plot.x() - Layout.TICK, y, plot.x(), y}, false);
        }
        line(path, Theme.Part.AXIS);
        double away = Layout.TICK + Layout.TICK_GAP;
        startText(Layout.FONT, Theme.Part.FAINT_TEXT, "middle");
        for (Tick tick : layout.xTicks()) {
            text(layout.x(tick.at()), plot.bottom() + away + Layout.FONT * 0.75, tick.label());
        }
        endText();
        startText(Layout.FONT, Theme.Part.FAINT_TEXT, "end");
        for (Tick tick : layout.yTicks()) {
            text(plot.x() - away, layout.y(tick.at()) + Layout.FONT * BASELINE, tick.label());
        }
        endText();
    }

    private void names() {
        Box plot = layout.plot();
        String xName = TextWidth.fit(figure.xAxis().name(), Layout.FONT, plot.width());
        startText(Layout.FONT, Theme.Part.TEXT, "middle");
        text(plot.x() + plot.width() / 2, plot.bottom() + Layout.FOOT + Layout.NAME_ROW - 5, xName);
        endText();
        double line = plot.y() - TITLE_LIFT;
        double titleLine = layout.yNameAbove() ? line - Layout.NAME_ROW : line;
        startText(Layout.FONT, Theme.Part.TEXT, layout.yNameAbove() ? "start" : "end");
        if (layout.yNameAbove()) {
            text(plot.x(), line, TextWidth.fit(figure.yAxis().name(), Layout.FONT, layout.width() - plot.x()));
        } else {
            text(plot.x() - Layout.TICK - Layout.TICK_GAP, line, figure.yAxis().name());
        }
        endText();
        Mark.Field field = Layout.firstField(figure);
        String barName = field == null ? "" : TextWidth.fit(field.label(), Layout.FONT, plot.width() / 2);
        double barRoom = barName.isEmpty() ? 0 : TextWidth.of(barName, Layout.FONT) + Layout.FONT;
        startText(Layout.FONT, Theme.Part.FAINT_TEXT, "end");
        text(layout.barEnd() - 2, titleLine, barName);
        endText();
        out.start("g").attribute("font-size", Layout.TITLE_FONT).attribute("font-weight", "600");
        out.attribute("fill", theme.colour(Theme.Part.TEXT));
        double room = layout.barEnd() - plot.x() - barRoom;
        text(plot.x(), titleLine, TextWidth.fit(figure.title(), Layout.TITLE_FONT * 1.06, room));
        endText();
    }

    private void bar() {
        Box bar = layout.bar();
        Mark.Field field = Layout.firstField(figure);
        if (bar == null || field == null) {
            return;
        }
        ColourScale scale = field.scale();
        out.start("image").attribute("x", bar.x()).attribute("y", bar.y());
        out.attribute("width", bar.width()).attribute("height", bar.height());
        out.attribute("preserveAspectRatio", "none").attribute("href", FieldImage.bar(scale.map()));
        out.end("image").newLine();
        PathData path = new PathData();
        startText(Layout.FONT, Theme.Part.FAINT_TEXT, "start");
        for (Tick tick : layout.barTicks()) {
            double y = bar.bottom() - (tick.at() - scale.lo()) / (scale.hi() - scale.lo()) * bar.height();
            path.points(new double[] {bar.right(), y, bar.right() + Layout.TICK, y}, false);
            text(bar.right() + Layout.TICK + Layout.TICK_GAP, y + Layout.FONT * BASELINE, tick.label());
        }
        endText();
        line(path, Theme.Part.AXIS);
    }

    private void box(Box box, String fill) {
        out.start("path")
                .attribute(
                        "d",
                        "M" + Coordinates.text(box.x()) + " " + Coordinates.text(box.y()) + "h"
                                + Coordinates.text(box.width()) + "v" + Coordinates.text(box.height()) + "h"
                                + Coordinates.text(-box.width()) + "z");
        out.attribute("fill", fill).end("path").newLine();
    }

    private void line(PathData path, Theme.Part part) {
        if (!path.isEmpty()) {
            out.start("path").attribute("d", path.toString()).attribute("stroke", theme.colour(part));
            out.attribute("fill", "none").end("path").newLine();
        }
    }

    private void startText(double size, Theme.Part part, String anchor) {
        out.start("g").attribute("font-size", size).attribute("fill", theme.colour(part));
        out.attribute("text-anchor", anchor);
    }

    private void endText() {
        out.end("g").newLine();
    }

    private void text(double x, double y, String content) {
        if (!content.isEmpty()) {
            out.start("text").attribute("x", x).attribute("y", y).text(content).end("text");
        }
    }
}
