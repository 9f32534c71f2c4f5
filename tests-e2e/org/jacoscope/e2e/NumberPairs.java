package org.jacoscope.e2e;

import org.jacoscope.core.num.Rng;

/** Pairs of numbers with which a function may go wrong: the same for the same generator. */
final class NumberPairs {

    /** No halves beyond 2^50: HotSpot's pow takes them for odd integers. */
    private static final double[] SPECIAL = {
        0.0,
        Double.MIN_VALUE,
        0x1p-1060,
        Double.MIN_NORMAL,
        0x1p-600,
        1e-20,
        0x1p-27,
        1e-5,
        1.0 / 3,
        0.49999999999999994,
        0.5,
        Math.nextDown(1.0),
        1,
        Math.nextUp(1.0),
        1.5,
        Math.PI / 2,
        2,
        2.5,
        Math.E,
        3,
        Math.PI,
        3.5,
        10,
        22.5,
        100,
        709.5,
        745,
        1000,
        0x1p31,
        0x1p31 - 0.5,
        0x1p32 + 1,
        0x1p50 + 0.5,
        0x1p52 + 1,
        0x1p53 + 2,
        0x1p63,
        1e22,
        0x1p500,
        0x1p1000,
        Double.MAX_VALUE,
        Double.POSITIVE_INFINITY,
        Double.NaN
    };

    private NumberPairs() {}

    /** Two columns of {@code count} numbers: first all pairs of special ones, then random pairs. */
    static double[][] of(int count, Rng rng) {
        double[][] pairs = new double[2][count];
        int specials = 2 * SPECIAL.length;
        for (int i = 0; i < count; i++) {
            boolean special = i < specials * specials;
            pairs[0][i] = special ? special(i % specials) : random(rng);
            pairs[1][i] = special ? special(i / specials) : random(rng);
        }
        return pairs;
    }

    private static double special(int index) {
        double size = SPECIAL[index / 2];
        return oneNaN(index % 2 == 0 ? size : -size);
    }

    /** Java does not say what becomes of the sign and the payload of NaN. */
    private static double oneNaN(double x) {
        return Double.isNaN(x) ? Double.NaN : x;
    }

    private static double random(Rng rng) {
        return switch (rng.nextInt(8)) {
            case 0 -> oneNaN(Double.longBitsToDouble(rng.nextLong()));
            case 1 -> rng.nextInt(2001) - 1000;
            case 2 -> (rng.nextInt(2001) - 1000) / 2.0;
            case 3 -> rng.between(-1, 1);
            case 4 -> rng.between(-1000, 1000);
            case 5 -> (rng.nextInt(401) - 200) * (Math.PI / 4);
            default -> rng.between(-10, 10);
        };
    }
}
