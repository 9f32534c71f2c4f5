package org.jacoscope.lab.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jacoscope.lab.Lab;
import org.jacoscope.laws.LabLaws;
import org.jacoscope.scene.Figure;
import org.jacoscope.scene.Formula;
import org.jacoscope.scene.Mark;
import org.jacoscope.scene.Readout;
import org.jacoscope.scene.Role;
import org.jacoscope.scene.Scene;
import org.jacoscope.scene.Table;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolarGridTest extends LabLaws {

    @Override
    protected Lab lab() {
        return new PolarGrid();
    }

    private static String formula(Scene scene, String id) {
        return scene.formulas().stream()
                .filter(formula -> formula.id().equals(id))
                .map(Formula::text)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Mark> marks(Scene scene, int figure) {
        return scene.figures().get(figure).marks().stream();
    }

    private static @Nullable String why(Scene scene, String id) {
        return scene.readouts().stream()
                .filter(readout -> readout.id().equals(id))
                .findFirst()
                .orElseThrow()
                .why();
    }

    @Test
    void areaElementOfPolarCoordinatesIsRDrDtheta() {
        assertEquals("dx dy = r dr dtheta", formula(scene(Map.of()), "element"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            polar      | r
            elliptic   | a^2*(sinh(mu)^2 + sin(nu)^2)
            parabolic  | sigma^2 + tau^2
            bipolar    | a^2/(cosh(tau) - cos(sigma))^2
            log-polar  | exp(2rho)
            hyperbolic | 2v
            shear      | 1
            """)
    void determinantReadsAsInATextbook(String preset, String determinant) {
        assertEquals("det J = " + determinant, formula(preset(preset), "determinant"));
    }

    @Test
    void areaElementKeepsBarsWhereTheSignVaries() {
        Scene scene = scene(Map.of("domain", "-1,1,0,6.283185307179586"));
        assertEquals("dx dy = abs(r) dr dtheta", formula(scene, "element"));
    }

    /** ½(r₁² − r₀²) Δθ, from geometry. */
    @Test
    void imageOfAPolarCellIsARingSector() {
        Scene scene = scene(Map.of("cell", "1.5,0.7", "size", "1"));
        assertEquals(0.5 * (4 - 1) * 1, scalar(scene, "area"), 1e-12);
        assertEquals(1.5, scalar(scene, "estimate"), 1e-12);
        assertEquals(1, scalar(scene, "ratio"), 1e-12);
    }

    @Test
    void ratioErrorShrinksWithTheSquareOfTheSize() {
        Table table = preset("elliptic").tables().get(0);
        double[] side = table.data().get(0);
        double[] ratio = table.data().get(3);
        for (int i = 1; i < 5; i++) {
            assertEquals(side[i - 1] / 2, side[i]);
            double shrink = (ratio[i - 1] - 1) / (ratio[i] - 1);
            assertEquals(4, shrink, 0.1, "from side " + side[i - 1]);
        }
    }

    @Test
    void morphedOnlyPartOfTheWayKeepsTheNumbersOfTheWholeMap() {
        Scene half = scene(Map.of("t", "0.5"));
        assertEquals(scalar(scene(Map.of()), "area"), scalar(half, "area"));
        assertTrue(half.notes().get(0).text().contains("t = 0.5"), half.notes().toString());
    }

    @Test
    void atTheStartOfTheMorphTheImageIsTheDomain() {
        Figure image = scene(Map.of("t", "0")).figures().get(1);
        Mark.Polylines lines = (Mark.Polylines) image.marks().get(0);
        for (int i = 0; i < lines.xy().length; i += 2) {
            double r = lines.xy()[i];
            assertEquals(Math.rint(r * 4) / 4, r, 1e-12);
        }
    }

    @Test
    void tangentCellAndImageShareTheirCentre() {
        Scene scene = scene(Map.of());
        Mark.Polygons tangent = (Mark.Polygons) marks(scene, 1)
                .filter(mark -> mark instanceof Mark.Polygons p && p.role() == Role.CELL_LINEAR)
                .findFirst()
                .orElseThrow();
        double[] xy = tangent.xy();
        assertEquals(2 * Math.cos(0.75), (xy[0] + xy[4]) / 2, 1e-12);
        assertEquals(2 * Math.sin(0.75), (xy[1] + xy[5]) / 2, 1e-12);
    }

    @Test
    void collapsedCellIsExplained() {
        Scene scene = scene(Map.of("cell", "0,1"));
        assertEquals("Not invertible here: det J = 0.", scene.notes().get(0).text());
    }

    @Test
    void undefinedPlaceIsExplained() {
        Scene scene = scene(Map.of("map", "log(r);theta", "cell", "-1,1"));
        assertEquals(
                "The map is undefined here: logarithm of a negative number (r = −1).",
                scene.notes().get(0).text());
        assertTrue(Double.isNaN(scalar(scene, "area")));
    }

    @Test
    void everyReadoutThatIsNotFiniteSaysWhy() {
        Scene undefined = scene(Map.of("map", "log(r);theta", "cell", "-1,1"));
        List<Readout> notFinite = undefined.readouts().stream()
                .filter(readout -> !readout.isFinite())
                .toList();
        assertEquals(
                List.of("area", "ratio"), notFinite.stream().map(Readout::id).toList());
        notFinite.forEach(readout ->
                assertEquals("undefined here: logarithm of a negative number (r = −1)", readout.why(), readout.id()));
        assertEquals("undefined here: division by zero (estimate = 0)", why(scene(Map.of("map", "1;2")), "ratio"));
    }

    @Test
    void angleAxisHasMultiplesOfPi() {
        assertEquals("angle", scene(Map.of()).figures().get(0).yAxis().scale().css());
        assertEquals("number", scene(Map.of()).figures().get(0).xAxis().scale().css());
    }
}
