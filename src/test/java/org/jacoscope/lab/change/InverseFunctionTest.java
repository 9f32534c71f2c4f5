package org.jacoscope.lab.change;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.jacoscope.lab.Lab;
import org.jacoscope.laws.LabLaws;
import org.jacoscope.scene.Mark;
import org.jacoscope.scene.Note;
import org.jacoscope.scene.Readout;
import org.jacoscope.scene.Role;
import org.jacoscope.scene.Scene;
import org.jacoscope.scene.Table;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InverseFunctionTest extends LabLaws {

    @Override
    protected Lab lab() {
        return new InverseFunction();
    }

    private static double[] vector(Scene scene, String id) {
        return ((Readout.Value.Vector) readout(scene, id)).values();
    }

    private static @Nullable String why(Scene scene, String id) {
        return scene.readouts().stream()
                .filter(readout -> readout.id().equals(id))
                .findFirst()
                .orElseThrow()
                .why();
    }

    private static <M extends Mark> M mark(Scene scene, int figure, Class<M> kind, Role role) {
        return scene.figures().get(figure).marks().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(mark -> mark.toString().contains("role=" + role))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> notes(Scene scene) {
        return scene.notes().stream().map(Note::text).toList();
    }

    /** √(1 + 2i), as a complex number. */
    @Test
    void complexSquareIsUndoneByTheComplexRoot() {
        Scene scene = scene(Map.of());
        double re = Math.sqrt((Math.sqrt(5) + 1) / 2);
        double im = Math.sqrt((Math.sqrt(5) - 1) / 2);
        assertArrayEquals(new double[] {re, im}, vector(scene, "solution"), 1e-15);
        assertEquals(4 * Math.sqrt(5), scalar(scene, "determinant"), 1e-14);
    }

    @Test
    void bothSheetsOfTheComplexSquareAreShown() {
        Scene scene = scene(Map.of("target", "-0.75,1"));
        assertEquals(2, scalar(scene, "preimages"));
        double[] xy = mark(scene, 0, Mark.Points.class, Role.HIGHLIGHT).xy();
        assertEquals(4, xy.length);
        assertEquals(0, xy[0] + xy[2], 1e-14);
        assertEquals(0, xy[1] + xy[3], 1e-14);
        assertEquals(0.5, Math.abs(xy[0]), 1e-14);
        assertEquals(1, Math.abs(xy[1]), 1e-14);
    }

    @ParameterizedTest
    @ValueSource(strings = {"complex-square", "fold", "cusp", "cubic", "complex-exponential", "henon", "polar", "far"})
    void jacobianOfTheInverseIsTheInverseOfTheJacobian(String preset) {
        Scene scene = preset(preset);
        double[] inverse = matrix(scene, "inverse");
        double[] measured = matrix(scene, "measured");
        double size = Math.max(Math.abs(inverse[0]), Math.max(Math.abs(inverse[1]), Math.abs(inverse[3])));
        assertArrayEquals(inverse, measured, 2e-9 * size);
    }

    /** |z − z₀| < |z₀|. */
    @Test
    void regionOfTheComplexSquareIsADisc() {
        Scene scene = scene(Map.of("start", "0.6,0.8", "domain", "-3,3,-3,3"));
        Mark.Polygons region = mark(scene, 0, Mark.Polygons.class, Role.POSITIVE);
        assertTrue(region.xy().length > 100);
        for (int i = 0; i < region.xy().length; i += 2) {
            assertEquals(1, Math.hypot(region.xy()[i] - 0.6, region.xy()[i + 1] - 0.8), 1e-9);
        }
        assertEquals(0.5, scalar(scene, "disc"), 1e-6);
        assertEquals(0.5, scalar(scene, "reach"), 1e-6);
    }

    @Test
    void contractionConstantAtTheSolution() {
        Scene scene = scene(Map.of("start", "1.25,0", "target", "1,0"));
        assertEquals(0.2, scalar(scene, "constant"), 1e-15);
    }

    @Test
    void foldIsACurve() {
        double[] xy =
                mark(preset("fold"), 0, Mark.Polylines.class, Role.ZERO_CURVE).xy();
        assertTrue(xy.length > 10);
        for (int i = 0; i < xy.length; i += 2) {
            assertEquals(0, xy[i], 1e-12);
        }
    }

    @Test
    void startOnTheFoldIsExplained() {
        Scene scene = scene(Map.of("map", "x^2;y", "start", "0,1", "target", "1,0"));
        assertEquals(
                "Not invertible at the start: det J = 0. J has no inverse there, so neither method has a first step. Move p₀"
                        + " off the curve det J = 0.",
                notes(scene).get(0));
        assertEquals("undefined here: det J = 0 at the start", why(scene, "contraction-steps"));
        assertEquals("undefined here: no solution was found from this start", why(scene, "solution"));
    }

    @Test
    void targetBeyondTheFoldHasNoPreimage() {
        Scene scene = scene(Map.of("map", "x^2;y", "start", "1,1", "target", "-1,0"));
        assertEquals(0, scalar(scene, "preimages"));
        assertTrue(
                notes(scene).get(0).startsWith("Newton's method found no solution: at x = "),
                notes(scene).get(0));
        assertTrue(scene.description().contains("No preimage of the target is found in the window."));
    }

    @Test
    void inverseOfTheCubeHasNoDerivativeAtZero() {
        Scene scene = scene(Map.of("map", "x^3;y", "start", "1,1", "target", "0,0"));
        assertEquals(0, vector(scene, "solution")[0], 1e-4);
        assertTrue(
                notes(scene).get(0).startsWith("Not invertible at the solution: det J = 0"),
                notes(scene).get(0));
    }

    @Test
    void undefinedStartIsExplained() {
        Scene scene = scene(Map.of("map", "log(x);y", "start", "-1,0", "target", "1,0"));
        assertEquals(
                "The map is undefined here: logarithm of a negative number (x = −1).",
                notes(scene).get(0));
    }

    @Test
    void contractionFailsWhereNewtonArrives() {
        Scene scene = preset("far");
        assertEquals("undefined here: the iterates run away from this start", why(scene, "contraction-steps"));
        double[] p = vector(scene, "solution");
        assertEquals(2.5, p[0] * p[0] - p[1] * p[1], 1e-14);
        assertEquals(-2, 2 * p[0] * p[1], 1e-14);
    }

    @Test
    void newtonDoublesItsDigitsAndTheContractionDoesNot() {
        Scene scene = scene(Map.of("start", "1.25,0.1", "target", "1,0"));
        double[] newton = residuals(scene, "newton");
        for (int i = 1; i < newton.length - 1; i++) {
            assertTrue(newton[i] < newton[i - 1] * newton[i - 1], "step " + i);
        }
        double[] contraction = residuals(scene, "contraction");
        assertEquals(contraction[9] / contraction[8], contraction[10] / contraction[9], 1e-3);
    }

    private static double[] residuals(Scene scene, String table) {
        return scene.tables().stream()
                .filter(known -> known.id().equals(table))
                .map(Table::data)
                .findFirst()
                .orElseThrow()
                .get(2);
    }

    @Test
    void exponentialHasSeveralPreimagesAndNoFold() {
        Scene scene = preset("complex-exponential");
        assertEquals(2, scalar(scene, "preimages"));
        assertEquals(0, mark(scene, 0, Mark.Polylines.class, Role.ZERO_CURVE).xy().length);
    }
}
