package org.jacoscope.core.num;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class RationalTest {

    private static Rational decimal(BigDecimal value) {
        return Rational.decimal(value.unscaledValue(), -value.scale());
    }

    @Test
    void fractionIsInLowestTermsWithPositiveDenominator() {
        assertEquals("-2/3", Rational.of(4, -6).toString());
    }

    @Test
    void denominatorZeroIsRefused() {
        assertThrows(ArithmeticException.class, () -> Rational.of(1, 0));
        assertThrows(ArithmeticException.class, () -> Rational.ZERO.power(-1));
    }

    @Test
    void decimalIsExact() {
        assertEquals(Rational.of(1, 10), decimal(new BigDecimal("0.1")));
        assertEquals(Rational.of(2500), decimal(new BigDecimal("2.5e3")));
    }

    @Test
    void nearestDoubleOfADecimalIsTheOneJavaReads() {
        String[] decimals = {
            "0.1",
            "123456.789",
            "1.7976931348623157e308",
            "1.7976931348623158e308",
            "1.797693134862315807e308",
            "1.797693134862315808e308",
            "4.9e-324",
            "2.4703282292062327e-324",
            "2.4703282292062328e-324",
            "1e-400",
            "2.2250738585072014e-308",
            "2.2250738585072011e-308",
            "2.225073858507201e-308",
            "9007199254740993",
            "9007199254740992.5",
            "3.5e-323",
            "8.41e21",
            "1e23",
            "5e-324",
            "1e400",
            "2.47e-324",
            "7.4e-324"
        };
        for (String decimal : decimals) {
            assertEquals(
                    Double.parseDouble(decimal),
                    decimal(new BigDecimal(decimal)).toDouble(),
                    0,
                    decimal);
            assertEquals(
                    -Double.parseDouble(decimal),
                    decimal(new BigDecimal("-" + decimal)).toDouble(),
                    0,
                    decimal);
        }
    }

    @Test
    void everyDoubleComesBackFromItsExactFraction() {
        long seed = 20260101;
        Rng rng = new Rng(seed);
        for (int i = 0; i < 5_000; i++) {
            double x = Double.longBitsToDouble(rng.nextLong());
            if (!Double.isNaN(x) && !Double.isInfinite(x)) {
                assertEquals(x, decimal(new BigDecimal(x)).toDouble(), 0, "seed " + seed + ", number " + i);
            }
        }
    }

    @Test
    void quotientOfHugeIntegersNeitherOverflowsNorLosesDigits() {
        Rational huge = Rational.of(3).power(2000);
        assertEquals(
                1.5,
                huge.times(Rational.of(3)).dividedBy(huge.times(Rational.of(2))).toDouble(),
                0);
    }
}
