package org.jacoscope.lab.change;

import java.util.List;
import org.jacoscope.core.calculus.Curves;
import org.jacoscope.core.calculus.Detail;
import org.jacoscope.core.calculus.Frame;
import org.jacoscope.core.calculus.Paths;
import org.jacoscope.core.calculus.PlaneCurve;
import org.jacoscope.core.calculus.PlaneMap;
import org.jacoscope.core.num.Budget;
import org.jacoscope.core.num.Rectangle;
import org.jacoscope.lab.PointProperty;
import org.jacoscope.lab.PointProperty.Point;
import org.jacoscope.lab.ViewProperty;
import org.jacoscope.scene.Figure;
import org.jacoscope.scene.Handle;
import org.jacoscope.scene.Mark;
import org.jacoscope.scene.Role;

/** The two figures of a map of the plane: a grid over its domain, and what the map makes of it. */
final class PlanePair {
    private static final String DOMAIN = "domain";
    private static final String IMAGE = "image";

    /** How many times further than in proportion to the windows a drag in the image may move a point. */
    private static final double REACH = 4;

    private final PlaneMap map;
    private final List<String> names;
    private final Rectangle domain;
    private final int lines;
    private final Frame frame;
    private final Detail detail;
    private final Budget budget;

    /**
     * @param names of the map's two variables
     * @param lines how many steps the grid has in each direction
     * @param frame of the image
     */
    PlanePair(
            PlaneMap map, List<String> names, Rectangle domain, int lines, Frame frame, Detail detail, Budget budget) {
        this.map = map;
        this.names = names;
        this.domain = domain;
        this.lines = lines;
        this.frame = frame;
        this.detail = detail;
        this.budget = budget;
    }

    Figure domainFigure(String title, boolean equalAspect, ViewProperty window, List<Mark> marks) {
        return new Figure(
                DOMAIN,
                title,
                domain,
                Pictures.axis(names.get(0), domain.xmin(), domain.xmax()),
                Pictures.axis(names.get(1), domain.ymin(), domain.ymax()),
                equalAspect,
                window.key(),
                marks);
    }

    Figure imageFigure(String title, ViewProperty window, List<Mark> marks) {
        return new Figure(IMAGE, title, frame.view(), "x", "y", true, window.key(), marks);
    }

    /** The grid's lines in the domain. */
    List<Mark> grid() {
        double[] us = GridImage.steps(domain.xmin(), domain.xmax(), lines);
        double[] vs = GridImage.steps(domain.ymin(), domain.ymax(), lines);
        double[] upright = new double[4 * us.length];
        double[] level = new double[4 * vs.length];
        int[] starts = new int[us.length];
        for (int i = 0; i < us.length; i++) {
            starts[i] = 2 * i;
            put(upright, i, us[i], domain.ymin(), us[i], domain.ymax());
            put(level, i, domain.xmin(), vs[i], domain.xmax(), vs[i]);
        }
        return List.of(
                new Mark.Polylines(Role.GRID_U, upright, starts), new Mark.Polylines(Role.GRID_V, level, starts));
    }

    private static void put(double[] xy, int i, double x0, double y0, double x1, double y1) {
        xy[4 * i] = x0;
        xy[4 * i + 1] = y0;
        xy[4 * i + 2] = x1;
        xy[4 * i + 3] = y1;
    }

    /** The image of a curve in the domain, from t = 0 to {@code end}. */
    Paths image(PlaneCurve curve, double end) {
        return Curves.trace(
                (t, out) -> {
                    curve.at(t, out);
                    map.apply(out[0], out[1], out);
                },
                0,
                end,
                frame,
                detail,
                budget);
    }

    /** A handle of a point in the domain. */
    Handle handle(String id, String label, Point at, PointProperty property) {
        return Handle.direct(id, DOMAIN, label, at.x(), at.y(), property.key());
    }

    /** A handle of a point of the image that is a property itself. */
    Handle targetHandle(String id, String label, Point at, PointProperty property) {
        return Handle.direct(id, IMAGE, label, at.x(), at.y(), property.key());
    }

    /**
     * A handle of the same point, in the image.
     *
     * @param at where the map sends the point
     * @param jacobian of the map at the point, 2×2 row-major
     */
    Handle imageHandle(String id, String label, Point at, double[] jacobian, PointProperty property) {
        Rectangle image = frame.view();
        double reach = REACH * Math.max(domain.width() / image.width(), domain.height() / image.height());
        return new Handle(id, IMAGE, label, at.x(), at.y(), property.key(), Local.gain(jacobian, reach));
    }
}
