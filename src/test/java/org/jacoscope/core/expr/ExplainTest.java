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
        assertEquals("undefined here: logarithm of a negative number (x = −1)", at("2*log(x)+1", -1));
        assertEquals("infinite here: logarithm of zero (x = 0)", at("log(x)", 0));
        assertEquals("infinite here: division by zero (x = 0)", at("1/x", 0));
        assertEquals("undefined here: division by zero (x = 0)", at("x/x", 0));
        assertEquals("undefined here: square root of a negative number (x = −2)", at("sqrt(x)", -2));
        assertEquals("undefined here: fractional power of a negative number (x = −2)", at("x^0.5", -2));
        assertEquals("infinite here: zero to a negative power (x = 0)", at("x^-2", 0));
        assertEquals("undefined here: arcsine of a number outside −1 to 1 (x = 2)", at("asin(x)", 2));
        assertEquals("infinite here: a number too large to represent", at("exp(x)", 1000));
    }

    @Test
    void firstOperationIsBlamed() {
        assertEquals("undefined here: division by zero (x = 0)", at("sin(1/x)", 0));
        assertEquals("undefined here: a number too large to represent", at("exp(x)/exp(x)", 1000));
    }

    @Test
    void theArgumentThatIsRefusedIsShownWithItsValueUnlessItIsANumberOrLong() {
        assertEquals("undefined here: logarithm of a negative number (x - 3 = −1)", at("log(x-3)", 2));
        assertEquals("infinite here: division by zero", at("x/0", 2));
        String longSum = "x" + "+x".repeat(20) + "-42";
        assertEquals("infinite here: division by zero", at("1/(" + longSum + ")", 2));
    }

    @Test
    void onlyTheBranchTakenIsBlamed() {
        assertEquals("infinite here: division by zero (x = 0)", at("if(x<1, 1/x, log(x-1))", 0));
        assertEquals(
                "undefined here: square root of a negative number (x = −1)", at("if(sqrt(x)<1, 1/0, 1) * sqrt(x)", -1));
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
