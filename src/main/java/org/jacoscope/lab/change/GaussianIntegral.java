package org.jacoscope.lab.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jacoscope.core.num.Budget;
import org.jacoscope.core.num.Numbers;
import org.jacoscope.core.num.Rectangle;
import org.jacoscope.lab.Chapter;
import org.jacoscope.lab.Exercise;
import org.jacoscope.lab.FlagProperty;
import org.jacoscope.lab.FormulaProperty;
import org.jacoscope.lab.FormulaScope;
import org.jacoscope.lab.IntegerProperty;
import org.jacoscope.lab.Lab;
import org.jacoscope.lab.NumberProperty;
import org.jacoscope.lab.PointProperty;
import org.jacoscope.lab.PointProperty.Point;
import org.jacoscope.lab.Preset;
import org.jacoscope.lab.Property;
import org.jacoscope.lab.Quality;
import org.jacoscope.lab.State;
import org.jacoscope.lab.StillPart;
import org.jacoscope.lab.ViewProperty;
import org.jacoscope.scene.Axis;
import org.jacoscope.scene.Figure;
import org.jacoscope.scene.Handle;
import org.jacoscope.scene.Mark;
import org.jacoscope.scene.Note;
import org.jacoscope.scene.Readout;
import org.jacoscope.scene.Scene;

/** Why the integral of e^(−x²) is √π: its square is a volume, which rings about the axis measure at once. */
public final class GaussianIntegral implements Lab {
    private static final Rectangle START = new Rectangle(-2.5, 2.5, -2.5, 2.5);

    private static final NumberProperty A = new NumberProperty("a", "a", 1, 0.1, 5, 0.05, "");
    private static final FormulaProperty F =
            new FormulaProperty("f", "f", "exp(-x^2)", FormulaScope.of(List.of("x"), List.of(A)));
    private static final IntegerProperty STEP =
            new IntegerProperty("step", "Step", 1, 1, BellStep.values().length).animated(24, BellStep.titles());
    private static final FlagProperty FORGET = new FlagProperty("forget", "Forget the Jacobian", false);
    private static final IntegerProperty N =
            new IntegerProperty("n", "Columns a side, and rings, n", 16, Convergence.FEWEST, Convergence.MOST);
    private static final NumberProperty REACH =
            new NumberProperty("reach", "How far the sums reach", 6, 0.5, 10, 0.5, "");
    private static final PointProperty POINT = new PointProperty("point", "Point", 1.1, 0.8);
    private static final ViewProperty WINDOW = new ViewProperty("domain", "Window", Optional.of(START));

    @Override
    public Card card() {
        return new Card(
                "gaussian-integral",
                Chapter.CHANGE,
                "The Gaussian integral",
                "Why is the integral of e^(−x²) the root of π?",
                "Follow nine steps from the area under a curve to the volume under a bell, sum it by columns and by rings,"
                        + " and see what comes out when the Jacobian is forgotten.");
    }

    @Override
    public List<Property<?>> properties() {
        return List.of(F, A, STEP, FORGET, N, REACH, POINT, WINDOW);
    }

    @Override
    public List<Preset> presets() {
        return List.of(
                new Preset(
                        "story",
                        "From the start",
                        "Play the nine steps, or take them one by one: each lights up what it speaks of.",
                        Map.of()),
                new Preset(
                        "jacobian",
                        "The Jacobian",
                        "Drag the point outwards: the polar cell becomes longer in proportion to r, as det J = r says.",
                        Map.of("step", "6", "point", "1.4,1")),
                new Preset(
                        "forgotten",
                        "Forgotten",
                        "Without the factor r the rings tend to π^(3/2) ≈ 5.568, and no n mends it.",
                        Map.of("step", "6", "forget", "true", "point", "1.9,1.3")),
                new Preset(
                        "columns-win",
                        "Columns win",
                        "A surprise: 24 columns a side give twelve digits, 64 rings only three. Polar coordinates are for"
                                + " proofs, not for this sum.",
                        Map.of("step", "3", "n", "24")),
                new Preset(
                        "short",
                        "Too short a reach",
                        "Both errors stop falling: what lies outside is missing, more of it outside the disc.",
                        Map.of("step", "3", "n", "16", "reach", "1.5", "point", "0.6,0.4")),
                new Preset(
                        "normal",
                        "The normal density",
                        "Its factor 1/√(2π) makes the area 1: bell and drum are 1/(2π) high, and the drum's radius is √2.",
                        Map.of("f", "exp(-x^2/2)/sqrt(2*pi)", "step", "9", "reach", "9", "domain", "-4,4,-4,4")),
                new Preset(
                        "width",
                        "Wider or narrower",
                        "Move a: the volume is π/a, for the bell is e^(−ar²) high.",
                        Map.of("f", "exp(-a*x^2)", "a", "0.5", "step", "7", "reach", "9")),
                new Preset(
                        "not-round",
                        "Not round",
                        "The steps need a round bell. This one has corners, and step 5 fails.",
                        Map.of("f", "exp(-x^4)", "step", "5")),
                new Preset(
                        "heavy",
                        "A heavy tail",
                        "1/(1 + x²) has the area π, but its bell has four ridges, and much lies far out.",
                        Map.of("f", "1/(1+x^2)", "step", "5", "reach", "10", "domain", "-4,4,-4,4")));
    }

    @Override
    public List<Exercise> exercises() {
        return GaussianExercises.of(POINT, state -> bell(state, Budget.scene()));
    }

