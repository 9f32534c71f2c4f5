package org.jacoscope.core.linalg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LuTest {

    @Test
    void determinantOfProductIsProductOfDeterminants() {
        for (long seed = 0; seed < 500; seed++) {
            RandomMatrices random = new RandomMatrices(seed);
            int n = random.size(7);
            double[] a = random.matrix(n, n);
            double[] b = random.matrix(n, n);
            double want = Determinant.of(n, a) * Determinant.of(n, b);
            double got = Determinant.of(n, Matrices.multiply(n, n, n, a, b));
            assertEquals(want, got, 1e-12, "seed " + seed);
        }
    }

    @Test
    void inverseTimesMatrixIsUnit() {
        for (long seed = 0; seed < 500; seed++) {
            RandomMatrices random = new RandomMatrices(seed);
            int n = random.size(7);
            double[] a = random.matrix(n, n);
            Svd svd = Svd.of(n, n, a);
            if (svd.condition() < 1e6) {
                double[] product = Matrices.multiply(n, n, n, a, Lu.of(n, a).inverse());
                double distance = RandomMatrices.distance(RandomMatrices.unit(n), product);
                assertTrue(distance <= 1e-14 * n * svd.condition(), "seed " + seed + ": " + distance);
            }
        }
    }

    @Test
    void solvesWhereTheFirstPivotIsZero() {
        double[] x = Lu.of(2, new double[] {0, 2, 3, 1}).solve(new double[] {4, 5});
        assertEquals(1, x[0], 1e-15);
        assertEquals(2, x[1], 1e-15);
    }

    @Test
    void singularMatrixHasDeterminantZeroAndNoInverse() {
        Lu lu = Lu.of(3, new double[] {1, 2, 3, 2, 4, 6, 0, 1, 1});
        assertTrue(lu.isSingular());
        assertEquals(0, lu.determinant());
        assertTrue(Double.isNaN(lu.inverse()[0]));
    }

    @Test
    void determinantDirectAndByEliminationAgree() {
        for (long seed = 0; seed < 1_000; seed++) {
            RandomMatrices random = new RandomMatrices(seed);
            int n = random.size(3);
            double[] a = random.matrix(n, n);
            assertEquals(Lu.of(n, a).determinant(), Determinant.of(n, a), 1e-15, "seed " + seed);
        }
    }

    @Test
    void notFiniteEntryGivesNaN() {
        for (int n = 1; n <= 5; n++) {
            double[] a = RandomMatrices.unit(n);
            a[0] = Double.NaN;
            assertTrue(Double.isNaN(Determinant.of(n, a)), "n = " + n);
            assertTrue(Double.isNaN(Lu.of(n, a).inverse()[0]), "n = " + n);
        }
    }
}
