package org.jacoscope.core.calculus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jacoscope.core.expr.Parser;
import org.jacoscope.core.expr.Scope;
import org.jacoscope.core.num.Budget;
import org.jacoscope.core.num.BudgetExceededException;
import org.jacoscope.core.num.Rectangle;
import org.junit.jupiter.api.Test;

class WarpTest {
    private static final Rectangle CARD = new Rectangle(-1, 1, -1, 1);

    private static Mapping function(String formula) {
        List<String> names = List.of("u", "v");
        return Mapping.of(names, List.of(Parser.parse(formula, Scope.of(names, List.of()))), Map.of());
    }

    private static double[] warped(String x, String y, String picture, int side, boolean filtered) {
        return new Warp(Maps.plane(x, y), function(picture), CARD, Budget.scene()).picture(side, filtered);
    }

    @Test
    void identityShowsTheSource() {
        double[] source = Field.sample(
                        function("u+3*v").field(org.jacoscope.core.autodiff.Quantity.VALUE), CARD, 5, 5, Budget.scene())
                .samples();
        assertArrayEquals(source, warped("x", "y", "u+3*v", 5, true), 1e-15);
    }

    /** The mean over a footprint of a linear picture is its value in the middle. */
    @Test
    void meansOfAPlaneAreThePlane() {
        double[] pixels = warped("x/2+y/3", "y/2", "u-v", 8, true);
        double[] single = warped("x/2+y/3", "y/2", "u-v", 8, false);
        assertArrayEquals(single, pixels, 1e-14);
    }

    @Test
    void beyondTheCardThereIsNothing() {
        double[] pixels = warped("4*x", "4*y", "1", 8, true);
        assertEquals(4, Arrays.stream(pixels).filter(Double::isFinite).count());
    }

    /** A pattern finer than pixels: one sample makes waves of it that are not there, the mean makes it grey. */
    @Test
    void meanKeepsStarvingPixelsFromAliasing() {
        String waves = "cos(30*pi*u)";
        double[] single = warped("4*x", "y", waves, 64, false);
        double[] mean = warped("4*x", "y", waves, 64, true);
        assertTrue(amplitude(single) > 0.7, "aliased: " + amplitude(single));
        assertTrue(amplitude(mean) < 0.4, "grey: " + amplitude(mean));
    }

    private static double amplitude(double[] pixels) {
        return Arrays.stream(pixels)
                .filter(Double::isFinite)
                .map(Math::abs)
                .max()
                .orElseThrow();
    }

    @Test
    void steepMapsStayWithinTheBudget() {
        Budget small = new Budget(100_000, () -> false);
        Warp warp = new Warp(Maps.plane("90*x", "90*y"), function("u"), CARD, small);
        assertThrows(BudgetExceededException.class, () -> warp.picture(64, true));
    }
}
