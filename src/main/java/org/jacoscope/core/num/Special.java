package org.jacoscope.core.num;

/** The error function and the family of the gamma function. */
public final class Special {

    /** The highest derivative of digamma that {@link #polygamma} computes. */
    public static final int MAX_POLYGAMMA_ORDER = 100;

    private static final double SQRT_PI = 1.772453850905516;
    private static final double HALF_LOG_TWO_PI = 0.9189385332046728;

    private Special() {}

    // Erf: W. J. Cody, Rational Chebyshev approximations for the error function, Math. Comp. 23 (1969); numbers of
    // his CALERF (netlib specfun). Coefficients stand from the highest power down.

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
            return x * polynomial(ERF_SMALL_P, square) / polynomial(ERF_SMALL_Q, square);
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
            scaled = polynomial(ERFC_MIDDLE_P, x) / polynomial(ERFC_MIDDLE_Q, x);
        } else {
            double inverse = 1 / (x * x);
            double ratio = inverse * polynomial(ERFC_LARGE_P, inverse) / polynomial(ERFC_LARGE_Q, inverse);
            scaled = (1 / SQRT_PI - ratio) / x;
        }
        double head = Math.floor(x * 16) / 16;
        return Math.exp(-head * head) * Math.exp(-(x - head) * (x + head)) * scaled;
    }

    // Gamma: S. L. Moshier, Methods and Programs for Mathematical Functions (1989), as in Cephes gamma.c.

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
        double correction = 1 + polynomial(GAMMA_STIRLING, 1 / x) / x;
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
        return product * (polynomial(GAMMA_P, rest) / polynomial(GAMMA_Q, rest)) / divisor;
    }

    // Log-gamma: about 1 and 2 the series of Abramowitz & Stegun 6.1.33, from 10 on Stirling's series 6.1.41.
    // Entries (−1)ᵏ(ζ(k)−1)/k for k = 29 … 2.

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
        return z * (ONE_MINUS_EULER + z * polynomial(LGAMMA_SERIES, z));
    }

    private static double stirlingLgamma(double x) {
        if (x > 1e300) {
            return x * (Math.log(x) - 1);
        }
        return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + polynomial(LGAMMA_STIRLING, 1 / (x * x)) / x;
    }

    private static double reflectedLgamma(double x) {
        return Math.log(Math.PI / Math.abs(x * sinPi(x))) - lgamma(-x);
    }

    // Digamma: Taylor series about its positive zero, else steps to 10 and the series Abramowitz & Stegun 6.3.18.

    private static final double DIGAMMA_ZERO_HIGH = 1.4616321449683622;
    private static final double DIGAMMA_ZERO_LOW = 9.549995429965697e-17;
    private static final double[] DIGAMMA_SERIES = {
        0.00023635601564027053,
        -0.0003454680251063077,
        0.000504953265834602,
        -0.0007380709389960052,
        0.0010788252019162967,
        -0.0015769367714301972,
        0.002305126326734928,
        -0.003369801655439328,
        0.004926781395729853,
        -0.007204534386356869,
        0.010538791616612175,
        -0.01542476590494896,
        0.022597648232218104,
        -0.03316112647484736,
        0.04880428816414311,
        -0.07219956125645471,
        0.10782405069126237,
        -0.16394270544240652,
        0.258499760955651,
        -0.4427631689835921,
        0.9676722454476212
    };
    private static final double[] DIGAMMA_ASYMPTOTIC = {
        0.08333333333333333,
        -0.021092796092796094,
        0.007575757575757576,
        -0.004166666666666667,
        0.003968253968253968,
        -0.008333333333333333,
        0.08333333333333333
    };

    /** ψ(x) = Γ′(x)/Γ(x); NaN at 0 and the negative integers. Near its negative zeros the error is absolute. */
    public static double digamma(double x) {
        if (x <= 0) {
            return x == Math.floor(x) ? Double.NaN : digamma(1 - x) - Math.PI * cotPi(x);
        }
        double fromZero = x - DIGAMMA_ZERO_HIGH - DIGAMMA_ZERO_LOW;
        if (Math.abs(fromZero) < 0.25) {
            return fromZero * polynomial(DIGAMMA_SERIES, fromZero);
        }
        double steps = 0;
        double at = x;
        while (at < 10) {
            steps += 1 / at;
            at += 1;
        }
        double inverse = 1 / (at * at);
        return Math.log(at) - 0.5 / at - inverse * polynomial(DIGAMMA_ASYMPTOTIC, inverse) - steps;
    }

    /** B₂, B₄, … B₂₂. */
    private static final double[] BERNOULLI = {
        0.16666666666666666,
        -0.03333333333333333,
        0.023809523809523808,
        -0.03333333333333333,
        0.07575757575757576,
        -0.2531135531135531,
        1.1666666666666667,
        -7.092156862745098,
        54.971177944862156,
        -529.1242424242424,
        6192.123188405797
    };

    /**
     * The derivative ψ⁽ⁿ⁾(x), for integers n from 0 to {@value #MAX_POLYGAMMA_ORDER}, else NaN; NaN at 0 and the
     * negative integers (Abramowitz & Stegun 6.4.6, 6.4.7, 6.4.11).
     */
    public static double polygamma(double n, double x) {
        if (n != Math.floor(n) || n < 0 || n > MAX_POLYGAMMA_ORDER || (x <= 0 && x == Math.floor(x))) {
            return Double.NaN;
        }
        int order = (int) n;
        if (order == 0) {
            return digamma(x);
        }
        double sign = order % 2 == 0 ? -1 : 1;
        if (x < 0) {
            return -sign * polygamma(n, 1 - x) - cotangentDerivative(order, x);
        }
        return sign * zetaSum(order, x);
    }

    /** n! Σ 1/(x+k)ⁿ⁺¹ over k ≥ 0, for x > 0: terms up to n + 12, then the asymptotic series. */
    private static double zetaSum(int n, double x) {
        double factorial = 1;
        for (int k = 2; k <= n; k++) {
            factorial *= k;
        }
        double sum = 0;
        double at = x;
        while (at < n + 12) {
            sum += factorial / Math.pow(at, n + 1);
            at += 1;
        }
        double power = factorial / n / Math.pow(at, n);
        double term = n / at * power;
        double tail = power + term / 2;
        double growth = term * (n + 1) / (2 * at);
        for (int k = 1; k <= BERNOULLI.length; k++) {
            tail += BERNOULLI[k - 1] * growth;
            growth *= (2.0 * k + n) * (2.0 * k + n + 1) / ((2.0 * k + 1) * (2.0 * k + 2)) / (at * at);
        }
        return sum + tail;
    }

    /** dⁿ/dxⁿ of π cot(πx): a polynomial in c = cot(πx), by c′ = −π(1 + c²). */
    private static double cotangentDerivative(int n, double x) {
        double[] coefficients = new double[n + 2];
        coefficients[1] = Math.PI;
        for (int k = 1; k <= n; k++) {
            double[] next = new double[n + 2];
            for (int power = 1; power <= k; power++) {
                double slope = -Math.PI * power * coefficients[power];
                next[power - 1] += slope;
                next[power + 1] += slope;
            }
            coefficients = next;
        }
        double cotangent = cotPi(x);
        double sum = 0;
        for (int power = n + 1; power >= 0; power--) {
            sum = sum * cotangent + coefficients[power];
        }
        return sum;
    }

    /** sin(πx), exact zeros at integers. */
    private static double sinPi(double x) {
        double rest = x - 2 * Math.floor(x / 2);
        return rest <= 0.5
                ? Math.sin(Math.PI * rest)
                : rest <= 1.5 ? Math.sin(Math.PI * (1 - rest)) : Math.sin(Math.PI * (rest - 2));
    }

    /** cot(πx). */
    private static double cotPi(double x) {
        double rest = x - Math.floor(x);
        return rest <= 0.25
                ? 1 / Math.tan(Math.PI * rest)
                : rest <= 0.75 ? Math.tan(Math.PI * (0.5 - rest)) : -1 / Math.tan(Math.PI * (1 - rest));
    }

    /** Horner's rule, coefficients from the highest power down. */
    private static double polynomial(double[] coefficients, double x) {
        double sum = 0;
        for (double coefficient : coefficients) {
            sum = sum * x + coefficient;
        }
        return sum;
    }
}
