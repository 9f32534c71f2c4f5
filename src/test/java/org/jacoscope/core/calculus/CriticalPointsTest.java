package org.jacoscope.core.calculus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jacoscope.core.calculus.CriticalPoint.Kind;
import org.jacoscope.core.num.Budget;
import org.jacoscope.core.num.Rectangle;
import org.junit.jupiter.api.Test;

class CriticalPointsTest {

    private static CriticalPoints find(String function, double half) {
        return CriticalPoints.find(Maps.plane(function), new Rectangle(-half, half, -half, half), Budget.scene());
    }

    private static long count(CriticalPoints found, Kind kind) {
        return found.points().stream().filter(point -> point.kind() == kind).count();
    }

    @Test
    void bowlHasItsMinimumOfMinusAQuarterOfTwoHundredOne() {
        CriticalPoints found = find("x^2+4*y^2-11*x+8*y-16", 8);
        CriticalPoint point = found.points().get(0);
        assertEquals(1, found.points().size());
        assertEquals(Kind.MINIMUM, point.kind());
        assertEquals(5.5, point.x(), 1e-14);
        assertEquals(-1, point.y(), 1e-14);
        assertEquals(-201.0 / 4, point.value(), 1e-13);
        assertEquals(16, point.determinant());
        assertNull(found.remark());
    }

    @Test
    void himmelblauHasFourMinimaFourSaddlesAndAMaximum() {
        CriticalPoints found = find("(x^2+y-11)^2+(x+y^2-7)^2", 5);
        assertEquals(4, count(found, Kind.MINIMUM));
        assertEquals(4, count(found, Kind.SADDLE));
        assertEquals(1, count(found, Kind.MAXIMUM));
        assertEquals(9, found.points().size());
        assertTrue(found.points().stream()
                .anyMatch(point -> Math.hypot(point.x() - 3, point.y() - 2) < 1e-14 && point.value() < 1e-25));
        assertNull(found.remark());
    }

    @Test
    void rosenbrockHasItsMinimumInTheValley() {
        CriticalPoints found = find("(1-x)^2+100*(y-x^2)^2", 2);
        assertEquals(1, found.points().size());
        assertEquals(Kind.MINIMUM, found.points().get(0).kind());
        assertEquals(1, found.points().get(0).x(), 1e-12);
        assertEquals(1, found.points().get(0).y(), 1e-12);
    }

    @Test
    void tinyFunctionHasItsOneMinimum() {
        CriticalPoints found = find("1e-200*(x^2+y^2)", 5);
        assertEquals(1, found.points().size());
        assertEquals(Kind.MINIMUM, found.points().get(0).kind());
    }

    @Test
    void monkeySaddleIsDegenerate() {
        CriticalPoints found = find("(x-0.3)^3-3*(x-0.3)*(y+0.2)^2", 2);
        assertEquals(1, found.points().size());
        assertEquals(Kind.DEGENERATE, found.points().get(0).kind());
        assertEquals(0.3, found.points().get(0).x(), 1e-7);
        assertEquals(-0.2, found.points().get(0).y(), 1e-7);
    }

    @Test
    void saddleOnACellCornerIsFoundOnce() {
        CriticalPoints found = find("x*y", 1);
        assertEquals(1, found.points().size());
        assertEquals(Kind.SADDLE, found.points().get(0).kind());
        assertEquals(-1, found.points().get(0).eigen().lower());
    }

    @Test
    void wavesHaveAllTheirExtremaAndSaddles() {
        CriticalPoints found = find("sin(x)*sin(y)", 5);
        assertEquals(16, count(found, Kind.MINIMUM) + count(found, Kind.MAXIMUM));
        assertEquals(9, count(found, Kind.SADDLE));
        assertNull(found.remark());
    }

    @Test
    void lineOfCriticalPointsIsCutShort() {
        CriticalPoints found = find("(x-y)^2", 2);
        assertTrue(
                found.points().size() <= CriticalPoints.MOST_DEGENERATE,
                "" + found.points().size());
        assertTrue(found.points().size() > 1);
        assertNotNull(found.remark());
    }

    @Test
    void moreThanTheLimitIsSaid() {
        CriticalPoints found = find("sin(5*x)*sin(5*y)", 10);
        assertEquals(CriticalPoints.MOST, found.points().size());
        assertEquals("There are more than 200 critical points in this window; 200 are listed.", found.remark());
    }

    @Test
    void linearFunctionHasNone() {
        assertTrue(find("2*x+3*y", 5).points().isEmpty());
    }

    @Test
    void constantFunctionIsDegenerateEverywhereAndCutShort() {
        assertTrue(find("7", 5).points().size() <= CriticalPoints.MOST_DEGENERATE);
    }

    @Test
    void undefinedRegionsDoNotMatter() {
        CriticalPoints found = find("log(x)-x+y^2", 3);
        assertEquals(1, found.points().size());
        assertEquals(Kind.SADDLE, found.points().get(0).kind());
    }

    @Test
    void mapOfTwoComponentsIsRefused() {
        IllegalArgumentException refusal = assertThrows(
                IllegalArgumentException.class,
                () -> CriticalPoints.find(Maps.plane("x", "y"), new Rectangle(0, 1, 0, 1), Budget.scene()));
        assertEquals(
                "Critical points need a function of two variables with one component, not 2 and 2.",
                refusal.getMessage());
    }

    @Test
    void maximumIsFoundInAWindowThatIsFlatNearlyEverywhere() {
        CriticalPoints found = find("exp(-x^2-y^2)", 30);
        assertEquals(1, count(found, Kind.MAXIMUM));
    }
}
