package org.jacoscope.core.symbolic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.jacoscope.core.expr.Parser;
import org.jacoscope.core.expr.Scope;
import org.jacoscope.core.expr.Text;
import org.junit.jupiter.api.Test;

class SymbolicHessianTest {

    private static final List<String> VARIABLES = List.of("x", "y");

    @Test
    void gradientOfBowl() {
        assertEquals("[[2x - 11, 8y + 8]]", gradient("x^2+4*y^2-11*x+8*y-16"));
    }

    @Test
    void hessianOfBowlIsConstant() {
        assertEquals(
                "[[2, 0], [0, 8]]", Text.matrix(hessian("x^2+4*y^2-11*x+8*y-16").entries()));
    }

    @Test
    void gradientOfRosenbrock() {
        assertEquals("[[400x^3 - 400x*y + 2x - 2, 200(y - x^2)]]", gradient("(1-x)^2+100*(y-x^2)^2"));
    }

    @Test
    void hessianOfRosenbrock() {
        assertEquals(
                "[[1200x^2 - 400y + 2, -400x], [-400x, 200]]",
                Text.matrix(hessian("(1-x)^2+100*(y-x^2)^2").entries()));
    }

    @Test
    void gradientOfHimmelblau() {
        assertEquals(
                "[[4x^3 + 4x*y + 2y^2 - 42x - 14, 4y^3 + 2x^2 + 4x*y - 26y - 22]]",
                gradient("(x^2+y-11)^2+(x+y^2-7)^2"));
    }

    @Test
    void hessianIsOneFormulaOnBothSidesOfTheDiagonal() {
        SymbolicHessian hessian = hessian("x^2*y+sin(x*y)");
        assertSame(hessian.entries().get(0).get(1), hessian.entries().get(1).get(0));
    }

    private static String gradient(String formula) {
        return Text.matrix(List.of(hessian(formula).gradient()));
    }

    private static SymbolicHessian hessian(String formula) {
        return SymbolicHessian.of(Parser.parse(formula, Scope.of(VARIABLES, List.of())), VARIABLES)
                .orElseThrow();
    }
}
