package org.jacoscope.lab.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jacoscope.core.calculus.Mapping;
import org.jacoscope.core.calculus.PlaneMap;
import org.jacoscope.core.linalg.Svd2;
import org.jacoscope.core.num.Budget;
import org.jacoscope.core.num.Numbers;
import org.jacoscope.core.num.Rectangle;
import org.jacoscope.lab.Chapter;
import org.jacoscope.lab.ChoiceProperty;
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

/** How any map stretches, turns and folds the plane, coloured by a quantity of its Jacobian. */
public final class DeterminantMap implements Lab {
    private static final Rectangle START = new Rectangle(-2, 2, -2, 2);

    private static final NumberProperty A = new NumberProperty("a", "a", 1.4, -5, 5, 0.05, "");
    private static final NumberProperty B = new NumberProperty("b", "b", 0.3, -5, 5, 0.05, "");
    private static final PlaneMapInput INPUT = new PlaneMapInput("x,y", "x^2+y;x*y", List.of(A, B));
    private static final ChoiceProperty QUANTITY = new ChoiceProperty("quantity", "Colour", Shading.options());
    private static final PointProperty POINT = new PointProperty("point", "Point", 1, -1, INPUT.names);
    private static final NumberProperty RADIUS = new NumberProperty("radius", "Disc radius", 0.4, 0.01, 2, 0.01, "");
    private static final IntegerProperty LINES = new IntegerProperty("lines", "Grid lines", 16, 4, 40);
    private static final ViewProperty DOMAIN = new ViewProperty("domain", "Window", Optional.of(START));
    private static final ViewProperty IMAGE = new ViewProperty("image", "Image window", Optional.empty());

    @Override
    public Card card() {
        return new Card(
                "determinant-map",
                Chapter.CHANGE,
                "The determinant map",
                "How does any map stretch area?",
                "Type a map and see the plane coloured by its Jacobian; drag a point and see a small disc become an"
                        + " ellipse.");
    }

    @Override
    public List<Property<?>> properties() {
        return List.of(INPUT.names, INPUT.map, A, B, QUANTITY, POINT, RADIUS, LINES, DOMAIN, IMAGE);
    }

    @Override
    public List<Preset> presets() {
        return List.of(
                new Preset(
                        "quadratic",
                        "x² + y, xy",
                        "Along the parabola y = 2x² the determinant is 0: there the plane is folded over.",
                        Map.of()),
                new Preset(
                        "complex-square",
                        "Complex square",
                        "Circles go to circles: σ₁ = σ₂ everywhere, and the angle at the origin doubles.",
                        Map.of("map", "x^2-y^2;2*x*y", "point", "1,0.5")),
                new Preset(
                        "complex-exponential",
                        "Complex exponential",
                        "Upright lines become circles, level lines become rays; areas grow by e^{2x}.",
                        Map.of("map", "exp(x)*cos(y);exp(x)*sin(y)", "domain", "-2,1.5,-3,3", "point", "0.5,1")),
                new Preset(
                        "joukowski",
                        "Joukowski",
                        "Circles near the unit circle become wings; two points have a Jacobian of 0.",
                        Map.of("map", "x+x/(x^2+y^2);y-y/(x^2+y^2)", "point", "1.2,0.8", "image", "-3,3,-3,3")),
                new Preset(
                        "fold",
                        "A fold",
                        "The left half lands on the right half, turned over: hatching shows where.",
                        Map.of("map", "x^2;y", "point", "0.8,0.6")),
                new Preset(
                        "cusp",
                        "A cusp",
                        "A surprise: the fold is smooth in the domain, and its image has a spike.",
                        Map.of("map", "x;y^3-x*y", "point", "1,0.9", "domain", "-1.5,2,-1.6,1.6", "radius", "0.2")),
                new Preset(
                        "henon",
                        "Hénon",
                        "However it bends the plane, it shrinks every area by the same factor b, and turns it over.",
                        Map.of("map", "1-a*x^2+y;b*x", "point", "0.6,0.2")),
                new Preset(
                        "swirl",
                        "Swirl",
                        "Wild to look at, and det J = 1: no area changes at all.",
                        Map.of(
                                "map",
                                "x*cos(a*(x^2+y^2))-y*sin(a*(x^2+y^2));x*sin(a*(x^2+y^2))+y*cos(a*(x^2+y^2))",
                                "a",
                                "1",
                                "point",
                                "0.9,0.4",
                                "quantity",
                                "sigma1")),
                new Preset(
                        "pole",
                        "A pole",
                        "1/z turns the plane inside out; lines through the pole break there.",
                        Map.of(
                                "map",
                                "x/(x^2+y^2);-y/(x^2+y^2)",
                                "quantity",
                                "logdet",
                                "image",
                                "-2,2,-2,2",
                                "point",
                                "0.9,0.7")));
    }

