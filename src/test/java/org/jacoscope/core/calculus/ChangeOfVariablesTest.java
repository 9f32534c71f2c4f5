package org.jacoscope.core.calculus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jacoscope.Reference;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.expr.Parser;
import org.jacoscope.core.expr.Scope;
import org.jacoscope.core.num.Budget;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ChangeOfVariablesTest {
    private static final long MOST = 500_000;
    private static final Budget FREE = new Budget(Long.MAX_VALUE, () -> false);

    private static Expr parsed(List<String> names, String text) {
        return Parser.parse(text, Scope.of(names, List.of()));
    }

    private static Bounds.Interval interval(List<String> before, List<String> ends) {
        List<Optional<Expr>> read = ends.stream()
                .map(text -> text.endsWith("inf") ? Optional.<Expr>empty() : Optional.of(parsed(before, text)))
                .toList();
        return new Bounds.Interval(read.get(0), read.get(1));
    }

    private static Mapping mapping(List<String> names, List<String> texts) {
        return Mapping.of(names, texts.stream().map(text -> parsed(names, text)).toList(), Map.of());
    }

    private static ChangeOfVariables integrate(
            List<String> target,
            String integrand,
            List<String> source,
            List<String> map,
            List<List<String>> bounds,
            double tolerance) {
        List<Bounds.Interval> region = new ArrayList<>();
        for (int i = 0; i < bounds.size(); i++) {
            region.add(interval(source.subList(0, i), bounds.get(i)));
        }
        return ChangeOfVariables.integrate(
                mapping(target, List.of(integrand)),
                mapping(source, map),
                Bounds.of(source, region, Map.of()),
                tolerance,
                MOST,
                FREE);
    }

    @TestFactory
    Stream<DynamicTest> theReferencesErrorsAreNoLargerThanEstimated() {
        return Stream.of(1e-6, 1e-9, 1e-11)
                .flatMap(tolerance -> Reference.read("integrals.json")
                        .get("integrals")
                        .valueStream()
                        .map(each -> dynamicTest(
                                each.get("name").asText() + " to " + tolerance, () -> check(each, tolerance))));
    }

    private static void check(JsonNode each, double tolerance) {
        List<List<String>> bounds = new ArrayList<>();
        each.get("bounds").forEach(pair -> bounds.add(Reference.texts(pair)));
        Cubature found = integrate(
                        Reference.texts(each.get("xyz")),
                        each.get("integrand").asText(),
                        Reference.texts(each.get("uvw")),
                        Reference.texts(each.get("map")),
                        bounds,
                        tolerance)
                .integral();
        double value = each.get("value").asDouble();
        double off = Math.abs(found.value() - value);
        assertTrue(found.converged(), "error estimate " + found.error() + " after " + found.evaluations());
        assertTrue(off <= found.error(), "off by " + off + ", estimated " + found.error());
    }

    @Test
    void withoutTheFactorTheGaussianIntegralIsWrong() {
        ChangeOfVariables found = integrate(
                List.of("x", "y"),
                "exp(-x^2-y^2)",
                List.of("r", "theta"),
                List.of("r*cos(theta)", "r*sin(theta)"),
                List.of(List.of("0", "inf"), List.of("0", "2*pi")),
                1e-10);
        assertEquals(Math.PI, found.integral().value(), 1e-12);
        assertEquals(Math.pow(Math.PI, 1.5), found.withoutJacobian().value(), 1e-12);
    }

    @Test
    void whatHasNoIntegralIsNotSaidToHaveOne() {
        for (String integrand : List.of("1/x", "1/x^2", "1/(x-0.3)", "sqrt(x-0.5)")) {
            Cubature found = integrate(
                            List.of("x"), integrand, List.of("u"), List.of("u"), List.of(List.of("0", "1")), 1e-8)
                    .integral();
            assertFalse(found.converged(), integrand + " = " + found);
        }
    }

    @Test
    void kinksAndEndsWithInfiniteSlopesOnlyTakeLonger() {
        Map<String, Double> known = Map.of("abs(x-0.3)", 0.29, "sqrt(x)", 2 / 3.0, "1/sqrt(x)", 2.0, "log(x)", -1.0);
        known.forEach((integrand, value) -> {
            Cubature found = integrate(
                            List.of("x"), integrand, List.of("u"), List.of("u"), List.of(List.of("0", "1")), 1e-8)
                    .integral();
            assertTrue(found.converged(), integrand + " = " + found);
            assertTrue(Math.abs(found.value() - value) <= found.error(), integrand + " = " + found);
        });
    }

    @Test
    void anIntervalThatRunsBackwardsCountsNegatively() {
        Cubature found = integrate(List.of("x"), "x^2", List.of("u"), List.of("u"), List.of(List.of("1", "0")), 1e-10)
                .integral();
        assertEquals(-1 / 3.0, found.value(), 1e-15);
    }

    @Test
    void theWholeLineIsIntegratedOver() {
        Cubature found = integrate(
                        List.of("x"), "exp(-x^2)", List.of("u"), List.of("u"), List.of(List.of("-inf", "inf")), 1e-12)
                .integral();
        assertEquals(Math.sqrt(Math.PI), found.value(), 1e-14);
    }
}
