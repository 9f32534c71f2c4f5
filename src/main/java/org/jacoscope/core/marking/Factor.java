package org.jacoscope.core.marking;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a wrong number follows from the right one, where that is a usual slip. */
record Factor(String words, Slip slip) {

    private interface Slip {
        double of(double right);
    }

    private static final List<Factor> KNOWN = List.of(
            new Factor("twice the right number", x -> 2 * x),
            new Factor("half the right number", x -> x / 2),
            new Factor("three times the right number", x -> 3 * x),
            new Factor("a third of the right number", x -> x / 3),
            new Factor("four times the right number", x -> 4 * x),
            new Factor("a quarter of the right number", x -> x / 4),
            new Factor("the reciprocal of the right number", x -> 1 / x),
            new Factor("the square of the right number", x -> x * x),
            new Factor("the square root of the right number", Math::sqrt),
            new Factor("π times the right number", x -> Math.PI * x),
            new Factor("the right number divided by π", x -> x / Math.PI),
            new Factor("2π times the right number", x -> 2 * Math.PI * x),
            new Factor("the right number divided by 2π", x -> x / (2 * Math.PI)));

    /** The first slip that leads from {@code right}, which is not 0, to {@code got}; null for none. */
    static @Nullable Factor between(double right, double tolerance, double got) {
        for (Factor factor : KNOWN) {
            double wrong = factor.slip.of(right);
            if (Math.abs(got - wrong) <= tolerance * Math.min(1, Math.abs(wrong / right))) {
                return factor;
            }
        }
        return null;
    }
}
