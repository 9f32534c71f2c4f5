package org.jacoscope.core.autodiff;

/** Loops over n points for {@link Fusion}; {@code r} from place {@code i} on is modified and may be an argument. */
final class Fused {

    private Fused() {}

    /** r = a·b + c. */
    static void mulAdd(double[] r, int i, double[] a, int j, double[] b, int k, double[] c, int l, int n) {
        for (int p = 0; p < n; p++) {
            r[i + p] = a[j + p] * b[k + p] + c[l + p];
        }
    }

    /** r = a·b − c. */
    static void mulSub(double[] r, int i, double[] a, int j, double[] b, int k, double[] c, int l, int n) {
        for (int p = 0; p < n; p++) {
            r[i + p] = a[j + p] * b[k + p] - c[l + p];
        }
    }

    /** r = c − a·b. */
    static void subMul(double[] r, int i, double[] a, int j, double[] b, int k, double[] c, int l, int n) {
        for (int p = 0; p < n; p++) {
            r[i + p] = c[l + p] - a[j + p] * b[k + p];
        }
    }

    /** r = a·b + c·d. */
    static void mulAddMul(
            double[] r, int i, double[] a, int j, double[] b, int k, double[] c, int l, double[] d, int m, int n) {
        for (int p = 0; p < n; p++) {
            r[i + p] = a[j + p] * b[k + p] + c[l + p] * d[m + p];
        }
    }

    /** r = a·b − c·d. */
    static void mulSubMul(
            double[] r, int i, double[] a, int j, double[] b, int k, double[] c, int l, double[] d, int m, int n) {
        for (int p = 0; p < n; p++) {
            r[i + p] = a[j + p] * b[k + p] - c[l + p] * d[m + p];
        }
    }
}
