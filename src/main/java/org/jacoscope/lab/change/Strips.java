package org.jacoscope.lab.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import org.jacoscope.core.calculus.Mapping;
import org.jacoscope.core.num.Budget;
import org.jacoscope.scene.Mark;
import org.jacoscope.scene.Role;
import org.jacoscope.scene.Table;

/**
 * An interval of u in strips of equal width, and their images under x = g(u).
 *
 * @param edges n + 1 of them, from a to b
 * @param images g at the edges
 * @param places g in the middle of each strip
 * @param slopes g′ there
 * @param heights f(g) there
 */
record Strips(double[] edges, double[] images, double[] places, double[] slopes, double[] heights) {

    /** A strip that reaches further is not drawn. */
    private static final double FAR = 1e6;

    /** A sum that is smaller than this, relative to what is added, is rounding. */
    private static final double ROUNDING = 1e-14;

    static Strips of(Mapping f, Mapping g, double a, double b, int n, Budget budget) {
        double[] edges = GridImage.steps(a, b, n);
        double[] middles = new double[n];
        for (int i = 0; i < n; i++) {
            middles[i] = (edges[i] + edges[i + 1]) / 2;
        }
        double[] places = g.values(middles, budget);
        return new Strips(
                edges, g.values(edges, budget), places, g.jacobians(middles, budget), f.values(places, budget));
    }

    int count() {
        return places.length;
    }

    double middle(int i) {
        return (edges[i] + edges[i + 1]) / 2;
    }

    double du() {
        return (edges[count()] - edges[0]) / count();
    }

    /** The width of the image, negative where it runs backwards. */
    double dx(int i) {
        return images[i + 1] - images[i];
    }

    /** The height in u, f(g) g′. */
    double pulled(int i) {
        return heights[i] * slopes[i];
    }

    double areaInU(int i) {
        return pulled(i) * du();
    }

    double areaInX(int i) {
        return heights[i] * dx(i);
    }

    double sumInU() {
        return sum(this::areaInU);
    }

    double sumInX() {
        return sum(this::areaInX);
    }

    /** What cancels but for rounding is 0. */
    private double sum(IntToDoubleFunction area) {
        double sum = 0;
        double size = 0;
        for (int i = 0; i < count(); i++) {
            sum += area.applyAsDouble(i);
            size += Math.abs(area.applyAsDouble(i));
        }
        return Math.abs(sum) < ROUNDING * size ? 0 : sum;
    }

    /** All strips in u: backward ones are those whose images run from right to left. */
    List<Mark> inU() {
        return marks(this::rectangleInU);
    }

    /** All images. */
    List<Mark> inX() {
        return marks(this::rectangleInX);
    }

    List<Mark> inU(int i, Role role) {
        return marks(role, k -> k == i, this::rectangleInU);
    }

    List<Mark> inX(int i, Role role) {
        return marks(role, k -> k == i, this::rectangleInX);
    }

    /** In x, a strip about the image of the middle as wide as g′ du: of the same area as in u. */
    List<Mark> estimate(int i, Role role) {
        double half = slopes[i] * du() / 2;
        return marks(role, k -> k == i, k -> rectangle(places[k] - half, places[k] + half, heights[k]));
    }

    private double[] rectangleInU(int i) {
        return rectangle(edges[i], edges[i + 1], pulled(i));
    }

    private double[] rectangleInX(int i) {
        return rectangle(images[i], images[i + 1], heights[i]);
    }

    private interface Shape {
        double[] of(int strip);
    }

    private List<Mark> marks(Shape shape) {
        List<Mark> marks = new ArrayList<>(marks(Role.POSITIVE, i -> dx(i) >= 0, shape));
        List<Mark> backwards = marks(Role.NEGATIVE, i -> dx(i) < 0, shape);
        for (Mark mark : backwards) {
            Mark.Polygons strips = (Mark.Polygons) mark;
            marks.add(strips);
            marks.add(new Mark.Polygons(strips.role(), Mark.Fill.HATCH, strips.xy(), strips.starts()));
        }
        return marks;
    }

    private List<Mark> marks(Role role, IntPredicate wanted, Shape shape) {
        double[] xy = new double[8 * count()];
        int found = 0;
        for (int i = 0; i < count(); i++) {
            double[] rectangle = wanted.test(i) ? shape.of(i) : new double[0];
            if (rectangle.length > 0) {
                System.arraycopy(rectangle, 0, xy, 8 * found++, 8);
            }
        }
        if (found == 0) {
            return List.of();
        }
        int[] starts = new int[found];
        for (int i = 0; i < found; i++) {
            starts[i] = 4 * i;
        }
        return List.of(new Mark.Polygons(role, Mark.Fill.SOLID, Arrays.copyOf(xy, 8 * found), starts));
    }

    /** From left to right, whichever way it runs, so that strips that lie over one another do not cut holes; or none. */
    private static double[] rectangle(double from, double to, double height) {
        double lo = Math.min(from, to);
        double hi = Math.max(from, to);
        boolean drawn = Math.max(Math.abs(lo), Math.abs(hi)) < FAR && Math.abs(height) < FAR;
        double low = Math.min(0, height);
        double high = Math.max(0, height);
        return drawn ? new double[] {lo, low, hi, low, hi, high, lo, high} : new double[0];
    }

    Table table() {
        int n = count();
        double[] from = new double[n];
        double[] to = new double[n];
        double[] left = new double[n];
        double[] right = new double[n];
        double[] inU = new double[n];
        double[] inX = new double[n];
        for (int i = 0; i < n; i++) {
            from[i] = edges[i];
            to[i] = edges[i + 1];
            left[i] = images[i];
            right[i] = images[i + 1];
            inU[i] = areaInU(i);
            inX[i] = areaInX(i);
        }
        return new Table(
                "strips",
                "The strips and their images",
                List.of(
                        "u from",
                        "u to",
                        "x from",
                        "x to",
                        "g′ in the middle",
                        "f(g) in the middle",
                        "area in u",
                        "area in x"),
                List.of(from, to, left, right, slopes, heights, inU, inX));
    }
}
