package org.jacoscope.lab.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jacoscope.core.autodiff.Quantity;
import org.jacoscope.core.calculus.Contraction;
import org.jacoscope.core.calculus.LevelCurves;
import org.jacoscope.core.calculus.Mapping;
import org.jacoscope.core.calculus.Paths;
import org.jacoscope.core.calculus.PlaneMap;
import org.jacoscope.core.calculus.Preimages;
import org.jacoscope.core.calculus.ScalarField;
import org.jacoscope.core.linalg.Lu;
import org.jacoscope.core.linalg.Svd2;
import org.jacoscope.core.num.Budget;
import org.jacoscope.core.num.Elementary;
import org.jacoscope.core.num.Rectangle;
import org.jacoscope.lab.PointProperty.Point;
import org.jacoscope.lab.Quality;
import org.jacoscope.lab.State;
import org.jacoscope.lab.StillPart;
import org.jacoscope.scene.Figure;
import org.jacoscope.scene.Handle;
import org.jacoscope.scene.Mark;
import org.jacoscope.scene.Role;
import org.jacoscope.scene.Scene;
import org.jacoscope.scene.Table;

/** One scene of {@link InverseFunction} in the making. */
final class InverseDrawing {
    private static final int LINES = 12;

    /** Cells along a side in which level curves are looked for, at each quality. */
    private static final int COARSE = 32;

    private static final int FINE = 96;

    /** The radius of the small disc about the target, as a share of the image's width. */
    private static final double SMALL = 0.04;

    /** What stays the same while start and target are dragged. */
    private record Still(GridImage grid, Paths folds, Paths foldImages, Preimages sheets) {}

    /** What stays the same while the target is dragged; without a contraction, where the start has none. */
    record Near(Optional<Contraction> contraction, Contraction.Disc disc, Paths region) {}

    private static final StillPart<Still> STILL = new StillPart<>(2, InverseFunction.START, InverseFunction.TARGET);
    private static final StillPart<Near> NEAR = new StillPart<>(2, InverseFunction.TARGET);

    private final State state;
    private final Quality quality;
    private final Budget budget;
    private final Mapping map;
    private final PlaneMap plane;
    private final Rectangle domain;
    private final Point start;
    private final Point target;
    private final Still still;
    private final Near near;
    private final PlanePair pair;
    private final Undoing undoing;
    private final List<double[]> preimages;

    InverseDrawing(State state, Quality quality, Budget budget) {
        this.state = state;
        this.quality = quality;
        this.budget = budget;
        this.map = InverseFunction.INPUT.mapping(state);
        this.plane = map.planeMap();
        this.domain = state.get(InverseFunction.DOMAIN).orElse(InverseFunction.START_WINDOW);
        this.start = state.get(InverseFunction.START);
        this.target = state.get(InverseFunction.TARGET);
        this.still = STILL.of(state, quality, budget, this::still);
        this.near = NEAR.of(state, quality, budget, this::near);
        this.pair = new PlanePair(plane, map.variables(), domain, LINES, still.grid.frame(), quality.detail(), budget);
        this.undoing = Undoing.of(map, start, target, near.contraction, size(), budget);
        this.preimages = still.sheets.of(map, new double[] {target.x(), target.y()}, budget);
    }

    /** The diagonal of the window. */
    private double size() {
        return Elementary.hypot(domain.width(), domain.height());
    }

    private int cells() {
        return quality == Quality.FINAL ? FINE : COARSE;
    }

    private Still still() {
        GridImage grid = GridImage.of(plane, domain, state.get(InverseFunction.IMAGE), LINES, quality.detail(), budget);
        Paths folds = LevelCurves.zeros(map.field(Quantity.DETERMINANT), domain, cells(), cells(), budget)
                .curves();
        return new Still(grid, folds, grid.image(plane, folds), Preimages.sample(map, domain, budget));
    }

    private Near near() {
        Optional<Contraction> contraction = Contraction.of(map, start.x(), start.y());
        return contraction
                .map(known -> new Near(contraction, known.halfDisc(size(), budget), region(known)))
                .orElseGet(() -> new Near(contraction, new Contraction.Disc(0, 0, false), Paths.NONE));
    }

    /** Where the contraction constant is below 1. */
    private Paths region(Contraction contraction) {
        ScalarField constant = contraction.constant();
        ScalarField excess = new ScalarField() {
            @Override
            public double at(double x, double y) {
                return constant.at(x, y) - 1;
            }

            @Override
            public void sample(double[] x, double[] y, int count, double[] out) {
                constant.sample(x, y, count, out);
                for (int i = 0; i < count; i++) {
                    out[i] -= 1;
                }
            }

            @Override
            public int cost() {
                return constant.cost();
            }
        };
        return LevelCurves.zeros(excess, domain, cells(), cells(), budget).negative();
    }

    Scene scene() {
        InverseNumbers numbers =
                new InverseNumbers(MapFormulas.of(InverseFunction.INPUT, state), map, target, near, undoing, preimages);
        return new Scene(
                numbers.title(),
                numbers.description(),
                List.of(domainFigure(), imageFigure(), residuals()),
                numbers.readouts(),
                numbers.formulas(),
                handles(),
                quality == Quality.FINAL ? tables() : List.of(),
                numbers.notes());
    }

