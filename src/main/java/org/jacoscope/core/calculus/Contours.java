package org.jacoscope.core.calculus;

import org.jacoscope.core.num.Budget;

/**
 * Lines along which a sampled field takes given values, for drawing: level curves of the surface between the samples
 * (bilinear), which is carried on to the field's edges. There are none where the field is undefined, jumps or is flat.
 */
public final class Contours {

    /** Between neighbouring samples that differ by more than this share of the span the field jumps, or lines merge. */
    private static final double JUMP = 0.5;

    /** A field that changes by less than this share of the span across the window is flat: its levels are rounding. */
    private static final double FLAT = 2e-3;

    /** More points than this make no picture, and there are no lines then. */
    private static final int MOST_POINTS = 10_000;

    private static final int COST = 20;

    private Contours() {}

    /**
     * The lines of all levels.
     *
     * @param span the difference of values that matters: that of the ends of the colour scale
     * @throws org.jacoscope.core.num.BudgetExceededException when it takes more than the budget has
     */
    public static Paths of(Field field, double[] levels, double span, Budget budget) {
        PathBuilder all = new PathBuilder();
        for (double level : levels) {
            Surface surface = new Surface(field, level, span);
            all.addAll(LevelCurves.zeros(surface, field.view(), field.columns(), field.rows(), budget)
                    .curves());
            if (all.points() > MOST_POINTS) {
                return Paths.NONE;
            }
        }
        return all.build();
    }

    /** The surface between the samples, less a level; NaN where no line should run. */
    private record Surface(Field field, double level, double span) implements ScalarField {

        @Override
        public double at(double x, double y) {
            double column = (x - field.view().xmin()) / field.view().width() * field.columns() - 0.5;
            double row = (y - field.view().ymin()) / field.view().height() * field.rows() - 0.5;
            int i = cell(column, field.columns());
            int j = cell(row, field.rows());
            double v00 = sample(i, j);
            double v10 = sample(i + 1, j);
            double v01 = sample(i, j + 1);
            double v11 = sample(i + 1, j + 1);
            double step =
                    Math.max(Math.max(v00, v10), Math.max(v01, v11)) - Math.min(Math.min(v00, v10), Math.min(v01, v11));
            if (!(step < JUMP * span && step > FLAT * span / field.columns())) {
                return Double.NaN;
            }
            double u = column - i;
            double v = row - j;
            return (1 - v) * ((1 - u) * v00 + u * v10) + v * ((1 - u) * v01 + u * v11) - level;
        }

        private static int cell(double position, int cells) {
            return (int) Math.max(0, Math.min(cells - 2.0, Math.floor(position)));
        }

        private double sample(int i, int j) {
            return field.samples()[j * field.columns() + i];
        }

        @Override
        public int cost() {
            return COST;
        }
    }
}
