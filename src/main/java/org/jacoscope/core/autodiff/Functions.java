package org.jacoscope.core.autodiff;

import org.jacoscope.core.expr.Op;

/** Loops of functions of one argument over n points; {@code r} from place {@code i} on is modified and may be {@code a}. */
final class Functions {

    private Functions() {}

    static void run(Kernel kernel, Op op, double[] r, int i, double[] a, int j, int n) {
        switch (kernel) {
            case NEG -> neg(r, i, a, j, n);
            case ABS -> abs(r, i, a, j, n);
            case SQUARE -> square(r, i, a, j, n);
            case CUBE -> cube(r, i, a, j, n);
            case SQRT -> sqrt(r, i, a, j, n);
            case EXP -> exp(r, i, a, j, n);
            case LOG -> log(r, i, a, j, n);
            case SIN -> sin(r, i, a, j, n);
            case COS -> cos(r, i, a, j, n);
            default -> any(op, r, i, a, j, n);
        }
    }

    private static void neg(double[] r, int i, double[] a, int j, int n) {
        for (int p = 0; p < n; p++) {
            r[i + p] = -a[j + p];
        }
    }

    private static void abs(double[] r, int i, double[] a, int j, int n) {
        for (int p = 0; p < n; p++) {
            r[i + p] = Math.abs(a[j + p]);
        }
    }

    private static void square(double[] r, int i, double[] a, int j, int n) {
        for (int p = 0; p < n; p++) {
            r[i + p] = a[j + p] * a[j + p];
        }
    }

    private static void cube(double[] r, int i, double[] a, int j, int n) {
        for (int p = 0; p < n; p++) {
            double u = a[j + p];
            r[i + p] = u * (u * u);
        }
    }

    static void power(double[] r, int i, double[] a, int j, int exponent, int n) {
        for (int p = 0; p < n; p++) {
            r[i + p] = Powers.power(a[j + p], exponent);
        }
    }

    private static void sqrt(double[] r, int i, double[] a, int j, int n) {
        for (int p = 0; p < n; p++) {
            r[i + p] = Math.sqrt(a[j + p]);
        }
    }

    private static void exp(double[] r, int i, double[] a, int j, int n) {
        for (int p = 0; p < n; p++) {
            r[i + p] = Math.exp(a[j + p]);
        }
    }

    private static void log(double[] r, int i, double[] a, int j, int n) {
        for (int p = 0; p < n; p++) {
            r[i + p] = Math.log(a[j + p]);
        }
    }

    private static void sin(double[] r, int i, double[] a, int j, int n) {
        for (int p = 0; p < n; p++) {
            r[i + p] = Math.sin(a[j + p]);
        }
    }

    private static void cos(double[] r, int i, double[] a, int j, int n) {
        for (int p = 0; p < n; p++) {
            r[i + p] = Math.cos(a[j + p]);
        }
    }

    private static void any(Op op, double[] r, int i, double[] a, int j, int n) {
        for (int p = 0; p < n; p++) {
            r[i + p] = op.eval(a[j + p]);
        }
    }
}
