package org.jacoscope.lab.change;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.jacoscope.lab.Lab;
import org.jacoscope.laws.LabLaws;
import org.jacoscope.scene.Mark;
import org.jacoscope.scene.Role;
import org.jacoscope.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinearApproximationTest extends LabLaws {

    @Override
    protected Lab lab() {
        return new LinearApproximation();
    }

    private Scene zoomed(String id, int zoom) {
        Map<String, String> values = new HashMap<>(lab().presets().stream()
                .filter(preset -> preset.id().equals(id))
                .findFirst()
                .orElseThrow()
                .values());
        values.put("zoom", String.valueOf(zoom));
        return scene(values);
    }

    @ParameterizedTest
    @CsvSource({"bend, 2", "exponential, 2", "inflection, 3", "half, 1.5", "kink, 1"})
    void residualsFallWithThePowerThatTaylorsFormulaGives(String preset, double slope) {
        assertEquals(slope, scalar(preset(preset), "slope"), 0.01);
    }

    /** R(h) = (h₂²/2, h₁h₂/2) for F = (x + y²/2, y + xy/2), wherever p is. */
    @Test
    void residualIsTheRestOfTheTaylorSeries() {
        for (int zoom : new int[] {0, 3, 9}) {
            Scene scene = scene(Map.of("point", "-1.2,0.7", "step", "0.6,-0.8", "zoom", String.valueOf(zoom)));
            double scale = Math.pow(4, -zoom);
            double[] both = matrix(scene, "both");
            assertArrayEquals(
                    new double[] {0.32 * scale, -0.24 * scale}, new double[] {both[2], both[5]}, 1e-15, "zoom " + zoom);
            assertEquals(0.4 * scale, scalar(scene, "residual"), 1e-3 * 0.4 * scale);
            assertEquals(0.4 * scale * Math.pow(2, zoom), scalar(scene, "relative"), 1e-3 * scale * Math.pow(2, zoom));
            assertEquals(Math.pow(2, -zoom), scalar(scene, "length"), 1e-12);
        }
    }

    /** e^z at z = 0.25 + 0.5i: R = e^z (e^h − 1 − h). */
    @Test
    void residualOfTheExponentialIsKnown() {
        double[] both = matrix(preset("exponential"), "both");
        double re = Math.exp(0.75) * Math.cos(0.5) - 1.75;
        double im = Math.exp(0.75) * Math.sin(0.5) - 0.5;
        double a = Math.exp(0.25) * Math.cos(0.5);
        double b = Math.exp(0.25) * Math.sin(0.5);
        assertEquals(a * re - b * im, both[2], 1e-14);
        assertEquals(a * im + b * re, both[5], 1e-14);
    }

    @Test
    void nothingIsLeftOfALinearMap() {
        Scene scene = preset("linear");
        assertEquals(0, scalar(scene, "residual"));
        assertTrue(Double.isNaN(scalar(scene, "slope")));
        assertTrue(scene.description().contains("No difference is larger than rounding"), scene.description());
    }

    /** The window is half as wide at each halving, and both images of the square stay in it. */
    @ParameterizedTest
    @CsvSource({"bend", "exponential", "inflection", "half", "kink", "linear"})
    void glassFollowsTheImage(String preset) {
        double width = preset(preset).figures().get(1).view().width();
        for (int zoom = 1; zoom <= 12; zoom++) {
            Scene scene = zoomed(preset, zoom);
            var view = scene.figures().get(1).view();
            assertEquals(Math.scalb(width, -zoom), view.width(), 1e-9 * view.width());
            var cell = scene.figures().get(1).marks().stream()
                    .filter(mark -> mark instanceof Mark.Polygons p && p.role() == Role.CELL_LINEAR)
                    .map(Mark.Polygons.class::cast)
                    .findFirst()
                    .orElseThrow();
            for (int i = 0; i < cell.xy().length; i += 2) {
                assertTrue(view.inflate(1e-6).contains(cell.xy()[i], cell.xy()[i + 1]), preset + " " + zoom);
            }
        }
    }

    /** In the end the curved grid lies on the parallelogram. */
    @Test
    void imagesAgreeUnderTheGlass() {
        for (int zoom : new int[] {0, 6, 12}) {
            Scene scene = zoomed("bend", zoom);
            double[] both = matrix(scene, "both");
            double width = scene.figures().get(1).view().width();
            assertTrue(Math.hypot(both[2], both[5]) < Math.scalb(0.1, -zoom) * width, "zoom " + zoom);
        }
    }

    @Test
    void undefinedPlacesAreExplained() {
        Scene scene = scene(Map.of("map", "log(x);y", "point", "-1,0"));
        assertEquals(
                "The map is undefined here: logarithm of a negative number (x = −1).",
                scene.notes().get(0).text());
    }
}
