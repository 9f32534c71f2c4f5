package org.jacoscope.core.num;

/**
 * A seeded generator: SplitMix64 (Steele, Lea and Flood 2014), number for number {@code java.util.SplittableRandom} of
 * Java 17 and later, which the browser lacks.
 */
public final class Rng {

    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

    private long state;

    public Rng(long seed) {
        this.state = seed;
    }

    public long nextLong() {
        long z = advance();
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    private int nextInt() {
        long z = advance();
        z = (z ^ (z >>> 33)) * 0x62a9d9ed799705f5L;
        return (int) (((z ^ (z >>> 28)) * 0xcb24d0a5c88c35b3L) >>> 32);
    }

    private long advance() {
        state += GOLDEN_GAMMA;
        return state;
    }

    /** Each of 0 … bound − 1 alike; throws IllegalArgumentException unless the bound is positive. */
    public int nextInt(int bound) {
        if (bound <= 0) {
            throw new IllegalArgumentException("The bound must be positive, not " + bound);
        }
        int bits = nextInt();
        int mask = bound - 1;
        if ((bound & mask) == 0) {
            return bits & mask;
        }
        int positive = bits >>> 1;
        int result = positive % bound;
        while (positive + mask - result < 0) {
            positive = nextInt() >>> 1;
            result = positive % bound;
        }
        return result;
    }

    /** Uniform in [0, 1), a multiple of 2⁻⁵³. */
    public double nextDouble() {
        return (nextLong() >>> 11) * 0x1p-53;
    }

    /** Uniform between two numbers; the upper one may occur by rounding. */
    public double between(double low, double high) {
        return low + (high - low) * nextDouble();
    }

    /**
     * Standard normal, by Box and Muller: √(−2 log(1 − a)) cos 2πb of the next two uniform numbers a and b. Not the
     * number that SplittableRandom would give.
     */
    public double nextGaussian() {
        double radius = Math.sqrt(-2 * Elementary.log1p(-nextDouble()));
        return radius * Math.cos(2 * Math.PI * nextDouble());
    }
}
