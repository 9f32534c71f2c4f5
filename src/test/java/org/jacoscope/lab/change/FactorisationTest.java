package org.jacoscope.lab.change;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jacoscope.core.linalg.Matrices;
import org.jacoscope.core.num.Rng;
import org.jacoscope.lab.change.Factorisation.Factor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FactorisationTest {
    private static final double[] IDENTITY = {1, 0, 0, 1};

    /** Singular, turned over, zero and plain ones. */
    private static List<double[]> matrices() {
        return List.of(
                new double[] {2, 1, 0.5, 1.5},
                new double[] {0, 1, 1, 0},
                new double[] {-1, 0, 0, -1},
                new double[] {2, -1, 1, -0.5},
                new double[] {0, 3, 0, -2},
                new double[] {0, 0, 0, 0},
                new double[] {1, 0, 0, -1});
    }

    private static double[] product(List<Factor> factors) {
        double[] product = IDENTITY;
        for (Factor factor : factors) {
            product = Matrices.multiply(2, 2, 2, factor.at(1), product);
        }
        return product;
    }

    @ParameterizedTest
    @EnumSource
    void productOfTheFactorsIsTheMatrix(Factorisation way) {
        Rng rng = new Rng(20261125);
        for (int i = 0; i < 300; i++) {
            double[] j = {rng.between(-3, 3), rng.between(-3, 3), rng.between(-3, 3), rng.between(-3, 3)};
            assertArrayEquals(j, product(way.factors(j)), 1e-13);
        }
        for (double[] j : matrices()) {
            assertArrayEquals(j, product(way.factors(j)), 1e-15);
        }
    }

    @ParameterizedTest
    @EnumSource
    void startsAtTheIdentityAndEndsAtTheMatrix(Factorisation way) {
        for (double[] j : matrices()) {
            assertArrayEquals(IDENTITY, way.at(j, 0), 1e-15);
            assertArrayEquals(j, way.at(j, 1), 0);
            assertArrayEquals(j, way.at(j, 1 - 1e-12), 1e-10);
        }
    }

    @ParameterizedTest
    @EnumSource
    void turnsKeepLengthsAndTurnNoFurtherThanHalfWay(Factorisation way) {
        for (double[] j : matrices()) {
            for (Factor factor : way.factors(j)) {
                if (factor instanceof Factor.Turn turn) {
                    double[] half = turn.at(0.5);
                    assertEquals(1, half[0] * half[0] + half[2] * half[2], 1e-15);
                    assertTrue(Math.abs(turn.angle()) <= Math.PI, "turned by " + turn.angle());
                }
            }
        }
    }
}
