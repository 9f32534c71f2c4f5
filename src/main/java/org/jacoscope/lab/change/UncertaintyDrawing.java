package org.jacoscope.lab.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jacoscope.core.calculus.Mapping;
import org.jacoscope.core.calculus.Paths;
import org.jacoscope.core.num.Budget;
import org.jacoscope.core.num.Rectangle;
import org.jacoscope.lab.Kinks;
import org.jacoscope.lab.PointProperty.Point;
import org.jacoscope.lab.Quality;
import org.jacoscope.lab.State;
import org.jacoscope.lab.StillPart;
import org.jacoscope.scene.Formula;
import org.jacoscope.scene.Handle;
import org.jacoscope.scene.Mark;
import org.jacoscope.scene.Note;
import org.jacoscope.scene.Role;
import org.jacoscope.scene.Scene;
import org.jacoscope.scene.Table;

/** One scene of {@link Uncertainty} in the making. */
final class UncertaintyDrawing {
    private static final int LINES = 8;

    /** More points of a cloud than this are not drawn, though counted. */
    private static final int MOST_DRAWN = 1500;

    /** A point is a dash as long as this share of the window, which makes it a small square. */
    private static final double DASH = 0.0042;

    /** The share of the window that a name needs between two points. */
    private static final double APART = 0.05;

    private static final StillPart<GridImage> GRID = new StillPart<>(
            2,
            Uncertainty.MEAN,
            Uncertainty.FIRST,
            Uncertainty.SECOND,
            Uncertainty.CORRELATION,
            Uncertainty.POINTS,
            Uncertainty.SEED);

    private final State state;
    private final Quality quality;
    private final List<String> names;
    private final Rectangle domain;
    private final Local local;
    private final Spread spread;
    private final GridImage grid;
    private final PlanePair pair;

    /** Whether the predicted ellipse can be drawn. */
    private final boolean predicted;

    UncertaintyDrawing(State state, Quality quality, Budget budget) {
        this.state = state;
        this.quality = quality;
        Mapping map = Uncertainty.MAP.mapping(state);
        this.names = map.variables();
        this.domain = state.get(Uncertainty.DOMAIN).orElse(Uncertainty.START);
        this.local = Local.of(map, state.get(Uncertainty.MEAN));
        this.spread = Spread.of(map, state, budget);
        this.grid = GRID.of(
                state,
                quality,
                budget,
                () -> GridImage.of(
                        map.planeMap(), domain, state.get(Uncertainty.IMAGE), LINES, quality.detail(), budget));
        this.pair = new PlanePair(map.planeMap(), names, domain, LINES, grid.frame(), quality.detail(), budget);
        this.predicted = local.isDefined() && Double.isFinite(sum(spread.images()));
    }

    private static double sum(double[] numbers) {
        return Arrays.stream(numbers).map(Math::abs).sum();
    }

    Scene scene() {
        MapFormulas formulas = MapFormulas.of(Uncertainty.MAP, state);
        List<Formula> shown = new ArrayList<>(formulas.all());
        shown.addAll(UncertaintyFormulas.of(formulas.derivatives(), names));
        UncertaintyWords words = new UncertaintyWords(local, spread);
        List<Note> notes = new ArrayList<>(words.notes());
        notes.addAll(Kinks.notes(local.map().components()));
        notes.addAll(formulas.notes());
        List<Mark> before = new ArrayList<>(faint(pair.grid()));
        before.add(ellipse(spread.mean(), spread.axes()));
        cloud(before, spread.cloud().inputs(), domain);
        return new Scene(
                "Uncertainty through " + formulas.mapText(),
                words.description(),
                List.of(
                        pair.domainFigure("What is measured", false, Uncertainty.DOMAIN, before),
                        pair.imageFigure("What follows", Uncertainty.IMAGE, after())),
                words.readouts(local.reasons(formulas)),
                shown,
                handles(),
                quality == Quality.FINAL ? List.of(table()) : List.of(),
                notes);
    }

    private List<Mark> after() {
        List<Mark> marks = new ArrayList<>(faint(grid.lines()));
        if (predicted) {
            marks.add(ellipse(local.image(), spread.images()));
        }
        cloud(marks, spread.cloud().outputs(), grid.frame().view());
        marks.add(Pictures.polylines(Role.HIGHLIGHT, pair.image(this::rim, 2 * Math.PI)));
        mean(marks, spread.cloudMean(), grid.frame().view());
        return marks;
    }

