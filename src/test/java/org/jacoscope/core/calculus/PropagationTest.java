package org.jacoscope.core.calculus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jacoscope.Reference;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.expr.Parser;
import org.jacoscope.core.expr.Scope;
import org.jacoscope.core.linalg.Cholesky;
import org.jacoscope.core.num.Budget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** All of uncertainty.json, whose truth comes from Gauss–Hermite quadrature. */
class PropagationTest {
    private static final int POINTS = 200_000;
    private static final double RELATIVE = 1e-12;

    /** A case of the file, with its map. */
    private record Case(JsonNode json, Mapping map, double[] mean, double[] sigma) {

        static Case of(JsonNode json) {
            List<String> variables = Reference.texts(json.get("vars"));
            Scope scope = Scope.of(variables, List.of());
            List<Expr> components = new ArrayList<>();
            Reference.texts(json.get("expr")).forEach(text -> components.add(Parser.parse(text, scope)));
            return new Case(
                    json,
                    Mapping.of(variables, components, Map.of()),
                    Reference.numbers(json.get("mean")),
                    flat(json.get("cov")));
        }

        Propagation propagation() {
            return Propagation.of(map, mean, sigma);
        }
    }

    static Stream<Arguments> cases() {
        return StreamSupport.stream(
                        Reference.read("uncertainty.json").get("cases").spliterator(), false)
                .map(json -> Arguments.of(json.get("name").textValue(), Case.of(json)));
    }

    private static double[] flat(JsonNode rows) {
        List<Double> numbers = new ArrayList<>();
        for (double[] row : Reference.matrix(rows)) {
            for (double number : row) {
                numbers.add(number);
            }
        }
        return numbers.stream().mapToDouble(number -> number).toArray();
    }

    /** To rounding, relative to the largest entry. */
    private static void assertClose(double[] expected, double[] found) {
        double size = 0;
        for (double number : expected) {
            size = Math.max(size, Math.abs(number));
        }
        assertArrayEquals(expected, found, RELATIVE * size);
    }

    private static double[] sum(double[] a, double[] b) {
        double[] sum = a.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += b[i];
        }
        return sum;
    }

    @Test
    void fileHasAllItsCases() {
        assertEquals(8, cases().count());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void firstOrderIsThatOfTheReference(String name, Case given) {
        Propagation found = given.propagation();
        assertClose(flat(given.json.get("J")), found.jacobian());
        assertClose(Reference.numbers(given.json.get("mean_linear")), found.value());
        assertClose(flat(given.json.get("cov_linear")), found.covariance());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void secondOrderIsThatOfTheReference(String name, Case given) {
        Propagation found = given.propagation();
        assertClose(Reference.numbers(given.json.get("mean_second_order")), sum(found.value(), found.bias()));
        assertClose(flat(given.json.get("cov_second_order_gauss")), sum(found.covariance(), found.covarianceBias()));
    }

    /** Within four standard errors, each from the cloud itself. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void cloudAgreesWithTheTruth(String name, Case given) {
        Cloud cloud = Cloud.of(given.map, given.mean, given.sigma, POINTS, 1, Budget.scene());
        double[] mean = cloud.mean();
        double[] covariance = cloud.covariance();
        double[] trueMean = Reference.numbers(given.json.get("mean_true"));
        double[] trueCovariance = flat(given.json.get("cov_true"));
        int m = cloud.width();
        assertEquals(POINTS, cloud.defined());
        for (int i = 0; i < m; i++) {
            assertEquals(trueMean[i], mean[i], 4 * Math.sqrt(covariance[i * m + i] / POINTS), name);
            for (int j = 0; j < m; j++) {
                double error = covarianceError(cloud, mean, covariance, i, j);
                assertEquals(trueCovariance[i * m + j], covariance[i * m + j], 4 * error, name);
            }
        }
    }

    /** The standard error of an entry of a covariance matrix: of the mean of the products. */
    private static double covarianceError(Cloud cloud, double[] mean, double[] covariance, int i, int j) {
        int m = cloud.width();
        double squares = 0;
        for (int k = 0; k < POINTS; k++) {
            double product = (cloud.outputs()[k * m + i] - mean[i]) * (cloud.outputs()[k * m + j] - mean[j]);
            squares += Math.pow(product - covariance[i * m + j], 2);
        }
        return Math.sqrt(squares) / POINTS;
    }

    /** The reference's own cloud of a million points says the same as ours, within the errors of both. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void cloudAgreesWithThatOfTheReference(String name, Case given) {
        Cloud cloud = Cloud.of(given.map, given.mean, given.sigma, POINTS, 2, Budget.scene());
        JsonNode other = given.json.get("mc");
        double[] means = Reference.numbers(other.get("mean"));
        double[] errors = Reference.numbers(other.get("mean_se"));
        double[] covariances = flat(other.get("cov"));
        double[] covarianceErrors = flat(other.get("cov_se"));
        double scale = Math.sqrt(1 + other.get("n").doubleValue() / POINTS);
        for (int i = 0; i < means.length; i++) {
            assertEquals(means[i], cloud.mean()[i], 4 * scale * errors[i], name);
        }
        for (int i = 0; i < covariances.length; i++) {
            assertEquals(covariances[i], cloud.covariance()[i], 4 * scale * covarianceErrors[i], name);
        }
    }

    @Test
    void sameSeedGivesTheSamePoints() {
        Case given = Case.of(Reference.read("uncertainty.json").get("cases").get(0));
        double[] first = Cloud.of(given.map, given.mean, given.sigma, 100, 7, Budget.scene())
                .outputs();
        assertArrayEquals(
                first,
                Cloud.of(given.map, given.mean, given.sigma, 100, 7, Budget.scene())
                        .outputs());
        double[] other = Cloud.of(given.map, given.mean, given.sigma, 100, 8, Budget.scene())
                .outputs();
        assertTrue(first[0] != other[0]);
    }

    @Test
    void undefinedPointsAreCountedAndLeftOut() {
        Scope scope = Scope.of(List.of("x"), List.of());
        Mapping log = Mapping.of(List.of("x"), List.of(Parser.parse("sqrt(x)", scope)), Map.of());
        Cloud cloud = Cloud.of(log, new double[] {0}, new double[] {1}, 10_000, 3, Budget.scene());
        assertEquals(5000, cloud.defined(), 200);
        assertEquals(0.82217, cloud.mean()[0], 4 * 0.35 / Math.sqrt(5000)); // E √|z| = 2^¼ Γ(¾)/√π
    }

    @Test
    void squareOfTheLowerTriangleIsTheMatrix() {
        double[] a = {4, 2, -2, 2, 5, 3, -2, 3, 6};
        double[] l = Cholesky.lower(3, a);
        assertArrayEquals(new double[] {2, 0, 0, 1, 2, 0, -1, 2, 1}, l, 1e-15);
        assertArrayEquals(new double[] {1, 0, 1, 0}, Cholesky.lower(2, new double[] {1, 1, 1, 1}), 0);
        assertEquals(
                "No covariance matrix: it has a negative eigenvalue.",
                assertThrows(IllegalArgumentException.class, () -> Cholesky.lower(2, new double[] {1, 2, 2, 1}))
                        .getMessage());
    }
}
