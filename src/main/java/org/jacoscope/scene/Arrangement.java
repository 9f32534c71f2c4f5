package org.jacoscope.scene;

import java.util.ArrayList;
import java.util.List;

/** Where a scene's figures stand: side by side, all of one height, where the width allows it; else one below another. */
record Arrangement(double width, double height, List<Placed> figures) {
    static final double GAP = 20;
    /** Figures narrower than this are stacked instead. */
    static final double NARROWEST = 240;
    /** A single figure grows no wider than makes its plot this tall. */
    static final double TALLEST_PLOT = 560;

    /** Height over width of plots with independent axes beside others. */
    static final double RATIO_IN_ROW = 0.9;

    record Placed(Figure figure, double x, double y, double width, double height) {}

    static Arrangement of(List<Figure> figures, double width) {
        int count = figures.size();
        boolean narrow = width - GAP * (count - 1) < NARROWEST * count;
        return count > 1 && narrow ? stacked(figures, width) : row(figures, width);
    }

    /** A figure's plot alone, to the edges. */
    static Arrangement thumbnail(Figure figure, double width) {
        double height = Math.round(width * Layout.ratio(figure));
        return new Arrangement(width, height, List.of(new Placed(figure, 0, 0, width, height)));
    }

    /**
     * One of the figures alone, as large as it is among the others.
     *
     * @throws IllegalArgumentException when there is none of that id
     */
    Arrangement only(String id) {
        for (Placed placed : figures) {
            if (placed.figure().id().equals(id)) {
                Placed alone = new Placed(placed.figure(), 0, 0, placed.width(), placed.height());
                return new Arrangement(placed.width(), placed.height(), List.of(alone));
            }
        }
        throw new IllegalArgumentException("The scene has no figure \"" + id + "\".");
    }

    /** All plots equally tall; the widths follow from their proportions and from what stands beside them. */
    private static Arrangement row(List<Figure> figures, double width) {
        double share = (width - GAP * (figures.size() - 1)) / Math.max(1, figures.size());
        double free = width - GAP * (figures.size() - 1);
        double[] sides = new double[figures.size()];
        double rows = 0;
        double flatness = 0;
        for (int i = 0; i < sides.length; i++) {
            Figure figure = figures.get(i);
            Layout trial = Layout.trial(figure, share);
            sides[i] = trial.sides();
            rows = Math.max(rows, trial.rows(figure));
            free -= sides[i];
            flatness += 1 / ratio(figure, sides.length);
        }
        double plot = Math.min(TALLEST_PLOT, free / flatness);
        double x = (free - plot * flatness) / 2;
        double height = plot + rows;
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < sides.length; i++) {
            double own = plot / ratio(figures.get(i), sides.length) + sides[i];
            placed.add(new Placed(figures.get(i), x, 0, own, height));
            x += own + GAP;
        }
        return new Arrangement(width, Math.round(height), placed);
    }

    private static double ratio(Figure figure, int count) {
        return count > 1 && !figure.equalAspect() ? RATIO_IN_ROW : Layout.ratio(figure);
    }

    private static Arrangement stacked(List<Figure> figures, double width) {
        List<Placed> placed = new ArrayList<>();
        double y = 0;
        for (Figure figure : figures) {
            double height = Layout.heightFor(figure, width);
            placed.add(new Placed(figure, 0, y, width, height));
            y += height + GAP;
        }
        return new Arrangement(width, Math.max(0, y - GAP), placed);
    }
}
