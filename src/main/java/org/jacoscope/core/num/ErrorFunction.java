package org.jacoscope.core.num;

/**
 * The error function to 2 ulp: W. J. Cody, Rational Chebyshev approximations for the error function, Math. Comp. 23
 * (1969), with the numbers of his CALERF (netlib specfun). Coefficients stand from the highest power down.
 */
public final class ErrorFunction {

    private static final double SQRT_PI = 1.7724538509055161;

    private ErrorFunction() {}

    private static final double[] ERF_SMALL_P = {
        0.18577770618460315, 3.1611237438705655, 113.86415415105016, 377.485237685302, 3209.3775891384694
    };
    private static final double[] ERF_SMALL_Q = {
        1, 23.601290952344122, 244.02463793444417, 1282.6165260773723, 2844.236833439171
    };
    private static final double[] ERFC_MIDDLE_P = {
        2.1531153547440383e-08, 0.5641884969886701, 8.883149794388377, 66.11919063714163,
        298.6351381974001, 881.952221241769, 1712.0476126340707, 2051.0783778260716,
        1230.3393547979972
    };
    private static final double[] ERFC_MIDDLE_Q = {
        1,
        15.744926110709835,
        117.6939508913125,
        537.1811018620099,
        1621.3895745666903,
        3290.7992357334597,
        4362.619090143247,
        3439.3676741437216,
        1230.3393548037495
    };
    private static final double[] ERFC_LARGE_P = {
        0.016315387137302097,
        0.30532663496123236,
        0.36034489994980445,
        0.12578172611122926,
        0.016083785148742275,
        0.0006587491615298378
    };
    private static final double[] ERFC_LARGE_Q = {
        1, 2.568520192289822, 1.8729528499234673, 0.5279051029514285, 0.06051834131244132, 0.0023352049762686918
    };

    /** 2/√π ∫₀ˣ e^(−t²) dt. */
    public static double erf(double x) {
        double size = Math.abs(x);
        if (size <= 0.46875) {
            double square = x * x;
            return x * Horner.polynomial(ERF_SMALL_P, square) / Horner.polynomial(ERF_SMALL_Q, square);
        }
        if (size > 6) {
            return Math.copySign(1, x);
        }
        return Double.isNaN(x) ? x : Math.copySign(1 - erfcTail(size), x);
    }

    /** 1 − erf x for x > 0.46875. */
    private static double erfcTail(double x) {
        double scaled;
        if (x <= 4) {
            scaled = Horner.polynomial(ERFC_MIDDLE_P, x) / Horner.polynomial(ERFC_MIDDLE_Q, x);
        } else {
            double inverse = 1 / (x * x);
            double ratio =
                    inverse * Horner.polynomial(ERFC_LARGE_P, inverse) / Horner.polynomial(ERFC_LARGE_Q, inverse);
            scaled = (1 / SQRT_PI - ratio) / x;
        }
        double head = Math.floor(x * 16) / 16;
        return Math.exp(-head * head) * Math.exp(-(x - head) * (x + head)) * scaled;
    }
}
