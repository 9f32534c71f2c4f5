package org.jacoscope.lab.change;

import java.util.Arrays;
import org.jacoscope.core.calculus.Mapping;
import org.jacoscope.core.linalg.Determinant;
import org.jacoscope.core.num.Budget;

/** Points of a box of variables, in rows, and which way the images of its faces look. */
final class BoxGrid {

    /** Along each side of a box, to find the sign of det J. */
    private static final int SAMPLES = 7;

    private static final double ROUNDING = 1e-12;

    /** The sense of a body is asked for so far below its surface, as a part of the box: on it, it may be lost. */
    private static final double BELOW = 0.02;

    private BoxGrid() {}

    /** The sign of det J all over the box: 1 or −1, or 0 where both are found. */
    static int sign(Mapping map, double[] lo, double[] hi, Budget budget) {
        double[] at = new double[3 * SAMPLES * SAMPLES * SAMPLES];
        for (int i = 0; i < at.length; i++) {
            int step =
                    i % 3 == 0 ? i / 3 % SAMPLES : i % 3 == 1 ? i / 3 / SAMPLES % SAMPLES : i / 3 / SAMPLES / SAMPLES;
            at[i] = between(lo[i % 3], hi[i % 3], step, SAMPLES - 1);
        }
        double[] jacobians = map.jacobians(at, budget);
        boolean positive = false;
        boolean negative = false;
        for (int i = 0; i < at.length / 3; i++) {
            double det = Determinant.of(3, Arrays.copyOfRange(jacobians, 9 * i, 9 * i + 9));
            // At a pole, rounding decides about the sign of what is 0.
            positive |= det > ROUNDING;
            negative |= det < -ROUNDING;
        }
        return positive == negative ? 0 : positive ? 1 : -1;
    }

    /** Points of a rectangle of two variables, the first running first. */
    static double[] rectangle(double[] lo, double[] hi, int steps) {
        double[] at = new double[2 * (steps + 1) * (steps + 1)];
        for (int i = 0; i < at.length / 2; i++) {
            at[2 * i] = between(lo[0], hi[0], i % (steps + 1), steps);
            at[2 * i + 1] = between(lo[1], hi[1], i / (steps + 1), steps);
        }
        return at;
    }

    /**
     * Points of a face of the box, the next axis running first.
     *
     * @param face 0 and 1 where the first variable is least and largest, then those of the others
     * @param below by which part of the box inside
     */
    static double[] face(double[] lo, double[] hi, int face, double below, int steps) {
        int a = face / 2;
        int b = (a + 1) % 3;
        int c = (a + 2) % 3;
        double[] at = new double[3 * (steps + 1) * (steps + 1)];
        for (int i = 0; i < at.length / 3; i++) {
            double depth = below * (hi[a] - lo[a]);
            at[3 * i + a] = face % 2 == 0 ? lo[a] + depth : hi[a] - depth;
            at[3 * i + b] = between(lo[b], hi[b], i % (steps + 1), steps);
            at[3 * i + c] = between(lo[c], hi[c], i / (steps + 1), steps);
        }
        return at;
    }

    private static double between(double lo, double hi, int step, int steps) {
        return step == steps ? hi : lo + (hi - lo) * step / steps;
    }

    /** At each point of a face's grid a normal, from the differences of its neighbours, as long as a step squared. */
    static double[] normals(double[] grid, int steps) {
        int row = steps + 1;
        double[] normals = new double[grid.length];
        for (int i = 0; i < grid.length / 3; i++) {
            int column = i % row;
            int line = i / row;
            int left = 3 * (i - (column > 0 ? 1 : 0));
            int right = 3 * (i + (column < steps ? 1 : 0));
            int below = 3 * (i - (line > 0 ? row : 0));
            int above = 3 * (i + (line < steps ? row : 0));
            for (int axis = 0; axis < 3; axis++) {
                int p = (axis + 1) % 3;
                int q = (axis + 2) % 3;
                normals[3 * i + axis] = (grid[right + p] - grid[left + p]) * (grid[above + q] - grid[below + q])
                        - (grid[right + q] - grid[left + q]) * (grid[above + p] - grid[below + p]);
            }
        }
        return normals;
    }

    /** For each patch of a face 1 where the normals lead out of the body, and −1 where they lead into it. */
    static double[] senses(Mapping map, double[] lo, double[] hi, int face, int side, Budget budget) {
        double[] half = face(lo, hi, face, BELOW, 2 * side);
        double[] middles = new double[3 * side * side];
        for (int i = 0; i < side * side; i++) {
            int at = (2 * (i / side) + 1) * (2 * side + 1) + 2 * (i % side) + 1;
            System.arraycopy(half, 3 * at, middles, 3 * i, 3);
        }
        double[] jacobians = map.jacobians(middles, budget);
        double[] senses = new double[side * side];
        for (int i = 0; i < senses.length; i++) {
            double det = Determinant.of(3, Arrays.copyOfRange(jacobians, 9 * i, 9 * i + 9));
            senses[i] = Math.signum(det) * (face % 2 == 0 ? -1 : 1);
        }
        return senses;
    }
}
