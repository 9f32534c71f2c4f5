package org.jacoscope.scene;

import java.util.Arrays;
import org.jacoscope.core.num.Rectangle;

/** Writes marks as SVG, one element each, clipped to the plot. */
final class MarkSvg {
    private static final double CLIP_MARGIN = 12;
    /** Points this near to the line without them are left out, in pixels. */
    private static final double TOLERANCE = 0.08;

    private static final double DOT = 6;
    private static final double HEAD_LENGTH = 9;
    private static final double HEAD_WIDTH = 7;
    private static final int ELLIPSE_POINTS = 180;
    private static final double LABEL_OFFSET = 7;
    /** Lines of thumbnails are thinner by this factor. */
    private static final double THIN = 0.7;

    private final Layout layout;
    private final SvgOptions options;
    private final Markup out;
    private final Clip clip;
    private final int number;
    private final boolean overField;

    /**
     * @param number of the figure in the document, for ids
     * @param overField whether the marks lie over a field
     */
    MarkSvg(Layout layout, int number, boolean overField, SvgOptions options, Markup out) {
        this.layout = layout;
        this.number = number;
        this.overField = overField;
        this.options = options;
        this.out = out;
        this.clip = new Clip(layout.plot(), CLIP_MARGIN);
    }

    /** Writes nothing for a mark that lies wholly outside. */
    void write(Mark mark) {
        if (mark instanceof Mark.Polylines lines) {
            polylines(lines);
        } else if (mark instanceof Mark.Polygons polygons) {
            polygons(polygons.role(), polygons.fill(), polygons.xy(), polygons.starts());
        } else if (mark instanceof Mark.Points points) {
            points(points);
        } else if (mark instanceof Mark.Arrows arrows) {
            arrows(arrows);
        } else if (mark instanceof Mark.Ellipse ellipse) {
            polygons(ellipse.role(), Mark.Fill.SOLID, outline(ellipse), new int[] {0});
        } else if (mark instanceof Mark.Label label) {
            label(label);
        } else if (mark instanceof Mark.Field field) {
            field(field);
            field.overlay().forEach(this::write);
        }
    }

    String hatchId(Role role) {
        return options.idPrefix() + "-hatch-" + number + "-" + role.css();
    }

    private void polylines(Mark.Polylines mark) {
        PathData path = new PathData();
        for (int line = 0; line < mark.starts().length; line++) {
            for (double[] piece : clip.line(pixels(mark.xy(), mark.starts(), line))) {
                path.points(Simplify.line(piece, TOLERANCE), false);
            }
        }
        if (!path.isEmpty()) {
            stroke(path, mark.role()).attribute("fill", "none").end("path").newLine();
        }
    }

    private void polygons(Role role, Mark.Fill fill, double[] xy, int[] starts) {
        PathData path = new PathData();
        for (int ring = 0; ring < starts.length; ring++) {
            double[] inside = clip.ring(pixels(xy, starts, ring));
            if (inside.length >= 6) {
                path.points(Simplify.line(inside, TOLERANCE), true);
            }
        }
        if (path.isEmpty()) {
            return;
        }
        if (fill == Mark.Fill.HATCH && !options.thumbnail()) {
            out.start("path").attribute("d", path.toString());
            out.attribute("fill", "url(#" + hatchId(role) + ")");
        } else {
            stroke(path, role).attribute("fill", options.theme().colour(role));
            out.attribute("fill-opacity", Theme.style(role).fill());
        }
        out.end("path").newLine();
    }

    private void points(Mark.Points mark) {
        PathData path = new PathData();
        for (int i = 0; i + 1 < mark.xy().length; i += 2) {
            double x = layout.x(mark.xy()[i]);
            double y = layout.y(mark.xy()[i + 1]);
            if (clip.contains(x, y)) {
                path.dot(x, y);
            }
        }
        if (path.isEmpty()) {
            return;
        }
        double size = options.thumbnail() ? DOT * THIN : DOT;
        if (overField) {
            dots(path, options.theme().colour(Theme.Part.GROUND), size + 2 * Theme.CASING);
        }
        dots(path, options.theme().colour(mark.role()), size);
    }

    private void dots(PathData path, String colour, double size) {
        out.start("path").attribute("d", path.toString()).attribute("stroke", colour);
        out.attribute("stroke-width", size).attribute("stroke-linecap", "round");
        out.end("path").newLine();
    }

    private void arrows(Mark.Arrows mark) {
        PathData path = new PathData();
        double[] xy = mark.xy();
        for (int i = 0; i + 3 < xy.length; i += 4) {
            arrow(path, layout.x(xy[i]), layout.y(xy[i + 1]), layout.x(xy[i + 2]), layout.y(xy[i + 3]));
        }
        if (!path.isEmpty()) {
            String colour = options.theme().colour(mark.role());
            stroke(path, mark.role()).attribute("fill", colour).end("path").newLine();
        }
    }

