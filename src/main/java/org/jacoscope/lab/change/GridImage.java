package org.jacoscope.lab.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jacoscope.core.calculus.Curves;
import org.jacoscope.core.calculus.Detail;
import org.jacoscope.core.calculus.Frame;
import org.jacoscope.core.calculus.Paths;
import org.jacoscope.core.calculus.PlaneMap;
import org.jacoscope.core.num.Budget;
import org.jacoscope.core.num.Rectangle;
import org.jacoscope.scene.Mark;
import org.jacoscope.scene.Role;

/**
 * What a map makes of the grid over its domain: the same while only a point moves. Immutable.
 *
 * @param frame the window of the image, with the pixels for which curves are sampled
 * @param lines the images of the grid's lines
 */
record GridImage(Frame frame, List<Mark> lines) {

    /** The side of a figure in pixels. */
    private static final int PIXELS = 560;

    /**
     * @param window of the image; empty for one that fits
     * @param count how many steps the grid has in each direction
     */
    static GridImage of(
            PlaneMap map, Rectangle domain, Optional<Rectangle> window, int count, Detail detail, Budget budget) {
        Frame frame = new Frame(window.orElseGet(() -> ImageWindow.of(map, domain)), PIXELS, PIXELS);
        Curves.Grid grid = Curves.grid(
                map,
                domain,
                steps(domain.xmin(), domain.xmax(), count),
                steps(domain.ymin(), domain.ymax(), count),
                frame,
                detail,
                budget);
        return new GridImage(
                frame,
                List.of(
                        Pictures.polylines(Role.GRID_U, grid.constantU()),
                        Pictures.polylines(Role.GRID_V, grid.constantV())));
    }

    /** From {@code lo} to {@code hi} in {@code count} equal steps. */
    static double[] steps(double lo, double hi, int count) {
        double[] at = new double[count + 1];
        for (int i = 0; i <= count; i++) {
            at[i] = i == count ? hi : lo + (hi - lo) * i / count;
        }
        return at;
    }

    /** The images of lines, point by point; what is not finite or far outside the window breaks them. */
    Paths image(PlaneMap map, Paths paths) {
        Rectangle window = frame.view().inflate(1);
        double[] xy = new double[paths.xy().length];
        List<Integer> starts = new ArrayList<>();
        double[] out = new double[2];
        int count = 0;
        for (int line = 0; line < paths.count(); line++) {
            boolean open = false;
            for (int i = paths.starts()[line]; i < paths.end(line); i++) {
                map.apply(paths.xy()[2 * i], paths.xy()[2 * i + 1], out);
                boolean inside = window.contains(out[0], out[1]);
                if (inside && !open) {
                    starts.add(count);
                }
                if (inside) {
                    xy[2 * count] = out[0];
                    xy[2 * count + 1] = out[1];
                    count++;
                }
                open = inside;
            }
        }
        return new Paths(
                Arrays.copyOf(xy, 2 * count),
                starts.stream().mapToInt(Integer::intValue).toArray());
    }
}
