package org.jacoscope.lab.change;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jacoscope.core.num.Rectangle;
import org.jacoscope.lab.Lab;
import org.jacoscope.laws.LabLaws;
import org.jacoscope.scene.Mark;
import org.jacoscope.scene.Readout;
import org.jacoscope.scene.Role;
import org.jacoscope.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubstitutionTest extends LabLaws {

    @Override
    protected Lab lab() {
        return new Substitution();
    }

    private static double[] vector(Scene scene, String id) {
        return ((Readout.Value.Vector) readout(scene, id)).values();
    }

    /** By antiderivatives: −e^(−x), arctan x, (x√(1−x²) + arcsin x)/2, 2√x, erf. */
    private static double byHand(String preset) {
        return switch (preset) {
            case "squares" -> 1 - Math.exp(-2.25);
            case "tangent" -> 1.2;
            case "backwards" -> -(1.55 - Math.sin(3.1) / 2) / 2;
            case "there-and-back" -> 0;
            case "root" -> 2 * 1.6;
            case "factor" -> 0.9544997361036416 * Math.sqrt(Math.PI / 2);
            default -> throw new IllegalArgumentException(preset);
        };
    }

    @ParameterizedTest
    @CsvSource({"squares", "tangent", "backwards", "there-and-back", "root", "factor"})
    void bothIntegralsAreTheOneKnownByHand(String preset) {
        Scene scene = preset(preset);
        double[] errors = vector(scene, "errors");
        assertEquals(byHand(preset), scalar(scene, "in-u"), errors[0] + 1e-15);
        assertEquals(byHand(preset), scalar(scene, "in-x"), errors[1] + 1e-15);
        assertTrue(errors[0] < 1e-10, preset + " " + errors[0]);
        assertTrue(errors[1] < (preset.equals("root") ? 1e-6 : 1e-10), preset + " " + errors[1]);
    }

    /** Midpoints: the sums' errors fall to a quarter when there are twice as many strips. */
    @ParameterizedTest
    @CsvSource({"sum-u", "sum-x"})
    void sumsComeNearTheIntegralLikeTheSquareOfTheWidth(String sum) {
        double exact = 1 - Math.exp(-2.25);
        double coarse = scalar(scene(Map.of("n", "40")), sum) - exact;
        double fine = scalar(scene(Map.of("n", "80")), sum) - exact;
        assertEquals(4, coarse / fine, 0.01);
    }

    /** The third of eight strips of [0, 1.5] under u². */
    @Test
    void widthsAndAreasOfAStripAreThoseByHand() {
        Scene scene = scene(Map.of("along", "0.3"));
        double du = 1.5 / 8;
        double u = 2.5 * du;
        double dx = 9 * du * du - 4 * du * du;
        assertEquals(2 * u, scalar(scene, "factor"), 1e-15);
        assertArrayEquals(new double[] {du, 2 * u * du, dx}, vector(scene, "widths"), 1e-15);
        double height = Math.exp(-u * u);
        assertArrayEquals(new double[] {height * 2 * u * du, height * dx}, vector(scene, "areas"), 1e-15);
    }

    /** ∫ e^(−u²) du from 0 to 3/2, by its series. */
    @Test
    void withoutTheFactorItIsAnotherIntegral() {
        double series = 0;
        double term = 1.5;
        for (int k = 0; k < 40; k++) {
            series += term / (2 * k + 1);
            term *= -2.25 / (k + 1);
        }
        assertEquals(series, scalar(scene(Map.of()), "without"), 1e-12);
    }

    @Test
    void exchangedEndsExchangeTheSign() {
        Scene there = scene(Map.of("a", "0.3", "b", "1.1"));
        Scene back = scene(Map.of("a", "1.1", "b", "0.3"));
        for (String id : List.of("in-u", "in-x", "sum-u", "sum-x")) {
            assertEquals(scalar(there, id), -scalar(back, id), 1e-13, id);
        }
        assertTrue(
                back.notes().get(0).text().startsWith("b lies left of a"),
                back.notes().toString());
    }

    /** ∫ 1/(1 + x) from 0 to 1, twice. */
    @Test
    void whatIsCoveredBackAndForthCountsTwiceWithoutTheSign() {
        Scene scene = preset("there-and-back");
        assertEquals(2 * Math.log(2), scalar(scene, "unsigned"), 1e-6);
        assertEquals(
                "g turns back at u = 1 (x = 1). What is covered forwards and backwards cancels, and only from g(a) to g(b)"
                        + " is left.",
                scene.notes().get(0).text());
    }

    @Test
    void imagesThatRunBackwardsAreHatchedInBothFigures() {
        Scene scene = preset("there-and-back");
        scene.figures().forEach(figure -> assertEquals(4, strips(figure.marks(), Role.NEGATIVE), figure.id()));
        scene.figures().forEach(figure -> assertEquals(4, strips(figure.marks(), Role.POSITIVE), figure.id()));
        preset("squares")
                .figures()
                .forEach(figure -> assertEquals(0, strips(figure.marks(), Role.NEGATIVE), figure.id()));
    }

    private static int strips(List<Mark> marks, Role role) {
        return marks.stream()
                .filter(mark -> mark instanceof Mark.Polygons strips
                        && strips.role() == role
                        && (role == Role.POSITIVE || strips.fill() == Mark.Fill.HATCH))
                .mapToInt(mark -> ((Mark.Polygons) mark).starts().length)
                .sum();
    }

    /** The image of [0.2, 1.6] under u + ⌊u⌋ lacks the x from 1 to 2. */
    @Test
    void jumpIsToldAndLeavesTheIntegralsApart() {
        Scene scene = preset("jump");
        double whole = 3 * (Math.sin(2.6 / 3) - Math.sin(0.2 / 3));
        double jumped = 3 * (Math.sin(2.0 / 3) - Math.sin(1.0 / 3));
        assertEquals(whole, scalar(scene, "in-x"), 1e-10);
        assertEquals(whole - jumped, scalar(scene, "in-u"), 1e-9);
        assertTrue(
                scene.notes().get(0).text().startsWith("The two integrals differ."),
                scene.notes().toString());
    }

    @ParameterizedTest
    @CsvSource({"squares", "tangent", "backwards", "there-and-back", "root", "factor"})
    void whereTheFormulaHoldsNothingDiffers(String preset) {
        preset(preset).notes().forEach(note -> assertFalse(note.text().contains("differ."), note.text()));
    }

    /** The windows that the lab chooses: an area takes as much of the one figure as of the other. */
    @Test
    void equalAreasLookEqual() {
        double[] areas = scene(Map.of()).figures().stream()
                .mapToDouble(figure -> area(figure.view()))
                .toArray();
        assertEquals(areas[0], areas[1], 1e-12 * areas[0]);
    }

    private static double area(Rectangle view) {
        return view.width() * view.height();
    }

    @Test
    void integrandsAreSimplified() {
        assertEquals("g'(u) = sec(u)^2", formula(preset("tangent"), "derivative"));
        assertEquals("∫[a, b] du = ∫[g(a), g(b)] 1/(1 + x^2) dx", formula(preset("tangent"), "integral"));
        assertEquals("dx = 2u du", formula(preset("squares"), "element"));
    }

    private static String formula(Scene scene, String id) {
        return scene.formulas().stream()
                .filter(formula -> formula.id().equals(id))
                .findFirst()
                .orElseThrow()
                .text();
    }

    @Test
    void tableHoldsWhatIsSummed() {
        Scene scene = preset("backwards");
        List<double[]> columns = scene.tables().get(0).data();
        assertEquals(scalar(scene, "sum-u"), Arrays.stream(columns.get(6)).sum(), 1e-14);
        assertEquals(scalar(scene, "sum-x"), Arrays.stream(columns.get(7)).sum(), 1e-14);
    }

    @Test
    void whatIsNotFiniteIsExplained() {
        assertEquals(
                "undefined here: the integral does not settle on a number",
                why(Map.of("f", "1/x", "g", "u", "a", "0"), "in-x"));
        assertEquals("undefined here: g(a) or g(b) is not finite", why(Map.of("g", "log(u)", "a", "0"), "in-x"));
        assertEquals(
                "infinite here: logarithm of zero (u = 0)", why(Map.of("g", "log(u)", "a", "0", "along", "1"), "ends"));
        assertEquals(
                "undefined here: square root of a negative number (x - 5 = −5)",
                why(Map.of("f", "sqrt(x-5)", "g", "0*u"), "areas"));
    }

    private String why(Map<String, String> values, String id) {
        return String.valueOf(scene(new HashMap<>(values)).readouts().stream()
                .filter(readout -> readout.id().equals(id))
                .findFirst()
                .orElseThrow()
                .why());
    }
}
