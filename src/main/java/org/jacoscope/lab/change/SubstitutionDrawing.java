package org.jacoscope.lab.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jacoscope.core.calculus.Cubature;
import org.jacoscope.core.calculus.Mapping;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.num.Budget;
import org.jacoscope.core.num.Numbers;
import org.jacoscope.core.num.Rectangle;
import org.jacoscope.lab.Kinks;
import org.jacoscope.lab.Quality;
import org.jacoscope.lab.Reasons;
import org.jacoscope.lab.State;
import org.jacoscope.lab.StillPart;
import org.jacoscope.scene.Axis;
import org.jacoscope.scene.Figure;
import org.jacoscope.scene.Handle;
import org.jacoscope.scene.Mark;
import org.jacoscope.scene.Note;
import org.jacoscope.scene.Readout;
import org.jacoscope.scene.Role;
import org.jacoscope.scene.Scene;

/** One scene of {@link Substitution} in the making. */
final class SubstitutionDrawing {
    private static final String IN_U = "domain";
    private static final String IN_X = "image";

    /** How many times further than in proportion to the windows a drag of the image may move the strip. */
    private static final double REACH = 4;

    /** Ends nearer to each other than this, as a share of the window, share a label. */
    private static final double TOGETHER = 0.08;

    /** A place further out than this has no label. */
    private static final double FAR = 1e9;

    private static final StillPart<SubstitutionCurves> CURVES =
            new StillPart<>(3, Substitution.A, Substitution.B, Substitution.N, Substitution.ALONG);
    private static final StillPart<Pullback> INTEGRALS =
            new StillPart<>(3, Substitution.N, Substitution.ALONG, Substitution.DOMAIN, Substitution.IMAGE);

    private final Quality quality;
    private final Mapping f;
    private final Mapping g;
    private final double a;
    private final double b;
    private final Strips strips;
    private final int strip;

    /** The place of the strip's handle. */
    private final double u;

    private final double slope;
    private final double x;
    private final double height;
    private final SubstitutionCurves curves;
    private final Pullback integrals;
    private final SubstitutionFormulas formulas;

    SubstitutionDrawing(State state, Quality quality, Budget budget) {
        this.quality = quality;
        Expr fExpr = state.get(Substitution.F).expr();
        Expr gExpr = state.get(Substitution.G).expr();
        this.f = Mapping.of(List.of("x"), List.of(fExpr), Map.of());
        this.g = Mapping.of(List.of("u"), List.of(gExpr), Map.of());
        this.a = state.get(Substitution.A);
        this.b = state.get(Substitution.B);
        int n = state.get(Substitution.N);
        double along = state.get(Substitution.ALONG);
        this.strips = Strips.of(f, g, a, b, n, budget);
        this.strip = Math.min(n - 1, (int) (along * n));
        this.u = a + along * (b - a);
        this.x = g.value(new double[] {u})[0];
        this.slope = g.jacobian(new double[] {u})[0];
        this.height = f.value(new double[] {x})[0];
        this.curves = CURVES.of(
                state,
                quality,
                budget,
                () -> SubstitutionCurves.of(
                        f, g, state.get(Substitution.DOMAIN), state.get(Substitution.IMAGE), quality.detail(), budget));
        this.integrals = INTEGRALS.of(state, quality, budget, () -> Pullback.of(f, g, a, b, budget));
        this.formulas = SubstitutionFormulas.of(fExpr, gExpr);
    }

    Scene scene() {
        return new Scene(
                "Substitution in one variable",
                description(),
                List.of(figureInU(), figureInX()),
                readouts(),
                formulas.all(),
                handles(),
                quality == Quality.FINAL ? List.of(strips.table()) : List.of(),
                notes());
    }

    private Figure figureInU() {
        List<Mark> marks = new ArrayList<>(strips.inU());
        marks.addAll(strips.inU(strip, Role.HIGHLIGHT));
        marks.add(curves.inU());
        ends(marks, a, "a", b, "b", curves.viewInU());
        return new Figure(
                IN_U,
                "f(g(u)) g′(u) over u",
                curves.viewInU(),
                Axis.number("u"),
                Axis.number(""),
                false,
                Substitution.DOMAIN.key(),
                marks);
    }

    private Figure figureInX() {
        List<Mark> marks = new ArrayList<>(strips.inX());
        marks.addAll(strips.inX(strip, Role.HIGHLIGHT));
        marks.addAll(strips.estimate(strip, Role.CELL_LINEAR));
        marks.add(curves.inX());
        ends(marks, from(), "g(a)", to(), "g(b)", curves.viewInX());
        return new Figure(
                IN_X,
                "f(x) over x = g(u)",
                curves.viewInX(),
                Axis.number("x"),
                Axis.number(""),
                false,
                Substitution.IMAGE.key(),
                marks);
    }

    private double from() {
        return strips.images()[0];
    }

    private double to() {
        return strips.images()[strips.count()];
    }

    /** Both ends with their names, which stand together where the ends do. */
    private static void ends(List<Mark> marks, double from, String first, double to, String second, Rectangle view) {
        boolean together = Math.abs(to - from) < TOGETHER * view.width();
        end(marks, from, together ? first + ", " + second : first);
        end(marks, to, together ? "" : second);
    }

    private static void end(List<Mark> marks, double at, String name) {
        if (Math.abs(at) < FAR) {
            marks.add(new Mark.Points(Role.POINT, new double[] {at, 0}));
            if (!name.isEmpty()) {
                marks.add(new Mark.Label(Role.POINT, at, 0, name));
            }
        }
    }

