package org.jacoscope.core.calculus;

import org.jacoscope.core.num.Budget;
import org.jacoscope.core.num.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * The signed area of the image of a rectangle under a map of the plane, by Green's theorem: ½∮(x dy − y dx) along the
 * image of the boundary, counterclockwise. Where the map is smooth inside, that is the integral of det J; parts that
 * overlap count as often as they are covered, reversed ones negatively.
 *
 * @param area the area, NaN when {@code trouble} says why there is none
 * @param error an estimate of its error
 * @param estimate det J at the centre times the area of the rectangle: the ratio to {@code area} tends to 1 with the
 *     square of the rectangle's size
 * @param trouble null, or why the area is NaN, a sentence
 */
public record CellArea(
        double area,
        double error,
        double estimate,
        @Nullable String trouble) {

    private static final String UNDEFINED =
            "The map is undefined somewhere on the boundary of the cell, so its image has no area.";

    private static final String JUMP =
            "The map jumps or is infinite on the boundary of the cell, so its image has no closed boundary.";

    /** Relative to the length of a side: a larger gap is a jump. */
    private static final double GAP = 1e-7;

    /** Relative to the magnitudes that cancel: a smaller area is what rounding left of 0. */
    private static final double ROUNDING = 0x1p-48;

    /**
     * The image of {@code cell} under {@code map}, which has two variables and two components.
     *
     * @throws org.jacoscope.core.num.BudgetExceededException when it takes more than the budget has
     */
    public static CellArea of(Mapping map, Rectangle cell, Budget budget) {
        double[] centre = {(cell.xmin() + cell.xmax()) / 2, (cell.ymin() + cell.ymax()) / 2};
        double estimate = map.determinant(centre) * cell.width() * cell.height();
        double[][] corners = {
            {cell.xmin(), cell.ymin()},
            {cell.xmax(), cell.ymin()},
            {cell.xmax(), cell.ymax()},
            {cell.xmin(), cell.ymax()}
        };
        double[] origin = map.value(corners[0]);
        double area = 0;
        double error = 0;
        double size = 0;
        for (int k = 0; k < 4; k++) {
            double[] from = corners[k];
            double[] to = corners[(k + 1) % 4];
            BoundaryIntegral side = new BoundaryIntegral(map, origin[0], origin[1], budget);
            side.along(from, to);
            String trouble = trouble(map, side, from, to);
            if (trouble != null) {
                return new CellArea(Double.NaN, Double.NaN, estimate, trouble);
            }
            area += side.area();
            error += side.error();
            size += side.size();
        }
        return new CellArea(Math.abs(area) <= ROUNDING * size ? 0 : area, error, estimate, null);
    }

    private static @Nullable String trouble(Mapping map, BoundaryIntegral side, double[] from, double[] to) {
        double gap = side.gap(map.value(from), map.value(to));
        if (!Double.isFinite(side.area()) || !Double.isFinite(gap)) {
            return UNDEFINED;
        }
        return gap > GAP * side.length() ? JUMP : null;
    }
}
