package org.jacoscope.core.num;

/**
 * Γ to 4 ulp: S. L. Moshier, Methods and Programs for Mathematical Functions (1989), as in Cephes gamma.c. log|Γ| to
 * 3 ulp: about 1 and 2 the series of Abramowitz and Stegun 6.1.33, from 10 on Stirling's series 6.1.41.
 */
public final class GammaFunction {

    private static final double HALF_LOG_TWO_PI = 0.9189385332046728;

    private GammaFunction() {}

    private static final double[] GAMMA_P = {
        0.00016011952247675185,
        0.0011913514700658638,
        0.010421379756176158,
        0.04763678004571372,
        0.20744822764843598,
        0.4942148268014971,
        1.0
    };
    private static final double[] GAMMA_Q = {
        -2.3158187332412014e-05,
        0.0005396055804933034,
        -0.004456419138517973,
        0.011813978522206043,
        0.035823639860549865,
        -0.23459179571824335,
        0.0714304917030273,
        1.0
    };
    private static final double[] GAMMA_STIRLING = {
        0.0007873113957930937,
        -0.00022954996161337813,
        -0.0026813261780578124,
        0.0034722222160545866,
        0.08333333333334822
    };

    /** Γ(x); ±∞ at ±0, NaN at the negative integers. */
    public static double gamma(double x) {
        if (x == 0) {
            return 1 / x;
        }
        if (x < 0 && x == Math.floor(x)) {
            return Double.NaN;
        }
        return x < -33 ? reflectedGamma(x) : x > 33 ? stirlingGamma(x) : steppedGamma(x);
    }

    /** Γ(x) = π / (sin(πx) Γ(1−x)), written so that only a vanishing result underflows. */
    private static double reflectedGamma(double x) {
        double size = -x;
        return -Math.PI / (size * sinPi(size)) / gamma(size);
    }

    private static double stirlingGamma(double x) {
        if (x > 171.7) {
            return Double.POSITIVE_INFINITY;
        }
        double correction = 1 + Horner.polynomial(GAMMA_STIRLING, 1 / x) / x;
        double root = Math.pow(x, 0.5 * x - 0.25);
        return 2.5066282746310002 * correction * (root * (root / Math.exp(x)));
    }

    /** Steps by Γ(x+1) = xΓ(x) into [2, 3), where a rational function approximates. */
    private static double steppedGamma(double x) {
        double product = 1;
        double divisor = 1;
        double at = x;
        while (at >= 3) {
            at -= 1;
            product *= at;
        }
        while (at < 2) {
            divisor *= at;
            at += 1;
        }
        double rest = at - 2;
        return product * (Horner.polynomial(GAMMA_P, rest) / Horner.polynomial(GAMMA_Q, rest)) / divisor;
    }

    // Log-gamma: entries (−1)ᵏ(ζ(k)−1)/k for k = 29 … 2.

    private static final double[] LGAMMA_SERIES = {
        -6.4229645638381e-11,
        1.330476437424449e-10,
        -2.7595228851242334e-10,
        5.731367241678862e-10,
        -1.1921401405860912e-09,
        2.4836745438024785e-09,
        -5.183475041970047e-09,
        1.0838659214896955e-08,
        -2.2711094608943164e-08,
        4.7698101693639804e-08,
        -1.0043224823968099e-07,
        2.1207184805554665e-07,
        -4.492469198764566e-07,
        9.55141213040742e-07,
        -2.039215753801366e-06,
        4.374866789907488e-06,
        -9.439488275268397e-06,
        2.050721277567069e-05,
        -4.492623673813314e-05,
        9.945751278180853e-05,
        -0.00022315475845357939,
        0.0005096695247430425,
        -0.001192753911703261,
        0.0028905103307415234,
        -0.007385551028673986,
        0.020580808427784546,
        -0.0673523010531981,
        0.3224670334241132
    };
    private static final double ONE_MINUS_EULER = 0.42278433509846713;
    private static final double[] LGAMMA_STIRLING = {
        -0.029550653594771242,
        0.00641025641025641,
        -0.0019175269175269176,
        0.0008417508417508417,
        -0.0005952380952380953,
        0.0007936507936507937,
        -0.002777777777777778,
        0.08333333333333333
    };

    /** log|Γ(x)|; ∞ at 0 and the negative integers. Near its zeros below −2 the error is absolute. */
    public static double lgamma(double x) {
        if (x <= 0) {
            return x == Math.floor(x) ? Double.POSITIVE_INFINITY : reflectedLgamma(x);
        }
        if (x >= 10) {
            return stirlingLgamma(x);
        }
        double product = 1;
        double at = x;
        while (at > 2.5) {
            at -= 1;
            product *= at;
        }
        double steps = product == 1 ? 0 : Math.log(product);
        if (at >= 1.5) {
            return steps + lgammaBeyondTwo(at - 2);
        }
        return at >= 0.5
                ? lgammaBeyondTwo(at - 1) - Elementary.log1p(at - 1)
                : lgammaBeyondTwo(at) - Elementary.log1p(at) - Math.log(at);
    }

    /** log Γ(2 + z) for |z| ≤ 1/2. */
    private static double lgammaBeyondTwo(double z) {
        return z * (ONE_MINUS_EULER + z * Horner.polynomial(LGAMMA_SERIES, z));
    }

    private static double stirlingLgamma(double x) {
        if (x > 1e300) {
            return x * (Math.log(x) - 1);
        }
        return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + Horner.polynomial(LGAMMA_STIRLING, 1 / (x * x)) / x;
    }

    private static double reflectedLgamma(double x) {
        return Math.log(Math.PI / Math.abs(x * sinPi(x))) - lgamma(-x);
    }

    /** sin(πx), exact zeros at integers. */
    private static double sinPi(double x) {
        double rest = x - 2 * Math.floor(x / 2);
        return rest <= 0.5
                ? Math.sin(Math.PI * rest)
                : rest <= 1.5 ? Math.sin(Math.PI * (1 - rest)) : Math.sin(Math.PI * (rest - 2));
    }
}
