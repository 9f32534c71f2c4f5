package org.jacoscope.core.symbolic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.expr.Op;
import org.jacoscope.core.expr.Parser;
import org.jacoscope.core.expr.Scope;
import org.jacoscope.core.expr.Text;
import org.jacoscope.core.expr.Walk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferentiateTest {

    @ParameterizedTest
    @CsvSource({
        "3, 0",
        "y, 0",
        "x, 1",
        "x+y, 1",
        "x*y, y",
        "y-x, -1",
        "sin(x), cos(x)",
        "x^1, 1",
        "2^y, 0",
        "e^x, e^x",
    })
    void whatIsZeroOrOneByConstructionIsNotWritten(String formula, String derivative) {
        assertEquals(derivative, Text.of(Differentiate.by(parsed(formula), "x")));
    }

    @Test
    void constantExponentBringsNoLogarithm() {
        assertEquals("3x^2", Text.of(Differentiate.by(parsed("x^3"), "x")));
    }

    @Test
    void constantBaseBringsNoPowerRule() {
        assertEquals("y^x*log(y)", Text.of(Differentiate.by(parsed("y^x"), "x")));
    }

    @Test
    void subtreesAreShared() {
        Expr deep = parsed("x");
        for (int i = 0; i < 400; i++) {
            deep = Expr.call(Op.MUL, deep, deep);
        }
        Expr derivative = Differentiate.by(deep, "x");
        assertEquals(Integer.MAX_VALUE, Walk.nodes(derivative));
    }

    @Test
    void substitutionIsSimultaneous() {
        Expr swapped = Substitute.in(parsed("x-2*y"), Map.of("x", Expr.sym("y"), "y", Expr.sym("x")));
        assertEquals("y - 2x", Text.of(swapped));
    }

    private static Expr parsed(String formula) {
        return Parser.parse(formula, Scope.of(List.of("x", "y"), List.of()));
    }
}
