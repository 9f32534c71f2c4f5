package org.jacoscope.scene;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** How lines become path data: cut to the plot, thinned, written. */
class PathTest {
    private static final Clip CLIP = new Clip(new Box(0, 0, 10, 10), 0);

    @Test
    void numbersHaveNothingThatIsNotNeeded() {
        assertEquals("0", Coordinates.text(-0.001));
        assertEquals(".5", Coordinates.text(0.5));
        assertEquals("-1.2", Coordinates.text(-1.2));
        assertEquals("3.05", Coordinates.text(3.0499999));
    }

    @Test
    void linesAreRelativeAndSeparatedOnlyWhereNeeded() {
        PathData path = new PathData();
        path.points(new double[] {1, 2, 1.5, 1, 1.5, 1.001, 3, 4}, true);
        assertEquals("M1 2l.5-1 1.5 3z", path.toString());
    }

    @Test
    void roundingDoesNotAddUp() {
        double[] xy = new double[2002];
        for (int i = 0; i <= 1000; i++) {
            xy[2 * i] = i * 0.014;
        }
        PathData path = new PathData();
        path.points(xy, false);
        double x = 0;
        String[] numbers = path.toString().substring("M0 0l".length()).split(" ", -1);
        for (int i = 0; i < numbers.length; i += 2) {
            x += Double.parseDouble(numbers[i]);
        }
        assertEquals(14, x, 0.006);
    }

    @Test
    void aLineThroughThePlotIsCutAtBothSides() {
        List<double[]> pieces = CLIP.line(new double[] {-10, 5, 20, 5});
        assertEquals(1, pieces.size());
        assertArrayEquals(new double[] {0, 5, 10, 5}, pieces.get(0), 1e-12);
    }

    @Test
    void aLineThatLeavesAndReturnsIsTwoPieces() {
        assertEquals(2, CLIP.line(new double[] {5, 5, 5, 20, 6, 20, 6, 5}).size());
    }

    @Test
    void aRingAroundThePlotBecomesThePlot() {
        double[] ring = CLIP.ring(new double[] {-5, -5, 15, -5, 15, 15, -5, 15});
        assertEquals(100, Math.abs(area(ring)), 1e-9);
    }

    @Test
    void cuttingRingsAndLinesStaysInside() {
        long seed = 11;
        Random random = new Random(seed);
        for (int round = 0; round < 2000; round++) {
            double[] xy = random.doubles(2L * (1 + random.nextInt(9)), -15, 25).toArray();
            String where = "seed " + seed + ", round " + round;
            inside(CLIP.ring(xy), where);
            CLIP.line(xy).forEach(piece -> inside(piece, where));
        }
    }

    private static void inside(double[] xy, String where) {
        for (double coordinate : xy) {
            assertTrue(coordinate >= -1e-9 && coordinate <= 10 + 1e-9, where);
        }
    }

    private static double area(double[] xy) {
        double sum = 0;
        for (int i = 0; i < xy.length; i += 2) {
            int j = (i + 2) % xy.length;
            sum += xy[i] * xy[j + 1] - xy[j] * xy[i + 1];
        }
        return sum / 2;
    }

    @Test
    void straightLinesKeepTheirEndsOnly() {
        double[] xy = new double[4000];
        for (int i = 0; i < 500; i++) {
            xy[2 * i] = i;
            xy[2 * i + 1] = 2 * i;
        }
        assertEquals(4, Simplify.line(Arrays.copyOf(xy, 1000), 0.1).length);
    }

    @Test
    void noPointMovesFurtherThanTheTolerance() {
        double[] circle = new double[2000];
        for (int i = 0; i < 1000; i++) {
            circle[2 * i] = 100 * Math.cos(i * 0.005);
            circle[2 * i + 1] = 100 * Math.sin(i * 0.005);
        }
        double[] thin = Simplify.line(circle, 0.1);
        assertTrue(thin.length < 300);
        for (int i = 0; i + 3 < thin.length; i += 2) {
            double mx = (thin[i] + thin[i + 2]) / 2;
            double my = (thin[i + 1] + thin[i + 3]) / 2;
            assertEquals(100, Math.hypot(mx, my), 0.11);
        }
    }
}