    @Override
    public List<Exercise> exercises() {
        return DeterminantExercises.of(INPUT, POINT, DOMAIN, START);
    }

    @Override
    public Scene scene(State state, Quality quality, Budget budget) {
        return new Drawing(state, quality, budget).scene();
    }

    /** What stays the same while the disc is dragged. */
    private record Still(FoldedGround ground, GridImage grid, List<Mark> image) {}

    private static final StillPart<Still> STILL = new StillPart<>(2, POINT, RADIUS);

    /** One scene in the making. */
    private static final class Drawing {
        private final State state;
        private final Quality quality;
        private final Budget budget;
        private final Mapping map;
        private final PlaneMap plane;
        private final Rectangle domain;
        private final PlanePair pair;
        private final Local local;
        private final double radius;
        private final Still still;

        Drawing(State state, Quality quality, Budget budget) {
            this.state = state;
            this.quality = quality;
            this.budget = budget;
            this.map = INPUT.mapping(state);
            this.plane = map.planeMap();
            this.domain = state.get(DOMAIN).orElse(START);
            this.still = STILL.of(state, quality, budget, () -> still(quality));
            this.pair = new PlanePair(
                    plane, map.variables(), domain, state.get(LINES), still.grid.frame(), quality.detail(), budget);
            this.local = Local.of(map, state.get(POINT));
            this.radius = state.get(RADIUS);
        }

        private Still still(Quality quality) {
            GridImage grid = GridImage.of(plane, domain, state.get(IMAGE), state.get(LINES), quality.detail(), budget);
            FoldedGround ground =
                    FoldedGround.of(map, domain, Shading.of(state.get(QUANTITY).id()), quality, budget);
            List<Mark> image = new ArrayList<>(grid.lines());
            image.add(Pictures.polylines(
                    Role.ZERO_CURVE, grid.image(plane, ground.folds().curves())));
            return new Still(ground, grid, List.copyOf(image));
        }

        Scene scene() {
            MapFormulas formulas = MapFormulas.of(INPUT, state);
            List<Note> notes = new ArrayList<>(local.notes());
            notes.addAll(Kinks.notes(map.components()));
            notes.addAll(formulas.notes());
            return new Scene(
                    "The determinant map of " + formulas.mapText(),
                    description(formulas),
                    List.of(domainFigure(), imageFigure()),
                    readouts(local.reasons(formulas)),
                    formulas.all(),
                    handles(),
                    quality == Quality.FINAL ? List.of(discTable()) : List.of(),
                    notes);
        }

        private Figure domainFigure() {
            List<Mark> marks = new ArrayList<>();
            marks.add(still.ground.field());
            marks.add(Pictures.polylines(Role.ZERO_CURVE, still.ground.folds().curves()));
            Point at = local.at();
            marks.add(new Mark.Ellipse(Role.ELLIPSE, at.x(), at.y(), radius, 0, 0, radius));
            if (local.isDefined()) {
                marks.add(arrow(Role.ARROW_1, at, local.svd().v1x(), local.svd().v1y(), radius));
                marks.add(arrow(Role.ARROW_2, at, local.svd().v2x(), local.svd().v2y(), radius));
            }
            return pair.domainFigure("Domain", true, DOMAIN, marks);
        }

        private Figure imageFigure() {
            List<Mark> marks = new ArrayList<>(still.image);
            marks.add(Pictures.polylines(Role.HIGHLIGHT, pair.image(this::disc, 2 * Math.PI)));
            if (local.isDefined()) {
                marks.addAll(linearImage());
            }
            return pair.imageFigure("Image", IMAGE, marks);
        }

        private void disc(double angle, double[] out) {
            out[0] = local.at().x() + radius * Math.cos(angle);
            out[1] = local.at().y() + radius * Math.sin(angle);
        }

