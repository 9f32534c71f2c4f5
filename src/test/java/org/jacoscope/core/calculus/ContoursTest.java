package org.jacoscope.core.calculus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jacoscope.core.num.Budget;
import org.jacoscope.core.num.Rectangle;
import org.junit.jupiter.api.Test;

class ContoursTest {
    private static final Rectangle VIEW = new Rectangle(-2, 2, -2, 2);

    private static Paths contours(ScalarField field, double span, double... levels) {
        Field sampled = Field.sample(field, VIEW, 64, 64, Budget.scene());
        return Contours.of(sampled, levels, span, Budget.scene());
    }

    @Test
    void circlesOfAParaboloidAreClosedAndRound() {
        Paths paths = contours((x, y) -> x * x + y * y, 4, 1, 2);
        assertEquals(2, paths.count());
        for (int line = 0; line < 2; line++) {
            for (int i = paths.starts()[line]; i < paths.end(line); i++) {
                double radius = Math.hypot(paths.xy()[2 * i], paths.xy()[2 * i + 1]);
                assertEquals(Math.sqrt(line + 1), radius, 1e-3);
            }
        }
    }

    @Test
    void linesReachTheEdgesOfTheWindow() {
        double[] xy = contours((x, y) -> x + 0.1 * y, 4, 0.55).xy();
        assertEquals(-2, Math.min(xy[1], xy[xy.length - 1]), 1e-12);
        assertEquals(2, Math.max(xy[1], xy[xy.length - 1]), 1e-12);
    }

    @Test
    void thereAreNoneAtPolesAndJumps() {
        assertEquals(0, contours((x, y) -> 1 / (x - 0.01), 10, 0).count());
        assertEquals(0, contours((x, y) -> x < 0.3 ? -1 : 1, 2, 0).count());
    }

    @Test
    void thereAreNoneWhereOnlyRoundingCrossesTheLevel() {
        assertEquals(
                0, contours((x, y) -> 1 + 1e-15 * Math.sin(1000 * x * y), 2, 1).count());
    }

    @Test
    void undefinedPartsEndThem() {
        double[] xy = contours((x, y) -> x > 0 ? Double.NaN : y, 4, 0.5).xy();
        for (int i = 0; i < xy.length; i += 2) {
            assertTrue(xy[i] <= 0, "x = " + xy[i]);
        }
        assertTrue(xy.length > 0);
    }

    @Test
    void moreLinesThanMakeAPictureAreLeftOut() {
        assertEquals(
                0,
                contours((x, y) -> Math.sin(40 * x) * Math.sin(40 * y), 10, 0, 0.1, 0.2, 0.3, 0.4)
                        .count());
    }
}
