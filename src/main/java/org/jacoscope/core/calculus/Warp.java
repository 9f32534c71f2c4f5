package org.jacoscope.core.calculus;

import java.util.Arrays;
import org.jacoscope.core.linalg.Svd2;
import org.jacoscope.core.num.Budget;
import org.jacoscope.core.num.Rectangle;

/**
 * A picture under a map by inverse sampling: each pixel of the new picture asks the map which place of the source it shows.
 * So no pixel stays empty, whatever the map does. Where the map is steep a pixel stands for much of the source, and one sample
 * of it would alias; supersampling (J. F. Blinn and M. E. Newell, 1976; here with as many samples a side as the greatest
 * stretch asks for) takes the mean.
 */
public final class Warp {
    /** Samples along a side of a pixel at most. */
    public static final int MOST = 8;

    private final Mapping toSource;
    private final Mapping picture;
    private final Rectangle card;
    private final Budget budget;

    /**
     * @param toSource from the new picture to the source, a map of the plane
     * @param picture the brightness at each place of the source, a function of two variables
     * @param card where the source and the new picture are; beyond there is nothing
     */
    public Warp(Mapping toSource, Mapping picture, Rectangle card, Budget budget) {
        this.toSource = toSource;
        this.picture = picture;
        this.card = card;
        this.budget = budget;
    }

    /**
     * The new picture.
     *
     * @param side pixels along a side
     * @param filtered whether steep pixels take the mean of many samples
     * @return side² numbers, row 0 at ymin; NaN where there is no source
     */
    public double[] picture(int side, boolean filtered) {
        double[] pixels = new double[side * side];
        double width = card.width() / side;
        double height = card.height() / side;
        for (int row = 0; row < side; row++) {
            budget.poll();
            double[] centres = new double[2 * side];
            for (int i = 0; i < side; i++) {
                centres[2 * i] = card.xmin() + (i + 0.5) * width;
                centres[2 * i + 1] = card.ymin() + (row + 0.5) * height;
            }
            int[] counts = counts(centres, filtered);
            double[] points = subdivided(centres, counts, width, height);
            double[] samples = samples(points);
            int at = 0;
            for (int i = 0; i < side; i++) {
                pixels[row * side + i] = mean(samples, at, counts[i] * counts[i]);
                at += counts[i] * counts[i];
            }
        }
        return pixels;
    }

    /** Samples along a side of each pixel. */
    private int[] counts(double[] centres, boolean filtered) {
        int[] counts = new int[centres.length / 2];
        Arrays.fill(counts, 1);
        if (filtered) {
            double[] j = toSource.jacobians(centres, budget);
            for (int i = 0; i < counts.length; i++) {
                double stretch = Svd2.sigma1(j[4 * i], j[4 * i + 1], j[4 * i + 2], j[4 * i + 3]);
                counts[i] = stretch > 1 + 1e-9 ? (int) Math.min(MOST, 1 + Math.ceil(stretch)) : 1;
            }
        }
        return counts;
    }

    private static double[] subdivided(double[] centres, int[] counts, double width, double height) {
        double[] points = new double[2 * Arrays.stream(counts).map(n -> n * n).sum()];
        int at = 0;
        for (int i = 0; i < counts.length; i++) {
            int n = counts[i];
            for (int row = 0; row < n; row++) {
                for (int column = 0; column < n; column++) {
                    points[at++] = centres[2 * i] + ((column + 0.5) / n - 0.5) * width;
                    points[at++] = centres[2 * i + 1] + ((row + 0.5) / n - 0.5) * height;
                }
            }
        }
        return points;
    }

    private double[] samples(double[] points) {
        double[] places = toSource.values(points, budget);
        double[] values = picture.values(places, budget);
        for (int i = 0; i < values.length; i++) {
            if (!card.contains(places[2 * i], places[2 * i + 1])) {
                values[i] = Double.NaN;
            }
        }
        return values;
    }

    /** Of those that are there. */
    private static double mean(double[] samples, int from, int count) {
        double sum = 0;
        int there = 0;
        for (int i = from; i < from + count; i++) {
            if (Math.abs(samples[i]) <= Double.MAX_VALUE) {
                sum += samples[i];
                there++;
            }
        }
        return sum / there;
    }
}
