package org.jacoscope.lab.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jacoscope.core.autodiff.Quantity;
import org.jacoscope.core.calculus.CellArea;
import org.jacoscope.core.calculus.Detail;
import org.jacoscope.core.calculus.Field;
import org.jacoscope.core.calculus.Mapping;
import org.jacoscope.core.calculus.Paths;
import org.jacoscope.core.calculus.PlaneMap;
import org.jacoscope.core.num.Budget;
import org.jacoscope.core.num.Numbers;
import org.jacoscope.core.num.Rectangle;
import org.jacoscope.lab.Chapter;
import org.jacoscope.lab.Exercise;
import org.jacoscope.lab.IntegerProperty;
import org.jacoscope.lab.Kinks;
import org.jacoscope.lab.Lab;
import org.jacoscope.lab.NumberProperty;
import org.jacoscope.lab.PlaneMapInput;
import org.jacoscope.lab.PointProperty;
import org.jacoscope.lab.PointProperty.Point;
import org.jacoscope.lab.Preset;
import org.jacoscope.lab.Property;
import org.jacoscope.lab.Quality;
import org.jacoscope.lab.Reasons;
import org.jacoscope.lab.State;
import org.jacoscope.lab.StillPart;
import org.jacoscope.lab.ViewProperty;
import org.jacoscope.scene.Figure;
import org.jacoscope.scene.Handle;
import org.jacoscope.scene.Mark;
import org.jacoscope.scene.Note;
import org.jacoscope.scene.Readout;
import org.jacoscope.scene.Role;
import org.jacoscope.scene.Scene;
import org.jacoscope.scene.Table;

/** Why dx dy = r dr dθ: a rectangle grid bends into its image, and one cell is followed through. */
public final class PolarGrid implements Lab {
    private static final Rectangle START = new Rectangle(0, 3, 0, 2 * Math.PI);

    private static final NumberProperty A = new NumberProperty("a", "a", 1, -5, 5, 0.05, "");
    private static final PlaneMapInput INPUT = new PlaneMapInput("r,theta", "r*cos(theta);r*sin(theta)", List.of(A));
    private static final PointProperty CELL = new PointProperty("cell", "Centre of the cell", 2, 0.75, INPUT.names);
    private static final NumberProperty SIZE = new NumberProperty("size", "Sides of the cell", 0.5, 0.001, 2, 0.01, "");
    private static final NumberProperty MORPH = new NumberProperty("t", "Morph", 1, 0, 1, 0.01, "").animated(4);
    private static final IntegerProperty LINES = new IntegerProperty("lines", "Grid lines", 12, 4, 40);
    private static final ViewProperty DOMAIN = new ViewProperty("domain", "Window", Optional.of(START));
    private static final ViewProperty IMAGE = new ViewProperty("image", "Image window", Optional.empty());

    @Override
    public Card card() {
        return new Card(
                "polar-grid",
                Chapter.CHANGE,
                "Polar grid distortion",
                "Why is dx dy = r dr dθ?",
                "Bend a rectangle grid into polar or any other coordinates, drag a cell, and compare its area with what"
                        + " the determinant promises.");
    }

    @Override
    public List<Property<?>> properties() {
        return List.of(INPUT.names, INPUT.map, A, CELL, SIZE, MORPH, LINES, DOMAIN, IMAGE);
    }

