package org.jacoscope.core.expr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParserErrorsTest {

    private static final Scope SCOPE = Scope.of(List.of("x", "y", "theta"), List.of("a"));

    private static FormulaException error(String formula) {
        return assertThrows(FormulaException.class, () -> Parser.parse(formula, SCOPE), formula);
    }

    /** The part of the formula that the error points at, between brackets. */
    private static void assertError(String marked, String message) {
        int start = marked.indexOf('⟦');
        int end = marked.indexOf('⟧') - 1;
        FormulaException error = error(marked.replace("⟦", "").replace("⟧", ""));
        assertEquals(message, error.getMessage());
        assertEquals(start, error.position(), "position in " + marked);
        assertEquals(end - start, error.length(), "length in " + marked);
    }

    @Test
    void unknownNameIsPointedAtWithTheNearestKnownOne() {
        assertError("x + ⟦thet⟧", "There is nothing called \"thet\" here. Did you mean theta?");
        assertError("⟦sine⟧(x)", "There is no function or variable called \"sine\" here. Did you mean sin?");
        assertError("⟦foobar⟧", "There is nothing called \"foobar\" here. The variables are x, y, theta, a.");
        assertEquals("theta", error("tehta").suggestion());
        assertEquals("sin", error("Sin(x)").suggestion());
    }

    @Test
    void namesRunTogetherAreSuggestedAsAProduct() {
        assertError("2⟦xy⟧", "There is nothing called \"xy\" here. Did you mean x*y?");
        assertEquals("x*sin", error("xsin(y)").suggestion());
        assertEquals("pi*x", error("pix").suggestion());
    }

    @Test
    void functionWithoutParentheses() {
        assertError("⟦sin x⟧", "sin is a function: put its argument in parentheses, sin(x).");
        assertEquals("sin(x)", error("sin x").suggestion());
        assertError("2*⟦log⟧", "log is a function and needs its argument in parentheses: it takes 1 argument: log(x).");
        assertError("⟦sin⟧^2(x)", "A power of a function stands after its argument: write sin(x)^2.");
        assertError("⟦sin⟧²(x)", "A power of a function stands after its argument: write sin(x)^2.");
    }

    @Test
    void wrongNumberOfArguments() {
        assertError("1+⟦atan2(x)⟧", "atan2 takes 2 arguments: atan2(y, x), and has 1 here.");
        assertError("⟦max(x)⟧", "max takes two or more arguments, as in max(x, y), and has 1 here.");
        assertError("⟦sin()⟧", "sin needs something in its parentheses: it takes 1 argument: sin(x).");
        assertError("⟦()⟧", "There is nothing between these parentheses.");
    }

    @Test
    void decimalCommaIsExplained() {
        assertError("x + ⟦1,5⟧", "A decimal number is written with a point: 1.5, not 1,5.");
        assertEquals("1.5", error("(1,5)x").suggestion());
        assertError("x⟦,⟧y", "A comma can only stand between the arguments of a function, as in max(x, y).");
    }

    @Test
    void decimalCommaInACallIsExplainedWhereTheCallHasTooManyArguments() {
        assertError(
                "x+⟦sin(1,5)⟧",
                "sin takes 1 argument: sin(x), and has 2 here. A decimal number is written with a point: sin(1.5).");
        assertEquals("sin(1.5)", error("sin(1,5)").suggestion());
        assertEquals("atan2(y, 0.5x)", error("atan2(y, 0,5x)").suggestion());
        assertError(
                "⟦atan2(1,5,2)⟧",
                "atan2 takes 2 arguments: atan2(y, x), and has 3 here. A decimal number is written with a point.");
        assertNull(error("atan2(max(1,5),x,y)").suggestion());
        Parser.parse("atan2(1,5)", SCOPE);
        Parser.parse("max(1,5,2)", SCOPE);
    }

    @Test
    void invisibleCharactersAreNamed() {
        assertError(
                "x+⟦\u202e⟧y",
                "There is an invisible character (U+202E) after character 2, perhaps from copying. Delete it, or type the"
                        + " formula.");
        assertError(
                "⟦\u0000⟧x",
                "There is an invisible character (U+0000) after character 0, perhaps from copying. Delete it, or type the"
                        + " formula.");
    }

    @Test
    void parenthesesThatDoNotMatch() {
        assertError("2*(x+1⟦⟧", "A closing parenthesis is missing: the one opened at character 3 is never closed.");
        assertError("x⟦)⟧+1", "This closing parenthesis has no opening one before it.");
        assertEquals(")", error("sin(x").suggestion());
    }

    @Test
    void missingValues() {
        assertError("x+⟦⟧", "The formula ends too early: a number, a name or a parenthesis is missing after \"+\".");
        assertError("⟦*⟧x", "Found \"*\" at the beginning, where a number, a name or a parenthesis should stand.");
        assertError("(x+⟦)⟧", "Found \")\" after \"+\", where a number, a name or a parenthesis should stand.");
        assertError("⟦⟧", "The formula is empty. Type something such as x^2 + y.");
        assertError("x⟦**⟧2", "A power is written with ^ here: x^2, not x**2.");
    }

    @Test
    void numbersThatAreNone() {
        assertError("x+⟦1e999⟧", "The number \"1e999\" is too large: the largest possible is about 1.8e308.");
        assertError(
                "⟦1e-99999999999999999999⟧",
                "The number \"1e-99999999999999999999\" is too close to zero: the smallest possible is about 4.9e-324.");
        assertError("⟦1.2.3⟧", "\"1.2.3\" is not a number: it has more than one decimal point.");
        assertError("⟦2 3⟧", "Two numbers stand side by side: put an operation between them, such as 2*3.");
    }

    @Test
    void charactersWithoutMeaning() {
        assertError(
                "y⟦=⟧x",
                "The character \"=\" cannot be used here. A formula has no = sign; type only what stands to its right,"
                        + " and == to compare.");
        assertError("x ⟦$⟧ y", "The character \"$\" cannot be used here. It has no meaning in a formula.");
        assertError("x⟦😀⟧", "The character \"😀\" cannot be used here. It has no meaning in a formula.");
        assertError("⟦|⟧x|", "The character \"|\" cannot be used here. Write abs(x) for the absolute value |x|.");
    }

    @Test
    void comparisonsDoNotChain() {
        assertError("0<x⟦<⟧1", "Comparisons cannot be chained: write (a<b)*(b<c) in place of a<b<c.");
    }

    @Test
    void limitsAreNamed() {
        FormulaException tooLong = error("x".repeat(10_001));
        assertEquals(
                "The formula is too long: it has 10001 characters and may have at most 10000 characters.",
                tooLong.getMessage());
        assertEquals(
                "The formula is nested too deeply: at most 512 parentheses may be open at once.",
                error("(".repeat(600) + "x" + ")".repeat(600)).getMessage());
        assertEquals(
                "The formula is too large: it may consist of at most 5000 numbers, names and operations.",
                error("x" + "+x".repeat(2_500)).getMessage());
        assertNull(tooLong.suggestion());
    }

    @Test
    void namesThatCannotBeDeclared() {
        assertEquals(
                "\"2x\" cannot be a name: a name is letters followed by letters, digits or _, at most 40 characters.",
                assertThrows(FormulaException.class, () -> Scope.of(List.of("2x"), List.of()))
                        .getMessage());
        assertEquals(
                "The name \"θ\" is declared twice.",
                assertThrows(FormulaException.class, () -> Scope.of(List.of("theta"), List.of("θ")))
                        .getMessage());
        assertEquals(
                "\"sin\" cannot be a name here: it already means something else.",
                assertThrows(FormulaException.class, () -> Scope.of(List.of("sin"), List.of()))
                        .getMessage());
        assertThrows(FormulaException.class, () -> Scope.of(List.of(""), List.of()));
        assertThrows(FormulaException.class, () -> Scope.of(List.of("x y"), List.of()));
    }
}
