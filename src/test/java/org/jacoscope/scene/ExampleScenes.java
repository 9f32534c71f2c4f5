package org.jacoscope.scene;

import java.util.ArrayList;
import java.util.List;
import org.jacoscope.core.num.Rectangle;

/** Scenes from hand-made data, such as labs will make. */
public final class ExampleScenes {
    private ExampleScenes() {}

    /** A map of the plane. */
    private interface Map2 {
        double[] at(double u, double v);
    }

    /** A rectangle in (r, θ) and its image: two figures, an angle axis, cell, handles. */
    public static Scene polarGrid() {
        Map2 polar = (r, t) -> new double[] {r * Math.cos(t), r * Math.sin(t)};
        Map2 same = (r, t) -> new double[] {r, t};
        Rectangle source = new Rectangle(-0.2, 2.2, -0.3, 2 * Math.PI + 0.3);
        Figure left = new Figure(
                "source", "Source", source, Axis.number("r"), Axis.angle("θ"), false, "source", gridMarks(same));
        Figure right = new Figure(
                "image", "Image", new Rectangle(-2.2, 2.2, -2.2, 2.2), "x", "y", true, "image", gridMarks(polar));
        List<Handle> handles = List.of(
                Handle.direct("cell-source", "source", "the cell (r, θ)", 1.25, Math.PI * 3 / 8, "cell"),
                new Handle(
                        "cell-image",
                        "image",
                        "the cell's image",
                        polar.at(1.25, Math.PI * 3 / 8)[0],
                        polar.at(1.25, Math.PI * 3 / 8)[1],
                        "cell",
                        new double[] {1, 0, 0, 1}));
        return new Scene(
                "Polar grid distortion",
                "A cell of the grid at r = 1.25, θ = 3π/8 becomes a piece of a ring of area 0.982.",
                List.of(left, right),
                List.of(
                        Readout.of("area", "exact area", 0.98174770424681035),
                        Readout.of("J", "J", 2, 2, new double[] {
                            0.3826834323650898, -1.1548494156391085, 0.9238795325112867, 0.47835429045636223
                        }),
                        Readout.of("rank", "rank", "full: 2 of 2"),
                        Readout.of("sigma", "singular values", new double[] {1.25, 1})),
                List.of(new Formula("det", "det J", "r", "r", "<math><mi>r</mi></math>")),
                handles,
                List.of(new Table(
                        "cells",
                        "Area and estimate",
                        List.of("size", "area", "estimate, \"first order\""),
                        List.of(new double[] {1, 0.1, 1e-9}, new double[] {1.25, 0.0125, Double.NaN}, new double[] {
                            1.2, 1 / 3.0, Double.POSITIVE_INFINITY
                        }))),
                List.of());
    }

    private static List<Mark> gridMarks(Map2 map) {
        List<Mark> marks = new ArrayList<>();
        marks.add(lines(Role.GRID_V, map, 0, 2, 9, 0, 2 * Math.PI, true));
        marks.add(lines(Role.GRID_U, map, 0, 2 * Math.PI, 17, 0, 2, false));
        double a = 1;
        double b = 1.5;
        double c = Math.PI / 4;
        double d = Math.PI / 2;
        List<double[]> ring = new ArrayList<>();
        for (int i = 0; i < 20; i++) ring.add(map.at(a + (b - a) * i / 20, c));
        for (int i = 0; i < 20; i++) ring.add(map.at(b, c + (d - c) * i / 20));
        for (int i = 0; i < 20; i++) ring.add(map.at(b - (b - a) * i / 20, d));
        for (int i = 0; i < 20; i++) ring.add(map.at(a, d - (d - c) * i / 20));
        marks.add(new Mark.Polygons(Role.CELL, Mark.Fill.SOLID, flat(ring), new int[] {0}));
        double[] o = map.at(a, c);
        double[] e = map.at(1.25, Math.PI * 3 / 8);
        marks.add(new Mark.Label(Role.CELL, e[0] + 0.1, e[1], "r dr dθ"));
        marks.add(new Mark.Points(Role.POINT, o));
        return marks;
    }

    private static Mark lines(
            Role role, Map2 map, double lo, double hi, int count, double from, double to, boolean alongV) {
        List<double[]> points = new ArrayList<>();
        int[] starts = new int[count];
        for (int i = 0; i < count; i++) {
            starts[i] = points.size();
            double fixed = lo + (hi - lo) * i / (count - 1);
            for (int k = 0; k <= 120; k++) {
                double moving = from + (to - from) * k / 120;
                points.add(alongV ? map.at(fixed, moving) : map.at(moving, fixed));
            }
        }
        return new Mark.Polylines(role, flat(points), starts);
    }

