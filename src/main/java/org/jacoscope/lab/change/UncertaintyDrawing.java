package org.jacoscope.lab.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jacoscope.core.calculus.Mapping;
import org.jacoscope.core.calculus.Paths;
import org.jacoscope.core.expr.Explain;
import org.jacoscope.core.num.Budget;
import org.jacoscope.core.num.Numbers;
import org.jacoscope.core.num.Rectangle;
import org.jacoscope.lab.Kinks;
import org.jacoscope.lab.PointProperty.Point;
import org.jacoscope.lab.Quality;
import org.jacoscope.lab.Reasons;
import org.jacoscope.lab.State;
import org.jacoscope.lab.StillPart;
import org.jacoscope.scene.Formula;
import org.jacoscope.scene.Handle;
import org.jacoscope.scene.Mark;
import org.jacoscope.scene.Note;
import org.jacoscope.scene.Readout;
import org.jacoscope.scene.Role;
import org.jacoscope.scene.Scene;
import org.jacoscope.scene.Table;
import org.jspecify.annotations.Nullable;

/** One scene of {@link Uncertainty} in the making. */
final class UncertaintyDrawing {
    private static final int LINES = 8;

    /** More points of a cloud than this are not drawn, though counted. */
    private static final int MOST_DRAWN = 1500;

    /** A point is a dash as long as this share of the window, which makes it a small square. */
    private static final double DASH = 0.0042;

    /** The share of the window that a name needs between two points. */
    private static final double APART = 0.06;

