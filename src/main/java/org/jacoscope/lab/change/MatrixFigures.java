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
    /** The largest square's side, in cells: below it there is room for a number. */
    private static final double LARGEST = 0.62;

    private static final double CENTRE = 0.64;

    /** The same where there are no numbers. */
    private static final double LARGEST_ALONE = 0.86;

    private static final double EDGE = 0.06;

    /** Cells of larger matrices have no room for numbers, which the readouts have all the same. */
    private static final int NUMBERED = 3;

    private static final int DIGITS = 2;

    /** Half a bar's width. */
    private static final double BAR = 0.26;

    /** So many bars have room for their values. */
    private static final int WORDY = 2;

    /** Decades around the bars. */
    private static final double ROOM = 0.6;

    private final AnyLocal local;
    private final boolean numbered;
    private final double largest;
    private final double centre;

    /** Of the column with the rows' names, and of the line with the columns' names: text is as large as ever. */
    private final double head;

    MatrixFigures(AnyLocal local) {
        this.local = local;
        int side = Math.max(local.inputs(), local.outputs());
        this.numbered = side <= NUMBERED;
        this.largest = numbered ? LARGEST : LARGEST_ALONE;
        this.centre = numbered ? CENTRE : 0.5;
        this.head = 0.25 + 0.15 * side;
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
        double unit = 0;
        for (double entry : local.jacobian()) {
            unit = Math.abs(entry) < Double.MAX_VALUE ? Math.max(unit, Math.abs(entry)) : unit;
        }
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) {
                entry(marks, j, m - 1 - i, local.jacobian()[i * n + j], unit);
            }
            Role role = i == row ? Role.ARROW_1 : Role.MUTED;
            double y = m - 1 - i + centre - head / 2.5;
            marks.add(new Mark.Label(role, -head, y, "F" + AnyLocal.subscript(i + 1)));
        }
        for (int j = 0; j < n; j++) {
            String name = Pictures.letter(local.map().variables().get(j));
            marks.add(new Mark.Label(Role.MUTED, j, m, numbered ? "∂/∂" + name : name));
        }
        return new Figure(
                "entries",
                "The entries of J",
                new Rectangle(-head, n + EDGE, -EDGE, m + head),
                Axis.none(),
                Axis.none(),
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

    /** @param unit the entry whose square is the largest */
    private void entry(List<Mark> marks, double x, double y, double value, double unit) {
        double side = largest * Math.sqrt(Math.abs(value) / unit);
        if (side > 0 && side <= largest) {
            Role role = value > 0 ? Role.POSITIVE : Role.NEGATIVE;
            double[] ring = square(x + 0.5, y + centre, side / 2, side / 2);
            marks.add(new Mark.Polygons(role, Mark.Fill.SOLID, ring, new int[] {0}));
            if (value < 0) {
                marks.add(new Mark.Polygons(role, Mark.Fill.HATCH, ring, new int[] {0}));
            }
        }
        if (numbered) {
            marks.add(new Mark.Label(Role.POINT, x, y, Numbers.readout(value, DIGITS)));
        }
    }

    private static double[] square(double x, double y, double dx, double dy) {
        return new double[] {x - dx, y - dy, x + dx, y - dy, x + dx, y + dy, x - dx, y + dy};
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
        Rectangle view = new Rectangle(0.4, sigma.length + 0.6, low - ROOM, high + ROOM);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Polylines(Role.CURVE, new double[] {view.xmin(), 0, view.xmax(), 0}, new int[] {0}));
        for (int i = 0; i < sigma.length && local.isDefined(); i++) {
            bar(marks, i, local.isRounding(i) ? view.ymin() : heights[i]);
        }
        return new Figure("singular", "Singular values of J", view, Axis.none(), Axis.decades("σ"), false, null, marks);
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
        String name = "σ" + AnyLocal.subscript(index + 1);
        String text = local.singular().length > WORDY
                ? name
                : name + (rounding ? " ≈ " : " = ") + Numbers.readout(value, DIGITS);
        marks.add(new Mark.Label(role, x - 1.6 * BAR, Math.max(0, height), text));
    }
}