    /** The grid is only the ground here. */
    private static List<Mark> faint(List<Mark> grid) {
        List<Mark> faint = new ArrayList<>();
        for (Mark mark : grid) {
            Mark.Polylines lines = (Mark.Polylines) mark;
            faint.add(new Mark.Polylines(Role.GRID_MINOR, lines.xy(), lines.starts()));
        }
        return faint;
    }

    /** The cloud's mean, named below it where the handle of F(μ) leaves room for that. */
    private void mean(List<Mark> marks, double[] mean, Rectangle view) {
        if (!view.contains(mean[0], mean[1])) {
            return;
        }
        marks.add(new Mark.Points(Role.POINT, mean));
        double across = (mean[0] - local.image().x()) / view.width();
        double up = (mean[1] - local.image().y()) / view.height();
        if (!(Math.hypot(across, up) < APART)) {
            marks.add(new Mark.Label(Role.POINT, mean[0], mean[1] - APART * view.height(), "the cloud’s mean"));
        }
    }

    private static Mark ellipse(Point centre, double[] axes) {
        double k = Spread.REACH;
        return new Mark.Ellipse(
                Role.ELLIPSE, centre.x(), centre.y(), k * axes[0], k * axes[2], k * axes[1], k * axes[3]);
    }

    /** The input's 95 % ellipse. */
    private void rim(double angle, double[] out) {
        double[] axes = spread.axes();
        double first = Spread.REACH * Math.cos(angle);
        double second = Spread.REACH * Math.sin(angle);
        out[0] = spread.mean().x() + axes[0] * first + axes[1] * second;
        out[1] = spread.mean().y() + axes[2] * first + axes[3] * second;
    }

    /** The points in one colour, those whose images the predicted ellipse misses in another, in both figures the same. */
    private void cloud(List<Mark> marks, double[] xy, Rectangle view) {
        marks.add(points(Role.PATH_1, false, xy, view));
        marks.add(points(Role.PATH_2, true, xy, view));
    }

    private Mark points(Role role, boolean missed, double[] xy, Rectangle view) {
        int count = Math.min(MOST_DRAWN, spread.cloud().count());
        boolean flat = !spread.hasEllipse();
        double dash = DASH * view.width();
        double[] dashes = new double[4 * count];
        int found = 0;
        for (int k = 0; k < count; k++) {
            boolean wanted = missed != (flat || spread.held()[k]);
            if (wanted && view.contains(xy[2 * k], xy[2 * k + 1])) {
                dashes[4 * found] = xy[2 * k] - dash / 2;
                dashes[4 * found + 1] = xy[2 * k + 1];
                dashes[4 * found + 2] = xy[2 * k] + dash / 2;
                dashes[4 * found + 3] = xy[2 * k + 1];
                found++;
            }
        }
        int[] starts = new int[found];
        for (int i = 0; i < found; i++) {
            starts[i] = 2 * i;
        }
        return Pictures.polylines(role, new Paths(Arrays.copyOf(dashes, 4 * found), starts));
    }

    private List<Handle> handles() {
        Point at = spread.mean();
        double[] axes = spread.axes();
        double k = Spread.REACH;
        double tall = Math.hypot(axes[2], axes[3]);
        double lean = axes[0] * axes[2] / tall;
        List<Handle> handles = new ArrayList<>(List.of(
                pair.handle("mean", "Mean of what is measured", at, Uncertainty.MEAN),
                new Handle(
                        "sd1",
                        "domain",
                        "Reach of the ellipse to the right",
                        at.x() + k * axes[0],
                        at.y() + k * axes[2],
                        Uncertainty.FIRST.key(),
                        new double[] {1 / k, 0}),
                new Handle(
                        "sd2",
                        "domain",
                        "Reach of the ellipse upwards",
                        at.x() + k * lean,
                        at.y() + k * tall,
                        Uncertainty.SECOND.key(),
                        new double[] {0, 1 / k})));
        if (local.rank() == 2) {
            handles.add(pair.imageHandle(
                    "image-mean", "Image of the mean", local.image(), local.jacobian(), Uncertainty.MEAN));
        }
        return handles;
    }

    private Table table() {
        double[] in = spread.cloud().inputs();
        double[] out = spread.cloud().outputs();
        return new Table(
                "cloud",
                "The cloud",
                List.of(names.get(0), names.get(1), "first component", "second component"),
                List.of(every(in, 0), every(in, 1), every(out, 0), every(out, 1)));
    }

    private static double[] every(double[] pairs, int which) {
        double[] column = new double[pairs.length / 2];
        for (int i = 0; i < column.length; i++) {
            column[i] = pairs[2 * i + which];
        }
        return column;
    }
}
