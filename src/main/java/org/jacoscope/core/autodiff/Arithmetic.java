package org.jacoscope.core.autodiff;

/**
 * Loops over the first n points of columns. All start at place 0: with other starts the virtual machine (17 and 25) does
 * not turn the loops into vector instructions, and they take three times as long. The result {@code r} is modified; it
 * may be an argument as well.
 */
final class Arithmetic {

    private Arithmetic() {}

    static void add(double[] r, double[] a, double[] b, int n) {
        for (int p = 0; p < n; p++) {
            r[p] = a[p] + b[p];
        }
    }

    static void add(double[] r, double[] a, double b, int n) {
        for (int p = 0; p < n; p++) {
            r[p] = a[p] + b;
        }
    }

    static void sub(double[] r, double[] a, double[] b, int n) {
        for (int p = 0; p < n; p++) {
            r[p] = a[p] - b[p];
        }
    }

    /** r = b − a. */
    static void subFrom(double[] r, double[] a, double b, int n) {
        for (int p = 0; p < n; p++) {
            r[p] = b - a[p];
        }
    }

    static void mul(double[] r, double[] a, double[] b, int n) {
        for (int p = 0; p < n; p++) {
            r[p] = a[p] * b[p];
        }
    }

    static void mul(double[] r, double[] a, double b, int n) {
        for (int p = 0; p < n; p++) {
            r[p] = a[p] * b;
        }
    }

    static void div(double[] r, double[] a, double[] b, int n) {
        for (int p = 0; p < n; p++) {
            r[p] = a[p] / b[p];
        }
    }

    static void div(double[] r, double[] a, double b, int n) {
        for (int p = 0; p < n; p++) {
            r[p] = a[p] / b;
        }
    }

    /** r = b / a. */
    static void divInto(double[] r, double[] a, double b, int n) {
        for (int p = 0; p < n; p++) {
            r[p] = b / a[p];
        }
    }

    /** r = r + factor·a. */
    static void addMultiple(double[] r, double factor, double[] a, int n) {
        for (int p = 0; p < n; p++) {
            r[p] += factor * a[p];
        }
    }

    /** The sum of n numbers, {@code step} apart. */
    static double sum(double[] a, int j, int step, int n) {
        double sum = 0;
        for (int p = 0; p < n; p++) {
            sum += a[j + p * step];
        }
        return sum;
    }

    /** The sum of n products. Four partial sums, so that an addition need not wait for the one before. */
    static double dot(double[] a, int j, int ja, double[] b, int k, int kb, int n) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int p = 0;
        for (; p + 3 < n; p += 4) {
            s0 += a[j + p * ja] * b[k + p * kb];
            s1 += a[j + (p + 1) * ja] * b[k + (p + 1) * kb];
            s2 += a[j + (p + 2) * ja] * b[k + (p + 2) * kb];
            s3 += a[j + (p + 3) * ja] * b[k + (p + 3) * kb];
        }
        for (; p < n; p++) {
            s0 += a[j + p * ja] * b[k + p * kb];
        }
        s0 += s1;
        s2 += s3;
        return s0 + s2;
    }
}
