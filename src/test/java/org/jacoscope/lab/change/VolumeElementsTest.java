package org.jacoscope.lab.change;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jacoscope.lab.Lab;
import org.jacoscope.laws.LabLaws;
import org.jacoscope.scene.Figure;
import org.jacoscope.scene.Formula;
import org.jacoscope.scene.Handle;
import org.jacoscope.scene.Mark;
import org.jacoscope.scene.Painter;
import org.jacoscope.scene.Readout;
import org.jacoscope.scene.Role;
import org.jacoscope.scene.Scene;
import org.jacoscope.scene.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VolumeElementsTest extends LabLaws {

    @Override
    protected Lab lab() {
        return new VolumeElements();
    }

    private static String formula(Scene scene, String id) {
        return scene.formulas().stream()
                .filter(formula -> formula.id().equals(id))
                .map(Formula::text)
                .findFirst()
                .orElse("");
    }

    private static String words(Scene scene, String id) {
        return ((Readout.Value.Words) readout(scene, id)).text();
    }

    private Map<String, String> values(String preset, String... more) {
        Map<String, String> values = new HashMap<>(lab().presets().stream()
                .filter(each -> each.id().equals(preset))
                .findFirst()
                .orElseThrow()
                .values());
        for (int i = 0; i < more.length; i += 2) {
            values.put(more[i], more[i + 1]);
        }
        return values;
    }

    /** ρ² sin φ at ρ = 1, φ = 0.8, and the integral of it over the cell, whose sides are 0.6. */
    @Test
    void sphericalElementIsRhoSquaredSinPhi() {
        Scene scene = scene(Map.of());
        assertEquals(Math.sin(0.8), scalar(scene, "determinant"), 1e-15);
        assertEquals(Math.sin(0.8) * 0.216, scalar(scene, "estimate"), 1e-15);
        double exact = (1.6 * 1.6 * 1.6 - 1) / 3 * (Math.cos(0.8) - Math.cos(1.4)) * 0.6;
        assertEquals(exact, scalar(scene, "exact"), 1e-14);
        assertEquals(exact / (Math.sin(0.8) * 0.216), scalar(scene, "ratio"), 1e-13);
        assertEquals("det J = rho^2*sin(phi)", formula(scene, "determinant"));
        assertEquals("dx dy dz = rho^2*sin(phi) drho dphi dtheta", formula(scene, "element"));
        assertEquals("kept", words(scene, "orientation"));
    }

    @Test
    void cylindricalElementIsR() {
        Scene scene = preset("cylindrical");
        assertEquals(1, scalar(scene, "determinant"), 1e-15);
        assertEquals((1.6 * 1.6 - 1) / 2 * 0.36, scalar(scene, "exact"), 1e-14);
        assertEquals("dx dy dz = r dr dtheta dz", formula(scene, "element"));
    }

    @Test
    void torusHasAnAreaElementAndNoDeterminant() {
        Scene scene = preset("torus");
        assertEquals(2 + Math.cos(0.4), scalar(scene, "factor"), 1e-15);
        assertEquals(0.6 * (1.2 + Math.sin(1) - Math.sin(0.4)), scalar(scene, "exact"), 1e-13);
        assertTrue(scene.readouts().stream().noneMatch(readout -> readout.id().equals("determinant")));
        assertTrue(words(scene, "orientation").contains("no determinant"));
        assertEquals("", formula(scene, "determinant"));
        assertEquals(3 * 2, matrix(scene, "jacobian").length);
    }

    /** √(u² + a²/4). */
    @Test
    void helicoidElementIsNotZeroOnItsAxis() {
        assertEquals(Math.sqrt(1.25), scalar(preset("helicoid"), "factor"), 1e-15);
        assertEquals(0.5, scalar(scene(values("helicoid", "corner", "0,1")), "factor"), 1e-15);
        double[] normal = ((Readout.Value.Vector) readout(preset("helicoid"), "normal")).values();
        assertArrayEquals(new double[] {Math.sin(1) / 2, -Math.cos(1) / 2, 1}, normal, 1e-15);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.001", "0.6", "2"})
    void linearMapsKeepTheirPromise(String size) {
        Scene scene = scene(values("shear", "size", size));
        assertEquals(1, scalar(scene, "ratio"), 1e-12);
        assertEquals(1, scalar(scene, "determinant"), 0);
    }

    @Test
    void orderOfVariablesIsOrientationAndNotVolume() {
        Scene one = scene(Map.of());
        Scene other = preset("exchanged");
        assertEquals(-scalar(one, "determinant"), scalar(other, "determinant"), 1e-15);
        assertEquals(scalar(one, "exact"), scalar(other, "exact"), 1e-14);
        assertEquals(scalar(one, "estimate"), scalar(other, "estimate"), 1e-15);
        assertEquals("reversed", words(other, "orientation"));
        assertEquals("dx dy dz = rho^2*sin(phi) drho dtheta dphi", formula(other, "element"));
    }

    @Test
    void atThePoleThePromiseIsEmpty() {
        Scene scene = preset("pole");
        assertEquals(0, scalar(scene, "estimate"), 0);
        assertEquals((1.6 * 1.6 * 1.6 - 1) / 3 * (1 - Math.cos(0.6)) * 0.6, scalar(scene, "exact"), 1e-14);
        assertEquals(Double.POSITIVE_INFINITY, scalar(scene, "ratio"));
        assertEquals("collapsed", words(scene, "orientation"));
        assertEquals(
                "The volume element is 0 at this corner: det J = 0.",
                scene.notes().get(0).text());
    }

    /** A corner is no centre: the error is as large as the cell is long, so half the cell has half of it. */
    @ParameterizedTest
    @ValueSource(strings = {"spherical", "torus", "helicoid"})
    void ratioTendsToOneAsTheCellShrinks(String preset) {
        Table table = preset(preset).tables().get(0);
        double[] ratios = table.data().get(3);
        int last = ratios.length - 1;
        assertEquals(1, ratios[last], 0.01);
        assertEquals(2, (ratios[last - 1] - 1) / (ratios[last] - 1), 0.05);
    }

    /** Against differences of the map itself. */
    @ParameterizedTest
    @CsvSource({"1,0.8,0.5", "0.3,2.5,4", "1.7,1.2,-1"})
    void jacobianHasTheSlopesOfTheMap(double rho, double phi, double theta) {
        Scene scene = scene(Map.of("corner", rho + "," + phi, "third", Double.toString(theta)));
        double[] j = matrix(scene, "jacobian");
        double h = 1e-6;
        double[][] steps = {{h, 0, 0}, {0, h, 0}, {0, 0, h}};
        for (int column = 0; column < 3; column++) {
            double[] s = steps[column];
            double[] after = spherical(rho + s[0], phi + s[1], theta + s[2]);
            double[] before = spherical(rho - s[0], phi - s[1], theta - s[2]);
            for (int row = 0; row < 3; row++) {
                assertEquals((after[row] - before[row]) / (2 * h), j[3 * row + column], 1e-8);
            }
        }
    }

    private static double[] spherical(double rho, double phi, double theta) {
        return new double[] {
            rho * Math.sin(phi) * Math.cos(theta), rho * Math.sin(phi) * Math.sin(theta), rho * Math.cos(phi)
        };
    }

    private static List<double[]> lines(Figure figure, Role role) {
        return figure.marks().stream()
                .filter(mark -> mark instanceof Mark.Polylines lines && lines.role() == role)
                .map(mark -> ((Mark.Polylines) mark).xy())
                .toList();
    }

    /** A cube seen from a corner shows three faces, nine edges; three edges are behind. */
    @Test
    void boxHasItsHiddenEdgesDashed() {
        Figure box = scene(Map.of()).figures().get(0);
        assertEquals(3 * 4, lines(box, Role.HIDDEN).get(0).length);
        assertEquals(9 * 4, lines(box, Role.MUTED).get(0).length);
    }

    /** Seen straight on, a cube shows one face. */
    @Test
    void boxSeenStraightOnIsASquare() {
        Figure box = scene(Map.of("yaw", "0", "pitch", "0")).figures().get(0);
        assertEquals(4 * 4, lines(box, Role.MUTED).get(0).length);
    }

    private static double shadow(Scene scene, Role role) {
        return scene.figures().get(1).marks().stream()
                .filter(mark -> mark instanceof Mark.Polygons polygons && polygons.role() == role)
                .mapToDouble(mark -> area((Mark.Polygons) mark))
                .sum();
    }

    private static double area(Mark.Polygons polygons) {
        double sum = 0;
        for (int i = 0; i < polygons.starts().length; i++) {
            int from = 2 * polygons.starts()[i];
            int to = i + 1 < polygons.starts().length ? 2 * polygons.starts()[i + 1] : polygons.xy().length;
            sum += Painter.area(Arrays.copyOfRange(polygons.xy(), from, to));
        }
        return sum;
    }

    /** From everywhere a ball of radius 2 looks like a disc, and half of its surface is behind. */
    @ParameterizedTest
    @CsvSource({"0,0", "-25,22", "130,-60", "10,90"})
    void ballLooksRoundFromEverywhere(String yaw, String pitch) {
        Scene scene = scene(Map.of("yaw", yaw, "pitch", pitch));
        assertEquals(4 * Math.PI, shadow(scene, Role.GRID_MINOR), 0.25);
    }

    /** The seam θ = 0 = 2π, which is inside, is not drawn: from above there is a disc, and no half-plane. */
    @Test
    void cylinderSeenFromAboveShowsItsFloor() {
        Scene scene = scene(values("cylindrical", "pitch", "90"));
        assertEquals(4 * Math.PI, shadow(scene, Role.GRID_MINOR), 0.1);
    }

    /** What of a linear map's cell is seen is the same whether its edges are the map's or J's. */
    @Test
    void cellOfALinearMapIsItsOwnParallelepiped() {
        Scene scene = preset("shear");
        double cell = shadow(scene, Role.CELL);
        assertTrue(cell > 0.3, "" + cell);
        assertEquals(cell, shadow(scene, Role.CELL_LINEAR), 1e-12);
    }

    @Test
    void knobsSayInDegreesWhereTheViewerIs() {
        List<Handle> handles = scene(Map.of("yaw", "-90", "pitch", "45")).handles();
        assertEquals(
                List.of("ρ = 1, φ = 0.8", "θ = 0.5", "−90°", "45°"),
                handles.stream().map(Handle::words).toList());
    }

    @Test
    void rangesThatAreMissingOrWrongAreTold() {
        Scene scene = scene(Map.of("box", "2,0;1,1"));
        assertEquals(
                List.of(
                        "The range of φ should run from one number to another, within ±1e12: it runs from 0 to 1 here.",
                        "There is no line with a range for θ: it runs from 0 to 1."),
                scene.notes().stream().map(note -> note.text()).toList());
        assertEquals(
                "There are 3 ranges for 2 variables: the last is not used.",
                scene(values("torus", "box", "0,1;0,1;0,1")).notes().get(0).text());
    }

    @Test
    void undefinedCornersAreExplained() {
        Scene scene = scene(Map.of("names", "u,v,w", "map", "log(u);v;w", "corner", "-1,0"));
        assertEquals(
                "The map is undefined here: logarithm of a negative number (u = −1).",
                scene.notes().get(0).text());
        assertTrue(scene.description().contains("undefined"), scene.description());
    }

    @Test
    void kinksInTheCellAreTold() {
        Scene scene = scene(Map.of("names", "u,v", "map", "u;v;2*abs(u-v*sqrt(2))+u", "corner", "0,0", "size", "1"));
        assertEquals(1.5 + (1 - 1 / Math.sqrt(8)) * Math.sqrt(10), scalar(scene, "exact"), 0.01);
        assertTrue(
                scene.notes().stream().anyMatch(note -> note.text().startsWith("The map is not smooth on the cell")),
                scene.notes().toString());
    }
}
