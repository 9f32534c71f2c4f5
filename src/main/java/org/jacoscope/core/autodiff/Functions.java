package org.jacoscope.core.autodiff;

import org.jacoscope.core.expr.Op;

/** Loops of functions of one argument over the first n points; {@code r} is modified and may be {@code a}. */
final class Functions {

    private Functions() {}

    static void run(Kernel kernel, Op op, double[] r, double[] a, int n) {
        switch (kernel) {
            case NEG -> neg(r, a, n);
            case ABS -> abs(r, a, n);
            case SQUARE -> square(r, a, n);
            case CUBE -> cube(r, a, n);
            case SQRT -> sqrt(r, a, n);
            case EXP -> exp(r, a, n);
            case LOG -> log(r, a, n);
            case SIN -> sin(r, a, n);
            case COS -> cos(r, a, n);
            default -> any(op, r, a, n);
        }
    }

    private static void neg(double[] r, double[] a, int n) {
        for (int p = 0; p < n; p++) {
            r[p] = -a[p];
        }
    }

    private static void abs(double[] r, double[] a, int n) {
        for (int p = 0; p < n; p++) {
            r[p] = Math.abs(a[p]);
        }
    }

    private static void square(double[] r, double[] a, int n) {
        for (int p = 0; p < n; p++) {
            r[p] = a[p] * a[p];
        }
    }

    private static void cube(double[] r, double[] a, int n) {
        for (int p = 0; p < n; p++) {
            double u = a[p];
            r[p] = u * (u * u);
        }
    }

    static void power(double[] r, double[] a, int exponent, int n) {
        for (int p = 0; p < n; p++) {
            r[p] = Powers.power(a[p], exponent);
        }
    }

    private static void sqrt(double[] r, double[] a, int n) {
        for (int p = 0; p < n; p++) {
            r[p] = Math.sqrt(a[p]);
        }
    }

    private static void exp(double[] r, double[] a, int n) {
        for (int p = 0; p < n; p++) {
            r[p] = Math.exp(a[p]);
        }
    }

    private static void log(double[] r, double[] a, int n) {
        for (int p = 0; p < n; p++) {
            r[p] = Math.log(a[p]);
        }
    }

    private static void sin(double[] r, double[] a, int n) {
        for (int p = 0; p < n; p++) {
            r[p] = Math.sin(a[p]);
        }
    }

    private static void cos(double[] r, double[] a, int n) {
        for (int p = 0; p < n; p++) {
            r[p] = Math.cos(a[p]);
        }
    }

    private static void any(Op op, double[] r, double[] a, int n) {
        for (int p = 0; p < n; p++) {
            r[p] = op.eval(a[p]);
        }
    }
}
