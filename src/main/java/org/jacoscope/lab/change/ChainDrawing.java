package org.jacoscope.lab.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jacoscope.core.calculus.Curves;
import org.jacoscope.core.calculus.Paths;
import org.jacoscope.core.calculus.PlaneMap;
import org.jacoscope.core.num.Budget;
import org.jacoscope.core.num.Numbers;
import org.jacoscope.core.num.Rectangle;
import org.jacoscope.lab.Kinks;
import org.jacoscope.lab.PointProperty.Point;
import org.jacoscope.lab.Quality;
import org.jacoscope.lab.Reasons;
import org.jacoscope.lab.State;
import org.jacoscope.lab.StillPart;
import org.jacoscope.scene.Figure;
import org.jacoscope.scene.Handle;
import org.jacoscope.scene.Mark;
import org.jacoscope.scene.Note;
import org.jacoscope.scene.Readout;
import org.jacoscope.scene.Role;
import org.jacoscope.scene.Scene;

/** One scene of {@link ChainRule} in the making. */
final class ChainDrawing {
    private static final int LINES = 12;

    /** What stays the same while the disc is dragged: the grids in the second and the third plane. */
    private record Still(GridImage middle, GridImage image) {}

    private static final StillPart<Still> STILL =
            new StillPart<>(2, ChainRule.POINT, ChainRule.TANGENT, ChainRule.COTANGENT, ChainRule.RADIUS);

    private final Quality quality;
    private final Budget budget;
    private final Chain chain;
    private final Rectangle domain;
    private final Still still;
    private final PlanePair pair;
    private final double radius;
    private final double[] v;
    private final double[] w;

    ChainDrawing(State state, Quality quality, Budget budget) {
        this.quality = quality;
        this.budget = budget;
        this.chain = Chain.of(state);
        this.domain = state.get(ChainRule.DOMAIN).orElse(ChainRule.START);
        this.radius = state.get(ChainRule.RADIUS);
        this.v = vector(state.get(ChainRule.TANGENT));
        this.w = vector(state.get(ChainRule.COTANGENT));
        this.still = STILL.of(
                state,
                quality,
                budget,
                () -> new Still(
                        grid(chain.first().map().planeMap(), state.get(ChainRule.MIDDLE)),
                        grid(chain.whole().map().planeMap(), state.get(ChainRule.IMAGE))));
        this.pair = new PlanePair(
                chain.whole().map().planeMap(),
                chain.first().map().variables(),
                domain,
                LINES,
                still.image.frame(),
                quality.detail(),
                budget);
    }

    private static double[] vector(Point point) {
        return new double[] {point.x(), point.y()};
    }

    private GridImage grid(PlaneMap map, Optional<Rectangle> window) {
        return GridImage.of(map, domain, window, LINES, quality.detail(), budget);
    }

    Scene scene() {
        MapFormulas formulas = MapFormulas.of(
                chain.whole().map().components(), chain.whole().map().variables());
        List<Note> notes = new ArrayList<>(chain.whole().notes());
        notes.addAll(Kinks.notes(chain.whole().map().components()));
        notes.addAll(formulas.notes());
        return new Scene(
                "The chain rule for " + chain.name(),
                description(),
                List.of(domainFigure(), middleFigure(), imageFigure()),
                readouts(chain.whole().reasons(formulas)),
                formulas.all(),
                handles(),
                List.of(),
                notes);
    }

    private Figure domainFigure() {
        Point at = chain.first().at();
        List<Mark> marks = new ArrayList<>(pair.grid());
        marks.add(new Mark.Ellipse(Role.ELLIPSE, at.x(), at.y(), radius, 0, 0, radius));
        marks.add(arrow(at, v));
        return pair.domainFigure("The disc and a step v", true, ChainRule.DOMAIN, marks);
    }

    private Figure middleFigure() {
        Rectangle view = still.middle.frame().view();
        return new Figure(
                "middle",
                "After " + chain.firstName(),
                view,
                "x",
                "y",
                true,
                ChainRule.MIDDLE.key(),
                carried(still.middle, chain.first(), chain.first().jacobian(), chain.push(v)));
    }

    private Figure imageFigure() {
        return pair.imageFigure(
                "After " + chain.firstName() + " and " + chain.secondName(),
                ChainRule.IMAGE,
                carried(still.image, chain.whole(), chain.product(), chain.pushAll(v)));
    }

