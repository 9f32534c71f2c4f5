package org.jacoscope.core.calculus;

import java.util.Arrays;
import org.jacoscope.core.linalg.Cholesky;
import org.jacoscope.core.num.Budget;
import org.jacoscope.core.num.Recent;
import org.jacoscope.core.num.Rng;

/**
 * Points drawn from a normal distribution, and where a map sends them. The same seed gives the same points.
 *
 * @param inputs k×n
 * @param outputs k×m; a row that is not finite where the map is undefined
 * @param width m
 * @param defined how many rows of {@code outputs} are finite
 */
public record Cloud(double[] inputs, double[] outputs, int width, int defined) {

    private record Draw(long seed, int count) {}

    /** The last draws: they stay the same while a mean is dragged. */
    private static final Recent<Draw, double[]> NORMAL = new Recent<>(3, Cloud::normal);

    private static double[] normal(Draw draw) {
        Rng rng = new Rng(draw.seed);
        double[] numbers = new double[draw.count];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = rng.nextGaussian();
        }
        return numbers;
    }

    /**
     * @param mean μ, n numbers
     * @param sigma Σ, n×n row-major
     * @param count k, how many points are drawn
     * @throws IllegalArgumentException when Σ has a negative eigenvalue
     */
    public static Cloud of(Mapping map, double[] mean, double[] sigma, int count, long seed, Budget budget) {
        int n = map.inputs();
        budget.reserve(20L * n * count, "drawing points at random");
        double[] normal = NORMAL.get(new Draw(seed, n * count));
        double[] lower = Cholesky.lower(n, sigma);
        double[] inputs = new double[n * count];
        for (int k = 0; k < count; k++) {
            for (int i = 0; i < n; i++) {
                double at = mean[i];
                for (int j = 0; j <= i; j++) {
                    at += lower[i * n + j] * normal[k * n + j];
                }
                inputs[k * n + i] = at;
            }
        }
        double[] outputs = map.values(inputs, budget);
        int width = map.outputs();
        int defined = 0;
        for (int k = 0; k < count; k++) {
            defined += isFinite(outputs, k * width, width) ? 1 : 0;
        }
        return new Cloud(inputs, outputs, width, defined);
    }

    private static boolean isFinite(double[] numbers, int from, int count) {
        double sum = 0;
        for (int i = from; i < from + count; i++) {
            sum += Math.abs(numbers[i]);
        }
        return sum < Double.MAX_VALUE;
    }

    public int count() {
        return outputs.length / width;
    }

    /** Whether the map is defined at a point of the cloud. */
    public boolean isDefined(int point) {
        return isFinite(outputs, point * width, width);
    }

    /** The mean of the outputs that are finite; NaN when there are none. */
    public double[] mean() {
        double[] mean = new double[width];
        for (int k = 0; k < count(); k++) {
            for (int i = 0; i < width && isDefined(k); i++) {
                mean[i] += outputs[k * width + i] / defined;
            }
        }
        if (defined == 0) {
            Arrays.fill(mean, Double.NaN);
        }
        return mean;
    }

    /** The covariance matrix of the outputs that are finite, with k − 1 below; NaN when there are fewer than two. */
    public double[] covariance() {
        double[] mean = mean();
        double[] covariance = new double[width * width];
        for (int k = 0; k < count(); k++) {
            for (int i = 0; i < width && isDefined(k); i++) {
                for (int j = 0; j < width; j++) {
                    covariance[i * width + j] +=
                            (outputs[k * width + i] - mean[i]) * (outputs[k * width + j] - mean[j]) / (defined - 1);
                }
            }
        }
        if (defined < 2) {
            Arrays.fill(covariance, Double.NaN);
        }
        return covariance;
    }
}
