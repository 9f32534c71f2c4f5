package org.jacoscope.core.marking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jacoscope.core.calculus.ScalarField;
import org.jacoscope.core.num.Budget;
import org.jacoscope.core.num.Rectangle;

/** The nodes of a square grid inside a window; its rim, which belongs to the figure's frame, has none. */
record Nodes(Rectangle window) {
    static final int CELLS = 64;

    /** Nodes along a side. */
    static final int SIDE = CELLS - 1;

    /** What counts as the rim: this share of a cell. A map may be undefined there, as polar coordinates are at r = 0. */
    private static final double RIM = 0x1p-10;

    record Node(int i, int j) {
        private List<Node> neighbours() {
            List<Node> near = new ArrayList<>();
            for (int[] step : new int[][] {{-1, 0}, {1, 0}, {0, -1}, {0, 1}}) {
                int x = i + step[0];
                int y = j + step[1];
                if (x >= 0 && x < SIDE && y >= 0 && y < SIDE) {
                    near.add(new Node(x, y));
                }
            }
            return near;
        }
    }

    double dx() {
        return window.width() / CELLS;
    }

    double dy() {
        return window.height() / CELLS;
    }

    double x(int i) {
        return window.xmin() + (i + 1) * dx();
    }

    double y(int j) {
        return window.ymin() + (j + 1) * dy();
    }

    /** The window without its rim. */
    Rectangle inside() {
        return new Rectangle(
                window.xmin() + RIM * dx(),
                window.xmax() - RIM * dx(),
                window.ymin() + RIM * dy(),
                window.ymax() - RIM * dy());
    }

    /** The field at each node, row by row. */
    double[][] sample(ScalarField field, Budget budget) {
        double[][] values = new double[SIDE][SIDE];
        double[] x = new double[SIDE];
        double[] y = new double[SIDE];
        for (int i = 0; i < SIDE; i++) {
            x[i] = x(i);
        }
        for (int j = 0; j < SIDE; j++) {
            budget.poll();
            Arrays.fill(y, y(j));
            field.sample(x, y, SIDE, values[j]);
        }
        return values;
    }

    /** The nodes whose value no neighbour exceeds. */
    static List<Node> peaks(double[][] values) {
        List<Node> peaks = new ArrayList<>();
        for (int j = 0; j < SIDE; j++) {
            for (int i = 0; i < SIDE; i++) {
                Node node = new Node(i, j);
                double value = at(node, values);
                if (node.neighbours().stream().allMatch(near -> value >= at(near, values))) {
                    peaks.add(node);
                }
            }
        }
        return peaks;
    }

    static double at(Node node, double[][] values) {
        return values[node.j][node.i];
    }

    static double meanAround(Node node, double[][] values) {
        return node.neighbours().stream()
                .mapToDouble(near -> at(near, values))
                .average()
                .orElseThrow();
    }

    static double leastAround(Node node, double[][] values) {
        return node.neighbours().stream()
                .mapToDouble(near -> at(near, values))
                .min()
                .orElseThrow();
    }
}
