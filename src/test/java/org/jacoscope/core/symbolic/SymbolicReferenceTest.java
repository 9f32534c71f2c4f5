package org.jacoscope.core.symbolic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jacoscope.Reference;
import org.jacoscope.core.expr.Evaluate;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.expr.Parser;
import org.jacoscope.core.expr.Scope;
import org.junit.jupiter.api.Test;

/** Symbolic derivatives against values computed to 90 digits by mpmath. */
class SymbolicReferenceTest {

    private static final JsonNode FILE = Reference.read("jacobians.json");
    private static final double RELATIVE = 1e-12;

    /**
     * d-048 multiplied out sums terms of size 200 that cancel to 0; the file's 1e-15 fits the order in which the
     * formula was typed.
     */
    private static final Map<String, Double> ROUNDING_OF_SIMPLIFIED = Map.of("d-048", 1e-13);

    /** Determinants of these are missing: they would take more terms than a person could read. */
    private static final Set<String> TOO_LONG =
            Set.of("d-093", "d-095", "d-097", "d-098", "d-rnd000", "d-rnd025", "d-rnd036");

    @Test
    void derivativesHaveTheirValues() {
        int compared = 0;
        for (JsonNode row : FILE.get("cases")) {
            compared += compare(row, 0, (component, name) -> Differentiate.by(component, name));
        }
        assertTrue(compared > 1_000, compared + " values compared");
    }

    @Test
    void simplifiedDerivativesHaveTheirValues() {
        for (JsonNode row : FILE.get("cases")) {
            double extra = ROUNDING_OF_SIMPLIFIED.getOrDefault(row.get("id").textValue(), 0.0);
            compare(row, extra, (component, name) -> Simplify.simplify(Differentiate.by(component, name)));
        }
    }

    private static int compare(JsonNode row, double extra, BiFunction<Expr, String, Expr> derivative) {
        List<String> names = Reference.texts(row.get("vars"));
        List<Expr> components = components(row, names);
        int compared = 0;
        for (int i = 0; i < components.size(); i++) {
            for (int j = 0; j < names.size(); j++) {
                Expr entry = derivative.apply(components.get(i), names.get(j));
                for (JsonNode point : row.get("points")) {
                    JsonNode atol = point.get("atolJ").get(i);
                    if (atol.isNull()) {
                        continue;
                    }
                    double want = Reference.number(point.get("J").get(i).get(j));
                    double got = Evaluate.at(entry, values(names, point));
                    double tolerance = RELATIVE * Math.abs(want) + atol.doubleValue() + extra;
                    assertTrue(
                            want == got || Math.abs(got - want) <= tolerance,
                            row.get("id") + " entry " + i + "," + j + " at " + point.get("x") + ": " + got + ", not "
                                    + want);
                    compared++;
                }
            }
        }
        return compared;
    }

    @Test
    void jacobiansHaveTheirValuesAndDeterminants() {
        for (JsonNode row : FILE.get("cases")) {
            List<String> names = Reference.texts(row.get("vars"));
            Optional<SymbolicJacobian> jacobian = SymbolicJacobian.of(components(row, names), names);
            boolean square = row.get("exprs").size() == names.size();
            String id = row.get("id").textValue();
            assertTrue(
                    jacobian.flatMap(SymbolicJacobian::determinant).isPresent() == (square && !TOO_LONG.contains(id)),
                    id + " has a determinant exactly when it is square");
            for (JsonNode point : row.get("points")) {
                jacobian.ifPresent(known -> compareDeterminant(id, known, names, point));
            }
        }
    }

    @Test
    void determinantsHaveTheValuesOfTheFile() {
        int compared = 0;
        for (JsonNode row : FILE.get("cases")) {
            List<String> names = Reference.texts(row.get("vars"));
            Optional<Expr> determinant =
                    SymbolicJacobian.of(components(row, names), names).flatMap(SymbolicJacobian::determinant);
            for (JsonNode point : row.get("points")) {
                double worst = largest(Reference.numbers(point.get("atolJ")));
                if (determinant.isPresent() && point.has("det") && !Double.isNaN(worst)) {
                    double want = Reference.number(point.get("det"));
                    double got = Evaluate.at(determinant.get(), values(names, point));
                    double size = sizeOfTerms(Reference.matrix(point.get("J")));
                    double tolerance = 1e-9 * size + names.size() * worst * size;
                    assertTrue(
                            want == got || Math.abs(got - want) <= tolerance,
                            row.get("id") + " at " + point.get("x") + ": " + got + ", not " + want);
                    compared++;
                }
            }
        }
        assertTrue(compared > 100, compared + " determinants compared");
    }

