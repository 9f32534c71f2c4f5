package org.jacoscope.lab.change;

import java.util.List;
import org.jacoscope.core.num.Rectangle;
import org.jacoscope.scene.Figure;
import org.jacoscope.scene.Handle;
import org.jacoscope.scene.Mark;
import org.jacoscope.scene.Role;

/** The rectangle of a surface's two variables, with the cell in it. */
record ParameterPlane(SpaceCell cell, Region region) {

    private static final String DOMAIN = "domain";
    private static final int LINES = 8;

    Figure figure() {
        double[] lo = region.lo();
        double[] hi = region.hi();
        List<String> names = cell.map().variables();
        double[] from = cell.corner();
        double[] to = cell.far();
        return new Figure(
                DOMAIN,
                "Two variables",
                new Rectangle(lo[0], hi[0], lo[1], hi[1]),
                Pictures.axis(names.get(0), lo[0], hi[0]),
                Pictures.axis(names.get(1), lo[1], hi[1]),
                false,
                null,
                List.of(
                        grid(0),
                        grid(1),
                        new Mark.Polylines(Role.GRID_U, new double[] {lo[0], from[1], hi[0], from[1]}, new int[] {0}),
                        new Mark.Polylines(Role.GRID_V, new double[] {from[0], lo[1], from[0], hi[1]}, new int[] {0}),
                        Pictures.rectangle(
                                Role.CELL, (from[0] + to[0]) / 2, (from[1] + to[1]) / 2, cell.side(), cell.side())));
    }

    /** The lines on which one variable is constant. */
    private Mark grid(int axis) {
        double[] steps = GridImage.steps(region.lo()[axis], region.hi()[axis], LINES);
        double[] xy = new double[4 * steps.length];
        int[] starts = new int[steps.length];
        int other = 1 - axis;
        for (int i = 0; i < steps.length; i++) {
            starts[i] = 2 * i;
            xy[4 * i + axis] = steps[i];
            xy[4 * i + other] = region.lo()[other];
            xy[4 * i + 2 + axis] = steps[i];
            xy[4 * i + 2 + other] = region.hi()[other];
        }
        return new Mark.Polylines(Role.GRID_MINOR, xy, starts);
    }

    Handle handle() {
        return Handle.direct(
                "corner",
                DOMAIN,
                "Corner of the cell",
                cell.corner()[0],
                cell.corner()[1],
                VolumeElements.CORNER.key());
    }
}
