package org.jacoscope.core.num;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RngTest {

    private static final long[] SEEDS = {0, 1, -1, 42, 770001, Long.MIN_VALUE, 0x123456789abcdefL};

    @Test
    void longsAreThoseOfSplittableRandom() {
        for (long seed : SEEDS) {
            Rng rng = new Rng(seed);
            SplittableRandom jdk = new SplittableRandom(seed);
            for (int i = 0; i < 1000; i++) {
                assertEquals(jdk.nextLong(), rng.nextLong(), "seed " + seed);
            }
        }
    }

    @Test
    void doublesAreThoseOfSplittableRandom() {
        for (long seed : SEEDS) {
            Rng rng = new Rng(seed);
            SplittableRandom jdk = new SplittableRandom(seed);
            for (int i = 0; i < 1000; i++) {
                assertEquals(jdk.nextDouble(), rng.nextDouble(), 0, "seed " + seed);
            }
        }
    }

    @Test
    void boundedIntegersAreThoseOfSplittableRandom() {
        for (long seed : SEEDS) {
            Rng rng = new Rng(seed);
            SplittableRandom jdk = new SplittableRandom(seed);
            for (int bound : new int[] {1, 2, 3, 10, 64, 1000, 1 << 30, (1 << 30) + 1, Integer.MAX_VALUE}) {
                for (int i = 0; i < 200; i++) {
                    assertEquals(jdk.nextInt(bound), rng.nextInt(bound), "seed " + seed + ", bound " + bound);
                }
            }
        }
    }

    @Test
    void boundMustBePositive() {
        assertThrows(IllegalArgumentException.class, () -> new Rng(1).nextInt(0));
    }

    @Test
    void gaussiansHaveMeanZeroAndVarianceOne() {
        Rng rng = new Rng(7);
        int n = 100_000;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            double z = rng.nextGaussian();
            sum += z;
            squares += z * z;
        }
        double fourStandardErrors = 4 / Math.sqrt(n);
        assertEquals(0, sum / n, fourStandardErrors);
        assertEquals(1, squares / n, fourStandardErrors * Math.sqrt(2));
    }
}
