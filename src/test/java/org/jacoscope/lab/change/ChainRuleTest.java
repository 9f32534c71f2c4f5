package org.jacoscope.lab.change;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.jacoscope.lab.Lab;
import org.jacoscope.laws.LabLaws;
import org.jacoscope.scene.Mark;
import org.jacoscope.scene.Readout;
import org.jacoscope.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChainRuleTest extends LabLaws {

    @Override
    protected Lab lab() {
        return new ChainRule();
    }

    private static double[] vector(Scene scene, String id) {
        return ((Readout.Value.Vector) readout(scene, id)).values();
    }

    @ParameterizedTest
    @ValueSource(strings = {"shears", "turn-stretch", "fourth-power", "undone", "flattened"})
    void productOfTheMatricesIsTheJacobianOfTheComposition(String preset) {
        Scene scene = preset(preset);
        double[] whole = matrix(scene, "whole");
        assertArrayEquals(whole, matrix(scene, "product"), 1e-12);
        double[] dets = vector(scene, "determinants");
        assertEquals(dets[2], dets[0] * dets[1], 1e-12);
        assertTrue(scene.description().contains("are the same to twelve digits"), scene.description());
    }

    /** z ↦ z⁴ has the derivative 4z³, here at 0.9 + 0.3i. */
    @Test
    void complexSquareTwiceIsTheFourthPower() {
        double re = 4 * (0.9 * 0.9 * 0.9 - 3 * 0.9 * 0.3 * 0.3);
        double im = 4 * (3 * 0.9 * 0.9 * 0.3 - 0.3 * 0.3 * 0.3);
        assertArrayEquals(new double[] {re, -im, im, re}, matrix(preset("fourth-power"), "product"), 1e-14);
    }

    /** f = (x + sin y, y), g = (x, y + x²/2), by hand. */
    @Test
    void orderMatters() {
        double a = 0.5 + Math.sin(0.6);
        double c = Math.cos(0.6);
        Scene scene = scene(Map.of());
        assertArrayEquals(new double[] {1, c, a, 1 + a * c}, matrix(scene, "product"), 1e-15);
        double d = Math.cos(0.6 + 0.125);
        double[] other = {1 + 0.5 * d, d, 0.5, 1};
        assertArrayEquals(other, matrix(scene, "swapped"), 1e-15);
        Scene swapped = scene(Map.of("order", "g-first"));
        assertArrayEquals(other, matrix(swapped, "product"), 1e-15);
        assertArrayEquals(matrix(scene, "whole"), matrix(swapped, "swapped"), 1e-15);
    }

    @Test
    void whatIsUndoneHasTheIdentityForItsJacobian() {
        assertArrayEquals(new double[] {1, 0, 0, 1}, matrix(preset("undone"), "product"), 1e-14);
    }

    /** JVP: J_g (J_f v). VJP: (wᵀ J_g) J_f. Both meet in the number wᵀ J v. */
    @Test
    void productsStartAtTheirOwnSides() {
        Scene scene = scene(Map.of("step", "0.3,-1.2", "weights", "2,0.7"));
        double[] f = matrix(scene, "first");
        double[] g = matrix(scene, "second");
        double[] pushed = {f[0] * 0.3 - f[1] * 1.2, f[2] * 0.3 - f[3] * 1.2};
        double[] pulled = {2 * g[0] + 0.7 * g[2], 2 * g[1] + 0.7 * g[3]};
        assertArrayEquals(pushed, vector(scene, "pushed"), 1e-15);
        assertArrayEquals(pulled, vector(scene, "pulled"), 1e-15);
        double[] jvp = vector(scene, "jvp");
        double[] vjp = vector(scene, "vjp");
        assertEquals(2 * jvp[0] + 0.7 * jvp[1], 0.3 * vjp[0] - 1.2 * vjp[1], 1e-14);
    }

    @Test
    void whatTheFirstMapFlattensStaysFlat() {
        Scene scene = preset("flattened");
        assertArrayEquals(new double[] {0, 1.6, 0}, vector(scene, "determinants"));
        assertEquals("Not invertible here: det J = 0.", scene.notes().get(0).text());
    }

    @Test
    void eachPlaneShowsTheDiscWhereTheMapsHaveCarriedIt() {
        Scene scene = preset("undone");
        for (int figure : new int[] {0, 2}) {
            Mark.Ellipse ellipse = (Mark.Ellipse) scene.figures().get(figure).marks().stream()
                    .filter(mark -> mark instanceof Mark.Ellipse)
                    .findFirst()
                    .orElseThrow();
            assertEquals(0.5, ellipse.x(), 1e-14);
            assertEquals(0.6, ellipse.y(), 1e-14);
            assertEquals(0.4, ellipse.ax(), 1e-14);
        }
    }

    @Test
    void undefinedOnTheWayIsExplained() {
        Scene scene = scene(Map.of("map", "-x;y", "outer", "log(x);y", "point", "1,0"));
        assertEquals(
                "The map is undefined here: logarithm of a negative number (-x = −1).",
                scene.notes().get(0).text());
        assertTrue(scene.description().contains("undefined"), scene.description());
    }
}