    /** Digits of an error, which has no more. */
    private static final int FEW = 2;

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
        List<Note> notes = new ArrayList<>(notes());
        notes.addAll(Kinks.notes(local.map().components()));
        notes.addAll(formulas.notes());
        List<Mark> before = new ArrayList<>(faint(pair.grid()));
        before.add(ellipse(spread.mean(), spread.axes()));
        cloud(before, spread.cloud().inputs(), domain);
        return new Scene(
                "Uncertainty through " + formulas.mapText(),
                description(),
                List.of(
                        pair.domainFigure("What is measured", false, Uncertainty.DOMAIN, before),
                        pair.imageFigure("What follows", Uncertainty.IMAGE, after())),
                readouts(local.reasons(formulas)),
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
        mean(marks, spread.cloud().mean(), grid.frame().view());
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

    /** The cloud's mean, named where the handle of F(μ) leaves room for that. */
    private void mean(List<Mark> marks, double[] mean, Rectangle view) {
        if (!view.contains(mean[0], mean[1])) {
            return;
        }
        marks.add(new Mark.Points(Role.POINT, mean));
        double across = (mean[0] - local.image().x()) / view.width();
        double up = (mean[1] - local.image().y()) / view.height();
        if (!(Math.hypot(across, up) < APART)) {
            marks.add(new Mark.Label(Role.POINT, mean[0], mean[1], "the cloud’s mean"));
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
            boolean wanted = missed != (flat || (spread.cloud().isDefined(k) && spread.holds(k)));
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

    private List<Readout> readouts(Reasons reasons) {
        return Stream.of(
                        coverage(Readout.of("coverage", "Share of the points in the ellipse", spread.coverage())),
                        coverage(Readout.of("coverage-error", "Its standard error", spread.coverageError())),
                        Readout.of("sigma-x", "Σ of what is measured", 2, 2, spread.sigma()),
                        Readout.of("jacobian", "J at the mean", 2, 2, local.jacobian()),
                        Readout.of(
                                "sigma-y",
                                "J Σ Jᵀ, first order",
                                2,
                                2,
                                spread.order().covariance()),
                        few(Readout.of(
                                "sample",
                                "Covariance of the cloud",
                                2,
                                2,
                                spread.cloud().covariance())),
                        Readout.of(
                                "image",
                                "F(μ), the mean to first order",
                                spread.order().value()),
                        few(Readout.of(
                                "mean", "Mean of the cloud", spread.cloud().mean())),
                        few(Readout.of("bias", "The cloud's mean − F(μ)", spread.bias())),
                        few(Readout.of("bias-error", "Its standard errors", spread.biasError())),
                        Readout.of(
                                "second",
                                "½ tr(H Σ), second order's answer",
                                spread.order().bias()),
                        Readout.of("undefined", "Points without an image", undefined()))
                .map(reasons::explain)
                .toList();
    }

    private int undefined() {
        return spread.cloud().count() - spread.cloud().defined();
    }

    private Readout coverage(Readout readout) {
        return readout.isFinite() || !local.isDefined()
                ? readout
                : readout.because("undefined here: the ellipse has no area, for J or Σ is flat");
    }

    private Readout few(Readout readout) {
        return readout.isFinite() || spread.cloud().defined() > 1
                ? readout
                : readout.because("undefined here: hardly any point has an image");
    }

    private List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        if (!local.isDefined()) {
            notes.addAll(local.notes());
        } else if (!spread.hasEllipse()) {
            notes.add(Note.warning(
                    "J Σ Jᵀ is flat here: first order sees no spread across the ellipse, which has become a"
                            + " line or a point. Only the cloud shows it."));
        } else {
            notes.add(verdict());
        }
        if (local.isDefined() && spread.isBiased()) {
            notes.add(Note.info("The cloud's mean is off F(μ) by " + pair(spread.bias()) + " ± "
                    + pair(spread.biasError()) + ", more than chance explains." + " Second order says "
                    + pair(spread.order().bias()) + "."));
        }
        if (undefined() > 0) {
            notes.add(Note.warning(undefined() + " of " + spread.cloud().count() + " points have no image: the map is "
                    + Objects.requireNonNullElse(why(), "not finite there")
                    + ". All that is said of the cloud is said of"
                    + " the others."));
        }
        return notes;
    }

    private Note verdict() {
        String held = "The ellipse holds " + percent(spread.coverage()) + " ± " + percent(spread.coverageError())
                + " % of the points";
        return switch (spread.verdict()) {
            case -1 ->
                Note.warning(held
                        + ", not 95 %: first order fails. F is too far from straight where the points are: they fill the"
                        + " image of the measured ellipse (the curve without a filling).");
            case 1 -> Note.warning(held + ", more than 95 %: first order makes the spread too large here.");
            default -> Note.info(held + ". That is 95 % but for chance: first order is good enough here.");
        };
    }

    /** Why the first point without an image has none. */
    private @Nullable String why() {
        Mapping map = local.map();
        for (int k = 0; k < spread.cloud().count(); k++) {
            if (!spread.cloud().isDefined(k)) {
                Map<String, Double> values = new LinkedHashMap<>(map.parameters());
                values.put(names.get(0), spread.cloud().inputs()[2 * k]);
                values.put(names.get(1), spread.cloud().inputs()[2 * k + 1]);
                return map.components().stream()
                        .map(component -> Explain.at(component, values))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
            }
        }
        return null;
    }

    private static String percent(double share) {
        return Numbers.readout(Math.rint(1000 * share) / 10, Pictures.DIGITS);
    }

    private static String pair(double[] numbers) {
        return "(" + Numbers.readout(numbers[0], FEW) + ", " + Numbers.readout(numbers[1], FEW) + ")";
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

    private String description() {
        Point at = spread.mean();
        String text = "Two planes with clouds of " + spread.cloud().count()
                + " points. The first shows what is measured, about "
                + Pictures.words(names.get(0), at.x()) + " and " + Pictures.words(names.get(1), at.y())
                + ", with standard deviations " + digits(state.get(Uncertainty.FIRST)) + " and "
                + digits(state.get(Uncertainty.SECOND))
                + " and the ellipse that holds 95 %. The second shows their images. ";
        if (!local.isDefined()) {
            return text + "At the mean itself the map or its Jacobian is undefined.";
        }
        double[] covariance = spread.order().covariance();
        text += "To first order their standard deviations are " + digits(Math.sqrt(covariance[0])) + " and "
                + digits(Math.sqrt(covariance[3])) + ". ";
        return text
                + (spread.hasEllipse()
                        ? "The ellipse drawn from them holds " + percent(spread.coverage()) + " % of the points."
                        : "The ellipse drawn from them is flat.");
    }

    private static String digits(double number) {
        return Numbers.readout(number, Pictures.DIGITS);
    }
}
