package org.jacoscope.lab.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jacoscope.core.calculus.Paths;
import org.jacoscope.core.linalg.Determinant;
import org.jacoscope.core.linalg.Eigen2;
import org.jacoscope.core.linalg.Svd2;
import org.jacoscope.core.num.Elementary;
import org.jacoscope.core.num.Numbers;
import org.jacoscope.core.num.Rectangle;
import org.jacoscope.lab.PointProperty.Point;
import org.jacoscope.scene.Mark;
import org.jacoscope.scene.Role;

/** The plane with what is shown in it, before and after a matrix. */
final class LinearPicture {
    /** The grid's lines stand at whole numbers as far as this. */
    private static final int LINES = 24;

    /** How far lines through 0 reach. */
    private static final double FAR = 100;

    /** Between a label and what it must not touch, as a share of the window's width. */
    private static final double GAP = 0.045;

    private static final double[] IDENTITY = {1, 0, 0, 1};

    private final String shown;
    private final Eigen2 eigen;
    private final Svd2 svd;
    private final Point x;
    private final double gap;

    /** @param window that shows it */
    LinearPicture(String shown, Eigen2 eigen, Svd2 svd, Point x, Rectangle window) {
        this.shown = shown;
        this.eigen = eigen;
        this.svd = svd;
        this.x = x;
        this.gap = GAP * window.width();
    }

    List<Mark> before() {
        List<Mark> marks = new ArrayList<>();
        ground(IDENTITY, marks);
        directions(IDENTITY, List.of("v₁", "v₂"), marks);
        if (svd.rank() == 1) {
            marks.add(line(Role.ZERO_CURVE, new double[] {svd.v2x(), svd.v2y()}));
        }
        vectors(IDENTITY, List.of("e₁", "e₂", "x"), marks);
        return marks;
    }

    /**
     * What has names only when it is complete.
     *
     * @param m what the plane has become so far, row-major
     * @param whole what it becomes in the end
     */
    List<Mark> after(double[] m, double[] whole) {
        boolean complete = Arrays.equals(m, whole);
        List<Mark> marks = new ArrayList<>();
        ground(m, marks);
        if (!complete) {
            marks.add(square(Role.CELL_LINEAR, Mark.Fill.SOLID, whole));
        }
        if (Determinant.of(m[0], m[1], m[2], m[3]) < 0) {
            marks.add(square(Role.NEGATIVE, Mark.Fill.HATCH, m));
        }
        directions(m, complete ? names() : List.of("", ""), marks);
        vectors(m, complete ? List.of("J e₁", "J e₂", "J x") : List.of("", "", ""), marks);
        return marks;
    }

    private List<String> names() {
        return shown.equals("singular")
                ? List.of("σ₁u₁", "σ₂u₂")
                : List.of(number(eigen.lambda1()) + " v₁", number(eigen.lambda2()) + " v₂");
    }

    /** The grid and the unit square, under m. */
    private static void ground(double[] m, List<Mark> marks) {
        int count = 2 * LINES + 1;
        double[] upright = new double[4 * count];
        double[] level = new double[4 * count];
        int[] starts = new int[count];
        for (int i = 0; i < count; i++) {
            int at = i - LINES;
            starts[i] = 2 * i;
            put(m, at, -LINES, upright, 4 * i);
            put(m, at, LINES, upright, 4 * i + 2);
            put(m, -LINES, at, level, 4 * i);
            put(m, LINES, at, level, 4 * i + 2);
        }
        marks.add(new Mark.Polylines(Role.GRID_U, upright, starts));
        marks.add(new Mark.Polylines(Role.GRID_V, level, starts));
        marks.add(square(Role.CELL, Mark.Fill.SOLID, m));
    }

    private static Mark square(Role role, Mark.Fill fill, double[] m) {
        double[] xy = {0, 0, m[0], m[2], m[0] + m[1], m[2] + m[3], m[1], m[3]};
        return new Mark.Polygons(role, fill, xy, new int[] {0});
    }

