package org.jacoscope.core.expr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jacoscope.Reference;
import org.jacoscope.core.num.Rational;
import org.jacoscope.core.num.Rng;
import org.junit.jupiter.api.Test;

class TextTest {

    private static final List<String> NAMES = List.of("x", "y", "e1", "theta");
    private static final Scope SCOPE = Scope.of(NAMES, List.of());

    private static void assertPrinted(String printed, String typed) {
        assertEquals(printed, Text.of(Parser.parse(typed, SCOPE)));
    }

    @Test
    void conventionalForms() {
        assertPrinted("2x^2 - y", "2*x^2-y");
        assertPrinted("x*cos(theta)", "x cos(θ)");
        assertPrinted("(x + 1)*(x - 1)", "(x+1)(x-1)");
        assertPrinted("x - y", "x+(-y)");
        assertPrinted("x - (-y)", "x-(-y)");
        assertPrinted("x + y + theta", "x+(y+theta)");
        assertPrinted("max(x, y, theta)", "max(x,y,theta)");
        assertPrinted("exp(-x^2/2)", "exp(-x^2/2)");
    }

    @Test
    void parenthesesWhereTheyMatter() {
        assertPrinted("x - (y - theta)", "x-(y-theta)");
        assertPrinted("x/(y*theta)", "x/(y*theta)");
        assertPrinted("x*(y/theta)", "x*(y/theta)");
        assertPrinted("(x^y)^2", "(x^y)^2");
        assertPrinted("x^y^2", "x^(y^2)");
        assertPrinted("(-2)^2", "(-2)^2");
        assertPrinted("-(-x)", "--x");
        assertPrinted("2(-3)", "2*-3");
        assertPrinted("x^(1/2)", "x^(1/2)");
        assertPrinted("x^-y", "x^(-y)");
    }

    @Test
    void namesLikeExponentsKeepTheirDistance() {
        assertPrinted("2*e1", "2*e1");
        assertPrinted("2e^x", "2*e^x");
    }

    @Test
    void exactNumbers() {
        assertEquals("0.1", Text.of(Expr.num(Rational.of(1, 10))));
        assertEquals("1/2", Text.of(Expr.num(Rational.of(1, 2))));
        assertEquals("-201/4", Text.of(Expr.num(Rational.of(-201, 4))));
        assertEquals("1/3", Text.of(Expr.num(Rational.of(1, 3))));
        assertEquals("3/5", Text.of(Expr.num(Rational.of(3, 5))));
        assertEquals("0.05", Text.of(Expr.num(Rational.of(1, 20))));
        assertEquals("2.4", Text.of(Expr.num(Rational.of(12, 5))));
        assertEquals("1e150", Text.of(Expr.num(Rational.of(10).power(150))));
        assertEquals(
                "1.5e-150",
                Text.of(Expr.num(Rational.of(15).times(Rational.of(10).power(-151)))));
        assertEquals("2e-6", Text.of(Expr.num(Rational.of(2, 1_000_000))));
    }

    @Test
    void matrixIsRowsInBrackets() {
        Expr x = Expr.sym("x");
        assertEquals("[[x, 1], [0, x]]", Text.matrix(List.of(List.of(x, Expr.num(1)), List.of(Expr.num(0), x))));
    }

    @Test
    void randomFormulasReadBackAsTheyPrint() {
        long seed = 20260106;
        Rng rng = new Rng(seed);
        RandomFormulas formulas = new RandomFormulas(rng, NAMES);
        for (int i = 0; i < 5_000; i++) {
            Expr expr = formulas.next(1 + rng.nextInt(12));
            String text = Text.of(expr);
            Expr read = Parser.parse(text, SCOPE);
            String what = "seed " + seed + ", formula " + i + ": " + text;
            assertEquals(text, Text.of(read), what);
            assertEquals(read, Parser.parse(Text.of(read), SCOPE), what);
            assertSameValue(expr, read, rng, what);
        }
    }

    private static void assertSameValue(Expr expr, Expr read, Rng rng, String what) {
        Map<String, Double> point =
                Map.of("x", rng.between(0.5, 2), "y", rng.between(0.5, 2), "e1", rng.between(-2, 2), "theta", 0.7);
        double want = Evaluate.at(expr, point);
        double value = Evaluate.at(read, point);
        boolean comparable = Math.abs(want) < 1e6 && Math.abs(value) < 1e6 && !hasJumps(expr);
        if (comparable) {
            assertEquals(want, value, 1e-6 * Math.max(1, Math.abs(want)), what);
        }
    }

    /** Rounding can carry a comparison over its edge. */
    private static boolean hasJumps(Expr expr) {
        String text = Text.of(expr);
        return text.contains("floor") || text.contains("==") || text.contains("<");
    }

    @Test
    void referenceFormulasReadBackAsTheyPrint() {
        for (JsonNode row : Reference.read("jacobians.json").get("cases")) {
            Scope scope = Scope.of(Reference.texts(row.get("vars")), List.of());
            for (String typed : Reference.texts(row.get("exprs"))) {
                String text = Text.of(Parser.parse(typed, scope));
                assertEquals(text, Text.of(Parser.parse(text, scope)), typed);
            }
        }
    }
}
