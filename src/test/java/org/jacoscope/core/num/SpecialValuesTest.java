package org.jacoscope.core.num;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.ToDoubleFunction;
import org.jacoscope.Reference;
import org.junit.jupiter.api.Test;

/** The elementary and special functions against mpmath (reference/special.json). */
class SpecialValuesTest {

    private static final JsonNode FUNCTIONS = Reference.read("special.json").get("functions");

    /** Errors are counted in units in the last place of the value. */
    private static void assertWithin(double ulps, String name, ToDoubleFunction<double[]> function) {
        double worst = 0;
        String where = "";
        for (JsonNode node : FUNCTIONS.get(name)) {
            double[] row = Reference.numbers(node);
            double want = row[row.length - 1];
            double value = function.applyAsDouble(row);
            double error = value == want ? 0 : Math.abs(value - want) / Math.ulp(want);
            if (!(error <= worst)) {
                worst = error;
                where = node + " gave " + value;
            }
        }
        assertTrue(worst <= ulps, name + " is " + worst + " ulp off: " + where);
    }

    @Test
    void functionsOfErrorAndGammaKind() {
        assertWithin(4, "erf", row -> ErrorFunction.erf(row[0]));
        assertWithin(16, "gamma", row -> GammaFunction.gamma(row[0]));
        assertWithin(16, "lgamma", row -> GammaFunction.lgamma(row[0]));
        assertWithin(24, "digamma", row -> Polygamma.digamma(row[0]));
        assertWithin(64, "polygamma", row -> Polygamma.polygamma(row[0], row[1]));
    }

    @Test
    void exponentialsAndLogarithmsNearZero() {
        assertWithin(3, "expm1", row -> Elementary.expm1(row[0]));
        assertWithin(3, "log1p", row -> Elementary.log1p(row[0]));
        assertWithin(3, "log2", row -> Elementary.log2(row[0]));
        assertWithin(3, "log10", row -> Elementary.log10(row[0]));
    }

    @Test
    void hyperbolicFunctionsAndInverses() {
        assertWithin(3, "sinh", row -> Elementary.sinh(row[0]));
        assertWithin(3, "cosh", row -> Elementary.cosh(row[0]));
        assertWithin(3, "tanh", row -> Elementary.tanh(row[0]));
        assertWithin(3, "asinh", row -> Elementary.asinh(row[0]));
        assertWithin(3, "acosh", row -> Elementary.acosh(row[0]));
        assertWithin(3, "atanh", row -> Elementary.atanh(row[0]));
    }

    @Test
    void lengthsAndSquashingFunctions() {
        assertWithin(2, "hypot", row -> Elementary.hypot(row[0], row[1]));
        assertWithin(3, "sigmoid", row -> Elementary.sigmoid(row[0]));
        assertWithin(3, "softplus", row -> Elementary.softplus(row[0]));
        assertWithin(2, "cbrt", row -> Math.cbrt(row[0]));
    }

    @Test
    void gammaOfIntegersIsExactToTwentyThree() {
        double factorial = 1;
        for (int n = 1; n <= 22; n++) {
            assertEquals(factorial, GammaFunction.gamma(n), Math.ulp(factorial), "gamma(" + n + ")");
            factorial *= n;
        }
    }

    @Test
    void polesAndGapsOfTheGammaFamily() {
        assertEquals(Double.POSITIVE_INFINITY, GammaFunction.gamma(0.0));
        assertEquals(Double.NEGATIVE_INFINITY, GammaFunction.gamma(-0.0));
        assertEquals(Double.NaN, GammaFunction.gamma(-3));
        assertEquals(Double.POSITIVE_INFINITY, GammaFunction.gamma(172));
        assertEquals(Double.POSITIVE_INFINITY, GammaFunction.lgamma(-3));
        assertEquals(Double.NaN, Polygamma.digamma(-3));
        assertEquals(Double.NaN, Polygamma.polygamma(1.5, 2));
        assertEquals(Double.NaN, Polygamma.polygamma(101, 2));
    }

    @Test
    void extremeArgumentsEnd() {
        for (double x : new double[] {
            Double.NaN, 1e308, -1e308, -1e15 - 0.5, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 4.9e-324
        }) {
            for (int n = 0; n <= 100; n += 50) {
                Polygamma.polygamma(n, x);
            }
            GammaFunction.gamma(x);
            GammaFunction.lgamma(x);
            assertTrue(Double.isNaN(ErrorFunction.erf(x)) == Double.isNaN(x));
        }
    }

    @Test
    void roundIsToEvenAtHalves() {
        double[][] rows = {
            {0.5, 0}, {1.5, 2}, {2.5, 2}, {-0.5, -0.0}, {-2.5, -2}, {1e300, 1e300}, {0.49999999999999994, 0}
        };
        for (double[] row : rows) {
            assertEquals(row[1], Elementary.rint(row[0]));
        }
    }

    @Test
    void chooseFollowsItsCondition() {
        assertEquals(1, Elementary.choose(-0.5, 1, 2));
        assertEquals(2, Elementary.choose(0, 1, 2));
        assertEquals(Double.NaN, Elementary.choose(Double.NaN, 1, 2));
        assertEquals(1, Elementary.choose(1, 1, Double.NaN));
    }
}
