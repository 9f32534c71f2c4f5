package org.jacoscope.lab.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jacoscope.core.calculus.Frame;
import org.jacoscope.core.calculus.PlaneMap;
import org.jacoscope.core.num.Budget;
import org.jacoscope.core.num.Numbers;
import org.jacoscope.core.num.Rectangle;
import org.jacoscope.lab.Kinks;
import org.jacoscope.lab.PointProperty.Point;
import org.jacoscope.lab.Quality;
import org.jacoscope.lab.Reasons;
import org.jacoscope.lab.State;
import org.jacoscope.scene.Axis;
import org.jacoscope.scene.Figure;
import org.jacoscope.scene.Handle;
import org.jacoscope.scene.Mark;
import org.jacoscope.scene.Note;
import org.jacoscope.scene.Readout;
import org.jacoscope.scene.Role;
import org.jacoscope.scene.Scene;
import org.jacoscope.scene.Table;

/** One scene of {@link LinearApproximation} in the making. */
final class ApproximationDrawing {
    private static final int LINES = 12;

    /** Steps of the square's own grid. */
    private static final int SQUARE_LINES = 8;

    private static final Rectangle SQUARE = new Rectangle(-1, 1, -1, 1);

    /** The image's window over what has to be seen in it. */
    private static final double AIR = 1.2;

    /** Half a window over the distance from 0: narrower ones cannot be drawn. */
    private static final double NARROWEST = 1e-7;

    /** Decades that the plot of residuals goes down at most. */
    private static final double DECADES = 12;

    private static final double MARGIN = 0.3;

    private final State state;
    private final Quality quality;
    private final Budget budget;
    private final Local local;
    private final Rectangle domain;
    private final Point h;
    private final int zoom;
    private final Remainder remainder;
    private final Remainder.Step step;

    ApproximationDrawing(State state, Quality quality, Budget budget) {
        this.state = state;
        this.quality = quality;
        this.budget = budget;
        this.local = Local.of(LinearApproximation.INPUT.mapping(state), state.get(LinearApproximation.POINT));
        this.domain = state.get(LinearApproximation.DOMAIN).orElse(LinearApproximation.START);
        this.h = state.get(LinearApproximation.STEP);
        this.zoom = state.get(LinearApproximation.ZOOM);
        this.remainder = Remainder.of(local, h);
        this.step = Remainder.Step.of(local, h, zoom);
    }

    Scene scene() {
        MapFormulas formulas = MapFormulas.of(LinearApproximation.INPUT, state);
        List<Note> notes = new ArrayList<>(local.notes());
        notes.addAll(Kinks.notes(local.map().components()));
        notes.addAll(formulas.notes());
        PlanePair pair = new PlanePair(
                local.map().planeMap(),
                local.map().variables(),
                domain,
                LINES,
                new Frame(domain, 1, 1),
                quality.detail(),
                budget);
        return new Scene(
                "The linear approximation of " + formulas.mapText(),
                description(),
                List.of(domainFigure(pair), imageFigure(), residualFigure()),
                readouts(local.reasons(formulas)),
                formulas.all(),
                handles(pair),
                quality == Quality.FINAL ? List.of(table()) : List.of(),
                notes);
    }

    private Figure domainFigure(PlanePair pair) {
        List<Mark> marks = new ArrayList<>(pair.grid());
        double x = local.at().x();
        double y = local.at().y();
        marks.add(square(Role.CELL, x, y, step.h()[0], step.h()[1], -step.h()[1], step.h()[0]));
        marks.add(new Mark.Arrows(Role.ARROW_1, new double[] {x, y, x + h.x(), y + h.y()}));
        return pair.domainFigure("A square about p", true, LinearApproximation.DOMAIN, marks);
    }

    /** The corners centre ± u ± v. */
    private static Mark square(Role role, double x, double y, double ux, double uy, double vx, double vy) {
        double[] xy = {
            x - ux - vx, y - uy - vy, x + ux - vx, y + uy - vy, x + ux + vx, y + uy + vy, x - ux + vx, y - uy + vy
        };
        return new Mark.Polygons(role, Mark.Fill.SOLID, xy, new int[] {0});
    }

