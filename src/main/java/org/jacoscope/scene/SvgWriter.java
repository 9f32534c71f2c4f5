package org.jacoscope.scene;

import java.util.List;

/**
 * Writes a scene as one SVG document without scripts, styles or references to anything outside it. Colours are CSS
 * custom properties with fallbacks, or a theme's own; the same scene gives the same bytes everywhere.
 */
public final class SvgWriter {
    private static final String FONTS = "system-ui,sans-serif";

    private final Scene scene;
    private final SvgOptions options;
    private final Markup out = new Markup();

    private SvgWriter(Scene scene, SvgOptions options) {
        this.scene = scene;
        this.options = options;
    }

    /** @throws IllegalArgumentException when the options name a figure that the scene does not have */
    public static String write(Scene scene, SvgOptions options) {
        return new SvgWriter(scene, options).document();
    }

    private String document() {
        Arrangement arrangement = arrangement();
        String title = options.idPrefix() + "-title";
        String description = options.idPrefix() + "-desc";
        out.start("svg").attribute("xmlns", "http://www.w3.org/2000/svg");
        out.attribute("width", arrangement.width()).attribute("height", arrangement.height());
        out.attribute(
                "viewBox",
                "0 0 " + Coordinates.text(arrangement.width()) + " " + Coordinates.text(arrangement.height()));
        out.attribute("role", "img").attribute("aria-labelledby", title + " " + description);
        out.attribute("font-family", FONTS).attribute("font-size", Layout.FONT).newLine();
        out.start("title")
                .attribute("id", title)
                .text(scene.title())
                .end("title")
                .newLine();
        out.start("desc")
                .attribute("id", description)
                .text(scene.description())
                .end("desc")
                .newLine();
        ground(arrangement);
        for (int i = 0; i < arrangement.figures().size(); i++) {
            figure(arrangement.figures().get(i), i + 1);
        }
        return out.end("svg").newLine().toString();
    }

    private Arrangement arrangement() {
        List<Figure> figures = scene.figures();
        if (options.thumbnail() && !figures.isEmpty()) {
            return Arrangement.thumbnail(figures.get(figures.size() - 1), options.width());
        }
        Arrangement all = Arrangement.of(figures, options.width());
        return options.figure() == null ? all : all.only(options.figure());
    }

    private void ground(Arrangement arrangement) {
        if (options.theme() == Theme.PAGE) {
            return;
        }
        out.start("rect").attribute("width", arrangement.width()).attribute("height", arrangement.height());
        out.attribute("fill", options.theme().colour(Theme.Part.GROUND))
                .end("rect")
                .newLine();
    }

    private void figure(Arrangement.Placed placed, int number) {
        Figure figure = placed.figure();
        Layout layout = options.thumbnail()
                ? Layout.bare(figure, placed.width(), placed.height())
                : Layout.of(figure, placed.width(), placed.height());
        List<Handle> handles = scene.handles().stream()
                .filter(handle -> handle.figure().equals(figure.id()))
                .toList();
        boolean moved = placed.x() != 0 || placed.y() != 0;
        out.start("g");
        if (moved) {
            out.attribute(
                    "transform",
                    "translate(" + Coordinates.text(placed.x()) + " " + Coordinates.text(placed.y()) + ")");
        }
        out.newLine();
        new FigureSvg(figure, handles, layout, number, options, out).write();
        out.end("g").newLine();
    }
}
