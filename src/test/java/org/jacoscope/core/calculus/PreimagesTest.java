package org.jacoscope.core.calculus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Comparator;
import java.util.List;
import org.jacoscope.core.num.Budget;
import org.jacoscope.core.num.BudgetExceededException;
import org.jacoscope.core.num.Rectangle;
import org.junit.jupiter.api.Test;

class PreimagesTest {

    private static final Rectangle WINDOW = new Rectangle(-2, 2, -2, 2);

    private static List<double[]> of(Mapping map, Rectangle window, double... target) {
        return Preimages.sample(map, window, Budget.scene()).of(map, target, Budget.scene()).stream()
                .sorted(Comparator.comparingDouble((double[] p) -> p[0]).thenComparingDouble(p -> p[1]))
                .toList();
    }

    @Test
    void complexSquareHasBothRoots() {
        List<double[]> found = of(Maps.plane("x^2-y^2", "2*x*y"), WINDOW, -0.75, 1);
        assertEquals(2, found.size());
        assertArrayEquals(new double[] {-0.5, -1}, found.get(0), 1e-14);
        assertArrayEquals(new double[] {0.5, 1}, found.get(1), 1e-14);
    }

    @Test
    void complexCubeHasThreeRootsOfUnity() {
        List<double[]> found = of(Maps.plane("x^3-3*x*y^2", "3*x^2*y-y^3"), WINDOW, 1, 0);
        assertEquals(3, found.size());
        assertArrayEquals(new double[] {-0.5, -Math.sqrt(0.75)}, found.get(0), 1e-14);
        assertArrayEquals(new double[] {1, 0}, found.get(2), 1e-14);
    }

    @Test
    void foldHasTwoOnOneSideAndNoneOnTheOther() {
        Mapping fold = Maps.plane("x^2", "y");
        assertEquals(2, of(fold, WINDOW, 0.5, 1).size());
        assertEquals(0, of(fold, WINDOW, -0.5, 1).size());
    }

    @Test
    void pointOnTheFoldCountsOnce() {
        assertEquals(1, of(Maps.plane("x^2", "y"), WINDOW, 0, 0.3).size());
    }

    @Test
    void cuspHasThreeWithinAndOneOutside() {
        Mapping cusp = Maps.plane("x", "y^3-x*y");
        assertEquals(3, of(cusp, WINDOW, 1.2, 0.1).size());
        assertEquals(1, of(cusp, WINDOW, -1, 0.1).size());
    }

    @Test
    void exponentialHasOnePerTurn() {
        Mapping exponential = Maps.plane("exp(x)*cos(y)", "exp(x)*sin(y)");
        List<double[]> found = of(exponential, new Rectangle(-3, 3, -10, 10), 0, 1);
        assertEquals(3, found.size());
        for (int k = 0; k < 3; k++) {
            assertArrayEquals(
                    new double[] {0, Math.PI / 2 + 2 * Math.PI * (k - 1)},
                    of(exponential, new Rectangle(-3, 3, 2 * Math.PI * k - 8, 2 * Math.PI * k - 2), 0, 1)
                            .get(0),
                    1e-12);
        }
    }

    @Test
    void edgeOfTheWindowBelongsToIt() {
        assertEquals(1, of(Maps.plane("x", "y"), WINDOW, 2, -2).size());
        assertEquals(0, of(Maps.plane("x", "y"), WINDOW, 2.001, -2).size());
    }

    @Test
    void flatAndUndefinedMapsHaveNone() {
        assertEquals(0, of(Maps.plane("x", "x"), WINDOW, 1, 1).size());
        assertEquals(0, of(Maps.plane("log(x-5)", "y"), WINDOW, 1, 1).size());
    }

    /** Waves so fine that the target seems to lie in the image of every other triangle. */
    @Test
    void aMapWithPreimagesEverywhereIsStoppedByItsBudget() {
        Mapping waves = Maps.plane("sin(12345.6*x+y)", "sin(12345.6*y-x)");
        Preimages sampled = Preimages.sample(waves, WINDOW, Budget.scene());
        Budget small = new Budget(10_000_000, () -> false);
        assertThrows(BudgetExceededException.class, () -> sampled.of(waves, new double[] {0, 0}, small));
    }
}
