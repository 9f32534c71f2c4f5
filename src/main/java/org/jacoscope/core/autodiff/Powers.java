package org.jacoscope.core.autodiff;

/** Integer powers by multiplication. */
final class Powers {

    /** Beyond this exponent the rounding errors of repeated multiplication add up, and pow is used. */
    static final int LARGEST = 64;

    private Powers() {}

    /** Whether u^exponent is computed by multiplication. */
    static boolean isSmallInteger(double exponent) {
        return exponent == Math.rint(exponent) && Math.abs(exponent) <= LARGEST;
    }

    /** u^v as graphs compute it. */
    static double power(double u, double v) {
        return isSmallInteger(v) ? power(u, (int) v) : Math.pow(u, v);
    }

    /** u^n by repeated squaring; 1 for n = 0, the reciprocal of u^|n| for negative n. */
    static double power(double u, int n) {
        double square = u;
        double product = 1;
        for (int left = Math.abs(n); left > 0; left >>= 1) {
            if ((left & 1) != 0) {
                product *= square;
            }
            square *= square;
        }
        return n < 0 ? 1 / product : product;
    }
}
