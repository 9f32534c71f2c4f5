package org.jacoscope.lab.change;

import java.util.ArrayList;
import java.util.List;
import org.jacoscope.core.num.Elementary;
import org.jacoscope.core.num.Rectangle;
import org.jacoscope.scene.Axis;
import org.jacoscope.scene.Figure;
import org.jacoscope.scene.Mark;
import org.jacoscope.scene.Role;

/** The residuals of iterations, on a logarithmic scale, step by step. */
final class ResidualPlot {
    private static final int STEPS = 20;

    /** The plot's height at most. */
    private static final int DECADES = 18;

    private static final double MARGIN = 0.5;

    private final double floor;
    private final double top;
    private final List<Mark> marks = new ArrayList<>();

    /**
     * @param first the residual at the start
     * @param attainable what rounding allows: smaller residuals are noise and are drawn as this
     */
    ResidualPlot(double first, double attainable) {
        this.top = isPlotted(first) ? Math.ceil(Elementary.log10(first)) : 0;
        double noise = isPlotted(attainable) ? Elementary.log10(attainable) : top - DECADES;
        this.floor = Math.max(top - DECADES, Math.min(top - 1, noise));
    }

    private static boolean isPlotted(double residual) {
        return residual > 0 && residual < Double.MAX_VALUE;
    }

    /**
     * One line.
     *
     * @param label the share of the line after which its name stands
     */
    void add(Role role, String name, double[] residuals, int steps, double label) {
        int count = Math.min(steps, STEPS) + 1;
        double[] xy = new double[2 * count];
        for (int i = 0; i < count; i++) {
            xy[2 * i] = i;
            xy[2 * i + 1] = residuals[i] > 0 ? Math.max(floor, Elementary.log10(residuals[i])) : floor;
        }
        if (isPlotted(residuals[0])) {
            marks.add(new Mark.Polylines(role, xy, new int[] {0}));
            marks.add(new Mark.Points(role, xy));
            int at = (int) (label * (count - 1));
            marks.add(new Mark.Label(role, xy[2 * at], xy[2 * at + 1], name));
        }
    }

    Figure figure() {
        Rectangle view = new Rectangle(-MARGIN, STEPS + MARGIN, Math.floor(floor) - MARGIN, top + 1 + MARGIN);
        return new Figure(
                "residuals",
                "Residual by step",
                view,
                Axis.number("step"),
                Axis.decades("‖F(p) − q‖"),
                false,
                null,
                marks);
    }
}
