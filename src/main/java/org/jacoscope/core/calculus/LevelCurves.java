package org.jacoscope.core.calculus;

import org.jacoscope.core.num.Budget;
import org.jacoscope.core.num.Rectangle;

/**
 * Where a scalar field is zero, and where it is negative, on a rectangle. Method: marching squares over a grid; each
 * crossing of a grid edge is refined by a root solve to 1e-12 of the edge, and at a saddle the field itself decides which
 * lines belong together, or that they cross.
 *
 * <p>Sign changes through a pole or a jump bound the negative region and are no zeros. Out of reach: zeros where the
 * field touches zero without changing sign (x²), and features smaller than a cell. Cells with a corner where the field is
 * not finite are left out.
 */
public final class LevelCurves {

    /** A saddle whose value is this share of its cell's corners, or less, is where two lines cross. */
    private static final double CROSSING = 1e-6;

    private static final int NONE = -1;

    private final SignGrid grid;
    private final Links zeros;
    private final Links boundary;

    /**
     * The zeros of a field and the region where it is negative.
     *
     * @param curves lines along which the field is zero, the negative side on their left; closed ones end where they
     *     start
     * @param negative rings around the region where the field is negative, counterclockwise, its holes clockwise
     */
    public record ZeroSet(Paths curves, Paths negative) {}

    private LevelCurves(SignGrid grid) {
        this.grid = grid;
        this.zeros = new Links(grid);
        this.boundary = new Links(grid);
    }

    /**
     * The zeros of {@code field} over {@code view}, looked for on a grid of columns×rows cells.
     *
     * @throws org.jacoscope.core.num.BudgetExceededException when it takes more than the budget has
     */
    public static ZeroSet zeros(ScalarField field, Rectangle view, int columns, int rows, Budget budget) {
        SignGrid grid = new SignGrid(field, view, columns, rows, budget);
        LevelCurves curves = new LevelCurves(grid);
        for (int j = 0; j < rows; j++) {
            budget.poll();
            for (int i = 0; i < columns; i++) {
                if (grid.isDefined(i, j)) {
                    curves.march(i, j);
                }
            }
        }
        return new ZeroSet(curves.zeros.lines(), curves.boundary.rings());
    }

    /** Adds what one cell contributes. Corners and edges are numbered counterclockwise from the lower left corner. */
    private void march(int i, int j) {
        boolean[] negative = {
            grid.negative(i, j), grid.negative(i + 1, j), grid.negative(i + 1, j + 1), grid.negative(i, j + 1)
        };
        int[] corners = {grid.node(i, j), grid.node(i + 1, j), grid.node(i + 1, j + 1), grid.node(i, j + 1)};
        int[] edges = {grid.horizontal(i, j), grid.vertical(i + 1, j), grid.horizontal(i, j + 1), grid.vertical(i, j)};
        boolean[] border = {
            !grid.isDefined(i, j - 1), !grid.isDefined(i + 1, j), !grid.isDefined(i, j + 1), !grid.isDefined(i - 1, j)
        };
        solve(edges, corners, negative);
        for (int k = 0; k < 4; k++) {
            if (border[k]) {
                addBorder(edges[k], corners[k], corners[(k + 1) % 4], negative[k], negative[(k + 1) % 4]);
            }
        }
        addCrossings(i, j, edges, negative);
    }

    private void solve(int[] edges, int[] corners, boolean[] negative) {
        for (int k = 0; k < 4; k++) {
            int next = (k + 1) % 4;
            if (negative[k] != negative[next]) {
                grid.solve(edges[k], Math.min(corners[k], corners[next]), Math.max(corners[k], corners[next]));
            }
        }
    }

    private void addBorder(int edge, int from, int to, boolean fromNegative, boolean toNegative) {
        if (fromNegative) {
            boundary.add(from, toNegative ? to : edge);
        } else if (toNegative) {
            boundary.add(edge, to);
        }
    }

    private void addCrossings(int i, int j, int[] edges, boolean[] negative) {
        boolean saddle = negative[0] == negative[2] && negative[1] == negative[3] && negative[0] != negative[1];
        double value = saddle ? grid.solveSaddle(i, j) : 1;
        boolean crossing = Math.abs(value) <= CROSSING;
        boolean joined = !saddle || value < 0;
        for (int k = 0; k < 4; k++) {
            if (negative[k] && !negative[(k + 1) % 4]) {
                int entry = joined ? entryAfter(k, negative) : (k + 3) % 4;
                addSegment(edges[k], edges[entry], crossing ? grid.saddle(i, j) : NONE);
            }
        }
    }

    /** The first edge after {@code exit} that leads from outside into the negative region. */
    private static int entryAfter(int exit, boolean[] negative) {
        int edge = (exit + 1) % 4;
        while (negative[edge] || !negative[(edge + 1) % 4]) {
            edge = (edge + 1) % 4;
        }
        return edge;
    }

    private void addSegment(int from, int to, int via) {
        add(boundary, from, to, via);
        if (grid.isZero(from) && grid.isZero(to)) {
            add(zeros, from, to, via);
        }
    }

    private static void add(Links links, int from, int to, int via) {
        if (via == NONE) {
            links.add(from, to);
        } else {
            links.add(from, via);
            links.add(via, to);
        }
    }
}