    @Override
    public List<Preset> presets() {
        return List.of(
                new Preset(
                        "polar",
                        "Polar",
                        "Cells grow with r: the one at r = 2 has twice the area of the one at r = 1.",
                        Map.of()),
                coordinates(
                        "elliptic",
                        "Elliptic",
                        "Ellipses and hyperbolas with common foci; cells collapse at the foci.",
                        "mu,nu",
                        "a*cosh(mu)*cos(nu);a*sinh(mu)*sin(nu)",
                        "0,1.5,0,6.283185307179586",
                        "1,0.75",
                        "0.3"),
                coordinates(
                        "parabolic",
                        "Parabolic",
                        "Two families of parabolas that meet at right angles; det J = σ² + τ².",
                        "sigma,tau",
                        "sigma*tau;(tau^2-sigma^2)/2",
                        "-2,2,0,2",
                        "1,1",
                        "0.3"),
                coordinates(
                        "bipolar",
                        "Bipolar",
                        "Circles through two foci and circles about them; far cells are enormous.",
                        "sigma,tau",
                        "a*sinh(tau)/(cosh(tau)-cos(sigma));a*sin(sigma)/(cosh(tau)-cos(sigma))",
                        "0.5235987755982988,5.759586531581287,-2,2",
                        "2,0.7",
                        "0.4"),
                coordinates(
                        "log-polar",
                        "Log-polar",
                        "Every cell keeps its shape, and areas grow by e^{2ρ}: the map is conformal.",
                        "rho,theta",
                        "exp(rho)*cos(theta);exp(rho)*sin(theta)",
                        "-1.5,1,0,6.283185307179586",
                        "0.5,0.75",
                        "0.25"),
                coordinates(
                        "hyperbolic",
                        "Hyperbolic",
                        "Along a hyperbola u changes and v does not; the area element is 2v du dv.",
                        "u,v",
                        "v*exp(u);v*exp(-u)",
                        "-1,1,0,2",
                        "0.3,1.2",
                        "0.3"),
                coordinates(
                        "shear",
                        "Shear",
                        "A surprise: every cell leans, and none changes its area, for det J = 1.",
                        "u,v",
                        "u+a*v;v",
                        "-2,2,-2,2",
                        "0.5,0.5",
                        "0.5"),
                coordinates(
                        "own",
                        "Your own",
                        "Any formulas in u and v will do: change them, and all numbers follow.",
                        "u,v",
                        "u+0.3*sin(2*v);v+0.3*sin(2*u)",
                        "-2,2,-2,2",
                        "0.5,1",
                        "0.4"));
    }

    private static Preset coordinates(
            String id, String label, String note, String names, String map, String domain, String cell, String size) {
        return new Preset(
                id, label, note, Map.of("names", names, "map", map, "domain", domain, "cell", cell, "size", size));
    }

    @Override
    public List<Exercise> exercises() {
        return PolarExercises.of(INPUT, CELL, DOMAIN, START);
    }

    @Override
    public Scene scene(State state, Quality quality, Budget budget) {
        return new Drawing(state, quality, budget).scene();
    }

    /**
     * What stays the same while the cell is dragged.
     *
     * @param sign of det J when it is the same all over the grid, 0 allowed: 1 or −1; else 0
     */
    private record Still(GridImage grid, int sign) {}

    private static final StillPart<Still> STILL = new StillPart<>(2, CELL, SIZE);

    /** One scene in the making. */
    private static final class Drawing {
        /** Rows of the table that shows the ratio go to 1: each cell half as large as the one before. */
        private static final int HALVINGS = 8;

        /** Samples along a side where only the determinant's sign is asked for. */
        private static final int SAMPLES = 32;

        private final State state;
        private final Quality quality;
        private final Budget budget;
        private final Mapping map;
        private final PlaneMap plane;
        private final Rectangle domain;
        private final double t;
        private final PlaneMap bent;
        private final Still still;
        private final PlanePair pair;
        private final Local local;
        private final double size;
        private final CellArea area;

        Drawing(State state, Quality quality, Budget budget) {
            this.state = state;
            this.quality = quality;
            this.budget = budget;
            this.map = INPUT.mapping(state);
            this.plane = map.planeMap();
            this.domain = state.get(DOMAIN).orElse(START);
            this.t = state.get(MORPH);
            this.bent = morph(plane, t);
            this.still = STILL.of(state, quality, budget, () -> still(quality.detail()));
            this.pair = new PlanePair(
                    bent, map.variables(), domain, state.get(LINES), still.grid.frame(), quality.detail(), budget);
            this.local = Local.of(map, state.get(CELL));
            this.size = state.get(SIZE);
            this.area = area(size);
        }

