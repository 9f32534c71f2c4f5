package org.jacoscope.core.calculus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jacoscope.core.num.Budget;
import org.jacoscope.core.num.Rectangle;
import org.junit.jupiter.api.Test;

class CellAreaTest {

    private static final Mapping POLAR = Maps.of(List.of("r", "theta"), "r*cos(theta)", "r*sin(theta)");

    private static CellArea area(Mapping map, double u0, double u1, double v0, double v1) {
        return CellArea.of(map, new Rectangle(u0, u1, v0, v1), Budget.scene());
    }

    @Test
    void polarCellIsASector() {
        CellArea area = area(POLAR, 1, 2, 0.3, 1.1);
        assertEquals((4 - 1) * 0.8 / 2, area.area(), 1e-14);
        assertTrue(area.error() < 1e-12);
        assertNull(area.trouble());
    }

    @Test
    void wholeTurnOfPolarMapIsADisc() {
        assertEquals(Math.PI * 9, area(POLAR, 0, 3, 0, 2 * Math.PI).area(), 1e-12);
    }

    @Test
    void shearKeepsArea() {
        assertEquals(6, area(Maps.plane("x+3*y", "y"), -1, 1, 2, 5).area(), 1e-13);
    }

    @Test
    void complexExponentialCellIsPartOfARing() {
        double exact = 0.7 * (Math.exp(2.4) - Math.exp(0.6)) / 2;
        assertEquals(
                exact,
                area(Maps.plane("exp(x)*cos(y)", "exp(x)*sin(y)"), 0.3, 1.2, -0.2, 0.5)
                        .area(),
                1e-13);
    }

    @Test
    void reflectionHasNegativeArea() {
        assertEquals(-2, area(Maps.plane("y", "x"), 0, 1, 0, 2).area(), 1e-15);
    }

    @Test
    void foldCancels() {
        assertEquals(0, area(Maps.plane("x^2", "y"), -1, 1, 0, 1).area(), 1e-14);
    }

    @Test
    void imageThatIsACurveHasNoArea() {
        assertEquals(
                0,
                area(Maps.plane("gamma(cosh(y))", "cbrt(y)"), 0.1, 0.4, -0.9, -0.6)
                        .area());
    }

    @Test
    void tinyCellFarFromTheOriginKeepsItsDigits() {
        double exact = 1e-4 * 1000.00005 * 1e-4;
        double got = area(POLAR, 1000, 1000.0001, 1, 1.0001).area();
        assertEquals(exact, got, 1e-6 * exact);
    }

    @Test
    void ratioToTheEstimateTendsToOneWithTheSquareOfTheSize() {
        Mapping map = Maps.plane("x^2-y^2+sin(x*y)", "exp(-x^2)*cos(y)+2*x*y");
        double before = Double.NaN;
        for (int k = 2; k <= 6; k++) {
            double half = Math.pow(2, -k);
            CellArea area = area(map, 0.7 - half, 0.7 + half, 0.4 - half, 0.4 + half);
            double miss = Math.abs(area.area() / area.estimate() - 1);
            if (k > 2) {
                assertEquals(4, before / miss, 0.5, "size " + half);
            }
            before = miss;
        }
    }

    @Test
    void rootAtTheEdgeIsIntegrated() {
        CellArea area = area(Maps.plane("x", "sqrt(y)"), 0, 1, 0, 4);
        assertEquals(2, area.area(), 1e-6);
    }

    @Test
    void poleOnTheBoundaryHasNoArea() {
        CellArea area = area(Maps.plane("1/x", "y"), -1, 1, 0, 1);
        assertTrue(Double.isNaN(area.area()));
        assertEquals(
                "The map is undefined somewhere on the boundary of the cell, so its image has no area.",
                area.trouble());
        assertNotNull(area(Maps.plane("1/(x-0.1)", "y"), -1, 1, 0, 1).trouble());
    }

    @Test
    void jumpOnTheBoundaryHasNoArea() {
        CellArea area = area(Maps.plane("hypot(x,y)", "atan2(y,x)"), -2, -1, -0.3, 1);
        assertTrue(Double.isNaN(area.area()));
        assertEquals(
                "The map jumps or is infinite on the boundary of the cell, so its image has no closed boundary.",
                area.trouble());
    }

    @Test
    void undefinedMapHasNoArea() {
        assertNotNull(area(Maps.plane("log(x)", "y"), -2, -1, 0, 1).trouble());
    }
}
