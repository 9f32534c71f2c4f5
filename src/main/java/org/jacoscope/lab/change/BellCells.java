package org.jacoscope.lab.change;

import java.util.ArrayList;
import java.util.List;
import org.jacoscope.core.num.Rectangle;
import org.jacoscope.lab.PointProperty.Point;
import org.jacoscope.scene.Mark;
import org.jacoscope.scene.Role;

/** The squares, rings and polar cells of sums over the plane, as marks: all of them, and those about a point. */
record BellCells(PlaneSums sums, Point at) {

    /** Points of a whole circle. */
    private static final int AROUND = 96;

    /** A strip higher than this is not drawn. */
    private static final double FAR = 1e6;

    double radius() {
        return Math.hypot(at.x(), at.y());
    }

    private double angle() {
        return Math.atan2(at.y(), at.x());
    }

    /** The strips under the curve whose widths are the sides of the squares; {@code turned}, along the other axis. */
    Mark strips(Role role, Bell bell, boolean turned) {
        List<double[]> strips = new ArrayList<>();
        for (int i = 0; i < sums.n(); i++) {
            double middle = (i + 0.5) * sums.side() - sums.reach();
            strips.addAll(strip(bell, middle, turned));
        }
        return polygons(role, strips);
    }

    /** The strip about the point. */
    List<Mark> strip(Role role, Bell bell, boolean turned) {
        double x = turned ? at.y() : at.x();
        return Math.abs(x) < sums.reach() ? List.of(polygons(role, strip(bell, sums.middle(x), turned))) : List.of();
    }

    /** One rectangle, or none where the curve has no height. */
    private List<double[]> strip(Bell bell, double middle, boolean turned) {
        double from = middle - sums.side() / 2;
        double to = middle + sums.side() / 2;
        double height = bell.at(middle);
        if (!(Math.abs(height) < FAR)) {
            return List.of();
        }
        return List.of(
                turned
                        ? new double[] {0, from, height, from, height, to, 0, to}
                        : new double[] {from, 0, to, 0, to, height, from, height});
    }

    private static Mark polygons(Role role, List<double[]> rectangles) {
        double[] xy = new double[8 * rectangles.size()];
        int[] starts = new int[rectangles.size()];
        for (int i = 0; i < starts.length; i++) {
            System.arraycopy(rectangles.get(i), 0, xy, 8 * i, 8);
            starts[i] = 4 * i;
        }
        return new Mark.Polygons(role, Mark.Fill.SOLID, xy, starts);
    }

    /** The lines between the squares. */
    Mark squares(Role role) {
        int n = sums.n();
        double[] xy = new double[8 * (n + 1)];
        int[] starts = new int[2 * (n + 1)];
        for (int i = 0; i <= n; i++) {
            double line = i * sums.side() - sums.reach();
            double[] both = {line, -sums.reach(), line, sums.reach(), -sums.reach(), line, sums.reach(), line};
            System.arraycopy(both, 0, xy, 8 * i, 8);
            starts[2 * i] = 4 * i;
            starts[2 * i + 1] = 4 * i + 2;
        }
        return new Mark.Polylines(role, xy, starts);
    }

    /** The square about the point. */
    List<Mark> square(Role role) {
        double side = sums.side();
        boolean inside = Math.max(Math.abs(at.x()), Math.abs(at.y())) < sums.reach();
        return inside
                ? List.of(Pictures.rectangle(role, sums.middle(at.x()), sums.middle(at.y()), side, side))
                : List.of();
    }

    /** The circles between the rings, as far as the window reaches. */
    Mark rings(Role role, Rectangle window) {
        return circles(role, false, window);
    }

    /** The same between rings of equal areas: with equal steps of r². */
    Mark equalRings(Role role, Rectangle window) {
        return circles(role, true, window);
    }

    private Mark circles(Role role, boolean equal, Rectangle window) {
        double corner = Math.hypot(
                Math.max(Math.abs(window.xmin()), Math.abs(window.xmax())),
                Math.max(Math.abs(window.ymin()), Math.abs(window.ymax())));
        int count = (int) Math.ceil(index(Math.min(corner, sums.reach()), equal));
        double[] xy = new double[2 * count * (AROUND + 1)];
        int[] starts = new int[count];
        for (int i = 0; i < count; i++) {
            starts[i] = i * (AROUND + 1);
            arc(xy, starts[i], edge(i + 1, equal), 0, 2 * Math.PI, AROUND);
        }
        return new Mark.Polylines(role, xy, starts);
    }

    /** The radius of the i-th circle. */
    private double edge(double i, boolean equal) {
        return Math.min(sums.reach(), equal ? Math.sqrt(i * sums.squareStep()) : i * sums.width());
    }