        private List<Mark> linearImage() {
            Point at = local.image();
            double first = radius * local.svd().sigma1();
            double second = radius * local.svd().sigma2();
            return List.of(
                    new Mark.Ellipse(
                            Role.ELLIPSE,
                            at.x(),
                            at.y(),
                            first * local.svd().u1x(),
                            first * local.svd().u1y(),
                            second * local.svd().u2x(),
                            second * local.svd().u2y()),
                    arrow(Role.ARROW_1, at, local.svd().u1x(), local.svd().u1y(), first),
                    arrow(Role.ARROW_2, at, local.svd().u2x(), local.svd().u2y(), second));
        }

        private static Mark arrow(Role role, Point from, double dx, double dy, double length) {
            return new Mark.Arrows(
                    role, new double[] {from.x(), from.y(), from.x() + length * dx, from.y() + length * dy});
        }

        private List<Handle> handles() {
            List<Handle> handles = new ArrayList<>();
            handles.add(pair.handle("point", "Point in the domain", local.at(), POINT));
            if (local.isDefined()) {
                handles.add(
                        pair.imageHandle("image-point", "Image of the point", local.image(), local.jacobian(), POINT));
            }
            return handles;
        }

        private List<Readout> readouts(Reasons reasons) {
            double[] value = {local.image().x(), local.image().y()};
            double[] sigmas = {local.svd().sigma1(), local.svd().sigma2()};
            double[] j = local.jacobian();
            double rank = local.isDefined() ? local.rank() : Double.NaN;
            return Stream.of(
                            Readout.of("image", "F at the point", value),
                            Readout.of("jacobian", "J", 2, 2, j),
                            Readout.of("determinant", "det J", local.determinant()),
                            Readout.of("singular-values", "Singular values σ₁, σ₂", sigmas),
                            reasons.quotient("condition", "Distortion σ₁/σ₂", sigmas[0], "σ₂", sigmas[1]),
                            Readout.of("rotation", "Rotation angle, in radians", Svd2.rotation(j[0], j[1], j[2], j[3])),
                            Readout.of("rank", "Rank", rank),
                            Readout.of("orientation", "Orientation", local.orientation()))
                    .map(reasons::explain)
                    .toList();
        }

        private Table discTable() {
            int count = 64;
            Map<String, double[]> columns = new LinkedHashMap<>();
            List.of(map.variables().get(0), map.variables().get(1), "image_x", "image_y")
                    .forEach(name -> columns.put(name, new double[count]));
            List<double[]> data = new ArrayList<>(columns.values());
            double[] out = new double[2];
            for (int i = 0; i < count; i++) {
                disc(2 * Math.PI * i / count, out);
                data.get(0)[i] = out[0];
                data.get(1)[i] = out[1];
                plane.apply(out[0], out[1], out);
                data.get(2)[i] = out[0];
                data.get(3)[i] = out[1];
            }
            return new Table("disc", "The disc and its image", List.copyOf(columns.keySet()), data);
        }

        private String description(MapFormulas formulas) {
            String where =
                    "At " + Pictures.words(map.variables().get(0), local.at().x()) + ", "
                            + Pictures.words(map.variables().get(1), local.at().y());
            StringBuilder text = new StringBuilder("The left figure colours the domain by ")
                    .append(Shading.of(state.get(QUANTITY).id()).label())
                    .append("; the right one shows what the map makes of the grid. ");
            if (!local.isDefined()) {
                return text.append(where)
                        .append(" the map or its Jacobian is undefined.")
                        .toString();
            }
            text.append(where)
                    .append(" the determinant is ")
                    .append(Numbers.readout(local.determinant(), Pictures.DIGITS))
                    .append(": a small disc becomes an ellipse with half-axes ")
                    .append(Numbers.readout(local.svd().sigma1(), Pictures.DIGITS))
                    .append(" and ")
                    .append(Numbers.readout(local.svd().sigma2(), Pictures.DIGITS))
                    .append(" times its radius, and orientation is ")
                    .append(local.orientation())
                    .append(". ");
            return text.append(zeros(formulas)).toString();
        }

        /** What simplifies to 0 needs no picture; a curve that is too small for the grid, or touches 0, is not found. */
        private String zeros(MapFormulas formulas) {
            if (formulas.isFlat()) {
                return "The determinant is 0 everywhere.";
            }
            int curves = still.ground.folds().curves().count();
            return curves == 0
                    ? "No curve is found in the window along which the determinant passes through 0."
                    : "The determinant is 0 along " + curves + (curves == 1 ? " curve" : " curves") + " in the window.";
        }
    }
}
