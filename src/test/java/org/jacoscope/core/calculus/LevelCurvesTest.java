package org.jacoscope.core.calculus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jacoscope.core.autodiff.Quantity;
import org.jacoscope.core.num.Budget;
import org.jacoscope.core.num.Rectangle;
import org.junit.jupiter.api.Test;

class LevelCurvesTest {

    private static final Rectangle VIEW = new Rectangle(-5, 5, -5, 5);

    private static LevelCurves.ZeroSet zeros(ScalarField field) {
        return LevelCurves.zeros(field, VIEW, 128, 128, Budget.scene());
    }

    /** The area enclosed by the rings, holes taken off. */
    private static double area(Paths rings) {
        double area = 0;
        double[] xy = rings.xy();
        for (int ring = 0; ring < rings.count(); ring++) {
            int start = rings.starts()[ring];
            int end = rings.end(ring);
            for (int i = start; i < end; i++) {
                int next = i + 1 < end ? i + 1 : start;
                area += (xy[2 * i] * xy[2 * next + 1] - xy[2 * next] * xy[2 * i + 1]) / 2;
            }
        }
        return area;
    }

    private static void assertOnCurve(ScalarField field, Paths curves) {
        assertTrue(curves.points() > 20, "only " + curves.points() + " points");
        for (int i = 0; i < curves.points(); i++) {
            assertEquals(0, field.at(curves.xy()[2 * i], curves.xy()[2 * i + 1]), 1e-9);
        }
    }

    @Test
    void circleIsOneClosedCurve() {
        ScalarField field = (x, y) -> x * x + y * y - 4;
        LevelCurves.ZeroSet zeros = zeros(field);
        assertOnCurve(field, zeros.curves());
        assertEquals(1, zeros.curves().count());
        double[] xy = zeros.curves().xy();
        assertEquals(xy[0], xy[xy.length - 2]);
        assertEquals(xy[1], xy[xy.length - 1]);
        assertEquals(4 * Math.PI, area(zeros.negative()), 0.01);
    }

    @Test
    void determinantOfFoldedMapVanishesOnItsParabola() {
        ScalarField field = Maps.plane("x^2+y", "x*y").field(Quantity.DETERMINANT);
        LevelCurves.ZeroSet zeros = zeros(field);
        assertOnCurve((x, y) -> 2 * x * x - y, zeros.curves());
        assertEquals(1, zeros.curves().count());
    }

    @Test
    void determinantOfMapsOfSquaresVanishesOnACircle() {
        ScalarField field = Maps.plane("x^2+y^2", "x*(x^2+y^2-3)").field(Quantity.DETERMINANT);
        LevelCurves.ZeroSet zeros = zeros(field);
        assertOnCurve((x, y) -> field.at(x, y), zeros.curves());
    }

    @Test
    void ringHasAHole() {
        LevelCurves.ZeroSet zeros = zeros((x, y) -> (x * x + y * y - 4) * (x * x + y * y - 16));
        assertEquals(2, zeros.curves().count());
        assertEquals(2, zeros.negative().count());
        assertEquals(12 * Math.PI, area(zeros.negative()), 0.02);
    }

    @Test
    void linesCrossAtASaddle() {
        for (double shift : new double[] {0, 0.1234}) {
            ScalarField field = (x, y) -> (x - shift) * (y + 2 * shift);
            LevelCurves.ZeroSet zeros = zeros(field);
            assertOnCurve(field, zeros.curves());
            assertTrue(passes(zeros.curves(), shift, -2 * shift), "shift " + shift);
            assertEquals((5 + shift) * (5 + 2 * shift) + (5 - shift) * (5 - 2 * shift), area(zeros.negative()), 1e-9);
        }
    }

    private static boolean passes(Paths curves, double x, double y) {
        for (int i = 0; i < curves.points(); i++) {
            if (Math.hypot(curves.xy()[2 * i] - x, curves.xy()[2 * i + 1] - y) < 1e-9) {
                return true;
            }
        }
        return false;
    }

    @Test
    void nearlyCrossingLinesStayApart() {
        LevelCurves.ZeroSet above = zeros((x, y) -> x * y + 1e-4);
        LevelCurves.ZeroSet below = zeros((x, y) -> x * y - 1e-4);
        assertEquals(2, above.negative().count());
        assertEquals(1, below.negative().count());
    }

    @Test
    void lemniscateIsFollowed() {
        ScalarField field = (x, y) -> (x * x + y * y) * (x * x + y * y) - 9 * (x * x - y * y);
        LevelCurves.ZeroSet zeros = zeros(field);
        assertOnCurve(field, zeros.curves());
        assertEquals(9, area(zeros.negative()), 0.02);
    }

    @Test
    void polesAreNoZeros() {
        assertEquals(0, zeros((x, y) -> 1 / x).curves().count());
        assertEquals(0, zeros((x, y) -> 1 / (x - 0.1)).curves().count());
        assertEquals(3, zeros((x, y) -> Math.tan(x)).curves().count());
    }

    @Test
    void poleBoundsTheNegativeRegion() {
        assertEquals(51, area(zeros((x, y) -> 1 / (x - 0.1)).negative()), 1e-8);
    }

    @Test
    void jumpsAreNoZeros() {
        assertEquals(0, zeros((x, y) -> Math.floor(x) + 0.5).curves().count());
    }

    @Test
    void touchingZeroIsOutOfReach() {
        LevelCurves.ZeroSet zeros = zeros((x, y) -> x * x);
        assertEquals(0, zeros.curves().count());
        assertEquals(0, zeros.negative().count());
    }

    @Test
    void negativeEverywhereIsTheWholeView() {
        LevelCurves.ZeroSet zeros = zeros((x, y) -> -1);
        assertEquals(100, area(zeros.negative()), 1e-12);
        assertEquals(4, zeros.negative().points());
    }

    @Test
    void undefinedRegionIsLeftOut() {
        assertEquals(0, zeros((x, y) -> Double.NaN).curves().count());
        LevelCurves.ZeroSet zeros = zeros((x, y) -> Math.log(x));
        assertEquals(1, zeros.curves().count());
        assertEquals(10, area(zeros.negative()), 10 * 10.0 / 128);
    }

    @Test
    void orientationKeepsTheNegativeSideOnTheLeft() {
        double[] xy = zeros((x, y) -> y - 0.05 * x).curves().xy();
        assertTrue(xy[0] > xy[xy.length - 2], "the lower half-plane is on the left going left");
    }
}
