package org.jacoscope.core.linalg;

import java.util.SplittableRandom;

/** Matrices with entries of very different sizes, from a seed that tests print. */
final class RandomMatrices {

    private final SplittableRandom random;

    RandomMatrices(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Entries in (−1, 1), now and then 0. */
    double[] matrix(int rows, int columns) {
        double[] a = new double[rows * columns];
        for (int i = 0; i < a.length; i++) {
            a[i] = random.nextInt(8) == 0 ? 0 : 2 * random.nextDouble() - 1;
        }
        return a;
    }

    /** The same with each entry scaled by up to 10^±decades. */
    double[] wild(int rows, int columns, int decades) {
        double[] a = matrix(rows, columns);
        for (int i = 0; i < a.length; i++) {
            a[i] *= Math.pow(10, decades * (2 * random.nextDouble() - 1));
        }
        return a;
    }

    int size(int most) {
        return 1 + random.nextInt(most);
    }

    static double largest(double[] a) {
        double largest = 0;
        for (double entry : a) {
            largest = Math.max(largest, Math.abs(entry));
        }
        return largest;
    }

    static double distance(double[] a, double[] b) {
        double largest = 0;
        for (int i = 0; i < a.length; i++) {
            largest = Math.max(largest, Math.abs(a[i] - b[i]));
        }
        return largest;
    }

    static double[] unit(int n) {
        double[] unit = new double[n * n];
        for (int i = 0; i < n; i++) {
            unit[i * n + i] = 1;
        }
        return unit;
    }
}
