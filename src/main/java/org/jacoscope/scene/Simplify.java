package org.jacoscope.scene;

import java.util.ArrayDeque;
import java.util.Deque;

/** Leaves out points of a line that nobody would miss (Douglas and Peucker, 1973). */
final class Simplify {
    /** Lines are treated in runs of at most this many points, which bounds the work. */
    private static final int RUN = 512;

    private Simplify() {}

    /** The points x0, y0, … without those nearer than {@code tolerance} to the line through the ones that stay. */
    static double[] line(double[] xy, double tolerance) {
        int count = xy.length / 2;
        boolean[] keep = new boolean[count];
        for (int from = 0; from < count - 1; from += RUN) {
            keep(xy, from, Math.min(count - 1, from + RUN), tolerance, keep);
        }
        Points kept = new Points();
        for (int i = 0; i < count; i++) {
            if (keep[i]) {
                kept.add(xy[2 * i], xy[2 * i + 1]);
            }
        }
        return kept.toArray();
    }

    /** Marks in {@code keep} (Modified) what stays of the points {@code first} to {@code last}. */
    private static void keep(double[] xy, int first, int last, double tolerance, boolean[] keep) {
        keep[first] = true;
        keep[last] = true;
        Deque<int[]> open = new ArrayDeque<>();
        open.push(new int[] {first, last});
        while (!open.isEmpty()) {
            int[] run = open.pop();
            int far = farthest(xy, run[0], run[1], tolerance);
            if (far >= 0) {
                keep[far] = true;
                open.push(new int[] {run[0], far});
                open.push(new int[] {far, run[1]});
            }
        }
    }

    /** The point between the two that is farthest from the segment between them; −1 when none exceeds the tolerance. */
    private static int farthest(double[] xy, int first, int last, double tolerance) {
        int farthest = -1;
        double largest = tolerance * tolerance;
        for (int i = first + 1; i < last; i++) {
            double distance = squaredDistance(xy, i, first, last);
            if (distance > largest) {
                largest = distance;
                farthest = i;
            }
        }
        return farthest;
    }

    private static double squaredDistance(double[] xy, int point, int first, int last) {
        double dx = xy[2 * last] - xy[2 * first];
        double dy = xy[2 * last + 1] - xy[2 * first + 1];
        double px = xy[2 * point] - xy[2 * first];
        double py = xy[2 * point + 1] - xy[2 * first + 1];
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length));
        double offX = px - along * dx;
        double offY = py - along * dy;
        return offX * offX + offY * offY;
    }
}
