package org.jacoscope.core.num;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

class NumbersTest {

    @Test
    void shortestHasTheLayoutOfJavaScript() {
        assertEquals("0.1", Numbers.shortest(0.1));
        assertEquals("-2.5", Numbers.shortest(-2.5));
        assertEquals("100000000000000000000", Numbers.shortest(1e20));
        assertEquals("1e21", Numbers.shortest(1e21));
        assertEquals("0.000001", Numbers.shortest(1e-6));
        assertEquals("1.5e-7", Numbers.shortest(1.5e-7));
        assertEquals("-0", Numbers.shortest(-0.0));
        assertEquals("NaN", Numbers.shortest(Double.NaN));
        assertEquals("-Infinity", Numbers.shortest(Double.NEGATIVE_INFINITY));
    }

    @Test
    void shortestOfHardCases() {
        assertEquals("5e-324", Numbers.shortest(Double.MIN_VALUE));
        assertEquals("1.7976931348623157e308", Numbers.shortest(Double.MAX_VALUE));
        assertEquals("2.2250738585072014e-308", Numbers.shortest(Double.MIN_NORMAL));
        assertEquals("2.225073858507201e-308", Numbers.shortest(2.225073858507201e-308));
        assertEquals("9007199254740993000", Numbers.shortest(9007199254740993e3));
        assertEquals("2e23", Numbers.shortest(2e23));
        assertEquals("9.4e-323", Numbers.shortest(9.5e-323));
        assertEquals("902064602184752.2", Numbers.shortest(902064602184752.25));
        assertEquals("0.30000000000000004", Numbers.shortest(0.1 + 0.2));
        assertEquals("282879384806159000", Numbers.shortest(2.82879384806159E17));
    }

    @Test
    void shortestReadsBackAndNoShorterDecimalDoes() {
        long seed = 20260102;
        Rng rng = new Rng(seed);
        for (int i = 0; i < 10_000; i++) {
            double x = i % 2 == 0 ? Double.longBitsToDouble(rng.nextLong()) : rng.between(-1000, 1000);
            if (!Double.isNaN(x) && !Double.isInfinite(x)) {
                checkShortest(x, "seed " + seed + ", number " + i + ": " + x);
            }
        }
    }

    private static void checkShortest(double x, String what) {
        String text = Numbers.shortest(x);
        assertEquals(x, Double.parseDouble(text), 0, what);
        BigDecimal shortest = new BigDecimal(text);
        int digits = shortest.stripTrailingZeros().precision();
        BigDecimal exact = new BigDecimal(x);
        for (RoundingMode mode : new RoundingMode[] {RoundingMode.DOWN, RoundingMode.UP}) {
            if (digits > 1) {
                BigDecimal shorter = exact.round(new MathContext(digits - 1, mode));
                assertTrue(shorter.doubleValue() != x, what + " is " + shorter);
            }
            BigDecimal neighbour = exact.round(new MathContext(digits, mode));
            boolean nearer = neighbour
                            .subtract(exact)
                            .abs()
                            .compareTo(shortest.subtract(exact).abs())
                    < 0;
            assertTrue(!nearer || neighbour.doubleValue() != x, what + " is nearer " + neighbour);
        }
    }

    @Test
    void significantRoundsAHalfAwayFromZeroAndDropsZeros() {
        assertEquals("3.142", Numbers.significant(Math.PI, 4));
        assertEquals("3", Numbers.significant(2.5, 1));
        assertEquals("0.5", Numbers.significant(0.5000001, 4));
        assertEquals("-1000", Numbers.significant(-999.96, 4));
        assertEquals("1.234e-7", Numbers.significant(1.2341e-7, 4));
        assertEquals("0", Numbers.significant(-0.0, 4));
        assertEquals("120000", Numbers.significant(123456, 2));
    }

    @Test
    void readoutIsTypographic() {
        assertEquals("−3.142", Numbers.readout(-Math.PI, 4));
        assertEquals("undefined", Numbers.readout(Double.NaN, 4));
        assertEquals("−∞", Numbers.readout(Double.NEGATIVE_INFINITY, 4));
        assertEquals("1.5×10⁻⁷", Numbers.readout(1.5e-7, 4));
        assertEquals("2×10⁶", Numbers.readout(2e6, 4));
        assertEquals("123456", Numbers.readout(123456, 4));
        assertEquals("0.0001", Numbers.readout(1e-4, 4));
        assertEquals("123500", Numbers.readout(123456.7, 4));
        assertEquals("0", Numbers.readout(-0.0, 4));
        assertEquals("0.3333", Numbers.readout(1 / 3.0, 4));
    }

    @Test
    void fixedRoundsAndDropsZeros() {
        assertEquals("1.5", Numbers.fixed(1.5, 3));
        assertEquals("-0.125", Numbers.fixed(-0.1251, 3));
        assertEquals("0", Numbers.fixed(-0.0004, 3));
        assertEquals("2", Numbers.fixed(1.9996, 3));
        assertEquals("0.05", Numbers.fixed(0.05, 2));
        assertEquals("12", Numbers.fixed(12.4, 0));
        assertEquals("123456789012345683968", Numbers.fixed(1.2345678901234568e20, 2));
        assertEquals("0.999999999", Numbers.fixed(0.999999999, 9));
    }

    @Test
    void fixedIsWithinHalfAUnitOfTheLastDecimal() {
        long seed = 20260103;
        Rng rng = new Rng(seed);
        for (int i = 0; i < 20_000; i++) {
            double x = rng.between(-5000, 5000);
            int decimals = rng.nextInt(7);
            double read = Double.parseDouble(Numbers.fixed(x, decimals));
            assertEquals(x, read, 0.5000001 * Math.pow(10, -decimals), "seed " + seed + ", number " + i);
        }
    }

    @Test
    void fixedRefusesWhatHasNoFixedForm() {
        assertThrows(IllegalArgumentException.class, () -> Numbers.fixed(Double.NaN, 2));
        assertThrows(IllegalArgumentException.class, () -> Numbers.fixed(1, 10));
    }
}