    /** det J of (x²+y, xy) as a field with its zero curve and reversed side, and the image of a grid and a disc. */
    public static Scene determinantMap() {
        Map2 map = (x, y) -> new double[] {x * x + y, x * y};
        Rectangle view = new Rectangle(-2, 2, -2, 2);
        int n = 96;
        float[] det = new float[n * n];
        for (int row = 0; row < n; row++) {
            for (int column = 0; column < n; column++) {
                double x = -2 + 4 * (column + 0.5) / n;
                double y = -2 + 4 * (row + 0.5) / n;
                det[row * n + column] = (float) (2 * x * x - y);
            }
        }
        List<double[]> zero = new ArrayList<>();
        for (int i = 0; i <= 100; i++) {
            double x = -1 + 2.0 * i / 100;
            zero.add(new double[] {x, 2 * x * x});
        }
        double x0 = 0.8;
        double y0 = 0.5;
        double[] at = map.at(x0, y0);
        List<Mark> leftMarks = List.of(
                new Mark.Field(view, n, n, det, new ColourScale(ColourScale.Map.VIK, -8, 8), "det J"),
                new Mark.Polygons(Role.NEGATIVE, Mark.Fill.HATCH, flat(zero), new int[] {0}),
                new Mark.Polylines(Role.ZERO_CURVE, flat(zero), new int[] {0}),
                new Mark.Ellipse(Role.ELLIPSE, x0, y0, 0.25, 0, 0, 0.25));
        Mark u = lines(Role.GRID_U, map, -2, 2, 17, -2, 2, false);
        Mark v = lines(Role.GRID_V, map, -2, 2, 17, -2, 2, true);
        List<Mark> rightMarks = List.of(
                v,
                u,
                new Mark.Ellipse(Role.ELLIPSE, at[0], at[1], 0.4, 0.125, 0.25, 0.2),
                new Mark.Arrows(Role.ARROW_1, new double[] {at[0], at[1], at[0] + 0.45, at[1] + 0.19}),
                new Mark.Arrows(Role.ARROW_2, new double[] {at[0], at[1], at[0] - 0.05, at[1] + 0.13}),
                new Mark.Label(Role.ARROW_1, at[0] + 0.45, at[1] + 0.19, "σ₁"));
        return new Scene(
                "The determinant map",
                "det J = 2x² − y is positive outside the parabola y = 2x² and negative inside it.",
                List.of(
                        new Figure("domain", "Determinant of the Jacobian", view, "x", "y", true, "view", leftMarks),
                        new Figure(
                                "image",
                                "Image of the grid",
                                new Rectangle(-2, 5, -4, 4),
                                "x² + y",
                                "xy",
                                true,
                                null,
                                rightMarks)),
                List.of(Readout.of("det", "det J", 0.78)),
                List.of(),
                List.of(
                        Handle.direct("point", "domain", "the point (x, y)", x0, y0, "point"),
                        Handle.direct("image", "image", "the image of (x, y)", at[0], at[1], "point")),
                List.of(),
                List.of(Note.info("Here the map keeps orientation.")));
    }

    /** Two error curves over steps, the errors on a logarithmic axis: no equal aspect. */
    public static Scene convergence() {
        List<double[]> slow = new ArrayList<>();
        List<double[]> fast = new ArrayList<>();
        for (int n = 1; n <= 60; n++) {
            slow.add(new double[] {n, Math.log10(1.0 / n / n)});
            fast.add(new double[] {n, -0.2 * n});
        }
        Figure figure = new Figure(
                "convergence",
                "Error against n",
                new Rectangle(0, 62, -13, 1),
                Axis.number("n, the number of rings"),
                Axis.decades("|error|"),
                false,
                null,
                List.of(
                        new Mark.Polylines(Role.PATH_1, flat(slow), new int[] {0}),
                        new Mark.Polylines(Role.PATH_2, flat(fast), new int[] {0}),
                        new Mark.Label(Role.PATH_1, 50, -3.4, "columns"),
                        new Mark.Label(Role.PATH_2, 50, -10, "rings")));
        return new Scene(
                "Convergence",
                "The rings converge faster.",
                List.of(figure),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** The rotation angle as a cyclic field, undefined in a disc, and a sequential one. */
    public static Scene angleField() {
        int n = 80;
        float[] angle = new float[n * n];
        float[] norm = new float[n * n];
        for (int row = 0; row < n; row++) {
            for (int column = 0; column < n; column++) {
                double x = -3 + 6 * (column + 0.5) / n;
                double y = -3 + 6 * (row + 0.5) / n;
                double r = Math.hypot(x, y);
                angle[row * n + column] = r < 0.5 ? Float.NaN : (float) Math.atan2(y, x);
                norm[row * n + column] = (float) r;
            }
        }
        Rectangle view = new Rectangle(-3, 3, -3, 3);
        ColourScale phase = new ColourScale(ColourScale.Map.PHASE, -Math.PI, Math.PI);
        ColourScale size = new ColourScale(ColourScale.Map.CIVIDIS, 0, 4.3);
        return new Scene(
                "Rotation angle",
                "The angle grows once around the origin.",
                List.of(
                        new Figure(
                                "angle",
                                "Rotation angle",
                                view,
                                "x",
                                "y",
                                true,
                                "view",
                                List.of(new Mark.Field(view, n, n, angle, phase, "angle"))),
                        new Figure(
                                "norm",
                                "Largest stretch",
                                view,
                                "x",
                                "y",
                                true,
                                "view",
                                List.of(
                                        new Mark.Field(view, n, n, norm, size, "σ₁"),
                                        new Mark.Points(Role.POINT, new double[] {0, 0, 1, 1, -2, 1}),
                                        new Mark.Polylines(
                                                Role.MUTED, new double[] {-2.5, -2.5, 2.5, -2}, new int[] {0})))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static double[] flat(List<double[]> points) {
        double[] xy = new double[2 * points.size()];
        for (int i = 0; i < points.size(); i++) {
            xy[2 * i] = points.get(i)[0];
            xy[2 * i + 1] = points.get(i)[1];
        }
        return xy;
    }
}
