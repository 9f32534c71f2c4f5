package org.jacoscope.lab.change;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jacoscope.lab.Lab;
import org.jacoscope.laws.LabLaws;
import org.jacoscope.scene.Mark;
import org.jacoscope.scene.Readout;
import org.jacoscope.scene.Role;
import org.jacoscope.scene.Scene;
import org.junit.jupiter.api.Test;

class UncertaintyTest extends LabLaws {

    @Override
    protected Lab lab() {
        return new Uncertainty();
    }

    private static double[] vector(Scene scene, String id) {
        return ((Readout.Value.Vector) readout(scene, id)).values();
    }

    private static String firstNote(Scene scene) {
        return scene.notes().get(0).text();
    }

    /** J is a turn times diag(1, r), so along and across the line of sight the deviations are σ_r and r σ_θ. */
    @Test
    void firstOrderIsTheTurnedDiagonalByHand() {
        double c = Math.cos(0.8);
        double s = Math.sin(0.8);
        double along = 0.3 * 0.3;
        double across = 3.5 * 0.12 * 3.5 * 0.12;
        double mixed = c * s * (along - across);
        double[] byHand = {c * c * along + s * s * across, mixed, mixed, s * s * along + c * c * across};
        assertArrayEquals(byHand, matrix(scene(Map.of()), "sigma-y"), 1e-15);
    }

    /** E cos θ = cos μ e^(−σ²/2) for a normal θ: the true mean is nearer to 0 than F(μ) by that factor. */
    @Test
    void meanOfTheBananaIsTheOneByHand() {
        Scene scene = scene(Map.of("sd1", "0.1", "sd2", "0.6", "mean", "4,0.8", "points", "10000"));
        double shrink = Math.exp(-0.18);
        double[] mean = vector(scene, "mean");
        double[] error = vector(scene, "bias-error");
        assertEquals(4 * Math.cos(0.8) * shrink, mean[0], 4 * error[0]);
        assertEquals(4 * Math.sin(0.8) * shrink, mean[1], 4 * error[1]);
        double[] second = vector(scene, "second");
        assertArrayEquals(new double[] {-0.72 * Math.cos(0.8), -0.72 * Math.sin(0.8)}, second, 1e-15);
    }

    @Test
    void ellipseOfALinearMapHoldsNinetyFivePerCentButForChance() {
        for (int seed = 1; seed <= 20; seed++) {
            Map<String, String> values = new HashMap<>(lab().presets().get(2).values());
            values.put("seed", Integer.toString(seed));
            values.put("points", "5000");
            Scene scene = scene(values);
            double error = Math.sqrt(0.95 * 0.05 / 5000);
            assertEquals(0.95, scalar(scene, "coverage"), 3.5 * error, "seed " + seed);
            assertEquals(error, scalar(scene, "coverage-error"), 0.1 * error);
            assertArrayEquals(new double[] {0, 0}, vector(scene, "second"));
        }
    }

    @Test
    void bananaIsMissedAndToldSo() {
        Scene scene = preset("banana");
        double byIntegration = coverageOfTheBanana(4, 0.1, 0.6);
        assertEquals(byIntegration, scalar(scene, "coverage"), 4 * scalar(scene, "coverage-error"));
        assertTrue(firstNote(scene).contains("not 95 %: first order fails"), firstNote(scene));
        assertTrue(scene.notes().get(1).text().startsWith("The cloud's mean is off F(μ)"));
    }

    /** The probability of the ellipse in coordinates along and across the line of sight, by midpoints. */
    private static double coverageOfTheBanana(double r, double along, double angle) {
        double step = 0.01;
        double held = 0;
        for (double z = -6 + step / 2; z < 6; z += step) {
            for (double w = -6 + step / 2; w < 6; w += step) {
                double distance = r + along * z;
                double turn = angle * w;
                double first = (distance * Math.cos(turn) - r) / along;
                double second = distance * Math.sin(turn) / (r * angle);
                if (first * first + second * second <= -2 * Math.log(0.05)) {
                    held += Math.exp(-(z * z + w * w) / 2) * step * step / (2 * Math.PI);
                }
            }
        }
        return held;
    }

