package org.jacoscope.core.autodiff;

/** Loops over the first n points for {@link Fusion}; {@code r} is modified and may be an argument. */
final class Fused {

    private Fused() {}

    /** r = a·b + c. */
    static void mulAdd(double[] r, double[] a, double[] b, double[] c, int n) {
        for (int p = 0; p < n; p++) {
            r[p] = a[p] * b[p] + c[p];
        }
    }

    /** r = a·b − c. */
    static void mulSub(double[] r, double[] a, double[] b, double[] c, int n) {
        for (int p = 0; p < n; p++) {
            r[p] = a[p] * b[p] - c[p];
        }
    }

    /** r = c − a·b. */
    static void subMul(double[] r, double[] a, double[] b, double[] c, int n) {
        for (int p = 0; p < n; p++) {
            r[p] = c[p] - a[p] * b[p];
        }
    }

    /** r = a·b + c·d. */
    static void mulAddMul(double[] r, double[] a, double[] b, double[] c, double[] d, int n) {
        for (int p = 0; p < n; p++) {
            r[p] = a[p] * b[p] + c[p] * d[p];
        }
    }

    /** r = a·b − c·d. */
    static void mulSubMul(double[] r, double[] a, double[] b, double[] c, double[] d, int n) {
        for (int p = 0; p < n; p++) {
            r[p] = a[p] * b[p] - c[p] * d[p];
        }
    }
}
