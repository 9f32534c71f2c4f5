package org.jacoscope.core.calculus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jacoscope.Reference;
import org.jacoscope.core.expr.Parser;
import org.jacoscope.core.expr.Scope;
import org.jacoscope.core.linalg.Determinant;
import org.jacoscope.core.linalg.Svd;
import org.jacoscope.core.num.Budget;
import org.junit.jupiter.api.Test;

class MappingTest {

    private static final double RELATIVE = 1e-12;

    private static final double EPSILON = 0x1p-52;

    @Test
    void valuesJacobiansAndHessiansOfReferenceCases() {
        int points = 0;
        for (JsonNode testCase : Reference.read("jacobians.json").get("cases")) {
            Mapping map = mapping(testCase);
            for (JsonNode point : testCase.get("points")) {
                String name = testCase.get("id").textValue() + " at " + point.get("x");
                double[] x = Reference.numbers(point.get("x"));
                double[] atolJ = Reference.numbers(point.get("atolJ"));
                assertClose(
                        Reference.numbers(point.get("F")), map.value(x), Reference.numbers(point.get("atolF")), name);
                assertJacobian(point, map.jacobian(x), atolJ, name);
                if (point.has("H")) {
                    assertHessian(point, map.hessian(x), name);
                }
                points++;
            }
        }
        assertTrue(points > 300, "only " + points + " points");
    }

    private static Mapping mapping(JsonNode testCase) {
        return Maps.of(
                Reference.texts(testCase.get("vars")),
                Reference.texts(testCase.get("exprs")).toArray(new String[0]));
    }

    private static void assertJacobian(JsonNode point, double[] got, double[] atol, String name) {
        double[][] want = Reference.matrix(point.get("J"));
        int n = want[0].length;
        for (int i = 0; i < want.length; i++) {
            for (int j = 0; j < n; j++) {
                assertClose(want[i][j], got[i * n + j], atol[i], name + " J" + i + j);
            }
        }
    }

    private static void assertHessian(JsonNode point, double[] got, String name) {
        double[][] want = Reference.matrix(point.get("H"));
        int n = want.length;
        for (int i = 0; i < n * n; i++) {
            assertClose(want[i / n][i % n], got[i], Reference.number(point.get("atolH")), name + " H" + i);
        }
    }

    private static void assertClose(double[] want, double[] got, double[] atol, String name) {
        assertEquals(want.length, got.length, name);
        for (int i = 0; i < want.length; i++) {
            assertClose(want[i], got[i], atol[i], name + " F" + i);
        }
    }

    /** A tolerance that is not a number marks a value that plain double arithmetic need not reach. */
    private static void assertClose(double want, double got, double atol, String name) {
        if (!Double.isNaN(atol)) {
            assertEquals(want, got, RELATIVE * Math.abs(want) + atol, name);
        }
    }

    @Test
    void determinantsAndSingularValuesOfReferenceCases() {
        int determinants = 0;
        for (JsonNode testCase : Reference.read("jacobians.json").get("cases")) {
            Mapping map = mapping(testCase);
            for (JsonNode point : testCase.get("points")) {
                double[] atol = Reference.numbers(point.get("atolJ"));
                if (!Double.isNaN(max(atol))) {
                    double[] sv = Reference.numbers(point.get("sv"));
                    double[] x = Reference.numbers(point.get("x"));
                    double error = map.outputs() * map.inputs() * (max(atol) + 8 * EPSILON * sv[0]);
                    assertSingularValues(sv, map, x, error, testCase.get("id").textValue());
                    if (point.has("det")) {
                        double want = Reference.number(point.get("det"));
                        double tolerance = RELATIVE * Math.abs(want) + error * cofactors(sv);
                        assertEquals(
                                want,
                                map.determinant(x),
                                tolerance,
                                testCase.get("id").textValue());
                        determinants++;
                    }
                }
            }
        }
        assertTrue(determinants > 100, "only " + determinants + " determinants");
    }

    private static void assertSingularValues(double[] want, Mapping map, double[] x, double error, String name) {
        double[] got = Svd.of(map.outputs(), map.inputs(), map.jacobian(x)).values();
        for (int i = 0; i < want.length; i++) {
            assertEquals(want[i], got[i], RELATIVE * want[i] + error, name + " σ" + i);
        }
    }

    /** A bound of how much the determinant changes with an entry: the product of all singular values but the last. */
    private static double cofactors(double[] singularValues) {
        double product = 1;
        for (int i = 0; i + 1 < singularValues.length; i++) {
            product *= singularValues[i];
        }
        return product;
    }

