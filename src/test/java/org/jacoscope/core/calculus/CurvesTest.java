package org.jacoscope.core.calculus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.DoubleUnaryOperator;
import org.jacoscope.core.num.Budget;
import org.jacoscope.core.num.BudgetExceededException;
import org.jacoscope.core.num.Rectangle;
import org.junit.jupiter.api.Test;

class CurvesTest {

    private static final Rectangle VIEW = new Rectangle(-5, 5, -5, 5);

    private static final Frame FRAME = new Frame(VIEW, 600, 600);

    private static Paths graph(DoubleUnaryOperator f, Detail detail) {
        return trace(
                (t, out) -> {
                    out[0] = t;
                    out[1] = f.applyAsDouble(t);
                },
                detail);
    }

    private static Paths trace(PlaneCurve curve, Detail detail) {
        return Curves.trace(curve, -5, 5, FRAME, detail, Budget.scene());
    }

    private static double firstX(Paths paths, int line) {
        return paths.xy()[2 * paths.starts()[line]];
    }

    private static double lastX(Paths paths, int line) {
        return paths.xy()[2 * paths.end(line) - 2];
    }

    @Test
    void straightLineIsOneLineFromEndToEnd() {
        Paths paths = graph(t -> t / 2, Detail.FINAL);
        assertEquals(1, paths.count());
        assertEquals(-5, firstX(paths, 0));
        assertEquals(5, lastX(paths, 0));
    }

    @Test
    void circleStaysWithinAFifthOfAPixel() {
        Paths paths = Curves.trace(
                (t, out) -> {
                    out[0] = 4 * Math.cos(t);
                    out[1] = 4 * Math.sin(t);
                },
                0,
                2 * Math.PI,
                FRAME,
                Detail.FINAL,
                Budget.scene());
        double pixel = 10.0 / 600;
        for (int i = 0; i + 1 < paths.points(); i++) {
            double x = (paths.xy()[2 * i] + paths.xy()[2 * i + 2]) / 2;
            double y = (paths.xy()[2 * i + 1] + paths.xy()[2 * i + 3]) / 2;
            assertEquals(4, Math.hypot(x, y), 0.2 * pixel);
        }
    }

    @Test
    void tangentBreaksAtItsPoles() {
        for (Detail detail : Detail.values()) {
            Paths paths = graph(Math::tan, detail);
            assertEquals(5, paths.count());
            assertNoLineCrosses(paths, Math.PI / 2);
            assertNoLineCrosses(paths, -3 * Math.PI / 2);
        }
    }

    private static void assertNoLineCrosses(Paths paths, double x) {
        for (int line = 0; line < paths.count(); line++) {
            assertTrue(lastX(paths, line) <= x || firstX(paths, line) >= x, "line " + line);
        }
    }

    @Test
    void reciprocalBreaksAtZeroWhereverItIsSampled() {
        for (double shift : new double[] {0, 0.1, 1.0 / 3, 1.25}) {
            Paths paths = graph(t -> 1 / (t - shift), Detail.FINAL);
            assertEquals(2, paths.count(), "shift " + shift);
            assertNoLineCrosses(paths, shift);
        }
    }

    @Test
    void branchCutIsNotJoined() {
        Paths paths = graph(t -> Math.atan2(t - 0.1, -1), Detail.FINAL);
        assertEquals(2, paths.count());
        assertEquals(0.1, lastX(paths, 0), 1e-12);
        assertEquals(0.1, firstX(paths, 1), 1e-12);
    }

    @Test
    void stepsAreNotJoined() {
        Paths paths = graph(Math::floor, Detail.FINAL);
        assertEquals(10, paths.count());
        for (int i = 0; i + 1 < paths.points(); i++) {
            boolean sameLine = paths.xy()[2 * i + 1] == paths.xy()[2 * i + 3];
            boolean lineEnds = java.util.Arrays.binarySearch(paths.starts(), i + 1) >= 0;
            assertTrue(sameLine || lineEnds, "point " + i);
        }
    }

    @Test
    void jumpAlongTheDirectionOfTravelIsNotJoined() {
        Paths paths = trace(
                (t, out) -> {
                    out[0] = t < 0.3 ? t - 0.2 : t + 0.2;
                    out[1] = out[0];
                },
                Detail.FINAL);
        assertEquals(2, paths.count());
        assertEquals(0.1, lastX(paths, 0), 1e-11);
        assertEquals(0.5, firstX(paths, 1), 1e-11);
    }

    @Test
    void rootEndsWhereItIsDefined() {
        Paths paths = graph(t -> Math.sqrt(t - 0.3), Detail.FINAL);
        assertEquals(1, paths.count());
        assertEquals(0.3, firstX(paths, 0), 1e-12);
        assertEquals(5, lastX(paths, 0));
    }

    @Test
    void steepButContinuousIsJoined() {
        assertEquals(1, graph(t -> Math.tanh(1e4 * (t - 0.1)), Detail.FINAL).count());
        assertEquals(1, graph(t -> Math.cbrt(t - 0.1), Detail.FINAL).count());
    }

    @Test
    void undefinedCurveHasNoLines() {
        assertEquals(0, graph(t -> Double.NaN, Detail.FINAL).count());
    }

    @Test
    void everyPointLiesInTheInflatedView() {
        Rectangle clip = VIEW.inflate(0.0500001);
        Paths paths = graph(t -> Math.exp(3 * t) * Math.sin(9 * t), Detail.FINAL);
        for (int i = 0; i < paths.points(); i++) {
            assertTrue(clip.contains(paths.xy()[2 * i], paths.xy()[2 * i + 1]), "point " + i);
        }
        assertTrue(paths.points() > 100);
    }

    @Test
    void noiseStopsAtTheEvaluationsAllowed() {
        int[] evaluations = {0};
        graph(
                t -> {
                    evaluations[0]++;
                    return (Double.doubleToLongBits(t) * 0x9E3779B97F4A7C15L >>> 40) / 1e6 - 5;
                },
                Detail.FINAL);
        assertTrue(evaluations[0] < Detail.FINAL.evaluations() + 500, evaluations[0] + " evaluations");
    }

    @Test
    void gridOfPolarMapHasCirclesAndRays() {
        PlaneMap polar = Maps.of(java.util.List.of("r", "theta"), "r*cos(theta)", "r*sin(theta)")
                .planeMap();
        Rectangle source = new Rectangle(0, 4, 0, 2 * Math.PI);
        Curves.Grid grid = Curves.grid(
                polar, source, new double[] {1, 2, 3}, new double[] {0, 1}, FRAME, Detail.DRAFT, Budget.scene());
        assertEquals(3, grid.constantU().count());
        assertEquals(2, grid.constantV().count());
        double[] circle = grid.constantU().xy();
        assertEquals(1, Math.hypot(circle[10], circle[11]), 1e-15);
    }

    @Test
    void spentBudgetIsAnError() {
        assertThrows(
                BudgetExceededException.class,
                () -> Curves.trace((t, out) -> out[0] = t, 0, 1, FRAME, Detail.DRAFT, new Budget(10, () -> false)));
    }
}
