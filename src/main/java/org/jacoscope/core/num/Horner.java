package org.jacoscope.core.num;

/** Values of polynomials. */
final class Horner {

    private Horner() {}

    /** Horner's rule, coefficients from the highest power down. */
    static double polynomial(double[] coefficients, double x) {
        double sum = 0;
        for (double coefficient : coefficients) {
            sum = sum * x + coefficient;
        }
        return sum;
    }
}
