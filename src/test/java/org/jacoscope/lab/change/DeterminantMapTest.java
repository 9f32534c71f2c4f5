package org.jacoscope.lab.change;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jacoscope.lab.Lab;
import org.jacoscope.lab.State;
import org.jacoscope.laws.LabLaws;
import org.jacoscope.scene.FieldProgram;
import org.jacoscope.scene.Handle;
import org.jacoscope.scene.Mark;
import org.jacoscope.scene.Readout;
import org.jacoscope.scene.Role;
import org.jacoscope.scene.Scene;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeterminantMapTest extends LabLaws {

    @Override
    protected Lab lab() {
        return new DeterminantMap();
    }

    private static double[] vector(Scene scene, String id) {
        return ((Readout.Value.Vector) readout(scene, id)).values();
    }

    private static String words(Scene scene, String id) {
        return ((Readout.Value.Words) readout(scene, id)).text();
    }

    private static Mark.Polylines lines(Scene scene, int figure, Role role) {
        return (Mark.Polylines) scene.figures().get(figure).marks().stream()
                .filter(mark -> mark instanceof Mark.Polylines lines && lines.role() == role)
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable String why(Scene scene, String id) {
        return scene.readouts().stream()
                .filter(readout -> readout.id().equals(id))
                .findFirst()
                .orElseThrow()
                .why();
    }

    @Test
    void jacobianOfTheFirstMapAtItsFirstPoint() {
        Scene scene = scene(Map.of("point", "1,0.5"));
        assertArrayEquals(new double[] {2, 1, 0.5, 1}, matrix(scene, "jacobian"));
        assertEquals(1.5, scalar(scene, "determinant"));
        assertArrayEquals(new double[] {1.5, 0.5}, vector(scene, "image"));
    }

    @Test
    void determinantIsTheProductOfTheSingularValues() {
        double[] sigmas = vector(scene(Map.of("point", "0.3,1.7")), "singular-values");
        assertEquals(Math.abs(2 * 0.09 - 1.7), sigmas[0] * sigmas[1], 1e-14);
    }

    /** det J = 2x² − y, so the curve is the parabola y = 2x². */
    @Test
    void zeroCurveOfTheFirstMapIsAParabola() {
        Mark.Polylines curve = lines(scene(Map.of()), 0, Role.ZERO_CURVE);
        assertEquals(1, curve.starts().length);
        for (int i = 0; i < curve.xy().length; i += 2) {
            assertEquals(2 * curve.xy()[i] * curve.xy()[i], curve.xy()[i + 1], 1e-9);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "quadratic, kept",
        "complex-square, kept",
        "joukowski, kept",
        "fold, kept",
        "henon, reversed",
        "swirl, kept",
        "pole, kept"
    })
    void orientationInWords(String preset, String orientation) {
        assertEquals(orientation, words(preset(preset), "orientation"));
    }

    @Test
    void leftOfTheFoldOrientationIsReversedAndHatched() {
        Scene scene = scene(Map.of("map", "x^2;y", "point", "-1,0"));
        assertEquals("reversed", words(scene, "orientation"));
        Mark.Polygons hatch = (Mark.Polygons) field(scene).overlay().stream()
                .filter(mark -> mark instanceof Mark.Polygons polygons && polygons.fill() == Mark.Fill.HATCH)
                .findFirst()
                .orElseThrow();
        for (int i = 0; i < hatch.xy().length; i += 2) {
            assertTrue(hatch.xy()[i] <= 1e-9, "x = " + hatch.xy()[i]);
        }
    }

    private static Mark.Field field(Scene scene) {
        return (Mark.Field) scene.figures().get(0).marks().get(0);
    }

    private static FieldProgram program(Scene scene) {
        return Objects.requireNonNull(field(scene).program());
    }

    @Test
    void parametersDoNotChangeTheSourceOfTheFieldsProgram() {
        FieldProgram program = program(scene(Map.of("map", "a*x^2;b*y", "a", "2", "b", "3")));
        FieldProgram other = program(scene(Map.of("map", "a*x^2;b*y", "a", "-1", "b", "0.5")));
        assertEquals(program.source(), other.source());
        assertArrayEquals(new double[] {2, 3}, program.parameters());
        assertArrayEquals(new double[] {-1, 0.5}, other.parameters());
        assertEquals(Role.NEGATIVE, program.hatch());
        assertNotEquals(
                program.source(), program(scene(Map.of("map", "a*x^3;b*y"))).source());
    }

    @Test
    void mapsWithoutAProgramHaveSamples() {
        Mark.Field field = field(scene(Map.of("map", "gamma(x);y")));
        assertNull(field.program());
        assertTrue(field.samples().length > 1000);
    }

    @Test
    void contoursRunWhereTheFieldTakesTheLevels() {
        Scene scene = scene(Map.of("map", "x^2;y", "domain", "-3,3,-3,3"));
        double[] levels = program(scene).levels();
        assertTrue(levels.length > 2);
        double[] xy = field(scene).overlay().stream()
                .filter(mark -> mark instanceof Mark.Polylines lines && lines.role() == Role.CONTOUR)
                .map(mark -> ((Mark.Polylines) mark).xy())
                .findFirst()
                .orElseThrow();
        assertArrayEquals(
                levels,
                IntStream.range(0, xy.length / 2)
                        .mapToDouble(i -> Math.rint(2e6 * xy[2 * i]) / 1e6)
                        .distinct()
                        .sorted()
                        .toArray());
    }

    @Test
    void onTheFoldTheMapIsNotInvertible() {
        Scene scene = scene(Map.of("map", "x^2;y", "point", "0,1"));
        assertEquals("Not invertible here: det J = 0.", scene.notes().get(0).text());
        assertEquals(1, scalar(scene, "rank"));
        assertEquals("collapsed", words(scene, "orientation"));
    }

    @Test
    void henonShrinksAllAreasAlike() {
        for (String point : new String[] {"0,0", "1.5,-1", "-0.3,0.8"}) {
            Scene scene = scene(Map.of("map", "1-a*x^2+y;b*x", "point", point));
            assertEquals(-0.3, scalar(scene, "determinant"), 1e-15);
        }
    }

    @Test
    void swirlKeepsAreas() {
        Scene scene = preset("swirl");
        assertEquals(1, scalar(scene, "determinant"), 1e-13);
        assertEquals("det J = 1", scene.formulas().get(2).text());
    }

    @Test
    void linesThroughAPoleBreakThere() {
        Mark.Polylines lines = lines(preset("pole"), 1, Role.GRID_U);
        assertTrue(lines.starts().length > 17, lines.starts().length + " pieces");
        int[] starts = lines.starts();
        for (int i = 0; i < starts.length; i++) {
            int end = i + 1 < starts.length ? starts[i + 1] : lines.xy().length / 2;
            for (int k = starts[i]; k + 1 < end; k++) {
                double step = Math.hypot(
                        lines.xy()[2 * k + 2] - lines.xy()[2 * k], lines.xy()[2 * k + 3] - lines.xy()[2 * k + 1]);
                assertTrue(step < 2.5, "a step of " + step);
            }
        }
    }

    @Test
    void conformalMapHasACircleForItsEllipse() {
        double[] sigmas = vector(preset("complex-square"), "singular-values");
        assertEquals(sigmas[0], sigmas[1], 1e-14);
    }

    @Test
    void undefinedPointIsExplainedAndHasNoImageHandle() {
        Scene scene = scene(Map.of("map", "1/x;y", "point", "0,1"));
        assertEquals(1, scene.handles().size());
        assertEquals(
                "The map is infinite here: division by zero (x = 0).",
                scene.notes().get(0).text());
        assertEquals("undefined", words(scene, "orientation"));
    }

    @Test
    void readoutsThatAreNotFiniteSayWhyAndOthersDoNot() {
        Scene flat = scene(Map.of("map", "x;x", "point", "1,1"));
        assertEquals("infinite here: division by zero (σ₂ = 0)", why(flat, "condition"));
        assertNull(why(flat, "jacobian"));
        Scene root = scene(Map.of("map", "sqrt(x);y", "point", "0,1"));
        assertEquals("infinite here: division by zero (2sqrt(x) = 0)", why(root, "jacobian"));
        assertNull(why(root, "image"));
    }

    @Test
    void whereADerivativeIsInfiniteThereIsNoRotation() {
        Scene scene = scene(Map.of("map", "sqrt(x);y", "point", "0,1"));
        assertTrue(Double.isNaN(scalar(scene, "rotation")));
        assertEquals("infinite here: division by zero (2sqrt(x) = 0)", why(scene, "rotation"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            x;x          | The determinant is 0 everywhere.
            (x+y)^2;a*x+a*y | The determinant is 0 everywhere.
            (x-0.01)^3;y | No curve is found in the window along which the determinant passes through 0.
            log(abs(x));y | No curve is found in the window along which the determinant passes through 0.
            x^2;y        | The determinant is 0 along 1 curve in the window.
            """)
    void descriptionSaysWhereTheDeterminantIsZero(String map, String sentence) {
        String description = scene(Map.of("map", map)).description();
        assertTrue(description.endsWith(sentence), description);
    }

    @Test
    void kinksNameTheirConvention() {
        Scene scene = scene(Map.of("map", "abs(x);y"));
        assertTrue(
                scene.notes().get(0).text().contains("|x|′(0) = 0"),
                scene.notes().toString());
    }

    /** Newton's method by hand: dragging the image point to a target finds where the target comes from. */
    @Test
    void draggingTheImageInvertsTheMap() {
        double x = 1;
        double y = 0.5;
        for (int i = 0; i < 8; i++) {
            Scene scene = scene(
                    State.parse(lab().properties(), Map.of("point", x + "," + y)), org.jacoscope.lab.Quality.DRAFT);
            Handle handle = scene.handles().get(1);
            double dx = 2 - handle.x();
            double dy = 1 - handle.y();
            x += handle.gain()[0] * dx + handle.gain()[1] * dy;
            y += handle.gain()[2] * dx + handle.gain()[3] * dy;
        }
        assertEquals(2, x * x + y, 1e-12);
        assertEquals(1, x * y, 1e-12);
    }
}
