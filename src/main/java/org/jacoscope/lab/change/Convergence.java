package org.jacoscope.lab.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jacoscope.core.num.Budget;
import org.jacoscope.core.num.Elementary;
import org.jacoscope.core.num.Numbers;
import org.jacoscope.core.num.Rectangle;
import org.jacoscope.scene.Axis;
import org.jacoscope.scene.Figure;
import org.jacoscope.scene.Mark;
import org.jacoscope.scene.Role;
import org.jacoscope.scene.Table;

/**
 * How the sums over columns and over rings come near the volume under a bell as the cells become many. Immutable.
 *
 * @param volume what they should come near
 * @param columns a sum for each of {@link #COUNTS}
 * @param rings likewise
 */
record Convergence(double volume, double[] columns, double[] rings) {

    static final int FEWEST = 2;
    static final int MOST = 100;

    private static final int[] COUNTS = {2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 16, 20, 24, 32, 48, 64, 100};

    /** Relative errors below this are rounding: sums of thousands of terms have no more digits. */
    private static final double ROUNDING = 1e-12;

    /** Errors are drawn to so many parts of a decade: finer is rounding where they are small. */
    private static final double PARTS = 100;

    /** Decades of error below which only steep curves come. */
    private static final double STEEP = -5;

    /** Decades beyond the largest n. */
    private static final double MARGIN = 0.05;

    /** Digits of an error that say something. */
    private static final int DIGITS = 3;

    static Convergence of(Bell bell, double reach, boolean forgotten, Budget budget) {
        double[] columns = new double[COUNTS.length];
        double[] rings = new double[COUNTS.length];
        for (int i = 0; i < COUNTS.length; i++) {
            PlaneSums sums = new PlaneSums(COUNTS[i], reach);
            budget.poll();
            columns[i] = sums.overColumns(bell.height(), budget);
            rings[i] = sums.overRings(bell.height(), forgotten, budget);
        }
        return new Convergence(bell.volume(), columns, rings);
    }

    /** The error of a sum relative to the volume: 0 where it is rounding, NaN where there is none. */
    double error(double sum) {
        double error = Math.abs(sum / volume - 1);
        return error < ROUNDING ? 0 : error;
    }

    /** An error in words. */
    String words(double sum) {
        double error = error(sum);
        return error == 0 ? "below 10⁻¹²" : Numbers.readout(error, DIGITS);
    }

    /**
     * Error against n, both logarithmic.
     *
     * @param n the count for which the other figure is drawn
     */
    Figure figure(int n, double columnsNow, double ringsNow, String ringsName) {
        List<Mark> marks = new ArrayList<>();
        Rectangle view = new Rectangle(0, log(MOST) + MARGIN, log(ROUNDING) - MARGIN * 12, 1);
        marks.add(
                new Mark.Polylines(Role.MUTED, new double[] {log(n), view.ymin(), log(n), view.ymax()}, new int[] {0}));
        curve(marks, Role.PATH_1, columns, "columns", 0.25);
        curve(marks, Role.PATH_2, rings, ringsName, 0.75);
        now(marks, n, columnsNow);
        now(marks, n, ringsNow);
        return new Figure(
                "errors",
                "Errors of both sums",
                view,
                Axis.decades("n"),
                Axis.decades("relative error"),
                false,
                null,
                marks);
    }

    private void curve(List<Mark> marks, Role role, double[] sums, String name, double along) {
        double[] xy = new double[2 * sums.length];
        int count = 0;
        for (int i = 0; i < sums.length; i++) {
            if (Double.isFinite(error(sums[i]))) {
                xy[2 * count] = log(COUNTS[i]);
                xy[2 * count + 1] = height(sums[i]);
                count++;
            }
        }
        if (count > 0) {
            double[] found = Arrays.copyOf(xy, 2 * count);
            marks.add(new Mark.Polylines(role, found, new int[] {0}));
            marks.add(new Mark.Points(role, found));
            int labelled = 2 * labelled(found, along);
            marks.add(new Mark.Label(role, found[labelled], found[labelled + 1], name));
        }
    }

    /** The point of a curve beside which its name stands: where a steep one falls, else that far along. */
    private static int labelled(double[] xy, double along) {
        int last = xy.length / 2 - 1;
        for (int i = 0; i < last; i++) {
            if (xy[2 * i + 1] < STEEP) {
                return i;
            }
        }
        return (int) (along * last);
    }

    private void now(List<Mark> marks, int n, double sum) {
        if (Double.isFinite(error(sum))) {
            marks.add(new Mark.Points(Role.HIGHLIGHT, new double[] {log(n), height(sum)}));
        }
    }

    private double height(double sum) {
        double decades = Math.max(log(ROUNDING), log(error(sum)));
        return Math.rint(decades * PARTS) / PARTS;
    }

    private static double log(double x) {
        return Elementary.log10(x);
    }

    Table table() {
        double[] counts = new double[COUNTS.length];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = COUNTS[i];
        }
        return new Table(
                "convergence", "The sums against n", List.of("n", "columns", "rings"), List.of(counts, columns, rings));
    }
}