    /**
     * The disc after some maps, and what their matrix makes of it.
     *
     * @param matrix 2×2 row-major
     * @param step what it makes of v
     */
    private List<Mark> carried(GridImage grid, Local local, double[] matrix, double[] step) {
        List<Mark> marks = new ArrayList<>(grid.lines());
        marks.add(Pictures.polylines(Role.HIGHLIGHT, disc(local.map().planeMap(), grid)));
        Point at = local.image();
        if (local.isDefined() && isFinite(matrix) && isFinite(step)) {
            marks.add(new Mark.Ellipse(
                    Role.ELLIPSE,
                    at.x(),
                    at.y(),
                    radius * matrix[0],
                    radius * matrix[2],
                    radius * matrix[1],
                    radius * matrix[3]));
            marks.add(arrow(at, step));
        }
        return marks;
    }

    private static boolean isFinite(double[] numbers) {
        double sum = 0;
        for (double number : numbers) {
            sum += Math.abs(number);
        }
        return sum < Double.MAX_VALUE;
    }

    private Paths disc(PlaneMap map, GridImage grid) {
        Point centre = chain.first().at();
        return Curves.trace(
                (angle, out) ->
                        map.apply(centre.x() + radius * Math.cos(angle), centre.y() + radius * Math.sin(angle), out),
                0,
                2 * Math.PI,
                grid.frame(),
                quality.detail(),
                budget);
    }

    private Mark arrow(Point from, double[] step) {
        return new Mark.Arrows(
                Role.ARROW_1,
                new double[] {from.x(), from.y(), from.x() + radius * step[0], from.y() + radius * step[1]});
    }

    private List<Handle> handles() {
        Point at = chain.first().at();
        return List.of(
                pair.handle("point", "Point in the domain", at, ChainRule.POINT),
                new Handle(
                        "step",
                        "domain",
                        "Head of the step v",
                        at.x() + radius * v[0],
                        at.y() + radius * v[1],
                        ChainRule.TANGENT.key(),
                        new double[] {1 / radius, 0, 0, 1 / radius}));
    }

    private List<Readout> readouts(Reasons reasons) {
        String first = chain.firstName();
        String second = chain.secondName();
        Chain swapped = chain.swapped();
        return Stream.of(
                        Readout.of(
                                "first",
                                "J of " + first + " at p",
                                2,
                                2,
                                chain.first().jacobian()),
                        Readout.of(
                                "second",
                                "J of " + second + " at " + first + "(p)",
                                2,
                                2,
                                chain.second().jacobian()),
                        Readout.of("product", "Their product, " + second + " on the left", 2, 2, chain.product()),
                        Readout.of(
                                "whole",
                                "J of " + chain.name() + " at p, from its own formulas",
                                2,
                                2,
                                chain.whole().jacobian()),
                        Readout.of(
                                "determinants",
                                "det J of " + first + ", " + second + ", " + chain.name(),
                                new double[] {
                                    chain.first().determinant(),
                                    chain.second().determinant(),
                                    chain.whole().determinant()
                                }),
                        Readout.of("pushed", "v after " + first + ": J v", chain.push(v)),
                        Readout.of("jvp", "Then after " + second + ": the JVP", chain.pushAll(v)),
                        Readout.of("pulled", "w before " + second + ": wᵀJ", chain.pull(w)),
                        Readout.of("vjp", "Then before " + first + ": the VJP", chain.pullAll(w)),
                        Readout.of(
                                "swapped",
                                "The other order, J of " + swapped.name() + " at p",
                                2,
                                2,
                                swapped.whole().jacobian()))
                .map(reasons::explain)
                .toList();
    }

    private String description() {
        List<String> names = chain.first().map().variables();
        Point at = chain.first().at();
        String text = "Three planes: a disc about " + Pictures.words(names.get(0), at.x()) + ", "
                + Pictures.words(names.get(1), at.y()) + ", its image under " + chain.firstName()
                + ", and that one's under " + chain.secondName() + ". ";
        if (!chain.isDefined()) {
            return text + "On the way there is a place where a map or its Jacobian is undefined.";
        }
        return text + "The determinants " + digits(chain.first().determinant()) + " and "
                + digits(chain.second().determinant()) + " multiply to "
                + digits(chain.whole().determinant())
                + ". The product of the two matrices and the Jacobian of " + chain.name()
                + (chain.agrees() ? " are the same to twelve digits." : " differ by rounding errors.");
    }

    private static String digits(double number) {
        return Numbers.readout(number, Pictures.DIGITS);
    }
}
