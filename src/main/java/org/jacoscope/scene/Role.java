package org.jacoscope.scene;

import java.util.Locale;

/** What a mark is there for. The theme gives each role its colour, so labs never name one. */
public enum Role {
    GRID_U,
    GRID_V,
    GRID_MINOR,
    CELL,
    CELL_LINEAR,
    CURVE,
    CONTOUR,
    ZERO_CURVE,
    POSITIVE,
    NEGATIVE,
    POINT,
    HIGHLIGHT,
    ARROW_1,
    ARROW_2,
    ELLIPSE,
    MUTED,
    /** Edges behind what is seen. */
    HIDDEN,
    PATH_1,
    PATH_2,
    PATH_3,
    PATH_4,
    PATH_5,
    PATH_6;

    /** The role as CSS and JSON spell it: {@code GRID_U} is {@code grid-u}. */
    public String css() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