        /** (1 − t)·identity + t·F. */
        private static PlaneMap morph(PlaneMap map, double t) {
            if (t == 1) {
                return map;
            }
            return (u, v, out) -> {
                map.apply(u, v, out);
                out[0] = (1 - t) * u + t * out[0];
                out[1] = (1 - t) * v + t * out[1];
            };
        }

        private CellArea area(double side) {
            return CellArea.of(map, cell(side), budget);
        }

        private Rectangle cell(double side) {
            Point at = local.at();
            return new Rectangle(at.x() - side / 2, at.x() + side / 2, at.y() - side / 2, at.y() + side / 2);
        }

        Scene scene() {
            MapFormulas formulas = MapFormulas.of(INPUT, state);
            return new Scene(
                    "The grid of " + formulas.mapText(),
                    description(),
                    List.of(domainFigure(), imageFigure()),
                    readouts(local.reasons(formulas)),
                    formulas.allWithElement(still.sign),
                    handles(),
                    quality == Quality.FINAL ? List.of(shrinkingTable()) : List.of(),
                    notes(formulas));
        }

        private Still still(Detail detail) {
            GridImage grid = GridImage.of(bent, domain, state.get(IMAGE), state.get(LINES), detail, budget);
            Field samples = Field.sample(map.field(Quantity.DETERMINANT), domain, SAMPLES, SAMPLES, budget);
            boolean some = samples.min() <= samples.max();
            return new Still(grid, some && samples.min() >= 0 ? 1 : some && samples.max() <= 0 ? -1 : 0);
        }

        private List<Note> notes(MapFormulas formulas) {
            List<Note> notes = new ArrayList<>(local.notes());
            notes.addAll(Kinks.notes(map.components()));
            notes.addAll(formulas.notes());
            if (t < 1) {
                notes.add(Note.info("The right figure is bent only part of the way, t = "
                        + Numbers.readout(t, Pictures.DIGITS) + "; the numbers are those of the whole map."));
            }
            return notes;
        }

        private Figure domainFigure() {
            List<Mark> marks = new ArrayList<>(pair.grid());
            marks.add(Pictures.rectangle(Role.CELL, local.at().x(), local.at().y(), size, size));
            return pair.domainFigure("Rectangle grid", false, DOMAIN, marks);
        }

        private Figure imageFigure() {
            List<Mark> marks = new ArrayList<>(still.grid.lines());
            marks.add(cellImage());
            if (local.isDefined()) {
                marks.add(tangentCell());
            }
            return pair.imageFigure("Its image", IMAGE, marks);
        }

        /** Filled when the boundary is one piece. */
        private Mark cellImage() {
            Rectangle cell = cell(size);
            Paths boundary = pair.image(
                    (s, out) -> {
                        out[0] = sideU(cell, s);
                        out[1] = sideV(cell, s);
                    },
                    4);
            return boundary.count() == 1
                    ? new Mark.Polygons(Role.CELL, Mark.Fill.SOLID, boundary.xy(), boundary.starts())
                    : Pictures.polylines(Role.CELL, boundary);
        }

        /** The first coordinate as s runs once round the cell, from 0 to 4, anticlockwise. */
        private static double sideU(Rectangle cell, double s) {
            double share = s < 1 ? s : s < 2 ? 1 : s < 3 ? 3 - s : 0;
            return cell.xmin() + share * cell.width();
        }

        private static double sideV(Rectangle cell, double s) {
            double share = s < 1 ? 0 : s < 2 ? s - 1 : s < 3 ? 1 : 4 - s;
            return cell.ymin() + share * cell.height();
        }