    /** The share of the linear map's points in the ellipse, counted again in the plane of what is measured. */
    @Test
    void coverageIsCountedInThePlaneOfTheInputToo() {
        Scene scene = preset("linear");
        List<double[]> columns = scene.tables().get(0).data();
        double[] sigma = matrix(scene, "sigma-x");
        double det = sigma[0] * sigma[3] - sigma[1] * sigma[2];
        int held = 0;
        for (int i = 0; i < 1000; i++) {
            double dx = columns.get(0)[i] - 0.5;
            double dy = columns.get(1)[i] - 0.3;
            double square = (sigma[3] * dx * dx - 2 * sigma[1] * dx * dy + sigma[0] * dy * dy) / det;
            held += square <= -2 * Math.log(0.05) ? 1 : 0;
        }
        assertEquals(held / 1000.0, scalar(scene, "coverage"));
    }

    @Test
    void pointsThatAreMissedHaveAnotherColourInBothFigures() {
        Scene scene = preset("linear");
        double missed = Math.rint(1000 * (1 - scalar(scene, "coverage")));
        for (int figure = 0; figure < 2; figure++) {
            int drawn = scene.figures().get(figure).marks().stream()
                    .filter(mark -> mark instanceof Mark.Polylines lines && lines.role() == Role.PATH_2)
                    .mapToInt(mark -> ((Mark.Polylines) mark).starts().length)
                    .sum();
            assertTrue(drawn > 0 && drawn <= missed, drawn + " of " + missed);
        }
    }

    @Test
    void whereJIsFlatOnlyTheCloudHasASpread() {
        Scene scene = preset("flat");
        assertArrayEquals(new double[] {0, 0, 0, 0.25 * 0.25 + 0.09}, matrix(scene, "sigma-y"), 1e-15);
        assertEquals(2 * Math.pow(0.5, 4), matrix(scene, "sample")[0], 0.03);
        assertTrue(firstNote(scene).startsWith("J Σ Jᵀ is flat here"), firstNote(scene));
        Readout coverage = scene.readouts().get(0);
        assertEquals("undefined here: the ellipse has no area, for J or Σ is flat", coverage.why());
    }

    /** x < 0 has the probability Φ(−0.6/0.35) = 0.0432. */
    @Test
    void pointsWithoutAnImageAreCounted() {
        Scene scene = preset("edge");
        double undefined = scalar(scene, "undefined");
        assertEquals(43.2, undefined, 4 * Math.sqrt(43.2));
        assertTrue(
                scene.notes().stream()
                        .anyMatch(note -> note.text()
                                .startsWith((int) undefined
                                        + " of 1000 points have no image: the map is undefined here: logarithm of a negative"
                                        + " number")),
                scene.notes().toString());
    }

    @Test
    void seedDecidesTheCloud() {
        double[] first = vector(scene(Map.of("seed", "7")), "mean");
        assertArrayEquals(first, vector(scene(Map.of("seed", "7")), "mean"), 0);
        assertNotEquals(first[0], vector(scene(Map.of("seed", "8")), "mean")[0]);
    }

    @Test
    void variancesAreWrittenAsFormulas() {
        String variance = scene(Map.of()).formulas().stream()
                .filter(formula -> formula.id().equals("variance-first"))
                .findFirst()
                .orElseThrow()
                .text();
        assertEquals("sigma_F1^2 ≈ r^2*sigma_theta^2*sin(theta)^2 + sigma_r^2*cos(theta)^2", variance);
    }

    @Test
    void undefinedMeanIsExplained() {
        Scene scene = scene(Map.of("map", "log(r-4);theta"));
        assertTrue(firstNote(scene).startsWith("The map is undefined here: logarithm"), firstNote(scene));
        assertTrue(scene.description().endsWith("is undefined."), scene.description());
    }
}