    /** The shaft up to the head's base, and the head; short arrows have a smaller head. */
    private void arrow(PathData path, double x0, double y0, double x1, double y1) {
        double length = Math.sqrt((x1 - x0) * (x1 - x0) + (y1 - y0) * (y1 - y0));
        if (!(length > 0.5)) {
            return;
        }
        double size = Math.min(1, length / (1.5 * HEAD_LENGTH)) * (options.thumbnail() ? THIN : 1);
        double ux = (x1 - x0) / length * size;
        double uy = (y1 - y0) / length * size;
        double baseX = x1 - HEAD_LENGTH * ux;
        double baseY = y1 - HEAD_LENGTH * uy;
        for (double[] piece : clip.line(new double[] {x0, y0, baseX, baseY})) {
            path.points(piece, false);
        }
        if (clip.contains(x1, y1)) {
            double sideX = -uy * HEAD_WIDTH / 2;
            double sideY = ux * HEAD_WIDTH / 2;
            path.points(new double[] {x1, y1, baseX + sideX, baseY + sideY, baseX - sideX, baseY - sideY}, true);
        }
    }

    private static double[] outline(Mark.Ellipse e) {
        double[] xy = new double[2 * ELLIPSE_POINTS];
        for (int i = 0; i < ELLIPSE_POINTS; i++) {
            double angle = 2 * Math.PI * i / ELLIPSE_POINTS;
            xy[2 * i] = e.x() + e.ax() * Math.cos(angle) + e.bx() * Math.sin(angle);
            xy[2 * i + 1] = e.y() + e.ay() * Math.cos(angle) + e.by() * Math.sin(angle);
        }
        return xy;
    }

    /** Right above its point; left of it or below where it would leave the plot. */
    private void label(Mark.Label mark) {
        double x = layout.x(mark.x());
        double y = layout.y(mark.y());
        Box plot = layout.plot();
        boolean inside = x >= plot.x() && x <= plot.right() && y >= plot.y() && y <= plot.bottom();
        if (options.thumbnail() || !inside) {
            return;
        }
        boolean left = x + LABEL_OFFSET + TextWidth.of(mark.text(), Layout.FONT) > plot.right();
        boolean below = y - LABEL_OFFSET - Layout.FONT < plot.y();
        out.start("text").attribute("x", left ? x - LABEL_OFFSET : x + LABEL_OFFSET);
        out.attribute("y", below ? y + LABEL_OFFSET + Layout.FONT * 0.75 : y - LABEL_OFFSET);
        if (left) {
            out.attribute("text-anchor", "end");
        }
        out.attribute("fill", options.theme().colour(mark.role()));
        out.attribute("stroke", options.theme().colour(Theme.Part.GROUND)).attribute("stroke-width", "3");
        out.attribute("stroke-linejoin", "round").attribute("paint-order", "stroke");
        out.text(mark.text()).end("text").newLine();
    }

    private void field(Mark.Field mark) {
        Rectangle view = mark.view();
        double x = layout.x(view.xmin());
        double y = layout.y(view.ymax());
        double width = layout.x(view.xmax()) - x;
        double height = layout.y(view.ymin()) - y;
        out.start("image").attribute("x", x).attribute("y", y);
        out.attribute("width", width).attribute("height", height).attribute("preserveAspectRatio", "none");
        out.attribute("href", FieldImage.of(mark, width)).end("image").newLine();
    }

    /** Starts the element of a stroked path, after its casing where it has one. */
    private Markup stroke(PathData path, Role role) {
        Theme.Style style = Theme.style(role);
        double width = options.thumbnail() ? style.width() * THIN : style.width();
        if (overField && Theme.cased(role)) {
            out.start("path").attribute("d", path.toString()).attribute("fill", "none");
            out.attribute("stroke", options.theme().colour(Theme.Part.GROUND));
            boolean light = role == Role.CONTOUR;
            out.attribute("stroke-opacity", light ? Theme.LIGHT_CASING_OPACITY : Theme.CASING_OPACITY);
            out.attribute("stroke-width", width + 2 * (light ? Theme.LIGHT_CASING : Theme.CASING));
            out.end("path").newLine();
        }
        out.start("path").attribute("d", path.toString());
        out.attribute("stroke", options.theme().colour(role)).attribute("stroke-width", width);
        if (!style.dash().isEmpty()) {
            out.attribute("stroke-dasharray", style.dash());
        }
        return out;
    }

    /** The points of one line or ring, in pixels. */
    private double[] pixels(double[] xy, int[] starts, int line) {
        int from = 2 * starts[line];
        int to = line + 1 < starts.length ? 2 * starts[line + 1] : xy.length;
        double[] pixels = Arrays.copyOfRange(xy, from, to);
        for (int i = 0; i + 1 < pixels.length; i += 2) {
            pixels[i] = layout.x(pixels[i]);
            pixels[i + 1] = layout.y(pixels[i + 1]);
        }
        return pixels;
    }
}