    /** How many rings a radius spans, not rounded. */
    private double index(double radius, boolean equal) {
        return equal ? radius * radius / sums.squareStep() : radius / sums.width();
    }

    /** The rays between the cells of each ring. */
    Mark rays(Role role) {
        int sectors = sums.sectors();
        double[] xy = new double[4 * sectors];
        int[] starts = new int[sectors];
        for (int j = 0; j < sectors; j++) {
            double cos = Math.cos(j * sums.turn());
            double sin = Math.sin(j * sums.turn());
            double[] ray = {sums.width() * cos, sums.width() * sin, sums.reach() * cos, sums.reach() * sin};
            System.arraycopy(ray, 0, xy, 4 * j, 4);
            starts[j] = 2 * j;
        }
        return new Mark.Polylines(role, xy, starts);
    }

    /** The polar cell about the point. */
    List<Mark> cell(Role role) {
        double from = Math.floor(angle() / sums.turn()) * sums.turn();
        return sector(role, from, from + sums.turn());
    }

    /** The part of the same ring that has the area dr dθ: what the cell counts for when r is forgotten. */
    List<Mark> forgottenCell(Role role) {
        double middle = (Math.floor(angle() / sums.turn()) + 0.5) * sums.turn();
        double half = Math.min(Math.PI, sums.turn() / (2 * middleOfRing()));
        return sector(role, middle - half, middle + half);
    }

    private double ring() {
        return Math.floor(index(radius(), false));
    }

    /** r in the middle of the ring about the point. */
    double middleOfRing() {
        return (ring() + 0.5) * sums.width();
    }

    private List<Mark> sector(Role role, double from, double to) {
        int steps = AROUND / 4;
        double[] xy = new double[4 * (steps + 1)];
        arc(xy, 0, edge(ring() + 1, false), from, to, steps);
        arc(xy, steps + 1, edge(ring(), false), to, from, steps);
        return inDisc(new Mark.Polygons(role, Mark.Fill.SOLID, xy, new int[] {0}));
    }

    /** Nothing is summed beyond. */
    private List<Mark> inDisc(Mark mark) {
        return radius() < sums.reach() ? List.of(mark) : List.of();
    }

    /** The ring about the point: two circles that run opposite ways. */
    List<Mark> ring(Role role) {
        return annulus(role, ring(), false);
    }

    /** The ring about the point where all rings have the same area. */
    List<Mark> equalRing(Role role) {
        return annulus(role, Math.floor(index(radius(), true)), true);
    }

    private List<Mark> annulus(Role role, double i, boolean equal) {
        double[] xy = new double[4 * AROUND];
        arc(xy, 0, edge(i + 1, equal), 0, 2 * Math.PI * (AROUND - 1) / AROUND, AROUND - 1);
        arc(xy, AROUND, edge(i, equal), 2 * Math.PI * (AROUND - 1) / AROUND, 0, AROUND - 1);
        return inDisc(new Mark.Polygons(role, Mark.Fill.SOLID, xy, new int[] {0, AROUND}));
    }

    /** The disc of that radius about the origin. */
    static Mark disc(Role role, double radius) {
        return new Mark.Ellipse(role, 0, 0, radius, 0, 0, radius);
    }

    /** The circle about the origin through the point, and the way to the point. */
    List<Mark> circle(Role role) {
        double[] xy = new double[2 * (AROUND + 1)];
        arc(xy, 0, radius(), angle(), angle() + 2 * Math.PI, AROUND);
        return List.of(new Mark.Polylines(role, xy, new int[] {0}), radiusLine(role));
    }

    private Mark radiusLine(Role role) {
        return new Mark.Polylines(role, new double[] {0, 0, at.x(), at.y()}, new int[] {0});
    }

    /** The legs of the point's right triangle, along x and then along y, and its radius. */
    List<Mark> triangle() {
        return List.of(
                new Mark.Arrows(Role.ARROW_1, new double[] {0, 0, at.x(), 0}),
                new Mark.Arrows(Role.ARROW_2, new double[] {at.x(), 0, at.x(), at.y()}),
                radiusLine(Role.HIGHLIGHT));
    }

    /** Puts an arc of {@code steps} + 1 points about the origin into {@code xy}, modified, from point {@code at} on. */
    private static void arc(double[] xy, int at, double radius, double from, double to, int steps) {
        for (int i = 0; i <= steps; i++) {
            double angle = from + (to - from) * i / steps;
            xy[2 * (at + i)] = radius * Math.cos(angle);
            xy[2 * (at + i) + 1] = radius * Math.sin(angle);
        }
    }
}
