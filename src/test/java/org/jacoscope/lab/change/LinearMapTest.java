package org.jacoscope.lab.change;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jacoscope.lab.Lab;
import org.jacoscope.laws.LabLaws;
import org.jacoscope.scene.Formula;
import org.jacoscope.scene.Handle;
import org.jacoscope.scene.Mark;
import org.jacoscope.scene.Note;
import org.jacoscope.scene.Readout;
import org.jacoscope.scene.Role;
import org.jacoscope.scene.Scene;
import org.jacoscope.scene.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinearMapTest extends LabLaws {

    @Override
    protected Lab lab() {
        return new LinearMap();
    }

    private static double[] vector(Scene scene, String id) {
        return ((Readout.Value.Vector) readout(scene, id)).values();
    }

    private static String words(Scene scene, String id) {
        return ((Readout.Value.Words) readout(scene, id)).text();
    }

    private static String formula(Scene scene, String id) {
        return scene.formulas().stream()
                .filter(formula -> formula.id().equals(id))
                .map(Formula::text)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> notes(Scene scene) {
        return scene.notes().stream().map(Note::text).toList();
    }

    private static double[] ring(Scene scene, Role role) {
        return scene.figures().get(1).marks().stream()
                .filter(mark -> mark instanceof Mark.Polygons polygons && polygons.role() == role)
                .map(mark -> ((Mark.Polygons) mark).xy())
                .findFirst()
                .orElseThrow();
    }

    /** Twice the area that a ring encloses anticlockwise, by the shoelace formula. */
    private static double area(double[] xy) {
        double twice = 0;
        for (int i = 0; i < xy.length; i += 2) {
            int next = (i + 2) % xy.length;
            twice += xy[i] * xy[next + 1] - xy[next] * xy[i + 1];
        }
        return twice / 2;
    }

    @Test
    void columnsAreTheImagesOfTheBasis() {
        Scene scene = scene(Map.of("first", "3,-1", "second", "0.5,2"));
        assertArrayEquals(new double[] {3, 0.5, -1, 2}, matrix(scene, "jacobian"));
        assertEquals(6.5, scalar(scene, "determinant"));
    }

    @ParameterizedTest
    @CsvSource({
        "two-directions, 2.5, kept",
        "turn, 1, kept",
        "shear, 1, kept",
        "mirror, -1, reversed",
        "symmetric, 3, kept",
        "collapse, 0, collapsed",
        "shrinking, 0.25, kept"
    })
    void determinantIsTheSignedAreaOfTheParallelogram(String preset, double determinant, String orientation) {
        Scene scene = preset(preset);
        assertEquals(determinant, scalar(scene, "determinant"), 1e-15);
        assertEquals(determinant, area(ring(scene, Role.CELL)), 1e-15);
        assertEquals(orientation, words(scene, "orientation"));
    }

    @Test
    void onlyATurnedOverSquareIsHatched() {
        assertEquals(-1, area(ring(preset("mirror"), Role.NEGATIVE)), 1e-15);
        assertTrue(preset("shear").figures().get(1).marks().stream()
                .noneMatch(mark -> mark instanceof Mark.Polygons polygons && polygons.role() == Role.NEGATIVE));
    }

    @Test
    void eigenvaluesOfTheFirstMatrix() {
        assertArrayEquals(new double[] {2.5, 1}, vector(scene(Map.of()), "eigenvalues"));
        assertEquals("det(J - lambda*I) = lambda^2 - 3.5 lambda + 2.5", formula(scene(Map.of()), "characteristic"));
    }

    @Test
    void turnHasComplexEigenvaluesAndKeepsNoDirection() {
        Scene scene = preset("turn");
        assertEquals("0.8 ± 0.6 i, none of them real", words(scene, "eigenvalues"));
        assertEquals(List.of("No eigenvalue is real: J turns every direction."), notes(scene));
        assertEquals(1, scalar(scene, "stretch"), 1e-15);
        assertEquals(Math.atan2(0.6, 0.8), scalar(scene, "turned"), 1e-15);
        assertArrayEquals(new double[] {1, 1}, vector(scene, "singular-values"), 1e-15);
    }

    @Test
    void shearHasOneDirectionAndGoldenSingularValues() {
        Scene scene = preset("shear");
        double golden = (1 + Math.sqrt(5)) / 2;
        assertArrayEquals(new double[] {golden, 1 / golden}, vector(scene, "singular-values"), 1e-15);
        assertArrayEquals(new double[] {1, 1}, vector(scene, "eigenvalues"));
        assertEquals(
                List.of("The two eigenvalues are one, and so are their directions: J cannot be diagonalised."),
                notes(scene));
    }

    @Test
    void mirrorKeepsItsAxisAndTurnsRoundWhatIsAcross() {
        assertArrayEquals(new double[] {1, -1}, vector(preset("mirror"), "eigenvalues"), 1e-15);
        assertEquals(Math.PI, Math.abs(scalar(preset("mirror"), "turned")), 1e-9);
    }

    @Test
    void rankOneCollapsesTheGridToOneLine() {
        Scene scene = preset("collapse");
        assertEquals(1, scalar(scene, "rank"));
        assertArrayEquals(new double[] {1.5, 0}, vector(scene, "eigenvalues"), 1e-15);
        assertTrue(notes(scene).get(0).startsWith("Not invertible: det J = 0."));
        scene.figures().get(1).marks().stream()
                .filter(mark -> mark instanceof Mark.Polylines lines && lines.role() == Role.GRID_U)
                .map(mark -> ((Mark.Polylines) mark).xy())
                .forEach(xy -> {
                    for (int i = 0; i < xy.length; i += 2) {
                        assertEquals(xy[i] / 2, xy[i + 1], 1e-12);
                    }
                });
        assertFalse(scene.handles().stream().map(Handle::id).toList().contains("image-vector"));
    }

    /** The pink line: J·(1, 2) = (2, 1) + 2·(−1, −0.5) = 0. */
    @Test
    void lineThatLandsOnZeroIsDrawn() {
        double[] xy = preset("collapse").figures().get(0).marks().stream()
                .filter(mark -> mark instanceof Mark.Polylines lines && lines.role() == Role.ZERO_CURVE)
                .map(mark -> ((Mark.Polylines) mark).xy())
                .findFirst()
                .orElseThrow();
        assertEquals(2 * xy[0], xy[1], 1e-12);
        assertEquals(2 * xy[2], xy[3], 1e-12);
    }

    @Test
    void zeroMatrixIsSaidToLandOnOnePoint() {
        Scene scene = scene(Map.of("first", "0,0", "second", "0,0"));
        assertEquals(0, scalar(scene, "rank"));
        assertEquals("J is 0: the whole plane lands on one point.", notes(scene).get(0));
    }

    @Test
    void theVectorZeroHasNoDirectionAndNoStretch() {
        Scene scene = scene(Map.of("vector", "0,0"));
        List<String> reasons = scene.readouts().stream()
                .map(Readout::why)
                .filter(why -> why != null)
                .map(String::valueOf)
                .toList();
        assertEquals(2, reasons.size(), reasons.toString());
        assertTrue(reasons.contains("undefined here: the vector 0 has no direction"), reasons.toString());
    }

    /** The largest stretch of all directions is σ₁ = 2.118 though the only eigenvalue is ½. */
    @Test
    void eigenvaluesDoNotBoundTheStretch() {
        Scene scene = preset("shrinking");
        assertArrayEquals(new double[] {0.5, 0.5}, vector(scene, "eigenvalues"));
        Table table = scene.tables().get(0);
        double most = Arrays.stream(table.data().get(1)).max().orElseThrow();
        assertEquals(1 + Math.sqrt(1.25), vector(scene, "singular-values")[0], 1e-14);
        assertEquals(vector(scene, "singular-values")[0], most, 0.005);
    }

    @Test
    void formulasSayTheMapItsMatrixAndItsDeterminant() {
        Scene scene = scene(Map.of());
        assertEquals("F(x, y) = [[2 x + y], [0.5 x + 1.5 y]]", formula(scene, "map"));
        assertEquals("det J = 2*1.5 - 1*0.5 = 2.5", formula(scene, "determinant"));
    }

    @Test
    void formulasLeaveOutWhatIsZeroOrOne() {
        Scene mirror = scene(Map.of("first", "0,1", "second", "-1,0"));
        assertEquals("F(x, y) = [[-y], [x]]", formula(mirror, "map"));
        assertEquals("det(J - lambda*I) = lambda^2 + 1", formula(mirror, "characteristic"));
        assertEquals("det J = 0*0 - (-1)*1 = 1", formula(mirror, "determinant"));
        Scene zero = scene(Map.of("first", "0,0", "second", "0,1e-9"));
        assertEquals("F(x, y) = [[0], [1e-9 y]]", formula(zero, "map"));
        Formula map = zero.formulas().get(0);
        assertTrue(map.latex().contains("1\\times 10^{-9}\\,y"), map.latex());
    }

    @Test
    void roundedNumbersAreMarkedAsSuch() {
        Scene scene = scene(Map.of("first", "0.3333333333,0", "second", "0,1"));
        assertTrue(formula(scene, "jacobian").startsWith("J ≈ "), formula(scene, "jacobian"));
    }

    @Test
    void partOfTheWayNumbersAreThoseOfTheWholeMatrix() {
        Scene half = scene(Map.of("t", "0.5"));
        assertEquals(2.5, scalar(half, "determinant"));
        assertArrayEquals(new double[] {0, 0, 1.5, 0.25, 2, 1.5, 0.5, 1.25}, ring(half, Role.CELL), 1e-15);
        assertEquals(2.5, area(ring(half, Role.CELL_LINEAR)), 1e-15);
        assertTrue(notes(half).get(0).startsWith("The right figure is part of the way, at progress 0.5"));
        assertFalse(half.handles().stream().map(Handle::id).toList().contains("image-vector"));
    }
}
