package org.jacoscope.lab.change;

import java.util.Arrays;
import org.jacoscope.core.num.Elementary;
import org.jacoscope.core.num.Numbers;
import org.jacoscope.lab.PointProperty.Point;

/**
 * What the linear approximation leaves over, F(p + h) − F(p) − J h, for a step that is halved again and again. Differences of
 * nearly equal numbers are rounding in the end: a residual counts while it is a million times larger than what rounding may
 * make of it, and so has six digits.
 *
 * @param local the map at p
 * @param steps the lengths ‖h‖
 * @param residuals their norms ‖F(p + h) − F(p) − J h‖
 * @param clear how many of the first residuals count
 */
record Remainder(Local local, double[] steps, double[] residuals, int clear) {
    /** How often the step is halved at most. */
    static final int HALVINGS = 20;

    /** Residuals over which the slope is measured. */
    private static final int MEASURED = 5;

    /** How much the slopes between neighbours may differ where the points lie on a line. */
    private static final double STRAIGHT = 0.05;

    /** Parts of one for slopes and of a decade for the plot: finer is rounding. */
    private static final double PARTS = 1000;

    private static final double ROUNDING = 8 * 0x1p-52;
    private static final double CLEAR = 1e6;
    private static final int DIGITS = 4;

    static Remainder of(Local local, Point h) {
        double[] steps = new double[HALVINGS + 1];
        double[] residuals = new double[HALVINGS + 1];
        int clear = 0;
        for (int k = 0; k <= HALVINGS; k++) {
            Step step = Step.of(local, h, k);
            steps[k] = Elementary.hypot(step.h[0], step.h[1]);
            residuals[k] = step.residual();
            if (clear == k && residuals[k] > CLEAR * step.rounding()) {
                clear++;
            }
        }
        return new Remainder(local, steps, residuals, clear);
    }

    /**
     * One of the steps.
     *
     * @param h as it is added to p, after rounding
     * @param image F(p + h)
     * @param linear F(p) + J h
     */
    record Step(double[] h, double[] image, double[] linear) {

        /** The step h, halved so often. */
        static Step of(Local local, Point h, int halvings) {
            double x = local.at().x() + Math.scalb(h.x(), -halvings);
            double y = local.at().y() + Math.scalb(h.y(), -halvings);
            double[] step = {x - local.at().x(), y - local.at().y()};
            double[] j = local.jacobian();
            double[] linear = {
                local.image().x() + (j[0] * step[0] + j[1] * step[1]),
                local.image().y() + (j[2] * step[0] + j[3] * step[1])
            };
            return new Step(step, local.map().value(new double[] {x, y}), linear);
        }

        double[] difference() {
            return new double[] {image[0] - linear[0], image[1] - linear[1]};
        }

        double residual() {
            double[] difference = difference();
            return Elementary.hypot(difference[0], difference[1]);
        }

        /** About what rounding makes of the residual. */
        double rounding() {
            return ROUNDING * (Elementary.hypot(image[0], image[1]) + Elementary.hypot(linear[0], linear[1]));
        }
    }

    /** The residual of the step halved so often, to four digits; 0 where it is rounding. */
    double residual(int halvings) {
        double residual = residuals[halvings];
        return halvings < clear || !Double.isFinite(residual) ? rounded(residual) : 0;
    }

    /** The residual over the length of its step, likewise. */
    double relative(int halvings) {
        double residual = residual(halvings);
        return residual == 0 ? 0 : rounded(residuals[halvings] / steps[halvings]);
    }

    private static double rounded(double number) {
        return Double.isFinite(number) ? Double.parseDouble(Numbers.significant(number, DIGITS)) : number;
    }

    /** The power of ‖h‖ with which the residuals fall in the end; NaN where they do not lie on a line. */
    double slope() {
        int first = Math.max(0, clear - MEASURED);
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int k = first; k + 1 < clear; k++) {
            double slope = Elementary.log2(residuals[k] / residuals[k + 1]);
            least = Math.min(least, slope);
            most = Math.max(most, slope);
        }
        if (clear - first < MEASURED || most - least > STRAIGHT) {
            return Double.NaN;
        }
        double whole = Elementary.log2(residuals[first] / residuals[clear - 1]) / (clear - 1 - first);
        return Math.rint(whole * PARTS) / PARTS;
    }

    /** The residuals that count in a plot of decades: x and y of each. */
    double[] points() {
        double[] xy = new double[2 * clear];
        for (int k = 0; k < clear; k++) {
            xy[2 * k] = decades(steps[k]);
            xy[2 * k + 1] = decades(residuals[k]);
        }
        return xy;
    }

    /** One of them; none where the residual is rounding. */
    double[] point(int halvings) {
        double[] points = points();
        return halvings < clear ? Arrays.copyOfRange(points, 2 * halvings, 2 * halvings + 2) : new double[0];
    }

    private static double decades(double number) {
        return Math.rint(Elementary.log10(number) * PARTS) / PARTS;
    }
}
