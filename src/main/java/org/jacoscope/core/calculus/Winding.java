package org.jacoscope.core.calculus;

import org.jacoscope.core.num.Elementary;
import org.jacoscope.core.num.Rectangle;

/**
 * How often the gradient of a function turns around along the boundary of a rectangle: the sum of the indices of the
 * critical points inside (Poincaré–Hopf), +1 for a minimum or maximum, −1 for a saddle.
 */
final class Winding {

    /** Between neighbouring samples the gradient may turn by this angle, in radians. */
    private static final double LARGEST_TURN = 1;

    private static final int PIECES = 64;
    private static final int MOST_HALVINGS = 20;

    private final Mapping function;
    private int evaluations;

    Winding(Mapping function) {
        this.function = function;
    }

    int evaluations() {
        return evaluations;
    }

    /** The number of turns; NaN where the gradient is zero, undefined or jumps on the boundary. */
    double around(Rectangle view) {
        double turn = side(view.xmin(), view.ymin(), view.xmax(), view.ymin())
                + side(view.xmax(), view.ymin(), view.xmax(), view.ymax())
                + side(view.xmax(), view.ymax(), view.xmin(), view.ymax())
                + side(view.xmin(), view.ymax(), view.xmin(), view.ymin());
        double turns = turn / (2 * Math.PI);
        double whole = Elementary.rint(turns);
        return Math.abs(turns - whole) < 1e-3 ? whole : Double.NaN;
    }

    private double side(double x0, double y0, double x1, double y1) {
        double turn = 0;
        for (int i = 0; i < PIECES; i++) {
            turn += piece(x0, y0, x1, y1, (double) i / PIECES, (i + 1.0) / PIECES);
        }
        return turn;
    }

    private double piece(double x0, double y0, double x1, double y1, double start, double end) {
        double turn = 0;
        double at = start;
        double angle = angle(x0 + at * (x1 - x0), y0 + at * (y1 - y0));
        double step = end - start;
        double shortest = step * Elementary.powerOfTwo(-MOST_HALVINGS);
        while (at < end) {
            double to = Math.min(end, at + step);
            double next = angle(x0 + to * (x1 - x0), y0 + to * (y1 - y0));
            double change = turn(angle, next);
            if (Math.abs(change) <= LARGEST_TURN) {
                turn += change;
                at = to;
                angle = next;
                step *= 2;
            } else {
                step /= 2;
                if (!(step > shortest) || Double.isNaN(change)) {
                    return Double.NaN;
                }
            }
        }
        return turn;
    }

    /** From one direction to the other the shorter way. */
    private static double turn(double from, double to) {
        double turn = to - from;
        if (turn > Math.PI) {
            return turn - 2 * Math.PI;
        }
        return turn < -Math.PI ? turn + 2 * Math.PI : turn;
    }

    private double angle(double x, double y) {
        evaluations++;
        double[] gradient = function.gradient(new double[] {x, y});
        boolean none = gradient[0] == 0 && gradient[1] == 0;
        return none ? Double.NaN : Math.atan2(gradient[1], gradient[0]);
    }
}