    private static double max(double[] values) {
        double max = 0;
        for (double value : values) {
            max = Math.max(max, value);
        }
        return max;
    }

    @Test
    void manyPointsGiveWhatEachGives() {
        Mapping map = Maps.of(List.of("x", "y", "z"), "x*y+sin(z)", "exp(x-z)");
        SplittableRandom random = new SplittableRandom(7);
        int k = 700;
        double[] points = random.doubles(3L * k, -1, 1).toArray();
        double[] tangents = random.doubles(3L * k, -1, 1).toArray();
        double[] cotangents = random.doubles(2L * k, -1, 1).toArray();
        Budget budget = Budget.scene();
        for (int i : new int[] {0, 255, 256, 699}) {
            double[] x = row(points, i, 3);
            assertArrayEquals(map.value(x), row(map.values(points, budget), i, 2));
            assertArrayEquals(map.jacobian(x), row(map.jacobians(points, budget), i, 6));
            assertArrayEquals(map.jvp(x, row(tangents, i, 3)), row(map.jvps(points, tangents, budget), i, 2));
            assertArrayEquals(map.vjp(x, row(cotangents, i, 2)), row(map.vjps(points, cotangents, budget), i, 3));
        }
    }

    private static double[] row(double[] rows, int i, int width) {
        return java.util.Arrays.copyOfRange(rows, i * width, (i + 1) * width);
    }

    @Test
    void productsAreRowsAndColumnsOfTheJacobian() {
        Mapping map = Maps.of(List.of("x", "y", "z"), "x*y+sin(z)", "exp(x-z)");
        double[] x = {0.3, -1.2, 2};
        double[] j = map.jacobian(x);
        assertArrayEquals(new double[] {j[1], j[4]}, map.jvp(x, new double[] {0, 1, 0}), 1e-15);
        assertArrayEquals(new double[] {j[3], j[4], j[5]}, map.vjp(x, new double[] {0, 1}), 1e-15);
    }

    @Test
    void parametersHaveTheirValues() {
        Scope scope = Scope.of(List.of("x"), List.of("b", "a"));
        Map<String, Double> parameters = new java.util.LinkedHashMap<>();
        parameters.put("b", 10.0);
        parameters.put("a", 2.0);
        Mapping map = Mapping.of(List.of("x"), List.of(Parser.parse("a*x+b", scope)), parameters);
        assertEquals(16, map.value(new double[] {3})[0]);
        assertEquals(2, map.gradient(new double[] {3})[0]);
    }

    @Test
    void constantComponentHasZeroGradientAtEveryPoint() {
        Mapping map = Maps.plane("3", "x");
        assertArrayEquals(
                new double[] {0, 0, 1, 0, 0, 0, 1, 0}, map.jacobians(new double[] {1, 2, 3, 4}, Budget.scene()));
    }

    @Test
    void determinantOfPolarMapIsRadius() {
        Mapping polar = Maps.of(List.of("r", "theta"), "r*cos(theta)", "r*sin(theta)");
        assertEquals(2.5, polar.determinant(new double[] {2.5, 0.7}), 4 * EPSILON);
    }

    @Test
    void jacobianOfCompositionIsProductOfJacobians() {
        Mapping f = Maps.plane("x^2-y", "x*y");
        Mapping g = Maps.plane("sin(x)+y", "x-y^3");
        Mapping composed = Maps.plane("sin(x^2-y)+x*y", "x^2-y-(x*y)^3");
        double[] x = {0.4, -0.9};
        double product = Determinant.of(2, g.jacobian(f.value(x))) * f.determinant(x);
        assertEquals(product, composed.determinant(x), 1e-14);
    }

    @Test
    void gradientOfSeveralComponentsIsRefused() {
        IllegalArgumentException refusal = assertThrows(
                IllegalArgumentException.class, () -> Maps.plane("x", "y").gradient(new double[] {0, 0}));
        assertEquals(
                "A gradient or a Hessian needs a function with one component; this map has 2.", refusal.getMessage());
    }

    @Test
    void pointsThatDoNotFitAreRefused() {
        Mapping map = Maps.plane("x", "y");
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> map.values(new double[3], Budget.scene()));
        assertEquals("3 numbers are no rows of 2.", refusal.getMessage());
    }

    @Test
    void powerOfEIsAsExactAsTheExponentialFunction() {
        Mapping map = Maps.plane("e^x");
        assertEquals(Math.exp(700), map.value(new double[] {700, 0})[0]);
        assertEquals(Math.exp(700), map.gradient(new double[] {700, 0})[0]);
    }
}
