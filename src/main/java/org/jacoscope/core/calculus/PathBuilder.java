package org.jacoscope.core.calculus;

import java.util.Arrays;

/** Collects points into {@link Paths}. Not for several threads. */
final class PathBuilder {

    private double[] xy = new double[256];
    private int length;
    private int[] starts = new int[16];
    private int count;
    private int open;

    /** Appends a point to the line that is open. */
    void add(double x, double y) {
        if (length + 2 > xy.length) {
            xy = Arrays.copyOf(xy, 2 * xy.length);
        }
        xy[length++] = x;
        xy[length++] = y;
    }

    /** Appends a point unless it is the last one again. */
    void addUnlessRepeated(double x, double y) {
        if (length == open || xy[length - 2] != x || xy[length - 1] != y) {
            add(x, y);
        }
    }

    /** Ends the open line, dropping it when it has fewer than {@code least} points. */
    void end(int least) {
        if ((length - open) / 2 < least) {
            length = open;
            return;
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
        }
        starts[count++] = open / 2;
        open = length;
    }

    /** Appends lines that have ended. */
    void addAll(Paths paths) {
        for (int line = 0; line < paths.count(); line++) {
            for (int i = paths.starts()[line]; i < paths.end(line); i++) {
                add(paths.xy()[2 * i], paths.xy()[2 * i + 1]);
            }
            end(1);
        }
    }

    int points() {
        return length / 2;
    }

    /** The lines that were ended. */
    Paths build() {
        return new Paths(Arrays.copyOf(xy, open), Arrays.copyOf(starts, count));
    }
}
