package org.jacoscope.scene;

import java.util.ArrayList;
import java.util.List;

/** Where a scene's figures stand: side by side, all of one height, where the width allows it; else one below another. */
record Arrangement(double width, double height, List<Placed> figures) {
    static final double GAP = 20;
    /** Figures narrower than this are stacked instead. */
    static final double NARROWEST = 300;
    /** A single figure grows no wider than makes its plot this tall. */
    static final double TALLEST_PLOT = 560;

    record Placed(Figure figure, double x, double y, double width, double height) {}

    static Arrangement of(List<Figure> figures, double width) {
        int count = figures.size();
        double slot = (width - GAP * (count - 1)) / Math.max(1, count);
        return count > 1 && slot < NARROWEST ? stacked(figures, width) : row(figures, width, slot);
    }

    /** The first figure's plot alone, to the edges. */
    static Arrangement thumbnail(Figure figure, double width) {
        double height = Math.round(width * Layout.ratio(figure));
        return new Arrangement(width, height, List.of(new Placed(figure, 0, 0, width, height)));
    }

    private static Arrangement row(List<Figure> figures, double width, double slot) {
        double height = 0;
        for (Figure figure : figures) {
            height = Math.max(height, Layout.heightFor(figure, widthIn(slot, figure)));
        }
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            double used = widthIn(slot, figures.get(i));
            double x = i * (slot + GAP) + (slot - used) / 2;
            placed.add(new Placed(figures.get(i), x, 0, used, height));
        }
        return new Arrangement(width, height, placed);
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

    private static double widthIn(double slot, Figure figure) {
        return Math.round(Math.min(slot, TALLEST_PLOT / Layout.ratio(figure) + 2 * Layout.MIN_LEFT));
    }
}
