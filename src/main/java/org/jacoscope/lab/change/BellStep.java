package org.jacoscope.lab.change;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The nine steps that lead to I² = π: what each is called, and how the heights are coloured while it is shown. */
enum BellStep {
    AREA(
            "Name the area",
            null,
            "The left figure shows the curve with strips under it, and the strip at the point is lit."),
    SQUARE(
            "Square it",
            null,
            "The left figure shows the curve twice, over x and turned over y, and the strips at the point are lit."),
    PLANE(
            "One integral over the plane",
            BellGround.COLUMNS,
            "The left figure colours the plane by the heights of the columns, and the one at the point is lit."),
    EXPONENTS(
            "Add the exponents",
            BellGround.SMOOTH,
            "The left figure colours the plane by height; x and y are the legs of a right triangle, r its long side."),
    CIRCLE(
            "Only r matters",
            BellGround.SMOOTH,
            "The left figure colours the plane by height, and the circle through the point is lit."),
    CELL(
            "Cells that fit: the Jacobian",
            BellGround.RINGS,
            "The left figure divides the plane into polar cells, coloured by height, and the one at the point is lit."),
    RING(
            "Once round",
            BellGround.RINGS,
            "The left figure divides the plane into rings of equal widths, and the one at the point is lit."),
    SUBSTITUTE(
            "Substitute s = r²",
            BellGround.EQUAL_RINGS,
            "The left figure divides the plane into rings of equal areas, and the one at the point is lit."),
    RESULT(
            "Take the root",
            BellGround.SMOOTH,
            "The left figure colours the plane by height, and the disc of the drum is lit.");

    private final String title;
    private final Optional<BellGround> ground;
    private final String picture;

    BellStep(String title, @Nullable BellGround ground, String picture) {
        this.title = title;
        this.ground = Optional.ofNullable(ground);
        this.picture = picture;
    }

    static BellStep number(int number) {
        return values()[number - 1];
    }

    static String[] titles() {
        return Arrays.stream(values()).map(BellStep::title).toArray(String[]::new);
    }

    int number() {
        return Arrays.asList(values()).indexOf(this) + 1;
    }

    String title() {
        return title;
    }

    /** What there is to see, as a sentence. */
    String picture() {
        return picture;
    }

    /** None where the curve alone is drawn, not the plane. */
    Optional<BellGround> ground() {
        return ground;
    }

    /** Whether it speaks of cells whose area has the factor r. */
    boolean hasJacobian() {
        return compareTo(CELL) >= 0;
    }
}
