package org.jacoscope.core.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class QuantityTest {
    private static final double TOLERANCE = 1e-14;
    private static final Graph POLAR = Maps.map("r t", "r*cos(t)", "r*sin(t)");

    private static double at(Quantity quantity, Graph map, double... x) {
        return Maps.at(quantity.of(map), x)[0];
    }

    @Test
    void determinantOfPolarMapIsRadius() {
        assertEquals(2.5, at(Quantity.DETERMINANT, POLAR, 2.5, 0.7), TOLERANCE);
        assertEquals(Math.log(2.5), at(Quantity.LOG_ABS_DETERMINANT, POLAR, -2.5, 0.7), TOLERANCE);
    }

    @Test
    void determinantOfSphericalMap() {
        Graph map = Maps.map("r t p", "r*sin(p)*cos(t)", "r*sin(p)*sin(t)", "r*cos(p)");
        assertEquals(-4 * Math.sin(1.1), at(Quantity.DETERMINANT, map, 2, 0.3, 1.1), TOLERANCE);
    }

    @Test
    void determinantOfFourVariables() {
        Graph map = Maps.map("a b c d", "2a+b", "3b+c*d", "c^2+a", "d*a+4b");
        // J = [2 1 0 0; 0 3 4 3; 1 0 6 0; 4 4 0 1] at (1, 2, 3, 4).
        assertEquals(2 * (3 * 6 - 3 * 4 * 6) - (4 * 1 * -1 - 3 * 4 * 6) + 0, at(Quantity.DETERMINANT, map, 1, 2, 3, 4));
    }

    @Test
    void singularValuesOfPolarMapAreRadiusAndOne() {
        assertEquals(2.5, at(Quantity.SIGMA_MAX, POLAR, 2.5, 0.7), TOLERANCE);
        assertEquals(1, at(Quantity.SIGMA_MIN, POLAR, 2.5, 0.7), TOLERANCE);
        assertEquals(2.5, at(Quantity.CONDITION, POLAR, 2.5, 0.7), TOLERANCE);
    }

    @Test
    void smallSingularValueKeepsItsDigits() {
        Graph map = Maps.map("x y", "x", "1e-12*y");
        assertEquals(1e-12, at(Quantity.SIGMA_MIN, map, 1, 1), 1e-26);
    }

    @Test
    void singularValuesOfLargeMatricesDoNotOverflow() {
        Graph map = Maps.map("x y", "1e200*x", "1e200*y");
        assertEquals(1e200, at(Quantity.SIGMA_MIN, map, 1, 1), 1e186);
    }

    @Test
    void singularValuesOfTheZeroMatrixAreZero() {
        Graph map = Maps.map("x y", "x^2", "y^2");
        assertEquals(0, at(Quantity.SIGMA_MAX, map, 0, 0));
        assertEquals(0, at(Quantity.SIGMA_MIN, map, 0, 0));
    }

    @Test
    void rotationOfPolarMapIsItsAngle() {
        assertEquals(0.7, at(Quantity.ROTATION, POLAR, 2.5, 0.7), TOLERANCE);
    }

    @Test
    void gradientNormAndLaplacianOfAFunction() {
        Graph f = Maps.map("x y", "x^2*y + y^3");
        assertEquals(Math.hypot(12, 4 + 27), at(Quantity.GRADIENT_NORM, f, 2, 3), TOLERANCE * 40);
        assertEquals(2 * 3 + 6 * 3, at(Quantity.LAPLACIAN, f, 2, 3));
        assertEquals(12 + 27, at(Quantity.VALUE, f, 2, 3));
    }

    @Test
    void quantitiesThatAMapLacksAreRefused() {
        Exception error = assertThrows(IllegalArgumentException.class, () -> Quantity.LAPLACIAN.of(POLAR));
        assertEquals("A map of 2 variables and 2 components has no Laplacian.", error.getMessage());
    }
}
