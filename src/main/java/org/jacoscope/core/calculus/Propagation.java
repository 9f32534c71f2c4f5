package org.jacoscope.core.calculus;

import java.util.List;
import org.jacoscope.core.linalg.Matrices;

/**
 * What a map makes of a normal distribution, to first and second order (BIPM, Guide to the expression of uncertainty in
 * measurement, 2008, 5.1 and its note; supplement 2 for several outputs).
 *
 * @param value F(μ), the mean to first order: m numbers
 * @param jacobian J at μ, m×n
 * @param covariance J Σ Jᵀ, m×m
 * @param bias ½ tr(Hᵢ Σ), what second order adds to the mean: m numbers
 * @param covarianceBias ½ tr(Hᵢ Σ Hⱼ Σ), what second order adds to the covariance of a normal distribution, m×m
 */
public record Propagation(
        double[] value, double[] jacobian, double[] covariance, double[] bias, double[] covarianceBias) {

    private static final double ROUNDING = 1e-15;

    /**
     * @param mean μ, n numbers
     * @param sigma Σ, n×n row-major, symmetric
     */
    public static Propagation of(Mapping map, double[] mean, double[] sigma) {
        int n = map.inputs();
        int m = map.outputs();
        double[] j = map.jacobian(mean);
        double[] spread = Matrices.multiply(m, n, n, j, sigma);
        double[][] curved = new double[m][];
        double[] bias = new double[m];
        for (int i = 0; i < m; i++) {
            Mapping component =
                    Mapping.of(map.variables(), List.of(map.components().get(i)), map.parameters());
            curved[i] = Matrices.multiply(n, n, n, component.hessian(mean), sigma);
            bias[i] = trace(n, curved[i]) / 2;
        }
        double[] second = new double[m * m];
        for (int i = 0; i < m; i++) {
            for (int k = 0; k < m; k++) {
                second[i * m + k] = trace(n, Matrices.multiply(n, n, n, curved[i], curved[k])) / 2;
            }
        }
        double[] covariance = Matrices.multiply(m, n, m, spread, Matrices.transpose(m, n, j));
        return new Propagation(map.value(mean), j, cleared(m, covariance), bias, second);
    }

    /** Covariances that cancel but for rounding, beside the variances, are 0. */
    private static double[] cleared(int m, double[] covariance) {
        double[] cleared = covariance.clone();
        for (int i = 0; i < m; i++) {
            for (int k = 0; k < m; k++) {
                double size = Math.sqrt(covariance[i * m + i] * covariance[k * m + k]);
                if (i != k && Math.abs(covariance[i * m + k]) < ROUNDING * size) {
                    cleared[i * m + k] = 0;
                }
            }
        }
        return cleared;
    }

    private static double trace(int n, double[] matrix) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += matrix[i * n + i];
        }
        return sum;
    }
}
