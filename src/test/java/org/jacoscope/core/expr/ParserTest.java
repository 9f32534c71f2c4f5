package org.jacoscope.core.expr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.jacoscope.core.num.Rational;
import org.junit.jupiter.api.Test;

class ParserTest {

    private static final Scope SCOPE = Scope.of(List.of("x", "y", "r", "θ", "x_1"), List.of("a"));
    private static final Map<String, Double> POINT =
            Map.of("x", 3.0, "y", 5.0, "r", 2.0, "theta", 0.5, "x_1", 7.0, "a", 11.0);

    private static void assertSame(String formula, String spelledOut) {
        assertEquals(Parser.parse(spelledOut, SCOPE), Parser.parse(formula, SCOPE), formula);
    }

    private static void assertValue(double value, String formula) {
        assertEquals(value, Evaluate.at(Parser.parse(formula, SCOPE), POINT), formula);
    }

    @Test
    void treeIsAsTyped() {
        Expr difference = Expr.call(Op.SUB, Expr.sym("x"), Expr.num(Rational.of(1, 10)));
        assertEquals(difference, Parser.parse("x-0.1", SCOPE));
    }

    @Test
    void powerBindsTighterThanMinusAndGroupsFromTheRight() {
        assertSame("-x^2", "-(x^2)");
        assertSame("2^3^x", "2^(3^x)");
        assertSame("2^-x", "2^(-x)");
        assertSame("2^-x^2", "2^(-(x^2))");
        assertSame("2^-x*y", "(2^(-x))*y");
    }

    @Test
    void minusSignStandsBeforeAProductButInsideAQuotient() {
        assertSame("-x*y", "-(x*y)");
        assertSame("2/-x*y", "(2/(-x))*y");
        assertSame("x--y", "x-(-y)");
        assertSame("+-+x", "-x");
    }

    @Test
    void valuesSideBySideAreMultipliedLikeAnyProduct() {
        assertSame("2x^2y", "(2*(x^2))*y");
        assertSame("x y", "x*y");
        assertSame("2 pi x", "2*pi*x");
        assertSame("x sin(y)", "x*sin(y)");
        assertSame("(x+1)(x-1)", "(x+1)*(x-1)");
        assertSame("x(y+1)", "x*(y+1)");
        assertSame("1/2x", "(1/2)*x");
        assertSame("2e x", "2*e*x");
        assertSame("(x)2", "x*2");
    }

    @Test
    void unicodeSpellings() {
        assertSame("x·y×a−1", "x*y*a-1");
        assertSame("2πr", "2*pi*r");
        assertSame("rθ", "r*theta");
        assertSame("√x+√(x y)", "sqrt(x)+sqrt(x*y)");
        assertSame("√x^2", "sqrt(x)^2");
        assertSame("x²y", "x^2*y");
        assertSame("2^x²", "2^(x^2)");
        assertSame("x≤y", "x<=y");
        assertSame("x≥y", "x>=y");
        assertSame("x≠y", "x!=y");
        assertSame("ϑ", "theta");
    }

    @Test
    void signsThatPhonesAndWordProcessorsPutInPlaceOfOthers() {
        assertSame("x—y–a‑1", "x-y-a-1");
        assertSame("x•y∗a÷2", "x*y*a/2");
        assertSame("xˆ2", "x^2");
    }

    @Test
    void marksWithoutWidthSeparateLikeSpaces() {
        assertSame("\u200f2\u200b\ufeffx\t+\r\n y\u200e", "2*x+y");
    }

    @Test
    void raisedMinusOneIsANegativeNumber() {
        assertEquals(Expr.call(Op.POW, Expr.sym("x"), Expr.num(-1)), Parser.parse("x⁻¹", SCOPE));
    }

    @Test
    void numbersAreExactDecimals() {
        assertEquals(Expr.num(Rational.of(1, 10)), Parser.parse("0.1", SCOPE));
        assertEquals(Expr.num(Rational.of(1, 2)), Parser.parse(".5", SCOPE));
        assertEquals(Expr.num(1), Parser.parse("1.", SCOPE));
        assertEquals(Expr.num(2500), Parser.parse("2.5E+3", SCOPE));
        assertEquals(Expr.num(0), Parser.parse("0e999999999999", SCOPE));
    }

    @Test
    void comparisonsAndConditions() {
        assertValue(1, "x < y");
        assertValue(0, "x == y");
        assertValue(1, "x + 1 != y - 2");
        assertValue(3, "if(x<y, x, y)");
        assertValue(15, "piecewise(x>y, 1, x==y, 2, x*y)");
        assertSame("piecewise(x<0,1,x<1,2,3)", "if(x<0,1,if(x<1,2,3))");
    }

    @Test
    void aliasesAndManyArguments() {
        assertSame("ln(x)", "log(x)");
        assertSame("pow(x,y)", "x^y");
        assertSame("max(x,y,a)", "max(max(x,y),a)");
    }

    @Test
    void declaredNamesHideConstantsButNotFunctions() {
        Scope scope = Scope.of(List.of("tau", "gamma"), List.of());
        assertEquals(Expr.call(Op.MUL, Expr.sym("tau"), Expr.sym("gamma")), Parser.parse("tau*gamma", scope));
        assertEquals(Expr.call(Op.GAMMA, Expr.sym("tau")), Parser.parse("gamma(tau)", scope));
    }

    @Test
    void longChainsNeedNoStack() {
        int terms = Parser.MAX_NODES / 2;
        assertEquals(2 * terms - 1, Walk.nodes(Parser.parse("x" + "+x".repeat(terms - 1), SCOPE)));
        assertEquals(4_999, Walk.nodes(Parser.parse("-".repeat(4_998) + "x", SCOPE)));
        assertEquals(4_999, Walk.nodes(Parser.parse("x" + "^x".repeat(2_499), SCOPE)));
        assertEquals(512, Walk.nodes(Parser.parse("sin(".repeat(511) + "x" + ")".repeat(511), SCOPE)));
    }

    @Test
    void deepTreesAreEqualHashedAndPrintedWithoutStack() {
        String text = "x" + "^x".repeat(2_499);
        Expr one = Parser.parse(text, SCOPE);
        Expr other = Parser.parse(text, SCOPE);
        assertEquals(one, other);
        assertEquals(one.hashCode(), other.hashCode());
        assertEquals(text, one.toString());
    }
}
