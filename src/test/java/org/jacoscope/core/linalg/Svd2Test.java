package org.jacoscope.core.linalg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class Svd2Test {

    private static final double EPSILON = 0x1p-52;

    @Test
    void reconstructsRandomMatrices() {
        for (long seed = 0; seed < 5_000; seed++) {
            double[] a = new RandomMatrices(seed).wild(2, 2, 3);
            Svd2 s = Svd2.of(a[0], a[1], a[2], a[3]);
            double[] back = {
                s.sigma1() * s.u1x() * s.v1x() + s.sigma2() * s.u2x() * s.v2x(),
                s.sigma1() * s.u1x() * s.v1y() + s.sigma2() * s.u2x() * s.v2y(),
                s.sigma1() * s.u1y() * s.v1x() + s.sigma2() * s.u2y() * s.v2x(),
                s.sigma1() * s.u1y() * s.v1y() + s.sigma2() * s.u2y() * s.v2y()
            };
            assertTrue(RandomMatrices.distance(a, back) <= 8 * EPSILON * s.sigma1(), "seed " + seed);
        }
    }

    @Test
    void singularValuesDescendAndMultiplyToTheDeterminant() {
        for (long seed = 0; seed < 5_000; seed++) {
            double[] a = new RandomMatrices(seed).wild(2, 2, 6);
            Svd2 s = Svd2.of(a[0], a[1], a[2], a[3]);
            double determinant = Math.abs(Determinant.of(a[0], a[1], a[2], a[3]));
            assertTrue(s.sigma1() >= s.sigma2() * (1 - 8 * EPSILON) && s.sigma2() >= 0, "seed " + seed);
            assertEquals(determinant, s.sigma1() * s.sigma2(), 8 * EPSILON * determinant, "seed " + seed);
        }
    }

    @Test
    void smallSingularValueOfNearlySingularMatrixHasAllItsDigits() {
        Svd2 s = Svd2.of(1, 1, 1, 1 + 0x1p-40);
        assertEquals(0x1p-40 / s.sigma1(), s.sigma2(), 4 * EPSILON * s.sigma2());
    }

    @Test
    void valuesFarApartNeitherOverflowNorVanish() {
        Svd2 s = Svd2.of(1e304, 0, 0, 1e-304);
        assertEquals(1e304, s.sigma1(), 1e290);
        assertEquals(1e-304, s.sigma2(), 1e-318);
        Svd2 swapped = Svd2.of(1e-304, 0, 0, -1e304);
        assertEquals(1e-304, swapped.sigma2(), 1e-318);
        Svd2 large = Svd2.of(1e308, 1e308, -1e308, 1e308);
        assertEquals(Math.sqrt(2) * 1e308, large.sigma2(), 1e294);
    }

    @Test
    void zeroMatrixHasRankZero() {
        assertEquals(0, Svd2.of(0, 0, 0, 0).rank());
    }

    @Test
    void dependentRowsHaveRankOne() {
        assertEquals(1, Svd2.of(2, 1, 2, 1).rank());
        assertEquals(1, Svd2.of(0.1, 0.2, 0.3, 0.6).rank());
    }

    @Test
    void rotationHasItsAngleAndUnitSingularValues() {
        double c = Math.cos(2.5);
        double s = Math.sin(2.5);
        Svd2 svd = Svd2.of(c, -s, s, c);
        assertEquals(2.5, Svd2.rotation(c, -s, s, c), 4 * EPSILON);
        assertEquals(1, svd.sigma1(), 4 * EPSILON);
        assertEquals(1, svd.condition(), 8 * EPSILON);
    }

    @Test
    void notFiniteEntryGivesNaN() {
        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            Svd2 s = Svd2.of(1, bad, 0, 1);
            assertTrue(Double.isNaN(s.sigma1()) && Double.isNaN(s.sigma2()) && Double.isNaN(s.u1x()));
        }
    }
}
