package org.jacoscope.core.calculus;

import java.util.Arrays;
import org.jacoscope.core.num.Budget;
import org.jacoscope.core.num.Elementary;
import org.jacoscope.core.num.Rectangle;

/** The gradient of a function at the nodes of a grid, to find where a search for its zeros should start. */
final class GradientGrid {

    private static final double FLAT_SHARE = 1e-6;

    private final Rectangle view;
    private final int cells;
    private final double[] gradients;

    GradientGrid(Mapping function, Rectangle view, int cells, Budget budget) {
        this.view = view;
        this.cells = cells;
        int side = cells + 1;
        double[] points = new double[2 * side * side];
        for (int j = 0; j < side; j++) {
            for (int i = 0; i < side; i++) {
                points[2 * (j * side + i)] = view.xmin() + view.width() * i / cells;
                points[2 * (j * side + i) + 1] = view.ymin() + view.height() * j / cells;
            }
        }
        gradients = function.gradients(points, budget);
    }

    /**
     * The median of ‖∇f‖ over the nodes where it is finite, but at least a small share of the largest, so that a function
     * that is flat nearly everywhere is measured by where it is not; 0 when there is none.
     */
    double typicalGradient() {
        double[] norms = new double[gradients.length / 2];
        int count = 0;
        for (int node = 0; node < norms.length; node++) {
            double norm = norm(node);
            if (Double.isFinite(norm)) {
                norms[count++] = norm;
            }
        }
        Arrays.sort(norms, 0, count);
        return count == 0 ? 0 : Math.max(norms[count / 2], FLAT_SHARE * norms[count - 1]);
    }

    double centreX(int i) {
        return view.xmin() + view.width() * (i + 0.5) / cells;
    }

    double centreY(int j) {
        return view.ymin() + view.height() * (j + 0.5) / cells;
    }

    /**
     * Whether a critical point may lie in or near the cell: both derivatives change sign or vanish on its corners, or
     * ‖∇f‖ is less at a corner than at all nodes around it.
     */
    boolean isCandidate(int i, int j) {
        return (changesSign(i, j, 0) && changesSign(i, j, 1)) || isLocalMinimum(i, j);
    }

    private boolean changesSign(int i, int j, int component) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int corner = 0; corner < 4; corner++) {
            double value = gradients[2 * node(i + corner % 2, j + corner / 2) + component];
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        return low <= 0 && high >= 0;
    }

    private boolean isLocalMinimum(int i, int j) {
        double norm = norm(node(i, j));
        for (int dj = -1; dj <= 1; dj++) {
            for (int di = -1; di <= 1; di++) {
                int ni = Math.max(0, Math.min(cells, i + di));
                int nj = Math.max(0, Math.min(cells, j + dj));
                if (!(norm <= norm(node(ni, nj)))) {
                    return false;
                }
            }
        }
        return true;
    }

    private int node(int i, int j) {
        return j * (cells + 1) + i;
    }

    private double norm(int node) {
        return Elementary.hypot(gradients[2 * node], gradients[2 * node + 1]);
    }
}
