package org.jacoscope.lab.change;

import java.util.ArrayList;
import java.util.List;
import org.jacoscope.core.num.Elementary;
import org.jacoscope.core.num.Numbers;
import org.jacoscope.core.num.Rectangle;
import org.jacoscope.scene.Axis;
import org.jacoscope.scene.Figure;
import org.jacoscope.scene.Mark;
import org.jacoscope.scene.Role;

/** A Jacobian of any shape as pictures: its entries as squares, its singular values as bars. */
final class MatrixFigures {
    /** The largest square's side, in cells; below it there is room for a number. */
    private static final double LARGEST = 0.66;

    private static final double TOP = 0.96;

    /** Of the column with the rows' names, and of the line with the columns' names. */
    private static final double HEAD = 0.6;

    private static final double EDGE = 0.06;

    /** Half a bar's width. */
    private static final double BAR = 0.26;

    /** Decades around the bars. */
    private static final double ROOM = 0.6;

    private final AnyLocal local;

    MatrixFigures(AnyLocal local) {
        this.local = local;
    }

    /**
     * A square for each entry, its area in proportion to the entry's size; hatched where it is negative.
     *
     * @param row the index of the one that is looked at
     */
    Figure entries(int row) {
        int n = local.inputs();
        int m = local.outputs();
        List<Mark> marks = new ArrayList<>();
        marks.add(lines(n, m));
        double largest = 0;
        for (double entry : local.jacobian()) {
            largest = Math.abs(entry) < Double.MAX_VALUE ? Math.max(largest, Math.abs(entry)) : largest;
        }
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) {
                entry(marks, j, m - 1 - i, local.jacobian()[i * n + j], largest);
            }
            Role role = i == row ? Role.ARROW_1 : Role.MUTED;
            marks.add(new Mark.Label(role, -HEAD, m - 1 - i + TOP - LARGEST / 2, "F" + AnyLocal.subscript(i + 1)));
        }
        for (int j = 0; j < n; j++) {
            String name = Pictures.letter(local.map().variables().get(j));
            marks.add(new Mark.Label(Role.MUTED, j + EDGE, m, "∂/∂" + name));
        }
        return new Figure(
                "entries",
                "J: a column per input, a row per output",
                new Rectangle(-HEAD, n + EDGE, -EDGE, m + HEAD),
                Axis.bare(),
                Axis.bare(),
                true,
                null,
                marks);
    }

    private static Mark lines(int n, int m) {
        double[] xy = new double[4 * (n + m + 2)];
        int[] starts = new int[n + m + 2];
        for (int k = 0; k < starts.length; k++) {
            boolean upright = k <= n;
            double at = upright ? k : k - n - 1;
            starts[k] = 2 * k;
            xy[4 * k] = upright ? at : 0;
            xy[4 * k + 1] = upright ? 0 : at;
            xy[4 * k + 2] = upright ? at : n;
            xy[4 * k + 3] = upright ? m : at;
        }
        return new Mark.Polylines(Role.GRID_MINOR, xy, starts);
    }

    private void entry(List<Mark> marks, double x, double y, double value, double largest) {
        double side = LARGEST * Math.sqrt(Math.abs(value) / largest);
        if (side > 0 && side <= LARGEST) {
            Role role = value > 0 ? Role.POSITIVE : Role.NEGATIVE;
            double[] ring = square(x + 0.5, y + TOP - LARGEST / 2, side / 2, side / 2);
            marks.add(new Mark.Polygons(role, Mark.Fill.SOLID, ring, new int[] {0}));
            if (value < 0) {
                marks.add(new Mark.Polygons(role, Mark.Fill.HATCH, ring, new int[] {0}));
            }
        }
        marks.add(new Mark.Label(Role.POINT, x, y, Numbers.readout(value, digits())));
    }

    private static double[] square(double x, double y, double dx, double dy) {
        return new double[] {x - dx, y - dy, x + dx, y - dy, x + dx, y + dy, x - dx, y + dy};
    }

    /** As many as fit into a cell. */
    private int digits() {
        int side = Math.max(local.inputs(), local.outputs());
        return side <= 3 ? 4 : side == 4 ? 3 : 2;
    }

    /** Bars from 1 up for what is stretched and down for what is shrunk, on a logarithmic scale. */
    Figure singular() {
        double[] sigma = local.singular();
        double[] heights = new double[sigma.length];
        double low = -1;
        double high = 1;
        for (int i = 0; i < sigma.length; i++) {
            heights[i] = Elementary.log10(sigma[i]);
            if (local.isDefined() && !local.isRounding(i)) {
                low = Math.min(low, heights[i]);
                high = Math.max(high, heights[i]);
            }
        }
        Rectangle view = new Rectangle(0.4, sigma.length + 0.9, low - ROOM, high + ROOM);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Polylines(Role.CURVE, new double[] {view.xmin(), 0, view.xmax(), 0}, new int[] {0}));
        for (int i = 0; i < sigma.length && local.isDefined(); i++) {
            bar(marks, i, local.isRounding(i) ? view.ymin() : heights[i]);
        }
        return new Figure(
                "singular", "Singular values of J", view, Axis.bare(), Axis.decades("σ"), false, null, marks);
    }

    private void bar(List<Mark> marks, int index, double height) {
        boolean rounding = local.isRounding(index);
        double x = index + 1;
        double[] ring = square(x, height / 2, BAR, Math.abs(height) / 2);
        Role role = rounding ? Role.MUTED : Role.PATH_1;
        marks.add(new Mark.Polygons(role, rounding ? Mark.Fill.HATCH : Mark.Fill.SOLID, ring, new int[] {0}));
        if (!rounding) {
            marks.add(new Mark.Polylines(role, new double[] {x - BAR, height, x + BAR, height}, new int[] {0}));
        }
        double value = rounding ? 0 : local.singular()[index];
        String text = "σ" + AnyLocal.subscript(index + 1) + (rounding ? " ≈ " : " = ") + Numbers.readout(value, 3);
        marks.add(new Mark.Label(role, x - BAR, Math.max(0, height), text));
    }
}
