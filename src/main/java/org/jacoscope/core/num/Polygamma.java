package org.jacoscope.core.num;

/**
 * The logarithmic derivative of the gamma function and its derivatives. Digamma has 15 digits: a Taylor series about its
 * positive zero, else steps to 10 and the series of Abramowitz and Stegun 6.3.18.
 */
public final class Polygamma {

    /** The highest derivative of digamma that {@link #polygamma} computes. */
    public static final int MAX_ORDER = 100;

    private Polygamma() {}

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
            return fromZero * Horner.polynomial(DIGAMMA_SERIES, fromZero);
        }
        double steps = 0;
        double at = x;
        while (at < 10) {
            steps += 1 / at;
            at += 1;
        }
        double inverse = 1 / (at * at);
        return Math.log(at) - 0.5 / at - inverse * Horner.polynomial(DIGAMMA_ASYMPTOTIC, inverse) - steps;
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
     * The derivative ψ⁽ⁿ⁾(x), for integers n from 0 to {@value #MAX_ORDER}, else NaN; NaN at 0 and the
     * negative integers (Abramowitz & Stegun 6.4.6, 6.4.7, 6.4.11).
     */
    public static double polygamma(double n, double x) {
        if (n != Math.floor(n) || n < 0 || n > MAX_ORDER || (x <= 0 && x == Math.floor(x))) {
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

    /** cot(πx). */
    private static double cotPi(double x) {
        double rest = x - Math.floor(x);
        return rest <= 0.25
                ? 1 / Math.tan(Math.PI * rest)
                : rest <= 0.75 ? Math.tan(Math.PI * (0.5 - rest)) : -1 / Math.tan(Math.PI * (1 - rest));
    }
}
