package org.jacoscope.core.linalg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.jacoscope.core.linalg.Eigen2.Directions;
import org.jacoscope.core.num.Rng;
import org.junit.jupiter.api.Test;

class Eigen2Test {
    private static final long SEED = 20261125;

    @Test
    void twoRealEigenvaluesTheLargerMagnitudeFirst() {
        Eigen2 eigen = Eigen2.of(2, 1, 0.5, 1.5);
        assertEquals(Directions.TWO, eigen.directions());
        assertEquals(2.5, eigen.lambda1());
        assertEquals(1, eigen.lambda2());
        assertEquals(2 / Math.sqrt(5), eigen.v1x(), 1e-15);
        assertEquals(1 / Math.sqrt(5), eigen.v1y(), 1e-15);
        assertEquals(Math.sqrt(0.5), eigen.v2x(), 1e-15);
        assertEquals(-Math.sqrt(0.5), eigen.v2y(), 1e-15);
    }

    @Test
    void ofTwoOppositeEigenvaluesThePositiveIsFirst() {
        Eigen2 mirror = Eigen2.of(0, 1, 1, 0);
        assertEquals(1, mirror.lambda1());
        assertEquals(-1, mirror.lambda2());
        assertEquals(mirror.v1x(), mirror.v1y());
        assertEquals(mirror.v2x(), -mirror.v2y());
    }

    @Test
    void shearHasOneDirection() {
        Eigen2 shear = Eigen2.of(1, 3, 0, 1);
        assertEquals(Directions.ONE, shear.directions());
        assertEquals(1, shear.lambda1());
        assertEquals(1, Math.abs(shear.v1x()));
        assertEquals(0, shear.v1y(), 0);
        Eigen2 upright = Eigen2.of(1, 0, 3, 1);
        assertEquals(0, upright.v1x());
        assertEquals(1, upright.v1y());
    }

    @Test
    void multipleOfTheIdentityKeepsAllDirections() {
        assertEquals(Directions.ALL, Eigen2.of(-2, 0, 0, -2).directions());
        assertEquals(-2, Eigen2.of(-2, 0, 0, -2).lambda2());
        assertEquals(Directions.ALL, Eigen2.of(0, 0, 0, 0).directions());
    }

    @Test
    void rotationKeepsNoDirection() {
        Eigen2 turn = Eigen2.of(0.8, -0.6, 0.6, 0.8);
        assertEquals(Directions.NONE, turn.directions());
        assertEquals(0.8, turn.lambda1());
        assertEquals(0.6, turn.imaginary(), 1e-16);
        assertTrue(Double.isNaN(turn.v1x()));
    }

    @Test
    void nothingIsKnownOfWhatIsNotFinite() {
        assertEquals(Directions.UNDEFINED, Eigen2.of(1, Double.NaN, 0, 1).directions());
        assertEquals(
                Directions.UNDEFINED,
                Eigen2.of(1, 0, Double.POSITIVE_INFINITY, 1).directions());
    }

    @Test
    void smallEigenvalueKeepsItsDigits() {
        Eigen2 eigen = Eigen2.of(1e8, 1, 1, 2e-8);
        assertEquals(1e-8, eigen.lambda2(), 1e-22);
    }

    @Test
    void hugeAndTinyEntriesNeitherOverflowNorUnderflow() {
        Eigen2 huge = Eigen2.of(2e300, 1e300, 5e299, 1.5e300);
        assertEquals(2.5, huge.lambda1() / 1e300, 1e-14);
        Eigen2 tiny = Eigen2.of(2e-300, 1e-300, 5e-301, 1.5e-300);
        assertEquals(1, tiny.lambda2() / 1e-300, 1e-14);
    }

    @Test
    void agreesWithCommonsMath() {
        Rng rng = new Rng(SEED);
        for (int i = 0; i < 500; i++) {
            double[][] a = {
                {rng.between(-3, 3), rng.between(-3, 3)},
                {rng.between(-3, 3), rng.between(-3, 3)}
            };
            EigenDecomposition expected = new EigenDecomposition(new Array2DRowRealMatrix(a));
            Eigen2 found = Eigen2.of(a[0][0], a[0][1], a[1][0], a[1][1]);
            double[] real = expected.getRealEigenvalues();
            assertEquals(real[0] + real[1], found.lambda1() + found.lambda2(), 1e-12);
            assertEquals(Math.abs(expected.getImagEigenvalue(0)), found.imaginary(), 1e-12);
            assertEquals(Math.max(Math.abs(real[0]), Math.abs(real[1])), Math.abs(found.lambda1()), 1e-12);
        }
    }

    @Test
    void matrixTimesEigenvectorIsEigenvalueTimesEigenvector() {
        Rng rng = new Rng(SEED + 1);
        for (int i = 0; i < 500; i++) {
            double a = rng.between(-3, 3);
            double b = rng.between(-3, 3);
            double c = rng.between(-3, 3);
            double d = rng.between(-3, 3);
            Eigen2 eigen = Eigen2.of(a, b, c, d);
            if (eigen.directions() == Directions.TWO) {
                assertEquals(eigen.lambda1() * eigen.v1x(), a * eigen.v1x() + b * eigen.v1y(), 1e-13);
                assertEquals(eigen.lambda1() * eigen.v1y(), c * eigen.v1x() + d * eigen.v1y(), 1e-13);
                assertEquals(eigen.lambda2() * eigen.v2x(), a * eigen.v2x() + b * eigen.v2y(), 1e-13);
                assertEquals(eigen.lambda2() * eigen.v2y(), c * eigen.v2x() + d * eigen.v2y(), 1e-13);
            }
        }
    }
}