    private Figure domainFigure() {
        List<Mark> marks = new ArrayList<>(pair.grid());
        marks.add(new Mark.Polygons(Role.POSITIVE, Mark.Fill.SOLID, near.region.xy(), near.region.starts()));
        marks.add(Pictures.polylines(Role.ZERO_CURVE, still.folds));
        addDisc(marks, start, near.disc.radius());
        for (double[] p : preimages) {
            addSmallPreimage(marks, p);
        }
        undoing.contraction().ifPresent(iterates -> addPath(marks, Role.PATH_3, iterates.points()));
        addPath(marks, Role.PATH_1, undoing.newtonPath());
        marks.add(new Mark.Points(Role.HIGHLIGHT, flat(preimages)));
        marks.add(new Mark.Label(Role.POINT, start.x(), start.y(), "p₀"));
        return pair.domainFigure("Where F is undone", true, InverseFunction.DOMAIN, marks);
    }

    private Figure imageFigure() {
        List<Mark> marks = new ArrayList<>(still.grid.lines());
        marks.add(Pictures.polylines(Role.ZERO_CURVE, still.foldImages));
        if (undoing.start().isDefined()) {
            addDisc(marks, undoing.start().image(), near.disc.image());
        }
        double radius = small();
        marks.add(new Mark.Ellipse(Role.ELLIPSE, target.x(), target.y(), radius, 0, 0, radius));
        undoing.contraction().ifPresent(iterates -> addPath(marks, Role.PATH_3, images(iterates.points())));
        addPath(marks, Role.PATH_1, images(undoing.newtonPath()));
        if (undoing.start().isDefined()) {
            Point image = undoing.start().image();
            marks.add(new Mark.Label(Role.POINT, image.x(), image.y(), "F(p₀)"));
        }
        marks.add(new Mark.Label(Role.POINT, target.x(), target.y(), "q"));
        return pair.imageFigure("The image", InverseFunction.IMAGE, marks);
    }

    private double small() {
        return SMALL * still.grid.frame().view().width();
    }

    private static void addDisc(List<Mark> marks, Point at, double radius) {
        if (radius > 0) {
            marks.add(new Mark.Ellipse(Role.CELL_LINEAR, at.x(), at.y(), radius, 0, 0, radius));
        }
    }

    /** What the inverse of J makes of the small disc about the target. */
    private void addSmallPreimage(List<Mark> marks, double[] p) {
        double[] inverse = Lu.of(2, map.jacobian(p)).inverse();
        double radius = small();
        if (radius * Svd2.sigma1(inverse[0], inverse[1], inverse[2], inverse[3]) < size()) {
            marks.add(new Mark.Ellipse(
                    Role.ELLIPSE,
                    p[0],
                    p[1],
                    radius * inverse[0],
                    radius * inverse[2],
                    radius * inverse[1],
                    radius * inverse[3]));
        }
    }

    /** The points in their order, up to the first that is not finite. */
    private static void addPath(List<Mark> marks, Role role, List<double[]> points) {
        double[] xy = flat(points);
        if (xy.length > 0) {
            marks.add(new Mark.Polylines(role, xy, new int[] {0}));
            marks.add(new Mark.Points(role, xy));
        }
    }

    private static double[] flat(List<double[]> points) {
        double[] xy = new double[2 * points.size()];
        int count = 0;
        for (double[] point : points) {
            if (!(Math.abs(point[0]) < Double.MAX_VALUE && Math.abs(point[1]) < Double.MAX_VALUE)) {
                break;
            }
            xy[count++] = point[0];
            xy[count++] = point[1];
        }
        return Arrays.copyOf(xy, count);
    }

    private List<double[]> images(List<double[]> points) {
        return points.stream().map(map::value).toList();
    }

    private Figure residuals() {
        double[] newton = undoing.newton().residuals();
        ResidualPlot plot = new ResidualPlot(newton[0], undoing.newton().attainable());
        undoing.contraction()
                .ifPresent(iterates -> plot.add(
                        Role.PATH_3, "contraction", iterates.residuals(), iterates.residuals().length - 1, 0.5));
        plot.add(Role.PATH_1, "Newton", newton, undoing.newton().steps(), 1);
        return plot.figure();
    }

    private List<Handle> handles() {
        return List.of(
                pair.handle("start", "Start in the domain", start, InverseFunction.START),
                pair.targetHandle("target", "Target in the image", target, InverseFunction.TARGET));
    }

    private List<Table> tables() {
        List<Table> tables = new ArrayList<>();
        tables.add(iterates(
                "newton",
                "Newton's iterates",
                undoing.newtonPath(),
                undoing.newton().residuals()));
        undoing.contraction()
                .ifPresent(known -> tables.add(
                        iterates("contraction", "The contraction's iterates", known.points(), known.residuals())));
        tables.add(new Table(
                "preimages",
                "Preimages of the target in the window",
                map.variables(),
                List.of(column(preimages, 0), column(preimages, 1))));
        return tables;
    }

    private Table iterates(String id, String title, List<double[]> points, double[] residuals) {
        List<String> names = new ArrayList<>(map.variables());
        names.add("residual");
        return new Table(
                id,
                title,
                names,
                List.of(column(points, 0), column(points, 1), Arrays.copyOf(residuals, points.size())));
    }

    private static double[] column(List<double[]> points, int index) {
        return points.stream().mapToDouble(point -> point[index]).toArray();
    }
}
