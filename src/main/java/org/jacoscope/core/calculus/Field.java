package org.jacoscope.core.calculus;

import java.util.Arrays;
import org.jacoscope.core.num.Budget;
import org.jacoscope.core.num.Rectangle;

/**
 * A scalar field at the centres of columns×rows equal cells over a rectangle.
 *
 * @param samples row by row, row 0 at ymin; not finite where the field is undefined or infinite
 * @param min the least finite sample, NaN when there is none
 * @param max the greatest finite sample, NaN when there is none
 */
public record Field(Rectangle view, int columns, int rows, double[] samples, double min, double max) {

    /**
     * Samples a field.
     *
     * @throws org.jacoscope.core.num.BudgetExceededException before any work when it would cost too much, between rows
     *     when it takes too long
     */
    public static Field sample(ScalarField field, Rectangle view, int columns, int rows, Budget budget) {
        if (columns < 1 || rows < 1) {
            throw new IllegalArgumentException("A field needs at least one cell, not " + columns + "×" + rows + ".");
        }
        budget.reserve((long) columns * rows * field.cost(), "a field of " + columns + "×" + rows + " cells");
        double[] samples = new double[columns * rows];
        double[] x = centres(view.xmin(), view.xmax(), columns);
        double[] centresY = centres(view.ymin(), view.ymax(), rows);
        double[] y = new double[columns];
        double[] row = new double[columns];
        for (int j = 0; j < rows; j++) {
            budget.poll();
            Arrays.fill(y, centresY[j]);
            field.sample(x, y, columns, row);
            System.arraycopy(row, 0, samples, j * columns, columns);
        }
        return of(view, columns, rows, samples);
    }

    private static double[] centres(double from, double to, int cells) {
        double[] centres = new double[cells];
        for (int i = 0; i < cells; i++) {
            double share = (i + 0.5) / cells;
            centres[i] = from * (1 - share) + to * share;
        }
        return centres;
    }

    private static Field of(Rectangle view, int columns, int rows, double[] samples) {
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        for (double sample : samples) {
            if (Math.abs(sample) <= Double.MAX_VALUE) {
                min = sample < min ? sample : min;
                max = sample > max ? sample : max;
            }
        }
        return min > max
                ? new Field(view, columns, rows, samples, Double.NaN, Double.NaN)
                : new Field(view, columns, rows, samples, min, max);
    }

    /** The samples for drawing. */
    public float[] toFloats() {
        float[] floats = new float[samples.length];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = (float) samples[i];
        }
        return floats;
    }
}