    @Test
    void hessiansHaveTheirValues() {
        int compared = 0;
        for (JsonNode row : FILE.get("cases")) {
            JsonNode first = row.get("points").get(0);
            if (!first.has("H") || row.get("tags").toString().contains("long")) {
                continue;
            }
            List<String> names = Reference.texts(row.get("vars"));
            Expr f = components(row, names).get(0);
            for (int k = 0; k < names.size() * names.size(); k++) {
                int i = k / names.size();
                int j = k % names.size();
                Expr entry = Differentiate.by(Differentiate.by(f, names.get(i)), names.get(j));
                for (JsonNode point : row.get("points")) {
                    double want = Reference.matrix(point.get("H"))[i][j];
                    double atol = Reference.number(point.get("atolH"));
                    double got = Evaluate.at(entry, values(names, point));
                    double tolerance = RELATIVE * Math.abs(want) + atol;
                    assertTrue(
                            Double.isNaN(atol) || want == got || Math.abs(got - want) <= tolerance,
                            row.get("id") + " entry " + i + "," + j + " at " + point.get("x") + ": " + got + ", not "
                                    + want);
                    compared++;
                }
            }
        }
        assertTrue(compared > 100, compared + " values compared");
    }

    @Test
    void kinksFollowTheConvention() {
        int compared = 0;
        for (JsonNode row : FILE.get("kinks_domain")) {
            List<String> names = Reference.texts(row.get("vars"));
            List<Expr> components = components(row, names);
            for (JsonNode point : row.get("points")) {
                double[][] want = Reference.matrix(point.get("J_torch"));
                for (int k = 0; row.get("kind").textValue().equals("kink") && k < want.length * names.size(); k++) {
                    int i = k / names.size();
                    int j = k % names.size();
                    double got = Evaluate.at(Differentiate.by(components.get(i), names.get(j)), values(names, point));
                    assertEquals(want[i][j] + 0.0, got + 0.0, row.get("id") + " at " + point.get("x"));
                    compared++;
                }
            }
        }
        assertTrue(compared > 20, compared + " derivatives compared");
    }

    private static double largest(double[] values) {
        double largest = 0;
        for (double value : values) {
            largest = Math.max(largest, value);
        }
        return largest;
    }

    /** A bound of the terms of the determinant: the product of the rows' sums, and 1. */
    private static double sizeOfTerms(double[][] rows) {
        double product = 1;
        for (double[] row : rows) {
            double sum = 0;
            for (double entry : row) {
                sum += Math.abs(entry);
            }
            product *= Math.max(1, sum);
        }
        return product;
    }

    /** The determinant as a formula is the determinant of the matrix of entries, up to the rounding of its terms. */
    private static void compareDeterminant(String id, SymbolicJacobian jacobian, List<String> names, JsonNode point) {
        if (jacobian.determinant().isEmpty() || names.size() > 2) {
            return;
        }
        Map<String, Double> values = values(names, point);
        double[][] entries = jacobian.entries().stream()
                .map(r -> r.stream()
                        .mapToDouble(entry -> Evaluate.at(entry, values))
                        .toArray())
                .toArray(double[][]::new);
        double diagonal = names.size() == 1 ? entries[0][0] : entries[0][0] * entries[1][1];
        double other = names.size() == 1 ? 0 : entries[0][1] * entries[1][0];
        double got = Evaluate.at(jacobian.determinant().get(), values);
        double tolerance = 1e-9 * (Math.abs(diagonal) + Math.abs(other)) + 1e-12;
        boolean overflows = !Double.isFinite(diagonal - other);
        assertTrue(
                overflows || Math.abs(got - (diagonal - other)) <= tolerance,
                id + " at " + point.get("x") + ": " + got + ", not " + (diagonal - other));
    }

    private static List<Expr> components(JsonNode row, List<String> names) {
        return Reference.texts(row.get("exprs")).stream()
                .map(text -> Parser.parse(text, Scope.of(names, List.of())))
                .toList();
    }

    private static Map<String, Double> values(List<String> names, JsonNode point) {
        double[] x = Reference.numbers(point.get("x"));
        Map<String, Double> values = new LinkedHashMap<>();
        for (int k = 0; k < x.length; k++) {
            values.put(names.get(k), x[k]);
        }
        return values;
    }
}