    private static Bell bell(State state, Budget budget) {
        return Bell.of(state.get(F).expr(), Map.of(A.key(), state.get(A)), budget);
    }

    @Override
    public Scene scene(State state, Quality quality, Budget budget) {
        return new Drawing(state, quality, budget).scene();
    }

    /** What depends on neither the point nor the step nor n. */
    private record Still(Bell bell, Convergence convergence) {}

    private static final StillPart<Still> STILL = new StillPart<>(4, POINT, STEP, N, WINDOW);

    /** The colours: they stay while the point is dragged. */
    private static final StillPart<Mark> GROUND = new StillPart<>(3, POINT);

    /** One scene in the making. */
    private static final class Drawing {
        private final State state;
        private final Quality quality;
        private final Budget budget;
        private final Rectangle window;
        private final BellStep step;
        private final boolean forgotten;
        private final PlaneSums sums;
        private final Point at;
        private final Bell bell;
        private final Convergence convergence;
        private final BellStory story;
        private final double columns;
        private final double rings;

        Drawing(State state, Quality quality, Budget budget) {
            this.state = state;
            this.quality = quality;
            this.budget = budget;
            this.window = state.get(WINDOW).orElse(START);
            this.step = BellStep.number(state.get(STEP));
            this.forgotten = state.get(FORGET);
            this.sums = new PlaneSums(state.get(N), state.get(REACH));
            this.at = state.get(POINT);
            Still still = STILL.of(state, quality, budget, this::still);
            this.bell = still.bell.copy();
            this.convergence = still.convergence;
            this.story = new BellStory(bell, new BellCells(sums, at), forgotten);
            this.columns = sums.overColumns(bell.height(), budget);
            this.rings = sums.overRings(bell.height(), forgotten, budget);
        }

        private Still still() {
            Bell found = bell(state, budget);
            return new Still(found, Convergence.of(found, state.get(REACH), forgotten, budget));
        }

        Scene scene() {
            List<Note> notes = new ArrayList<>();
            notes.add(Note.info("Step " + step.number() + ". " + story.of(step)));
            if (forgotten && !step.hasJacobian()) {
                notes.add(Note.warning("The sum over rings leaves out the factor r, the determinant of the Jacobian."));
            }
            return new Scene(
                    "The Gaussian integral, step " + step.number() + ": " + step.title(),
                    description(),
                    List.of(bellFigure(), convergence.figure(sums.n(), columns, rings, ringsName())),
                    readouts(),
                    BellFormulas.of(bell).line(step, bell, forgotten).stream().toList(),
                    List.of(Handle.direct("point", "bell", "Point of the plane", at.x(), at.y(), POINT.key())),
                    quality == Quality.FINAL ? List.of(convergence.table()) : List.of(),
                    notes);
        }

        private Figure bellFigure() {
            List<Mark> marks = new ArrayList<>();
            step.ground()
                    .ifPresent(ground -> marks.add(GROUND.of(
                            state,
                            quality,
                            budget,
                            () -> ground.field(bell, sums, forgotten && step.hasJacobian(), window, quality, budget))));
            marks.addAll(new BellLights(bell, new BellCells(sums, at), window, forgotten, quality.detail(), budget)
                    .of(step));
            return new Figure(
                    "bell", step.title(), window, Axis.number("x"), Axis.number("y"), true, WINDOW.key(), marks);
        }

        private String ringsName() {
            return forgotten ? "rings without r" : "rings";
        }

        private List<Readout> readouts() {
            List<Readout> readouts = new ArrayList<>(List.of(
                    settled(Readout.of("integral", "I, the integral of f", bell.integral())),
                    settled(Readout.of("volume", "I², the volume", bell.volume())),
                    summed(Readout.of("columns", "Sum over " + count(sums.n() * sums.n()) + " columns", columns)),
                    Readout.of("columns-error", "Relative error of the columns", convergence.words(columns)),
                    summed(Readout.of(
                            "rings",
                            "Sum over " + count(sums.n() * sums.sectors()) + " polar cells"
                                    + (forgotten ? ", without r" : ""),
                            rings)),
                    Readout.of("rings-error", "Relative error of the rings", convergence.words(rings))));
            if (forgotten && bell.isRound()) {
                readouts.add(Readout.of("forgotten", "Where that tends, π f(0) I", bell.forgotten()));
            }
            readouts.add(Readout.of("radius", "r at the point", Math.hypot(at.x(), at.y())));
            readouts.add(summed(Readout.of("height", "f(x) f(y) at the point", bell.at(at.x(), at.y()))));
            return readouts;
        }

        private static String count(int cells) {
            return Integer.toString(cells);
        }

        private static Readout settled(Readout readout) {
            return readout.isFinite()
                    ? readout
                    : readout.because("undefined here: the integral over the whole line does not settle on a number");
        }

        private static Readout summed(Readout readout) {
            return readout.isFinite()
                    ? readout
                    : readout.because("not finite here: f has no finite value at a place that is summed");
        }

        private String description() {
            return "Step " + step.number() + " of " + BellStep.values().length + ", " + step.title() + ". "
                    + step.picture() + " With n = " + sums.n() + " the sum over columns is " + number(columns)
                    + " and the sum over rings" + (forgotten ? ", without the factor r, " : " ") + "is "
                    + number(rings) + "; the volume is " + number(bell.volume())
                    + ". The second figure shows both errors against n on logarithmic axes.";
        }

        private static String number(double value) {
            return Numbers.readout(value, Pictures.DIGITS + 2);
        }
    }
}
