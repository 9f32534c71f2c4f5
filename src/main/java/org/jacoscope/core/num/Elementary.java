package org.jacoscope.core.num;

/**
 * Elementary functions that a plain formula would compute badly, or that the browser's compiler lacks in good quality.
 * Errors are in units in the last place (ulp) over the whole range, given that exp, log and sqrt are right to one.
 */
public final class Elementary {

    private static final double LN2 = 0.6931471805599453;

    private Elementary() {}

    /** a where the condition is not 0, b where it is 0, NaN where it is NaN. */
    public static double choose(double condition, double a, double b) {
        if (Double.isNaN(condition)) {
            return Double.NaN;
        }
        return condition != 0 ? a : b;
    }

    /** The nearest integer, a half to the even one. */
    public static double rint(double x) {
        if (!(Math.abs(x) < TWO_52)) {
            return x;
        }
        double rounded = (Math.abs(x) + TWO_52) - TWO_52;
        return Math.copySign(rounded, x);
    }

    private static final double TWO_52 = 0x1p52;

    /** eˣ − 1 to 3 ulp (Kahan, in Higham, Accuracy and Stability of Numerical Algorithms, 1.14.1). */
    public static double expm1(double x) {
        if (Math.abs(x) < 1e-300) {
            return x;
        }
        double power = Math.exp(x);
        if (power == 1) {
            return x;
        }
        double difference = power - 1;
        if (difference == -1 || difference == Double.POSITIVE_INFINITY || difference == power) {
            return difference;
        }
        return difference * (x / Math.log(power));
    }

    /** log(1 + x) to 3 ulp (Kahan, in Goldberg, What every computer scientist should know…, theorem 4). */
    public static double log1p(double x) {
        double sum = 1 + x;
        if (sum == 1) {
            return x;
        }
        if (sum == Double.POSITIVE_INFINITY || sum <= 0) {
            return Math.log(sum);
        }
        return Math.log(sum) * (x / (sum - 1));
    }

    public static double sinh(double x) {
        double size = Math.abs(x);
        if (size < 1) {
            double grown = expm1(size);
            return Math.copySign((grown + grown / (grown + 1)) / 2, x);
        }
        return Math.copySign(halfExp(size) - 0.5 * Math.exp(-size), x);
    }

    public static double cosh(double x) {
        double size = Math.abs(x);
        return halfExp(size) + 0.5 * Math.exp(-size);
    }

    /** eˣ/2, finite wherever the result is. */
    private static double halfExp(double x) {
        if (x < 709) {
            return 0.5 * Math.exp(x);
        }
        double root = Math.exp(0.5 * x);
        return 0.5 * root * root;
    }

    public static double tanh(double x) {
        double size = Math.abs(x);
        if (size > 22) {
            return Math.copySign(1, x);
        }
        double grown = expm1(-2 * size);
        return Math.copySign(-grown / (grown + 2), x);
    }

    public static double asinh(double x) {
        double size = Math.abs(x);
        if (size > 1e9) {
            return Math.copySign(Math.log(size) + LN2, x);
        }
        double square = size * size;
        return Math.copySign(log1p(size + square / (1 + Math.sqrt(1 + square))), x);
    }

    /** NaN below 1. */
    public static double acosh(double x) {
        if (x > 1e9) {
            return Math.log(x) + LN2;
        }
        double above = x - 1;
        return log1p(above + Math.sqrt(above * (above + 2)));
    }

    /** Infinite at ±1, NaN beyond. */
    public static double atanh(double x) {
        double size = Math.abs(x);
        return Math.copySign(0.5 * log1p(2 * size / (1 - size)), x);
    }

    private static final double SQRT_2 = 1.4142135623730951;

    /** Exact at powers of two. */
    public static double log2(double x) {
        if (!(x > 0) || x == Double.POSITIVE_INFINITY) {
            return Math.log(x);
        }
        int exponent = binaryExponent(x * SQRT_2 < Double.MAX_VALUE ? x * SQRT_2 : x);
        return exponent + Math.log(scale(x, -exponent)) / LN2;
    }

    /** Exact at powers of ten (the reduction of fdlibm's e_log10.c). */
    public static double log10(double x) {
        if (!(x > 0) || x == Double.POSITIVE_INFINITY) {
            return Math.log(x);
        }
        int exponent = binaryExponent(x);
        int shift = exponent < 0 ? exponent + 1 : exponent;
        double low = shift * LOG10_2_LOW + INVERSE_LN10 * Math.log(scale(x, -shift));
        return low + shift * LOG10_2_HIGH;
    }

    private static final double INVERSE_LN10 = 0.4342944819032518;
    private static final double LOG10_2_HIGH = 0.30102999566361177;
    private static final double LOG10_2_LOW = 3.694239077158931e-13;

    /** The integer k with 2ᵏ ≤ x < 2ᵏ⁺¹, for a finite x > 0. */
    static int binaryExponent(double x) {
        int exponent = Math.getExponent(x);
        return exponent >= Double.MIN_EXPONENT ? exponent : Math.getExponent(x * 0x1p54) - 54;
    }

    /** x·2ᵏ in two exact steps, for |k| up to 1100. */
    static double scale(double x, int k) {
        int half = k / 2;
        return x * powerOfTwo(half) * powerOfTwo(k - half);
    }

    /** 2ᵏ for k from −1074 to 1023. */
    public static double powerOfTwo(int k) {
        return k >= Double.MIN_EXPONENT
                ? Double.longBitsToDouble((long) (k + 1023) << 52)
                : Double.longBitsToDouble(1L << (k + 1074));
    }

    /** √(u² + v²) without overflow or underflow on the way. */
    public static double hypot(double u, double v) {
        double large = Math.max(Math.abs(u), Math.abs(v));
        double small = Math.min(Math.abs(u), Math.abs(v));
        if (Double.isInfinite(u) || Double.isInfinite(v)) {
            return Double.POSITIVE_INFINITY;
        }
        if (small == 0 || Double.isNaN(large)) {
            return large + small;
        }
        if (large > 0x1p500) {
            return Math.sqrt(squares(large * 0x1p-600, small * 0x1p-600)) * 0x1p600;
        }
        if (large < 0x1p-400) {
            return Math.sqrt(squares(large * 0x1p600, small * 0x1p600)) * 0x1p-600;
        }
        return Math.sqrt(squares(large, small));
    }

    private static double squares(double u, double v) {
        return u * u + v * v;
    }

    /** 1/(1 + e⁻ˣ), with a small relative error in both tails. */
    public static double sigmoid(double x) {
        if (x >= 0) {
            return 1 / (1 + Math.exp(-x));
        }
        double power = Math.exp(x);
        return power / (1 + power);
    }

    /** log(1 + eˣ), which is x for large x and eˣ for small. */
    public static double softplus(double x) {
        return Math.max(x, 0) + log1p(Math.exp(-Math.abs(x)));
    }
}
