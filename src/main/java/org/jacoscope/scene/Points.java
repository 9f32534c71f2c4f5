package org.jacoscope.scene;

import java.util.Arrays;

/** A growing list of points, flat. */
final class Points {
    private double[] xy = new double[32];
    private int length;

    void add(double x, double y) {
        if (length + 2 > xy.length) {
            xy = Arrays.copyOf(xy, 2 * xy.length);
        }
        xy[length++] = x;
        xy[length++] = y;
    }

    boolean endsAt(double x, double y) {
        return length > 0 && xy[length - 2] == x && xy[length - 1] == y;
    }

    int size() {
        return length / 2;
    }

    double[] toArray() {
        return Arrays.copyOf(xy, length);
    }
}
