package org.jacoscope.core.calculus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.jacoscope.core.linalg.Matrices;
import org.jacoscope.core.num.Budget;
import org.jacoscope.core.num.BudgetExceededException;
import org.junit.jupiter.api.Test;

class InverseTest {

    private static final Mapping SQUARE = Maps.plane("x^2-y^2", "2*x*y");

    @Test
    void complexSquareRootFromEitherSide() {
        double[] target = {-3, 4};
        assertArrayEquals(
                new double[] {1, 2},
                Inverse.solve(SQUARE, target, new double[] {1, 1}, Budget.scene())
                        .solution(),
                1e-15);
        assertArrayEquals(
                new double[] {-1, -2},
                Inverse.solve(SQUARE, target, new double[] {-2, -1}, Budget.scene())
                        .solution(),
                1e-15);
    }

    @Test
    void jacobianOfTheInverseIsTheInverseOfTheJacobian() {
        Inverse inverse = Inverse.solve(SQUARE, new double[] {-3, 4}, new double[] {1, 1}, Budget.scene());
        double[] product = Matrices.multiply(2, 2, 2, SQUARE.jacobian(inverse.solution()), inverse.jacobianInverse());
        assertArrayEquals(new double[] {1, 0, 0, 1}, product, 1e-15);
    }

    @Test
    void residualsDecreaseToRounding() {
        Inverse inverse = Inverse.solve(SQUARE, new double[] {-3, 4}, new double[] {10, -3}, Budget.scene());
        assertTrue(inverse.converged());
        assertEquals(inverse.iterates().size(), inverse.residuals().length);
        for (int i = 1; i < inverse.residuals().length; i++) {
            assertTrue(inverse.residuals()[i] < inverse.residuals()[i - 1]);
        }
    }

    @Test
    void stepsAreCountedUntilRoundingStopsThem() {
        Inverse inverse = Inverse.solve(SQUARE, new double[] {-3, 4}, new double[] {10, -3}, Budget.scene());
        int steps = inverse.steps();
        assertTrue(inverse.residuals()[steps] <= inverse.attainable());
        assertTrue(inverse.residuals()[steps - 1] > inverse.attainable());
        assertEquals(
                0,
                Inverse.solve(SQUARE, new double[] {-3, 4}, new double[] {1, 2}, Budget.scene())
                        .steps());
    }

    @Test
    void inverseOfRandomImagesConverges() {
        Mapping map = Maps.of(List.of("x", "y", "z"), "x+0.3*sin(y)", "y-0.2*z^3", "z+exp(x)/5");
        for (long seed = 0; seed < 200; seed++) {
            double[] x = new SplittableRandom(seed).doubles(3, -1, 1).toArray();
            Inverse inverse = Inverse.solve(map, map.value(x), new double[] {0, 0, 0}, Budget.scene());
            assertTrue(inverse.converged(), "seed " + seed);
            assertArrayEquals(x, inverse.solution(), 1e-13, "seed " + seed);
        }
    }

    @Test
    void unreachableTargetDoesNotConverge() {
        assertFalse(Inverse.solve(Maps.plane("x^2", "y"), new double[] {-1, 0}, new double[] {1, 1}, Budget.scene())
                .converged());
    }

    @Test
    void singularStartDoesNotConverge() {
        Inverse inverse = Inverse.solve(SQUARE, new double[] {1, 0}, new double[] {0, 0}, Budget.scene());
        assertFalse(inverse.converged());
        assertTrue(Double.isNaN(inverse.jacobianInverse()[0]));
    }

    @Test
    void undefinedStartDoesNotConverge() {
        assertFalse(Inverse.solve(Maps.plane("log(x)", "y"), new double[] {0, 0}, new double[] {-1, 0}, Budget.scene())
                .converged());
    }

    @Test
    void doubleRootConverges() {
        Inverse inverse = Inverse.solve(SQUARE, new double[] {0, 0}, new double[] {1, 0.5}, Budget.scene());
        assertArrayEquals(new double[] {0, 0}, inverse.solution(), 1e-7);
    }

    @Test
    void wrongSizesAreRefused() {
        IllegalArgumentException refusal = assertThrows(
                IllegalArgumentException.class,
                () -> Inverse.solve(SQUARE, new double[] {1}, new double[] {1, 2}, Budget.scene()));
        assertEquals(
                "An inverse needs as many components, target and start numbers as variables (2), not 2, 1 and 2.",
                refusal.getMessage());
    }

    @Test
    void theWorstRunIsPaidForAndTheDeadlineAskedFor() {
        double[] start = {1, 1};
        assertThrows(
                BudgetExceededException.class,
                () -> Inverse.solve(SQUARE, start, start, new Budget(3_000, () -> false)));
        assertThrows(
                BudgetExceededException.class,
                () -> Inverse.solve(SQUARE, start, start, new Budget(Budget.SCENE_OPERATIONS, () -> true)));
    }
}
