package org.jacoscope.core.linalg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ProductsTest {

    @Test
    void differenceOfNearlyEqualProductsKeepsItsDigits() {
        double a = 1 + 0x1p-30;
        double b = 1 - 0x1p-30;
        assertEquals(-0x1p-60, Products.difference(a, b, 1, 1));
    }

    @Test
    void differenceIsWithinTwoUnitsOfTheExactOne() {
        long seed = 20261;
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 20_000; i++) {
            double a = random.nextDouble() - 0.5;
            double b = random.nextDouble() - 0.5;
            double c = a * (1 + (random.nextInt(9) - 4) * 0x1p-50);
            double d = b * (1 + (random.nextInt(9) - 4) * 0x1p-50);
            double exact = new BigDecimal(a)
                    .multiply(new BigDecimal(b))
                    .subtract(new BigDecimal(c).multiply(new BigDecimal(d)))
                    .doubleValue();
            double got = Products.difference(a, b, c, d);
            assertTrue(Math.abs(got - exact) <= 2 * Math.ulp(exact), () -> "seed " + seed + ": " + got + ", " + exact);
        }
    }

    @Test
    void hugeFactorsGiveWhatPlainArithmeticGives() {
        assertEquals(1e300 * 1e5 - 1, Products.difference(1e300, 1e5, 1, 1));
        assertEquals(Double.POSITIVE_INFINITY, Products.difference(1e300, 1e300, 1, 1));
    }
}