    /** The directions that are chosen to be shown: vectors of length 1, under m. */
    private void directions(double[] m, List<String> names, List<Mark> marks) {
        if (shown.equals("singular")) {
            marks.add(new Mark.Ellipse(Role.ELLIPSE, 0, 0, m[0], m[2], m[1], m[3]));
            direction(Role.ARROW_1, names.get(0), image(m, svd.v1x(), svd.v1y()), marks);
            direction(Role.ARROW_2, names.get(1), image(m, svd.v2x(), svd.v2y()), marks);
        } else if (shown.equals("eigen")) {
            eigenvector(Role.ARROW_1, names.get(0), image(m, eigen.v1x(), eigen.v1y()), marks);
            eigenvector(Role.ARROW_2, names.get(1), image(m, eigen.v2x(), eigen.v2y()), marks);
        }
    }

    /** On its line, which is no line any more where the eigenvalue is 0; nothing where there is no eigenvector. */
    private void eigenvector(Role role, String name, double[] to, List<Mark> marks) {
        if (!Double.isNaN(to[0])) {
            marks.add(line(role, to));
            direction(role, name, to, marks);
        }
    }

    /** A label stands to the right and above its point: beside a rising arrow it is moved below. */
    private void direction(Role role, String name, double[] to, List<Mark> marks) {
        boolean rising = to[0] * to[1] > 0;
        double away = rising ? gap * Math.signum(to[0]) / Elementary.hypot(to[0], to[1]) : 0;
        marks.add(arrow(role, to));
        label(role, name, to[0] + away * to[1], to[1] - away * to[0], marks);
    }

    /** The basis and the vector x, under m. */
    private void vectors(double[] m, List<String> names, List<Mark> marks) {
        boolean over = Determinant.of(m[0], m[1], m[2], m[3]) < 0;
        vector(Role.PATH_2, names.get(0), new double[] {m[0], m[2]}, !over, marks);
        vector(Role.PATH_1, names.get(1), new double[] {m[1], m[3]}, over, marks);
        vector(Role.HIGHLIGHT, names.get(2), image(m, x.x(), x.y()), false, marks);
    }

    /** Its label keeps away from the handle at its head, and those of the basis from each other. */
    private void vector(Role role, String name, double[] to, boolean below, List<Mark> marks) {
        marks.add(arrow(role, to));
        label(role, name, to[0] + gap / 4, to[1] + (below ? -gap : gap / 4), marks);
    }

    private static void label(Role role, String text, double px, double py, List<Mark> marks) {
        if (!text.isEmpty()) {
            marks.add(new Mark.Label(role, px, py, text));
        }
    }

    private static Mark arrow(Role role, double[] to) {
        return new Mark.Arrows(role, new double[] {0, 0, to[0], to[1]});
    }

    /** Through 0 along a direction, as far as can be seen; no line for the direction 0. */
    private static Mark line(Role role, double[] along) {
        double length = Elementary.hypot(along[0], along[1]);
        double dx = FAR * (along[0] / length);
        double dy = FAR * (along[1] / length);
        return length > 0
                ? new Mark.Polylines(role, new double[] {-dx, -dy, dx, dy}, new int[] {0})
                : Pictures.polylines(role, Paths.NONE);
    }

    private static double[] image(double[] m, double px, double py) {
        return new double[] {m[0] * px + m[1] * py, m[2] * px + m[3] * py};
    }

    /** Writes the image of (px, py) into {@code out} (Modified) from {@code at} on. */
    private static void put(double[] m, double px, double py, double[] out, int at) {
        out[at] = m[0] * px + m[1] * py;
        out[at + 1] = m[2] * px + m[3] * py;
    }

    private static String number(double value) {
        return Numbers.readout(value, Pictures.DIGITS);
    }
}