    private Figure imageFigure() {
        Rectangle view = view();
        List<Mark> marks = new ArrayList<>();
        linearSquare().ifPresent(marks::add);
        marks.addAll(GridImage.of(this::square, SQUARE, Optional.of(view), SQUARE_LINES, quality.detail(), budget)
                .lines());
        double[] linear = step.linear();
        if (local.isDefined() && Math.abs(linear[0]) + Math.abs(linear[1]) < Double.MAX_VALUE) {
            marks.add(new Mark.Arrows(
                    Role.ARROW_1, new double[] {local.image().x(), local.image().y(), linear[0], linear[1]}));
            if (step.residual() < Double.MAX_VALUE) {
                double[] left = {linear[0], linear[1], step.image()[0], step.image()[1]};
                marks.add(new Mark.Polylines(Role.HIGHLIGHT, left, new int[] {0}));
                marks.add(new Mark.Points(Role.HIGHLIGHT, step.image().clone()));
            }
        }
        String title = zoom == 0 ? "Its image, and J's" : "Both, " + (1 << zoom) + " times larger";
        return new Figure("image", title, view, "x", "y", true, null, marks);
    }

    /** The square of (s, t) about p, through the map: s along the step, t across it. */
    private void square(double s, double t, double[] out) {
        PlaneMap map = local.map().planeMap();
        double[] d = step.h();
        map.apply(local.at().x() + (s * d[0] - t * d[1]), local.at().y() + (s * d[1] + t * d[0]), out);
    }

    /** What J makes of the square; none where that is nothing finite. */
    private Optional<Mark> linearSquare() {
        double[] j = local.jacobian();
        double[] d = step.h();
        double[] sides = {
            j[0] * d[0] + j[1] * d[1], j[2] * d[0] + j[3] * d[1], j[1] * d[0] - j[0] * d[1], j[3] * d[0] - j[2] * d[1]
        };
        Point at = local.image();
        double reach = Math.abs(at.x()) + Math.abs(at.y());
        for (double side : sides) {
            reach += Math.abs(side);
        }
        return reach < Double.MAX_VALUE
                ? Optional.of(square(Role.CELL_LINEAR, at.x(), at.y(), sides[0], sides[1], sides[2], sides[3]))
                : Optional.empty();
    }

    /** A window about F(p) with room for both images of the whole square, half as wide at each halving. */
    private Rectangle view() {
        Point centre = local.isDefined() ? local.image() : new Point(0, 0);
        double[] j = local.jacobian();
        double[] out = new double[2];
        double reach = 0;
        for (int i = -1; i <= 1; i++) {
            for (int k = -1; k <= 1; k++) {
                double dx = i * h.x() - k * h.y();
                double dy = i * h.y() + k * h.x();
                local.map().planeMap().apply(local.at().x() + dx, local.at().y() + dy, out);
                reach = larger(reach, out[0] - centre.x());
                reach = larger(reach, out[1] - centre.y());
                reach = larger(reach, j[0] * dx + j[1] * dy);
                reach = larger(reach, j[2] * dx + j[3] * dy);
            }
        }
        double far = Math.max(Math.abs(centre.x()), Math.abs(centre.y()));
        double half = Math.max(Math.scalb(reach > 0 ? AIR * reach : 1, -zoom), NARROWEST * Math.max(1e-3, far));
        return new Rectangle(centre.x() - half, centre.x() + half, centre.y() - half, centre.y() + half);
    }

    private static double larger(double reach, double distance) {
        double size = Math.abs(distance);
        return size < Double.MAX_VALUE ? Math.max(reach, size) : reach;
    }

