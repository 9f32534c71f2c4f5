package org.jacoscope.lab.change;

import java.util.List;
import java.util.stream.Stream;
import org.jacoscope.core.calculus.Curves;
import org.jacoscope.core.calculus.Detail;
import org.jacoscope.core.calculus.Frame;
import org.jacoscope.core.num.Budget;
import org.jacoscope.core.num.Rectangle;
import org.jacoscope.scene.Mark;
import org.jacoscope.scene.Role;

/**
 * What each step of the derivation draws over the plane, and what it lights.
 *
 * @param forgotten whether the factor r is left out
 */
record BellLights(Bell bell, BellCells cells, Rectangle window, boolean forgotten, Detail detail, Budget budget) {

    /** The side of the figure in pixels. */
    private static final int PIXELS = 560;

    List<Mark> of(BellStep step) {
        return switch (step) {
            case AREA -> area(false);
            case SQUARE -> both(area(false), area(true));
            case PLANE -> with(cells.square(Role.HIGHLIGHT), cells.squares(Role.GRID_MINOR));
            case EXPONENTS -> cells.triangle();
            case CIRCLE -> cells.circle(Role.HIGHLIGHT);
            case CELL ->
                with(
                        both(cells.cell(Role.HIGHLIGHT), forgotten ? cells.forgottenCell(Role.CELL_LINEAR) : List.of()),
                        cells.rings(Role.GRID_MINOR, window),
                        cells.rays(Role.GRID_MINOR));
            case RING -> with(cells.ring(Role.HIGHLIGHT), cells.rings(Role.GRID_MINOR, window));
            case SUBSTITUTE -> with(cells.equalRing(Role.HIGHLIGHT), cells.equalRings(Role.GRID_MINOR, window));
            case RESULT ->
                Double.isFinite(bell.drum()) ? List.of(BellCells.disc(Role.HIGHLIGHT, bell.drum())) : List.of();
        };
    }

    /** First the grid, then what is lit upon it. */
    private static List<Mark> with(List<Mark> lit, Mark... grid) {
        return both(List.of(grid), lit);
    }

    private static List<Mark> both(List<Mark> first, List<Mark> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /** The curve over an axis, the strips under it, and the strip about the point's coordinate. */
    private List<Mark> area(boolean turned) {
        Frame frame = new Frame(window, PIXELS, PIXELS);
        double from = turned ? window.ymin() : window.xmin();
        double to = turned ? window.ymax() : window.xmax();
        Mark curve = Pictures.polylines(
                Role.CURVE,
                Curves.trace(
                        (x, out) -> {
                            out[turned ? 1 : 0] = x;
                            out[turned ? 0 : 1] = bell.at(x);
                        },
                        from,
                        to,
                        frame,
                        detail,
                        budget));
        return with(
                cells.strip(Role.HIGHLIGHT, bell, turned),
                cells.strips(turned ? Role.GRID_V : Role.GRID_U, bell, turned),
                curve);
    }
}
