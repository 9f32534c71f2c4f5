package org.jacoscope.core.calculus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jacoscope.core.linalg.Lu;
import org.jacoscope.core.linalg.Matrices;
import org.jacoscope.core.linalg.Svd2;
import org.jacoscope.core.num.Budget;
import org.junit.jupiter.api.Test;

class ContractionTest {

    private static final Mapping SQUARE = Maps.plane("x^2-y^2", "2*x*y");
    private static final Mapping CUSP = Maps.plane("x", "y^3-x*y");

    private static Contraction at(Mapping map, double... start) {
        return Contraction.of(map, start).orElseThrow();
    }

    /** As complex numbers, 1 − z/z₀. */
    @Test
    void constantOfTheComplexSquareIsTheRelativeDistance() {
        ScalarField constant = at(SQUARE, 1.5, 2).constant();
        assertEquals(0, constant.at(1.5, 2), 1e-15);
        assertEquals(Math.hypot(0.3, 1) / 2.5, constant.at(1.8, 1), 1e-14);
        assertEquals(1, constant.at(0, 0), 1e-14);
    }

    /** ‖I − J(x₀)⁻¹J(x)‖ with matrices, where the class differentiates the iteration. */
    @Test
    void constantIsTheNormOfTheMatrixInTheTheorem() {
        double[] j = Matrices.multiply(
                2, 2, 2, Lu.of(2, CUSP.jacobian(new double[] {0.4, 1.2})).inverse(), CUSP.jacobian(new double[] {
                    -0.7, 0.3
                }));
        double norm = Svd2.sigma1(1 - j[0], -j[1], -j[2], 1 - j[3]);
        assertEquals(norm, at(CUSP, 0.4, 1.2).constant().at(-0.7, 0.3), 1e-14);
    }

    /** The constant is |z − z₀|/|z₀|: ½ on the circle of radius |z₀|/2, and ‖J⁻¹‖ is 1/(2|z₀|). */
    @Test
    void halfDiscOfTheComplexSquare() {
        Contraction.Disc disc = at(SQUARE, 3, 4).halfDisc(20, Budget.scene());
        assertEquals(2.5, disc.radius(), 1e-6);
        assertEquals(12.5, disc.image(), 1e-5);
        assertFalse(disc.reached());
    }

    @Test
    void linearMapsHaveADiscAsLargeAsWasLooked() {
        Contraction.Disc disc = at(Maps.plane("2*x+y", "y"), 1, 1).halfDisc(8, Budget.scene());
        assertTrue(disc.reached());
        assertEquals(8, disc.radius());
    }

    @Test
    void whereTheDeterminantIsZeroThereIsNone() {
        assertTrue(Contraction.of(SQUARE, 0, 0).isEmpty());
        assertTrue(Contraction.of(Maps.plane("log(x)", "y"), -1, 0).isEmpty());
    }

    @Test
    void targetsOfTheDiscAreReachedWithinIt() {
        Contraction contraction = at(SQUARE, 1, 1);
        Contraction.Disc disc = contraction.halfDisc(10, Budget.scene());
        for (int k = 0; k < 12; k++) {
            double[] target = {0.99 * disc.image() * Math.cos(k), 2 + 0.99 * disc.image() * Math.sin(k)};
            Contraction.Iterates iterates = contraction.iterate(target, 10, Budget.scene());
            assertTrue(iterates.converged(), "target " + k);
            double[] x = iterates.points().get(iterates.points().size() - 1);
            assertTrue(Math.hypot(x[0] - 1, x[1] - 1) <= disc.radius(), "target " + k);
            assertArrayEquals(target, SQUARE.value(x), 1e-13);
        }
    }

    /** Each step multiplies the distance by about the constant at the solution, here 1 − z/z₀ with z = 1. */
    @Test
    void convergesLinearlyAtTheRateOfTheConstant() {
        Contraction.Iterates iterates = at(SQUARE, 1.25, 0).iterate(new double[] {1, 0}, 10, Budget.scene());
        double[] residuals = iterates.residuals();
        assertEquals(0.2, residuals[12] / residuals[11], 1e-6);
    }

    @Test
    void escapesWhereTheConstantIsLarge() {
        Contraction.Iterates iterates = at(SQUARE, 0.5, 0.3).iterate(new double[] {2.5, -2}, 4, Budget.scene());
        assertTrue(iterates.escaped());
        assertFalse(iterates.converged());
    }

    @Test
    void staysAndNeverArrivesWhereTheConstantIsJustAboveOne() {
        Contraction.Iterates iterates =
                at(Maps.plane("x^2", "y"), 0.6, 0).iterate(new double[] {1.5, 0}, 4, Budget.scene());
        assertFalse(iterates.escaped() || iterates.converged());
        assertEquals(201, iterates.points().size());
    }
}