    private List<Handle> handles() {
        List<Handle> handles = new ArrayList<>(List.of(
                sideways("a", IN_U, "End a of the interval", a, 0, Substitution.A.key(), 1),
                sideways("b", IN_U, "End b of the interval", b, 0, Substitution.B.key(), 1)));
        double share = a == b ? 0 : 1 / (b - a);
        String along = Substitution.ALONG.key();
        if (Math.abs(height * slope) < FAR) {
            handles.add(sideways("strip", IN_U, "Strip", u, height * slope, along, share));
        }
        if (Math.abs(height) < FAR && Math.abs(x) < FAR) {
            double most = REACH * curves.viewInU().width() / curves.viewInX().width();
            double back = Math.max(-most, Math.min(most, 1 / slope));
            double gain = Double.isFinite(back) ? back * share : 0;
            handles.add(sideways("strip-image", IN_X, "Image of the strip", x, height, along, gain));
        }
        return handles;
    }

    private static Handle sideways(
            String id, String figure, String label, double x, double y, String property, double gain) {
        return new Handle(id, figure, label, x, y, property, new double[] {gain, 0});
    }

    private List<Readout> readouts() {
        Reasons inStrip = reasons(strips.middle(strip), strips.places()[strip]);
        Reasons atEnds = reasons(Double.isFinite(from()) ? b : a, 0);
        List<Readout> readouts = new ArrayList<>(List.of(
                integral("in-u", "∫ f(g(u)) g′(u) du from a to b", integrals.inU()),
                integrals
                        .inX()
                        .map(found -> integral("in-x", "∫ f(x) dx from g(a) to g(b)", found))
                        .orElseGet(() -> Readout.of("in-x", "∫ f(x) dx from g(a) to g(b)", Double.NaN)
                                .because("undefined here: g(a) or g(b) is not finite")),
                Readout.of("errors", "Estimates of their errors", new double[] {
                    integrals.inU().error(),
                    integrals.inX().map(Cubature::error).orElse(Double.NaN)
                }),
                summed(Readout.of("sum-u", "Sum of the strips in u", strips.sumInU())),
                summed(Readout.of("sum-x", "Sum of their images in x", strips.sumInX())),
                integral("without", "Without the factor: ∫ f(g(u)) du", integrals.without())));
        if (!integrals.turns().isEmpty()) {
            readouts.add(integral("unsigned", "With |g′| in place of g′", integrals.unsigned()));
        }
        Stream.of(
                        Readout.of("factor", "g′ in the middle of the strip", strips.slopes()[strip]),
                        Readout.of("widths", "Its widths du, g′ du and dx", new double[] {
                            strips.du(), strips.slopes()[strip] * strips.du(), strips.dx(strip)
                        }),
                        Readout.of("areas", "Its areas in u and in x", new double[] {
                            strips.areaInU(strip), strips.areaInX(strip)
                        }))
                .map(inStrip::explain)
                .forEach(readouts::add);
        readouts.add(atEnds.explain(Readout.of("ends", "g(a) and g(b)", new double[] {from(), to()})));
        return readouts;
    }

    /** Why g, g′ and f have no finite value at u and x. */
    private Reasons reasons(double atU, double atX) {
        List<Expr> steps = new ArrayList<>(g.components());
        formulas.derivative().ifPresent(steps::add);
        steps.addAll(f.components());
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("u", atU);
        values.put("x", atX);
        return new Reasons(steps, values);
    }

    private static Readout integral(String id, String label, Cubature found) {
        Readout readout = Readout.of(id, label, Pullback.settled(found));
        return readout.isFinite()
                ? readout
                : readout.because("undefined here: the integral does not settle on a number");
    }

    private static Readout summed(Readout readout) {
        return readout.isFinite() ? readout : readout.because("not finite here: a strip has no finite width or height");
    }

    private List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        if (integrals.disagrees()) {
            notes.add(Note.warning(
                    "The two integrals differ. Substitution needs a g that is differentiable all the way from a"
                            + " to b, without a jump or a pole."));
        }
        notes.add(Note.info(direction()));
        notes.addAll(Kinks.notes(List.of(f.components().get(0), g.components().get(0))));
        notes.addAll(formulas.notes());
        return notes;
    }

    /** Which way the images run. */
    private String direction() {
        if (!integrals.turns().isEmpty()) {
            String places = integrals.turns().stream()
                    .limit(4)
                    .map(turn -> "u = " + digits(turn) + " (x = " + digits(g.value(new double[] {turn})[0]) + ")")
                    .collect(Collectors.joining(", "));
            return "g turns back at " + places + (integrals.turns().size() > 4 ? " and more places" : "")
                    + ". What is covered forwards and backwards cancels, and only from g(a) to g(b) is left.";
        }
        if (a == b) {
            return "a = b: there is nothing between them.";
        }
        if (!(Math.abs(to() - from()) > 0)) {
            return "The images of a and b cannot be told apart, or there are none.";
        }
        String order = a > b ? "b lies left of a, so du is negative. " : "";
        return order
                + (to() > from()
                        ? "The images run from left to right."
                        : "The images run from right to left (hatched), so they count with the opposite sign of f.");
    }

    private String description() {
        return "Two graphs. The first shows f(g(u)) g′(u) over u from a = " + digits(a) + " to b = " + digits(b)
                + " in "
                + strips.count() + " strips of equal width, the second f(x) over x from g(a) = " + digits(from())
                + " to g(b) = " + digits(to()) + " in their images. The strip about u = "
                + digits(strips.middle(strip)) + " is " + digits(strips.du()) + " wide, its image "
                + digits(strips.dx(strip)) + ", about g′ = " + digits(strips.slopes()[strip])
                + " times as much. The integral over u is " + digits(Pullback.settled(integrals.inU()))
                + ", that over x " + digits(integrals.valueInX()) + ". " + direction();
    }

    private static String digits(double number) {
        return Numbers.readout(number, Pictures.DIGITS);
    }
}
