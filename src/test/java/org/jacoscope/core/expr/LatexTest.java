package org.jacoscope.core.expr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LatexTest {

    private static final Scope SCOPE = Scope.of(List.of("x", "y", "r", "theta", "x_1", "beta2", "speed"), List.of());

    private static void assertLatex(String latex, String typed) {
        assertEquals(latex, Latex.of(Parser.parse(typed, SCOPE)));
    }

    @Test
    void conventionalForms() {
        assertLatex("2x^{2} - y", "2*x^2-y");
        assertLatex("\\frac{x + 1}{y}", "(x+1)/y");
        assertLatex("-\\frac{x}{2}", "-x/2");
        assertLatex("r\\cos\\theta", "r*cos(theta)");
        assertLatex("\\sin^{2}\\theta", "sin(theta)^2");
        assertLatex("\\left(\\sin x\\right)^{-1}", "sin(x)^-1");
        assertLatex("e^{-x^{2}/2}", "exp(-x^2/2)");
        assertLatex("\\sqrt{x} + \\sqrt[3]{y}", "sqrt(x)+cbrt(y)");
        assertLatex("\\left|x\\right|", "abs(x)");
        assertLatex("\\left\\lfloor x\\right\\rfloor", "floor(x)");
        assertLatex("\\pi r^{2}", "pi*r^2");
        assertLatex("\\cos\\theta \\cdot r", "cos(theta)*r");
        assertLatex("3 \\cdot 2^{x}", "3*2^x");
    }

    @Test
    void names() {
        assertLatex("x_{1}\\beta_{2}\\mathrm{speed}", "x_1*beta2*speed");
    }

    @Test
    void casesListConditions() {
        assertLatex(
                "\\begin{cases} -x & \\text{if } x < 0 \\\\ 0 & \\text{if } x = 0 \\\\ x & \\text{otherwise} \\end{cases}",
                "piecewise(x<0,-x,x==0,0,x)");
    }

    @Test
    void matrix() {
        List<Expr> row = List.of(Expr.sym("x"), Expr.num(2));
        assertEquals("\\begin{bmatrix} x & 2 \\\\ x & 2 \\end{bmatrix}", Latex.matrix(List.of(row, row)));
    }
}
