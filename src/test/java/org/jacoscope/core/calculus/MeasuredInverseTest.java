package org.jacoscope.core.calculus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jacoscope.core.num.Budget;
import org.junit.jupiter.api.Test;

class MeasuredInverseTest {

    /** The inverse of polar coordinates in closed form: r = √(x² + y²), θ = atan2(y, x). */
    @Test
    void inverseOfPolarCoordinatesHasItsKnownJacobian() {
        Mapping polar = Maps.plane("x*cos(y)", "x*sin(y)");
        double[] solution = {5, Math.atan2(4, 3)};
        double[] measured = MeasuredInverse.jacobian(polar, new double[] {3, 4}, solution, 1.25, Budget.scene());
        assertArrayEquals(new double[] {0.6, 0.8, -4.0 / 25, 3.0 / 25}, measured, 2e-9);
    }

    @Test
    void numbersAreRoundedToTheDigitsTheyHave() {
        Mapping square = Maps.plane("x^2-y^2", "2*x*y");
        double[] measured =
                MeasuredInverse.jacobian(square, new double[] {1, 0}, new double[] {1, 0}, 0.5, Budget.scene());
        assertArrayEquals(new double[] {0.5, 0, 0, 0.5}, measured, 1e-9);
    }

    @Test
    void undefinedWhereNeighboursHaveNoPreimage() {
        Mapping fold = Maps.plane("x^2", "y");
        double[] measured =
                MeasuredInverse.jacobian(fold, new double[] {1e-4, 0}, new double[] {1e-2, 0}, 1, Budget.scene());
        for (double entry : measured) {
            assertTrue(Double.isNaN(entry));
        }
    }
}
