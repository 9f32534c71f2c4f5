package org.jacoscope.core.linalg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import org.jacoscope.Reference;
import org.junit.jupiter.api.Test;

class SvdTest {

    private static final double ROUNDING = 0x1p-46;

    @Test
    void reconstructsRandomMatrices() {
        for (long seed = 0; seed < 500; seed++) {
            RandomMatrices random = new RandomMatrices(seed);
            int m = random.size(6);
            int n = random.size(6);
            int k = Math.min(m, n);
            double[] a = random.wild(m, n, 2);
            Svd svd = Svd.of(m, n, a);
            double[] scaled = svd.u().clone();
            for (int i = 0; i < scaled.length; i++) {
                scaled[i] *= svd.values()[i % k];
            }
            double[] back = Matrices.multiply(m, k, n, scaled, Matrices.transpose(n, k, svd.v()));
            assertTrue(RandomMatrices.distance(a, back) <= ROUNDING * RandomMatrices.largest(a), "seed " + seed);
        }
    }

    @Test
    void singularVectorsAreOrthonormal() {
        for (long seed = 0; seed < 500; seed++) {
            RandomMatrices random = new RandomMatrices(seed);
            int m = random.size(6);
            int n = random.size(6);
            int k = Math.min(m, n);
            Svd svd = Svd.of(m, n, random.matrix(m, n));
            if (svd.rank() == k) {
                assertOrthonormal(m, k, svd.u(), seed);
                assertOrthonormal(n, k, svd.v(), seed);
            }
        }
    }

    private static void assertOrthonormal(int rows, int k, double[] q, long seed) {
        double[] product = Matrices.multiply(k, rows, k, Matrices.transpose(rows, k, q), q);
        assertTrue(RandomMatrices.distance(RandomMatrices.unit(k), product) <= ROUNDING, "seed " + seed);
    }

    @Test
    void singularValuesOfReferenceJacobians() {
        int compared = 0;
        for (JsonNode testCase : Reference.read("jacobians.json").get("cases")) {
            for (JsonNode point : testCase.get("points")) {
                double[][] rows = Reference.matrix(point.get("J"));
                double[] want = Reference.numbers(point.get("sv"));
                Svd svd = Svd.of(rows.length, rows[0].length, flat(rows));
                for (int i = 0; i < want.length; i++) {
                    double tolerance = 1e-12 * want[i] + 8 * 0x1p-52 * want[0];
                    assertEquals(
                            want[i],
                            svd.values()[i],
                            tolerance,
                            testCase.get("id").textValue() + " σ" + i);
                    compared++;
                }
            }
        }
        assertTrue(compared > 500, "compared only " + compared);
    }

    private static double[] flat(double[][] rows) {
        double[] flat = new double[rows.length * rows[0].length];
        for (int i = 0; i < flat.length; i++) {
            flat[i] = rows[i / rows[0].length][i % rows[0].length];
        }
        return flat;
    }

    @Test
    void hilbertMatrixOfFourHasTheKnownConditionNumber() {
        double[] hilbert = new double[16];
        for (int i = 0; i < 16; i++) {
            hilbert[i] = 1.0 / (i / 4 + i % 4 + 1);
        }
        assertEquals(15513.738738929, Svd.of(4, 4, hilbert).condition(), 1e-6);
    }

    @Test
    void rankCountsIndependentRows() {
        assertEquals(2, Svd.of(3, 3, new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9}).rank());
        assertEquals(1, Svd.of(3, 2, new double[] {1, 2, 2, 4, 3, 6}).rank());
        assertEquals(0, Svd.of(2, 3, new double[6]).rank());
        assertEquals(3, Svd.of(3, 3, RandomMatrices.unit(3)).rank());
    }

    @Test
    void entriesOfAnySizeKeepTheirSingularValues() {
        for (double size : new double[] {1e-310, 1e-200, 1e200, 1e307}) {
            double[] values = Svd.of(3, 3, new double[] {size, 0, 0, 0, 2 * size, 0, 0, 0, 3 * size})
                    .values();
            assertArrayEquals(new double[] {3 * size, 2 * size, size}, values, 1e-13 * size + Double.MIN_VALUE);
        }
    }

    @Test
    void notFiniteEntryGivesNaN() {
        for (int shape = 1; shape <= 4; shape++) {
            double[] a = new double[shape * 3];
            a[shape] = Double.NaN;
            Svd svd = Svd.of(shape, 3, a);
            assertEquals(Math.min(shape, 3), svd.values().length);
            assertTrue(Double.isNaN(svd.values()[0]) && Double.isNaN(svd.u()[0]) && Double.isNaN(svd.v()[0]));
        }
    }

    @Test
    void wrongShapeIsRefused() {
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> Svd.of(2, 3, new double[5]));
        assertEquals("A 2×3 matrix has 6 entries, not 5.", refusal.getMessage());
    }
}
