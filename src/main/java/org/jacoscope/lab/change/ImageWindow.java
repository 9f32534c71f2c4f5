package org.jacoscope.lab.change;

import java.util.Arrays;
import org.jacoscope.core.calculus.PlaneMap;
import org.jacoscope.core.num.Rectangle;

/** Chooses the window that shows where a map sends a rectangle, without letting a pole decide. */
final class ImageWindow {
    /** Samples along each side. */
    private static final int SIDE = 41;

    /** The share of samples cut off at each end when the rest is much smaller than the whole. */
    private static final double TAIL = 0.06;

    /** How much wider than the bulk of the samples the whole may be before it is cut. */
    private static final double LONG_TAIL = 2.5;

    private static final double MARGIN = 0.06;

    private ImageWindow() {}

    static Rectangle of(PlaneMap map, Rectangle source) {
        double[] xs = new double[SIDE * SIDE];
        double[] ys = new double[SIDE * SIDE];
        int count = sample(map, source, xs, ys);
        double[] x = range(Arrays.copyOf(xs, count));
        double[] y = range(Arrays.copyOf(ys, count));
        return new Rectangle(x[0], x[1], y[0], y[1]);
    }

    private static int sample(PlaneMap map, Rectangle source, double[] xs, double[] ys) {
        double[] image = new double[2];
        int count = 0;
        for (int row = 0; row < SIDE; row++) {
            for (int column = 0; column < SIDE; column++) {
                double u = source.xmin() + source.width() * column / (SIDE - 1);
                double v = source.ymin() + source.height() * row / (SIDE - 1);
                map.apply(u, v, image);
                if (Math.abs(image[0]) < LARGEST && Math.abs(image[1]) < LARGEST) {
                    xs[count] = image[0];
                    ys[count] = image[1];
                    count++;
                }
            }
        }
        return count;
    }

    /** What lies further out is taken for infinite. */
    static final double LARGEST = 1e12;

    /** Those of the values that are not taken for infinite. */
    static double[] usable(double[] values) {
        return Arrays.stream(values).filter(value -> Math.abs(value) < LARGEST).toArray();
    }

    /** An interval about the bulk of the values, which are sorted. */
    static double[] range(double[] values) {
        if (values.length == 0) {
            return new double[] {-1, 1};
        }
        Arrays.sort(values);
        double lo = values[0];
        double hi = values[values.length - 1];
        int tail = (int) (TAIL * values.length);
        double bulkLo = values[tail];
        double bulkHi = values[values.length - 1 - tail];
        if (bulkHi > bulkLo && hi - lo > LONG_TAIL * (bulkHi - bulkLo)) {
            lo = Math.max(lo, bulkLo - (bulkHi - bulkLo) / 4);
            hi = Math.min(hi, bulkHi + (bulkHi - bulkLo) / 4);
        }
        double half = Math.max((hi - lo) / 2, 1e-6 * Math.max(1e-3, Math.abs(lo + hi)));
        double middle = (lo + hi) / 2;
        return new double[] {middle - half * (1 + MARGIN), middle + half * (1 + MARGIN)};
    }
}