        /** The parallelogram that the Jacobian makes of the cell. */
        private Mark tangentCell() {
            double[] j = bentJacobian();
            Point at = bentImage();
            double h = size / 2;
            double ux = h * j[0];
            double uy = h * j[2];
            double vx = h * j[1];
            double vy = h * j[3];
            double[] xy = {
                at.x() - ux - vx,
                at.y() - uy - vy,
                at.x() + ux - vx,
                at.y() + uy - vy,
                at.x() + ux + vx,
                at.y() + uy + vy,
                at.x() - ux + vx,
                at.y() - uy + vy
            };
            return new Mark.Polygons(Role.CELL_LINEAR, Mark.Fill.SOLID, xy, new int[] {0});
        }

        private double[] bentJacobian() {
            double[] j = local.jacobian();
            return t == 1 ? j : new double[] {1 - t + t * j[0], t * j[1], t * j[2], 1 - t + t * j[3]};
        }

        private Point bentImage() {
            double[] out = new double[2];
            bent.apply(local.at().x(), local.at().y(), out);
            return new Point(out[0], out[1]);
        }

        private List<Handle> handles() {
            List<Handle> handles = new ArrayList<>();
            handles.add(pair.handle("cell", "Centre of the cell", local.at(), CELL));
            if (local.isDefined()) {
                handles.add(pair.imageHandle("image-cell", "Image of the cell", bentImage(), bentJacobian(), CELL));
            }
            return handles;
        }

        private List<Readout> readouts(Reasons reasons) {
            double exact = Math.abs(area.area());
            double estimate = Math.abs(local.determinant()) * size * size;
            return Stream.of(
                            Readout.of("side-product", "Area of the cell", size * size),
                            Readout.of("area", "Area of its image, exact", exact),
                            Readout.of("estimate", "Estimate |det J| times the cell", estimate),
                            reasons.quotient("ratio", "Exact over estimate", exact, "estimate", estimate),
                            Readout.of("jacobian", "J at the centre", 2, 2, local.jacobian()),
                            Readout.of("determinant", "det J at the centre", local.determinant()),
                            Readout.of("orientation", "Orientation", local.orientation()))
                    .map(reasons::explain)
                    .toList();
        }

        private Table shrinkingTable() {
            double[] sides = new double[HALVINGS];
            double[] exact = new double[HALVINGS];
            double[] estimates = new double[HALVINGS];
            double[] ratios = new double[HALVINGS];
            for (int i = 0; i < HALVINGS; i++) {
                sides[i] = Math.scalb(size, -i);
                exact[i] = Math.abs((i == 0 ? area : area(sides[i])).area());
                estimates[i] = Math.abs(local.determinant()) * sides[i] * sides[i];
                ratios[i] = exact[i] / estimates[i];
            }
            return new Table(
                    "shrinking",
                    "The ratio as the cell shrinks",
                    List.of("side", "exact_area", "estimate", "ratio"),
                    List.of(sides, exact, estimates, ratios));
        }

        private String description() {
            List<String> names = map.variables();
            String text = "The left figure shows a rectangle grid in " + Pictures.letter(names.get(0)) + " and "
                    + Pictures.letter(names.get(1)) + ", the right one its image. The cell centred at "
                    + Pictures.words(names.get(0), local.at().x()) + ", "
                    + Pictures.words(names.get(1), local.at().y())
                    + " with sides of " + Numbers.readout(size, Pictures.DIGITS) + " ";
            if (!local.isDefined()) {
                return text + "lies where the map or its Jacobian is undefined.";
            }
            double exact = Math.abs(area.area());
            double estimate = Math.abs(local.determinant()) * size * size;
            return text + "has an image of area " + Numbers.readout(exact, Pictures.DIGITS)
                    + "; the determinant there, "
                    + Numbers.readout(local.determinant(), Pictures.DIGITS) + ", times the cell's area promises "
                    + Numbers.readout(estimate, Pictures.DIGITS) + ". Orientation is " + local.orientation() + ".";
        }
    }
}
