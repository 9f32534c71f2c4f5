package org.jacoscope.core.calculus;

import org.jacoscope.core.num.Budget;

/**
 * Integrals along the image of a straight side: of (x dy − y dx)/2, of dx and of dy, by the adaptive rule of Gauss and
 * Kronrod with exact derivatives. Coordinates are taken from a given origin, so that a small cell far from the origin
 * loses no digits.
 */
final class BoundaryIntegral {

    /** Relative to the integral of the magnitude. */
    private static final double TOLERANCE = 1e-13;

    /** The same for the change of x and y, which only has to show jumps. */
    private static final double GAP_TOLERANCE = 1e-9;

    private static final int MOST_HALVINGS = 40;
    private static final int MOST_PIECES = 400;

    private final Mapping map;
    private final double originX;
    private final double originY;
    private final Budget budget;
    private final double[] stack = new double[2 * (MOST_HALVINGS + 2)];
    private double area;
    private double size;
    private double dx;
    private double dy;
    private double length;
    private double error;
    private double scale;

    BoundaryIntegral(Mapping map, double originX, double originY, Budget budget) {
        this.map = map;
        this.originX = originX;
        this.originY = originY;
        this.budget = budget;
    }

    double area() {
        return area;
    }

    /** The integral of the magnitudes of which the area is the difference. */
    double size() {
        return size;
    }

    /** An estimate of the area's error. */
    double error() {
        return error;
    }

    /** How far the integrals of dx and dy are from the change of x and y, which shows a jump. */
    double gap(double[] from, double[] to) {
        return Math.abs(dx - (to[0] - from[0])) + Math.abs(dy - (to[1] - from[1]));
    }

    /** The length of the image, measured along the axes. */
    double length() {
        return length;
    }

    /** Integrates along the segment from {@code from} to {@code to}. */
    void along(double[] from, double[] to) {
        int open = 0;
        int pieces = 0;
        stack[open++] = 0;
        stack[open++] = 1;
        while (open > 0 && Double.isFinite(area)) {
            double end = stack[--open];
            double start = stack[--open];
            boolean last = end - start <= 0x1p-40 || ++pieces > MOST_PIECES;
            if (!piece(from, to, start, end, last)) {
                double middle = (start + end) / 2;
                stack[open++] = middle;
                stack[open++] = end;
                stack[open++] = start;
                stack[open++] = middle;
            }
        }
    }

    /** Adds the piece of the segment between two shares of it; false when it should be halved instead. */
    private boolean piece(double[] from, double[] to, double start, double end, boolean last) {
        double[] points = points(from, to, start, end);
        double[] values = map.values(points, budget);
        double[] jacobians = map.jacobians(points, budget);
        double du = to[0] - from[0];
        double dv = to[1] - from[1];
        Sums sums = new Sums();
        for (int i = 0; i < GaussKronrod.POINTS; i++) {
            double speedX = speed(jacobians, 4 * i, du, dv);
            double speedY = speed(jacobians, 4 * i + 2, du, dv);
            sums.add(i, values[2 * i] - originX, values[2 * i + 1] - originY, speedX, speedY);
        }
        double half = (end - start) / 2;
        boolean fine = sums.areaError() * half <= TOLERANCE * Math.max(sums.size * half, scale * (end - start))
                && sums.gapError() * half <= GAP_TOLERANCE * Math.max(sums.length * half, length * (end - start));
        if (!fine && !last && Double.isFinite(sums.size)) {
            return false;
        }
        area += sums.area * half;
        size += sums.size * half;
        dx += sums.dx * half;
        dy += sums.dy * half;
        length += sums.length * half;
        error += sums.areaError() * half;
        scale = Math.max(scale, sums.size * half);
        return true;
    }

    /** The sums of both rules over one piece, for the integrals over [−1, 1]. */
    private static final class Sums {
        private double area;
        private double dx;
        private double dy;
        private double size;
        private double length;
        private double gaussArea;
        private double gaussDx;
        private double gaussDy;

        void add(int i, double x, double y, double speedX, double speedY) {
            double integrand = (x * speedY - y * speedX) / 2;
            double weight = GaussKronrod.weight(i);
            area += weight * integrand;
            dx += weight * speedX;
            dy += weight * speedY;
            size += weight * (Math.abs(x * speedY) + Math.abs(y * speedX));
            length += weight * (Math.abs(speedX) + Math.abs(speedY));
            double gaussWeight = GaussKronrod.gaussWeight(i);
            gaussArea += gaussWeight * integrand;
            gaussDx += gaussWeight * speedX;
            gaussDy += gaussWeight * speedY;
        }

        double areaError() {
            return Math.abs(area - gaussArea);
        }

        double gapError() {
            return Math.abs(dx - gaussDx) + Math.abs(dy - gaussDy);
        }
    }

    private static double[] points(double[] from, double[] to, double start, double end) {
        double[] points = new double[2 * GaussKronrod.POINTS];
        for (int i = 0; i < GaussKronrod.POINTS; i++) {
            double share = (start + end) / 2 + GaussKronrod.node(i) * (end - start) / 2;
            points[2 * i] = from[0] + share * (to[0] - from[0]);
            points[2 * i + 1] = from[1] + share * (to[1] - from[1]);
        }
        return points;
    }

    /** The gradient at {@code row} times (du, dv); an infinite derivative across the side does not matter. */
    private static double speed(double[] jacobians, int row, double du, double dv) {
        double alongU = du == 0 ? 0 : jacobians[row] * du;
        double alongV = dv == 0 ? 0 : jacobians[row + 1] * dv;
        return alongU + alongV;
    }
}
