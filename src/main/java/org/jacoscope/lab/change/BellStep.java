package org.jacoscope.lab.change;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The nine steps that lead to I² = π: what each is called, and how the heights are coloured while it is shown. */
enum BellStep {
    AREA("Name the area", null),
    SQUARE("Square it", null),
    PLANE("One integral over the plane", BellGround.COLUMNS),
    EXPONENTS("Add the exponents", BellGround.SMOOTH),
    CIRCLE("Only r matters", BellGround.SMOOTH),
    CELL("Cells that fit: the Jacobian", BellGround.RINGS),
    RING("Once round", BellGround.RINGS),
    SUBSTITUTE("Substitute s = r²", BellGround.EQUAL_RINGS),
    RESULT("Take the root", BellGround.SMOOTH);

    private final String title;
    private final Optional<BellGround> ground;

    BellStep(String title, @Nullable BellGround ground) {
        this.title = title;
        this.ground = Optional.ofNullable(ground);
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

    /** None where the curve alone is drawn, not the plane. */
    Optional<BellGround> ground() {
        return ground;
    }

    /** Whether it speaks of cells whose area has the factor r. */
    boolean hasJacobian() {
        return compareTo(CELL) >= 0;
    }
}
