package org.jacoscope.core.autodiff;

/**
 * Loops over n points that the virtual machine turns into vector instructions. The result {@code r} from place {@code i}
 * on is modified; it may be an argument as well.
 */
final class Arithmetic {

    private Arithmetic() {}

    static void add(double[] r, int i, double[] a, int j, double[] b, int k, int n) {
        for (int p = 0; p < n; p++) {
            r[i + p] = a[j + p] + b[k + p];
        }
    }

    static void add(double[] r, int i, double[] a, int j, double b, int n) {
        for (int p = 0; p < n; p++) {
            r[i + p] = a[j + p] + b;
        }
    }

    static void sub(double[] r, int i, double[] a, int j, double[] b, int k, int n) {
        for (int p = 0; p < n; p++) {
            r[i + p] = a[j + p] - b[k + p];
        }
    }

    /** r = b − a. */
    static void subFrom(double[] r, int i, double[] a, int j, double b, int n) {
        for (int p = 0; p < n; p++) {
            r[i + p] = b - a[j + p];
        }
    }

    static void mul(double[] r, int i, double[] a, int j, double[] b, int k, int n) {
        for (int p = 0; p < n; p++) {
            r[i + p] = a[j + p] * b[k + p];
        }
    }

    static void mul(double[] r, int i, double[] a, int j, double b, int n) {
        for (int p = 0; p < n; p++) {
            r[i + p] = a[j + p] * b;
        }
    }

    static void div(double[] r, int i, double[] a, int j, double[] b, int k, int n) {
        for (int p = 0; p < n; p++) {
            r[i + p] = a[j + p] / b[k + p];
        }
    }

    static void div(double[] r, int i, double[] a, int j, double b, int n) {
        for (int p = 0; p < n; p++) {
            r[i + p] = a[j + p] / b;
        }
    }

    /** r = b / a. */
    static void divInto(double[] r, int i, double[] a, int j, double b, int n) {
        for (int p = 0; p < n; p++) {
            r[i + p] = b / a[j + p];
        }
    }

    /** r = r + factor·a. */
    static void addMultiple(double[] r, int i, double factor, double[] a, int j, int n) {
        for (int p = 0; p < n; p++) {
            r[i + p] += factor * a[j + p];
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
