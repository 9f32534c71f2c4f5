package org.jacoscope.core.expr;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jacoscope.Reference;
import org.junit.jupiter.api.Test;

/** The parser and the values of the Op table against mpmath, JAX and PyTorch. */
class ReferenceFormulasTest {

    private static final JsonNode FILE = Reference.read("jacobians.json");
    private static final double RELATIVE = 1e-12;

    @Test
    void constantsHaveTheirValues() {
        for (JsonNode row : FILE.get("constants")) {
            String text = row.get("expr").textValue();
            double value = Evaluate.at(Parser.parse(text, Scope.of(List.of(), List.of())), Map.of());
            double want = Reference.number(row.get("value"));
            assertClose(want, value, 1e-15 * Math.abs(want), text);
        }
    }

    @Test
    void malformedFormulasAreRefused() {
        Scope scope = Scope.of(List.of("x", "y"), List.of());
        for (String text : Reference.texts(FILE.get("syntax_errors"))) {
            FormulaException error = assertThrows(FormulaException.class, () -> Parser.parse(text, scope), text);
            assertTrue(error.position() + error.length() <= text.length(), text);
        }
    }

    @Test
    void mapsHaveTheirValues() {
        int compared = 0;
        for (JsonNode row : FILE.get("cases")) {
            List<String> names = Reference.texts(row.get("vars"));
            List<String> texts = Reference.texts(row.get("exprs"));
            for (int i = 0; i < texts.size(); i++) {
                Expr expr = Parser.parse(texts.get(i), Scope.of(names, List.of()));
                for (JsonNode point : row.get("points")) {
                    JsonNode atol = point.get("atolF").get(i);
                    double want = Reference.number(point.get("F").get(i));
                    double tolerance = RELATIVE * Math.abs(want) + (atol.isNull() ? 0 : atol.doubleValue());
                    double value = Evaluate.at(expr, values(names, Reference.numbers(point.get("x"))));
                    assertClose(want, value, tolerance, row.get("id") + " " + texts.get(i) + " at " + point.get("x"));
                    compared++;
                }
            }
        }
        assertTrue(compared > 600, compared + " values compared");
    }

    @Test
    void valuesAtKinksAndOutsideDomainsAreIeee() {
        for (JsonNode row : FILE.get("kinks_domain")) {
            List<String> names = Reference.texts(row.get("vars"));
            List<String> texts = Reference.texts(row.get("exprs"));
            for (int i = 0; i < texts.size(); i++) {
                Expr expr = Parser.parse(texts.get(i), Scope.of(names, List.of()));
                for (JsonNode point : row.get("points")) {
                    double want = Reference.number(point.get("F_torch").get(i));
                    double value = Evaluate.at(expr, values(names, Reference.numbers(point.get("x"))));
                    assertClose(want, value, 1e-15 * Math.abs(want), row.get("id") + " " + texts.get(i));
                }
            }
        }
    }

    private static void assertClose(double want, double value, double tolerance, String what) {
        boolean close = want == value || (Double.isNaN(want) && Double.isNaN(value));
        assertTrue(close || Math.abs(value - want) <= tolerance, what + ": " + value + ", not " + want);
    }

    private static Map<String, Double> values(List<String> names, double[] point) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (int i = 0; i < point.length; i++) {
            values.put(names.get(i), point[i]);
        }
        return values;
    }
}
