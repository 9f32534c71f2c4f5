package org.jacoscope.lab.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jacoscope.core.num.Rectangle;
import org.jacoscope.lab.Lab;
import org.jacoscope.laws.LabLaws;
import org.jacoscope.scene.Axis;
import org.jacoscope.scene.Figure;
import org.jacoscope.scene.Formula;
import org.jacoscope.scene.Mark;
import org.jacoscope.scene.Readout;
import org.jacoscope.scene.Role;
import org.jacoscope.scene.Scene;
import org.jacoscope.scene.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GaussianIntegralTest extends LabLaws {
    private static final double TWELVE_DIGITS = 1e-12;

    @Override
    protected Lab lab() {
        return new GaussianIntegral();
    }

    private static String line(Scene scene) {
        return scene.formulas().stream().map(Formula::text).findFirst().orElse("none");
    }

    private static String words(Scene scene, String id) {
        return ((Readout.Value.Words) readout(scene, id)).text();
    }

    private static List<Mark> lit(Scene scene) {
        return scene.figures().get(0).marks().stream()
                .filter(mark -> !(mark instanceof Mark.Field))
                .filter(mark -> role(mark) == Role.HIGHLIGHT)
                .toList();
    }

    private static Role role(Mark mark) {
        if (mark instanceof Mark.Polygons polygons) {
            return polygons.role();
        }
        if (mark instanceof Mark.Polylines lines) {
            return lines.role();
        }
        return mark instanceof Mark.Ellipse ellipse ? ellipse.role() : Role.MUTED;
    }

    /** The area of rings of points by the shoelace formula, where holes run the other way. */
    private static double area(Mark.Polygons polygons) {
        double twice = 0;
        double[] xy = polygons.xy();
        for (int ring = 0; ring < polygons.starts().length; ring++) {
            int from = polygons.starts()[ring];
            int to = ring + 1 < polygons.starts().length ? polygons.starts()[ring + 1] : xy.length / 2;
            for (int i = from; i < to; i++) {
                int next = i + 1 < to ? i + 1 : from;
                twice += xy[2 * i] * xy[2 * next + 1] - xy[2 * next] * xy[2 * i + 1];
            }
        }
        return twice / 2;
    }

    private Scene step(int step, String... more) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("step", Integer.toString(step));
        for (int i = 0; i < more.length; i += 2) {
            values.put(more[i], more[i + 1]);
        }
        return scene(values);
    }

    @Test
    void integralIsTheRootOfPiToTwelveDigits() {
        Scene scene = scene(Map.of());
        assertEquals(Math.sqrt(Math.PI), scalar(scene, "integral"), TWELVE_DIGITS);
        assertEquals(Math.PI, scalar(scene, "volume"), TWELVE_DIGITS);
    }

    /** Γ(5/4) = 0.9064024770554771 (DLMF 5.4). */
    @ParameterizedTest
    @CsvSource({
        "exp(-x^4), 1.8128049541109541",
        "1/(1+x^2), 3.141592653589793",
        "exp(-abs(x)), 2",
        "1/cosh(x), 3.141592653589793",
        "exp(-x^2/2)/sqrt(2*pi), 1"
    })
    void integralsOfOtherFunctionsAreThoseOfTheTables(String f, double integral) {
        assertEquals(integral, scalar(scene(Map.of("f", f)), "integral"), TWELVE_DIGITS * integral);
    }

    /** Sums that do not share a line of code with the lab's: one axis at a time. */
    @ParameterizedTest
    @ValueSource(ints = {2, 7, 16, 100})
    void sumsAreThoseOfTheMiddlePoints(int n) {
        double reach = 6;
        double strips = 0;
        double rings = 0;
        for (int i = 0; i < n; i++) {
            double x = -reach + (2 * i + 1) * reach / n;
            strips += Math.exp(-x * x) * 2 * reach / n;
            double outer = (i + 1) * reach / n;
            double inner = i * reach / n;
            double middle = (outer + inner) / 2;
            rings += Math.exp(-middle * middle) * Math.PI * (outer * outer - inner * inner);
        }
        Scene scene = scene(Map.of("n", Integer.toString(n)));
        assertEquals(strips * strips, scalar(scene, "columns"), TWELVE_DIGITS * strips * strips);
        assertEquals(rings, scalar(scene, "rings"), TWELVE_DIGITS * rings);
    }

    @Test
    void columnsHaveTwelveDigitsWhereRingsHaveTwo() {
        Scene scene = preset("columns-win");
        assertEquals(Math.PI, scalar(scene, "columns"), TWELVE_DIGITS);
        assertEquals("below 10⁻¹²", words(scene, "columns-error"));
        assertEquals(0.005, scalar(scene, "rings") / Math.PI - 1, 0.001);
    }

    @Test
    void errorOfTheRingsFallsWithTheSquareOfN() {
        double coarse = scalar(scene(Map.of("n", "50")), "rings") - Math.PI;
        double fine = scalar(scene(Map.of("n", "100")), "rings") - Math.PI;
        assertEquals(4, coarse / fine, 0.02);
    }

    @Test
    void withoutTheJacobianTheRingsTendToTheWrongValue() {
        Scene scene = step(6, "forget", "true", "n", "64");
        double wrong = Math.pow(Math.PI, 1.5);
        assertEquals(wrong, scalar(scene, "rings"), TWELVE_DIGITS * wrong);
        assertEquals(wrong, scalar(scene, "forgotten"), TWELVE_DIGITS * wrong);
        assertEquals("dx dy = dr dtheta", line(scene));
        assertTrue(scene.notes().get(0).text().contains("dr dθ"), scene.notes().toString());
    }

    @Test
    void shortReachMissesWhatLiesOutside() {
        Scene scene = scene(Map.of("reach", "1.5", "n", "100"));
        double within = Math.PI * (1 - Math.exp(-1.5 * 1.5));
        assertEquals(within, scalar(scene, "rings"), 1e-3);
        assertTrue(scalar(scene, "columns") > within);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 | I = ∫[-inf, inf] exp(-x^2) dx
            2 | I^2 = ∫[-inf, inf] exp(-x^2) dx ∫[-inf, inf] exp(-y^2) dy
            3 | I^2 = ∬ exp(-x^2) exp(-y^2) dx dy
            4 | exp(-x^2) exp(-y^2) = exp(-x^2 - y^2)
            5 | exp(-x^2 - y^2) = exp(-r^2)
            6 | dx dy = r dr dtheta
            7 | I^2 = 2pi ∫[0, inf] exp(-r^2) r dr
            8 | I^2 = pi ∫[0, inf] exp(-s) ds
            9 | I^2 = pi, I = sqrt(pi)
            """)
    void eachStepAddsItsLine(int step, String line) {
        assertEquals(line, line(step(step)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9})
    void eachStepLightsSomethingAndSaysSo(int step) {
        Scene scene = step(step);
        assertFalse(lit(scene).isEmpty());
        assertTrue(
                scene.notes().get(0).text().startsWith("Step " + step + ". "),
                scene.notes().toString());
        assertTrue(scene.description().startsWith("Step " + step + " of 9, "), scene.description());
        assertTrue(scene.description().contains("The left figure"), scene.description());
    }

    /** ½(r₁² − r₀²) dθ = r dr dθ, r in the middle. */
    @Test
    void litPolarCellHasTheAreaRDrDtheta() {
        Scene scene = step(6, "point", "1.4,1", "n", "12");
        double dr = 0.5;
        double turn = 2 * Math.PI / 20;
        double area = area((Mark.Polygons) lit(scene).get(0));
        assertEquals(1.75 * dr * turn, area, 1e-4);
        assertTrue(
                scene.notes().get(0).text().endsWith("here 0.2749."),
                scene.notes().get(0).text());
    }

    @Test
    void forgottenCellHasTheAreaDrDtheta() {
        Scene scene = step(6, "point", "1.4,1", "n", "12", "forget", "true");
        Mark.Polygons counted = scene.figures().get(0).marks().stream()
                .filter(mark -> mark instanceof Mark.Polygons polygons && polygons.role() == Role.CELL_LINEAR)
                .map(Mark.Polygons.class::cast)
                .findFirst()
                .orElseThrow();
        assertEquals(0.5 * 2 * Math.PI / 20, area(counted), 1e-4);
    }

    @ParameterizedTest
    @CsvSource({"0.5,0.4", "1.1,0.8", "2,0"})
    void ringsOfEqualStepsInSHaveEqualAreas(double x, double y) {
        Scene scene = step(8, "point", x + "," + y);
        assertEquals(Math.PI * 0.75, area((Mark.Polygons) lit(scene).get(0)), 5e-3);
    }

    @Test
    void drumOfTheBellHasTheRadiusOne() {
        Mark.Ellipse drum = (Mark.Ellipse) lit(step(9)).get(0);
        assertEquals(1, drum.ax(), TWELVE_DIGITS);
    }

    @Test
    void stepsThatNeedARoundBellSayThatThisOneIsNot() {
        Scene scene = step(5, "f", "exp(-x^4)", "point", "1,1");
        assertTrue(
                scene.notes().get(0).text().contains("from 0.01832 to 0.1353"),
                scene.notes().get(0).text());
        assertEquals("none", line(scene));
        assertTrue(step(7, "f", "exp(-x^4)").notes().get(0).text().contains("heights change along each ring"));
    }

    @Test
    void integralThatDoesNotSettleSaysSo() {
        Scene scene = scene(Map.of("f", "1"));
        Readout integral = scene.readouts().get(0);
        assertTrue(integral.isUndefined());
        assertEquals("undefined here: the integral over the whole line does not settle on a number", integral.why());
    }

    @Test
    void errorsAreDrawnOnTwoLogarithmicAxes() {
        Figure errors = scene(Map.of()).figures().get(1);
        assertEquals(Axis.Scale.DECADES, errors.xAxis().scale());
        assertEquals(Axis.Scale.DECADES, errors.yAxis().scale());
        Mark.Polylines rings = errors.marks().stream()
                .filter(mark -> mark instanceof Mark.Polylines lines && lines.role() == Role.PATH_2)
                .map(Mark.Polylines.class::cast)
                .findFirst()
                .orElseThrow();
        int last = rings.xy().length - 2;
        double slope = (rings.xy()[last + 1] - rings.xy()[last - 3]) / (rings.xy()[last] - rings.xy()[last - 4]);
        assertEquals(-2, slope, 0.05);
    }

    @Test
    void tableHoldsBothSums() {
        Table table = scene(Map.of()).tables().get(0);
        assertEquals(List.of("n", "columns", "rings"), table.columns());
        double[] columns = table.data().get(1);
        assertEquals(Math.PI, columns[columns.length - 1], TWELVE_DIGITS);
    }

    @Test
    void coloursStepWhereTheCellsDo() {
        Mark.Field field = (Mark.Field) step(3, "n", "12", "domain", "-3,3,-3,3")
                .figures()
                .get(0)
                .marks()
                .get(0);
        assertEquals(new Rectangle(-3, 3, -3, 3), field.view());
        double corner = Math.exp(-0.5);
        int middle = field.columns() / 2;
        assertEquals(corner, field.samples()[middle * field.columns() + middle], 1e-6);
        assertEquals(corner, field.samples()[(middle + 5) * field.columns() + middle + 9], 1e-6);
    }
}