    private Figure residualFigure() {
        double[] points = remainder.points();
        List<Mark> marks = new ArrayList<>();
        double right = 0;
        double top = 0;
        double bottom = -DECADES;
        double left = -DECADES / 2;
        if (points.length > 0) {
            right = points[0];
            top = points[1];
            left = Math.max(points[points.length - 2], right - DECADES / 2);
            bottom = Math.max(points[points.length - 1], top - DECADES);
            marks.add(new Mark.Polylines(Role.PATH_1, points, new int[] {0}));
            marks.add(new Mark.Points(Role.PATH_1, points));
            int middle = points.length / 4 * 2;
            String slope = Double.isFinite(remainder.slope()) ? "slope " + digits(remainder.slope()) : "no line";
            marks.add(new Mark.Label(Role.PATH_1, points[middle], points[middle + 1], slope));
            marks.add(new Mark.Points(Role.HIGHLIGHT, remainder.point(zoom)));
        }
        Rectangle view = new Rectangle(left - MARGIN, right + MARGIN, bottom - MARGIN, top + 2 * MARGIN);
        return new Figure(
                "residuals",
                "What J leaves over",
                view,
                Axis.decades("‖h‖"),
                Axis.decades("‖R(h)‖"),
                false,
                null,
                marks);
    }

    private List<Handle> handles(PlanePair pair) {
        Point at = local.at();
        return List.of(
                pair.handle("point", "Point in the domain", at, LinearApproximation.POINT),
                Handle.direct(
                        "step",
                        "domain",
                        "Head of the step h",
                        at.x() + h.x(),
                        at.y() + h.y(),
                        LinearApproximation.STEP.key()));
    }

    private List<Readout> readouts(Reasons reasons) {
        double[] r = step.difference();
        double[] both = {step.image()[0], step.linear()[0], r[0], step.image()[1], step.linear()[1], r[1]};
        return Stream.of(
                        Readout.of("jacobian", "J at p", 2, 2, local.jacobian()),
                        Readout.of("h", "The step h", step.h()),
                        Readout.of("both", "F(p + h), F(p) + J h, and the residual R(h)", 2, 3, both),
                        Readout.of("length", "‖h‖", remainder.steps()[zoom]),
                        Readout.of("residual", "‖R(h)‖", remainder.residual(zoom)),
                        Readout.of("relative", "‖R(h)‖ / ‖h‖", remainder.relative(zoom)),
                        slope())
                .map(reasons::explain)
                .toList();
    }

    private Readout slope() {
        Readout slope = Readout.of("slope", "Measured slope", remainder.slope());
        return slope.isFinite()
                ? slope
                : slope.because(
                        remainder.clear() == 0
                                ? "undefined here: no residual is larger than rounding"
                                : "undefined here: the residuals do not lie on a line");
    }

    private Table table() {
        double[] points = remainder.points();
        double[] steps = new double[remainder.clear()];
        double[] residuals = new double[remainder.clear()];
        for (int k = 0; k < steps.length; k++) {
            steps[k] = points[2 * k];
            residuals[k] = points[2 * k + 1];
        }
        return new Table(
                "residuals",
                "Decimal logarithms of the residuals as the step is halved",
                List.of("log10_h", "log10_residual"),
                List.of(steps, residuals));
    }

    private String description() {
        List<String> names = local.map().variables();
        String text = "A square about "
                + Pictures.words(names.get(0), local.at().x()) + ", "
                + Pictures.words(names.get(1), local.at().y()) + ", half a side being the step h of length "
                + digits(remainder.steps()[zoom]) + "; its curved image, and the parallelogram that J makes of it. ";
        if (!local.isDefined()) {
            return text + "Here the map or its Jacobian is undefined.";
        }
        if (remainder.clear() == 0) {
            return text + "No difference is larger than rounding.";
        }
        String slope = Double.isFinite(remainder.slope())
                ? "fall with the power " + digits(remainder.slope()) + " of ‖h‖."
                : "do not fall with one power of ‖h‖.";
        return text + "At h the two differ by " + digits(remainder.residual(zoom))
                + ". As the step is halved the residuals " + slope;
    }

    private static String digits(double number) {
        return Numbers.readout(number, Pictures.DIGITS);
    }
}
