package org.jacoscope.core.calculus;

import java.util.Arrays;
import org.jacoscope.core.num.Budget;
import org.jacoscope.core.num.Rectangle;

/**
 * A scalar field at the nodes of a grid over a rectangle, and where it changes sign on the grid's edges. Inner nodes are
 * moved off the even spacing, so that the round coordinates where people put zeros fall between them.
 *
 * <p>Points have numbers: first the nodes, row by row, then the horizontal edges, the vertical edges and the saddles.
 */
final class SignGrid {

    /** By how much of a cell inner nodes are moved. */
    private static final double SHIFT = 0.1910;

    /** How much smaller each next rectangle is in the search of a saddle. */
    private static final double SHRINK = 1.0 / 16;

    private final ScalarField field;
    private final Budget budget;
    private final double[] nodeX;
    private final double[] nodeY;
    private final double[] values;
    private final double[] x;
    private final double[] y;
    private final boolean[] solved;
    private final boolean[] zero;
    private final int columns;
    private final int rows;

    SignGrid(ScalarField field, Rectangle view, int columns, int rows, Budget budget) {
        this.field = field;
        this.budget = budget;
        this.columns = columns;
        this.rows = rows;
        this.nodeX = nodes(view.xmin(), view.xmax(), columns);
        this.nodeY = nodes(view.ymin(), view.ymax(), rows);
        this.values = new double[(columns + 1) * (rows + 1)];
        int points = firstSaddle() + columns * rows;
        this.x = new double[points];
        this.y = new double[points];
        this.solved = new boolean[firstSaddle()];
        this.zero = new boolean[points];
        sample();
    }

    private static double[] nodes(double from, double to, int cells) {
        double[] nodes = new double[cells + 1];
        for (int i = 1; i < cells; i++) {
            double share = (i + SHIFT) / cells;
            nodes[i] = from * (1 - share) + to * share;
        }
        nodes[0] = from;
        nodes[cells] = to;
        return nodes;
    }

    private void sample() {
        budget.reserve((long) values.length * field.cost(), "sampling a field of " + columns + "×" + rows + " cells");
        double[] rowY = new double[columns + 1];
        double[] row = new double[columns + 1];
        for (int j = 0; j <= rows; j++) {
            budget.poll();
            Arrays.fill(rowY, nodeY[j]);
            field.sample(nodeX, rowY, columns + 1, row);
            for (int i = 0; i <= columns; i++) {
                int node = node(i, j);
                values[node] = row[i];
                x[node] = nodeX[i];
                y[node] = nodeY[j];
            }
        }
    }

    int columns() {
        return columns;
    }

    int rows() {
        return rows;
    }

    /** How many points have numbers. */
    int points() {
        return x.length;
    }

    int node(int i, int j) {
        return j * (columns + 1) + i;
    }

    /** The edge from node (i, j) to (i + 1, j). */
    int horizontal(int i, int j) {
        return values.length + j * columns + i;
    }

    /** The edge from node (i, j) to (i, j + 1). */
    int vertical(int i, int j) {
        return values.length + columns * (rows + 1) + j * (columns + 1) + i;
    }

    /** The saddle of the cell whose lower left node is (i, j). */
    int saddle(int i, int j) {
        return firstSaddle() + j * columns + i;
    }

    private int firstSaddle() {
        return vertical(0, rows);
    }

    boolean isNode(int point) {
        return point < values.length;
    }

    double x(int point) {
        return x[point];
    }

    double y(int point) {
        return y[point];
    }

    boolean negative(int i, int j) {
        return values[node(i, j)] < 0;
    }

    /** Whether the point is where the field passes through zero, not a jump. */
    boolean isZero(int point) {
        return zero[point];
    }

    /** Whether the cell lies on the grid and the field is finite at its corners. */
    boolean isDefined(int i, int j) {
        return i >= 0
                && j >= 0
                && i < columns
                && j < rows
                && Double.isFinite(values[node(i, j)])
                && Double.isFinite(values[node(i + 1, j)])
                && Double.isFinite(values[node(i, j + 1)])
                && Double.isFinite(values[node(i + 1, j + 1)]);
    }

    /** Finds the sign change on an edge, once. */
    void solve(int edge, int from, int to) {
        if (solved[edge]) {
            return;
        }
        solved[edge] = true;
        double dx = x[to] - x[from];
        double dy = y[to] - y[from];
        BracketedRoot root =
                BracketedRoot.of(t -> field.at(x[from] + t * dx, y[from] + t * dy), values[from], values[to]);
        budget.reserve((long) root.evaluations() * field.cost(), "refining a level curve");
        x[edge] = x[from] + root.at() * dx;
        y[edge] = y[from] + root.at() * dy;
        zero[edge] = root.isZero();
    }

    /**
     * Finds the field's saddle near a cell, from the surfaces through the corners of the cell and of two smaller
     * rectangles around it (bilinear), and gives it its coordinates.
     *
     * @return the field there, relative to the corners; only its sign when the saddle is outside the cell
     */
    double solveSaddle(int i, int j) {
        double left = nodeX[i];
        double width = nodeX[i + 1] - left;
        double low = nodeY[j];
        double height = nodeY[j + 1] - low;
        int saddle = saddle(i, j);
        zero[saddle] = true;
        double scale = stepToSaddle(saddle, left, low, width, height);
        for (double size = SHRINK; size >= SHRINK * SHRINK; size *= SHRINK) {
            double w = size * width;
            double h = size * height;
            stepToSaddle(saddle, x[saddle] - w / 2, y[saddle] - h / 2, w, h);
        }
        budget.reserve(13L * field.cost(), "refining a level curve");
        double value = field.at(x[saddle], y[saddle]) / scale;
        return isInside(saddle, left, low, width, height) ? value : Math.signum(value);
    }

    private boolean isInside(int saddle, double left, double low, double width, double height) {
        return x[saddle] >= left && x[saddle] <= left + width && y[saddle] >= low && y[saddle] <= low + height;
    }

    /** Moves the saddle to that of the surface through the corners; returns the sum of the corners' magnitudes. */
    private double stepToSaddle(int saddle, double left, double low, double width, double height) {
        double v00 = field.at(left, low);
        double v10 = field.at(left + width, low);
        double v01 = field.at(left, low + height);
        double v11 = field.at(left + width, low + height);
        double twist = v00 + v11 - v10 - v01;
        x[saddle] = left + (v00 - v01) / twist * width;
        y[saddle] = low + (v00 - v10) / twist * height;
        return Math.abs(v00) + Math.abs(v10) + Math.abs(v01) + Math.abs(v11);
    }
}
