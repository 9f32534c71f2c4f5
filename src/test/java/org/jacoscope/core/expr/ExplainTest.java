package org.jacoscope.core.expr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExplainTest {

    private static @Nullable String at(String formula, double x) {
        return Explain.at(Parser.parse(formula, Scope.of(List.of("x"), List.of())), Map.of("x", x));
    }

    @Test
    void finiteValueNeedsNoExplanation() {
        assertNull(at("log(x)", 1));
        assertNull(at("1/(1/x)", 0));
    }

    @Test
    void domainIsNamed() {
        assertEquals("undefined here: logarithm of a negative number", at("2*log(x)+1", -1));
        assertEquals("infinite here: logarithm of zero", at("log(x)", 0));
        assertEquals("infinite here: division by zero", at("1/x", 0));
        assertEquals("undefined here: division by zero", at("x/x", 0));
        assertEquals("undefined here: square root of a negative number", at("sqrt(x)", -2));
        assertEquals("undefined here: fractional power of a negative number", at("x^0.5", -2));
        assertEquals("infinite here: zero to a negative power", at("x^-2", 0));
        assertEquals("undefined here: arcsine of a number outside −1 to 1", at("asin(x)", 2));
        assertEquals("infinite here: a number too large to represent", at("exp(x)", 1000));
    }

    @Test
    void firstOperationIsBlamed() {
        assertEquals("undefined here: division by zero", at("sin(1/x)", 0));
        assertEquals("undefined here: a number too large to represent", at("exp(x)/exp(x)", 1000));
    }

    @Test
    void onlyTheBranchTakenIsBlamed() {
        assertEquals("infinite here: division by zero", at("if(x<1, 1/x, log(x-1))", 0));
        assertEquals("undefined here: square root of a negative number", at("if(sqrt(x)<1, 1/0, 1) * sqrt(x)", -1));
    }

    @Test
    void nameWithoutValueIsACallersMistake() {
        Expr y = Expr.sym("y");
        assertEquals(
                "The name \"y\" has no value.",
                assertThrows(IllegalArgumentException.class, () -> Evaluate.at(y, Map.of("x", 1.0)))
                        .getMessage());
    }
}
