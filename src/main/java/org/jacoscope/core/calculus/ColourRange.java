package org.jacoscope.core.calculus;

import java.util.Arrays;
import org.jacoscope.core.num.Elementary;

/**
 * Which values a colour scale should span: round numbers that hold nearly all samples, so that a pole does not wash out
 * the rest.
 */
public record ColourRange(double low, double high) {

    /** The share of the samples left out at each end that is open. */
    private static final double TAIL = 0.02;

    /** Samples that differ by this share of their size or less differ by rounding. */
    private static final double ROUNDING = 1e-9;

    /** More samples than this are thinned out evenly. */
    private static final int ENOUGH = 4096;

    /** Smaller and larger values have no round numbers about them: scales end here. */
    private static final double LEAST = 1e-300;

    private static final double LARGEST = 1e300;

    /** From −b to b, for values whose sign matters; from −1 to 1 when there is no finite one but 0. */
    public static ColourRange signed(double[] samples) {
        double[] sizes = finite(samples);
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = Math.abs(sizes[i]);
        }
        Arrays.sort(sizes);
        double size = quantile(sizes, 1 - TAIL);
        double bound = size > 0 ? roundUp(Math.max(LEAST, clamp(size))) : 1;
        return new ColourRange(-bound, bound);
    }

    /** From low to high; a range of one value, but for rounding, is widened; from 0 to 1 when there is no finite one. */
    public static ColourRange plain(double[] samples) {
        double[] sorted = finite(samples);
        if (sorted.length == 0) {
            return new ColourRange(0, 1);
        }
        Arrays.sort(sorted);
        double low = clamp(quantile(sorted, TAIL));
        double high = clamp(quantile(sorted, 1 - TAIL));
        double width = high - low;
        if (width <= ROUNDING * Math.max(Math.abs(low), Math.abs(high))) {
            double step = roundUp(Math.max(1, Math.abs(low)) / 10);
            double middle = Math.rint(low / step) * step;
            return new ColourRange(middle - step, middle + step);
        }
        double step = roundUp(Math.max(LEAST, width / 10));
        double roundLow = Math.floor(low / step) * step;
        double roundHigh = Math.ceil(high / step) * step;
        return new ColourRange(roundLow, roundHigh);
    }

    private static double clamp(double value) {
        return Math.max(-LARGEST, Math.min(LARGEST, value));
    }

    private static double[] finite(double[] samples) {
        int stride = 1 + samples.length / ENOUGH;
        double[] finite = new double[samples.length / stride + 1];
        int count = 0;
        for (int i = 0; i < samples.length; i += stride) {
            if (Double.isFinite(samples[i])) {
                finite[count++] = samples[i];
            }
        }
        return Arrays.copyOf(finite, count);
    }

    private static double quantile(double[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.round(share * (sorted.length - 1))];
    }

    /** The least of 1, 2, 5 times a power of ten that is not below {@code size}. */
    private static double roundUp(double size) {
        double decade = Math.pow(10, Math.floor(Elementary.log10(size)));
        for (double digit : new double[] {1, 2, 5}) {
            if (size <= digit * decade * (1 + 1e-9)) {
                return digit * decade;
            }
        }
        return 10 * decade;
    }
}
