package org.jacoscope.core.linalg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SymmetricEigenTest {

    @Test
    void matrixTimesVectorIsValueTimesVector() {
        for (long seed = 0; seed < 500; seed++) {
            RandomMatrices random = new RandomMatrices(seed);
            int n = random.size(6);
            double[] b = random.matrix(n, n);
            double[] a = Matrices.multiply(n, n, n, b, Matrices.transpose(n, n, b));
            SymmetricEigen eigen = SymmetricEigen.of(n, a);
            double[] scaled = eigen.vectors().clone();
            for (int i = 0; i < scaled.length; i++) {
                scaled[i] *= eigen.values()[i % n];
            }
            double[] moved = Matrices.multiply(n, n, n, a, eigen.vectors());
            assertTrue(RandomMatrices.distance(scaled, moved) <= 1e-13, "seed " + seed);
        }
    }

    @Test
    void valuesAscend() {
        for (int n = 1; n <= 4; n++) {
            double[] a = new double[n * n];
            for (int i = 0; i < n; i++) {
                a[i * n + i] = n - 2 * i;
            }
            double[] values = SymmetricEigen.of(n, a).values();
            for (int i = 0; i < n; i++) {
                assertEquals(2 * i + 2 - n, values[i], 1e-14);
            }
        }
    }

    @Test
    void smallEigenvalueKeepsItsDigits() {
        SymmetricEigen2 eigen = SymmetricEigen2.of(1, 1, 1 + 0x1p-40);
        assertEquals(0x1p-41, eigen.lower(), 0x1p-80);
        SymmetricEigen2 negative = SymmetricEigen2.of(-1, 1, -1 - 0x1p-40);
        assertEquals(-0x1p-41, negative.upper(), 0x1p-80);
    }

    @Test
    void zeroMatrixHasZeroEigenvalues() {
        assertEquals(0, SymmetricEigen2.of(0, 0, 0).lower());
        assertEquals(0, SymmetricEigen2.of(0, 0, 0).upper());
    }

    @Test
    void notFiniteEntryGivesNaN() {
        for (int n = 1; n <= 4; n++) {
            double[] a = new double[n * n];
            a[0] = Double.NaN;
            SymmetricEigen eigen = SymmetricEigen.of(n, a);
            assertTrue(Double.isNaN(eigen.values()[0]) || n == 1, "n = " + n);
        }
    }
}
