package org.jacoscope.scene;

import java.util.ArrayList;
import java.util.List;

/** Cuts lines and rings, as x0, y0, x1, y1, …, to a rectangle: what lies outside is not written. */
final class Clip {
    private final double left;
    private final double top;
    private final double right;
    private final double bottom;

    /** @param margin how far beyond the box lines still go, so that strokes do not end within sight */
    Clip(Box box, double margin) {
        left = box.x() - margin;
        top = box.y() - margin;
        right = box.right() + margin;
        bottom = box.bottom() + margin;
    }

    boolean contains(double x, double y) {
        return x >= left && x <= right && y >= top && y <= bottom;
    }

    /** The parts of an open line that lie inside (Liang and Barsky, 1984, segment by segment). */
    List<double[]> line(double[] xy) {
        List<double[]> pieces = new ArrayList<>();
        Points piece = new Points();
        for (int i = 0; i + 3 < xy.length; i += 2) {
            double[] inside = segment(xy[i], xy[i + 1], xy[i + 2], xy[i + 3]);
            if (inside.length == 0) {
                continue;
            }
            if (!piece.endsAt(inside[0], inside[1])) {
                finish(piece, pieces);
                piece = new Points();
                piece.add(inside[0], inside[1]);
            }
            piece.add(inside[2], inside[3]);
        }
        finish(piece, pieces);
        return pieces;
    }

    private static void finish(Points piece, List<double[]> pieces) {
        if (piece.size() > 1) {
            pieces.add(piece.toArray());
        }
    }

    /** The part of a segment inside, as four numbers; none when it lies outside. */
    private double[] segment(double x0, double y0, double x1, double y1) {
        double[] range = {0, 1};
        boolean meets = narrow(range, x0 - x1, x0 - left)
                && narrow(range, x1 - x0, right - x0)
                && narrow(range, y0 - y1, y0 - top)
                && narrow(range, y1 - y0, bottom - y0);
        if (!meets) {
            return new double[0];
        }
        double startX = range[0] == 0 ? x0 : x0 + range[0] * (x1 - x0);
        double startY = range[0] == 0 ? y0 : y0 + range[0] * (y1 - y0);
        double endX = range[1] == 1 ? x1 : x0 + range[1] * (x1 - x0);
        double endY = range[1] == 1 ? y1 : y0 + range[1] * (y1 - y0);
        return new double[] {startX, startY, endX, endY};
    }

    /** Keeps of {@code range} (Modified) the t with p·t ≤ q; false when none is left. */
    private static boolean narrow(double[] range, double p, double q) {
        if (p == 0) {
            return q >= 0;
        }
        double t = q / p;
        if (p < 0) {
            range[0] = Math.max(range[0], t);
        } else {
            range[1] = Math.min(range[1], t);
        }
        return range[0] <= range[1];
    }

    /** The part of a ring's area that lies inside, as one ring; empty when none does (Sutherland and Hodgman, 1974). */
    double[] ring(double[] xy) {
        double[] cut = xy;
        for (int side = 0; side < 4; side++) {
            cut = cut(cut, side);
        }
        return cut;
    }

    private double[] cut(double[] xy, int side) {
        Points kept = new Points();
        int count = xy.length / 2;
        for (int i = 0; i < count; i++) {
            int j = (i + 1) % count;
            double here = depth(xy[2 * i], xy[2 * i + 1], side);
            double there = depth(xy[2 * j], xy[2 * j + 1], side);
            if (here >= 0) {
                kept.add(xy[2 * i], xy[2 * i + 1]);
            }
            if (here >= 0 != there >= 0) {
                double t = here / (here - there);
                kept.add(xy[2 * i] + t * (xy[2 * j] - xy[2 * i]), xy[2 * i + 1] + t * (xy[2 * j + 1] - xy[2 * i + 1]));
            }
        }
        return kept.toArray();
    }

    /** How far inside a side a point is. */
    private double depth(double x, double y, int side) {
        return switch (side) {
            case 0 -> x - left;
            case 1 -> right - x;
            case 2 -> y - top;
            default -> bottom - y;
        };
    }
}
