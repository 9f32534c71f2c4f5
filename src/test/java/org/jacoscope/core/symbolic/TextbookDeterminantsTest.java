package org.jacoscope.core.symbolic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.expr.Parser;
import org.jacoscope.core.expr.Scope;
import org.jacoscope.core.expr.Text;
import org.junit.jupiter.api.Test;

/** Determinants and area elements as textbooks print them. Parameters are a, b, r and R. */
class TextbookDeterminantsTest {

    private static final List<String> PARAMETERS = List.of("a", "b", "r", "R");

    @Test
    void determinantOfPolarMapIsRadius() {
        assertEquals("r", determinant(List.of("r", "theta"), "r*cos(theta)", "r*sin(theta)"));
    }

    @Test
    void determinantOfCylindricalMapIsRadius() {
        assertEquals("r", determinant(List.of("r", "theta", "z"), "r*cos(theta)", "r*sin(theta)", "z"));
    }

    @Test
    void determinantOfSphericalMapIsRadiusSquaredTimesSine() {
        assertEquals("rho^2*sin(phi)", spherical(List.of("rho", "phi", "theta")));
    }

    @Test
    void exchangingAnglesChangesTheSign() {
        assertEquals("-rho^2*sin(phi)", spherical(List.of("rho", "theta", "phi")));
    }

    private static String spherical(List<String> variables) {
        return determinant(variables, "rho*sin(phi)*cos(theta)", "rho*sin(phi)*sin(theta)", "rho*cos(phi)");
    }

    @Test
    void determinantOfEllipticMap() {
        assertEquals(
                "a^2*(sinh(mu)^2 + sin(nu)^2)",
                determinant(List.of("mu", "nu"), "a*cosh(mu)*cos(nu)", "a*sinh(mu)*sin(nu)"));
    }

    @Test
    void determinantOfParabolicMap() {
        assertEquals("sigma^2 + tau^2", determinant(List.of("sigma", "tau"), "sigma*tau", "(tau^2-sigma^2)/2"));
    }

    @Test
    void determinantOfComplexSquare() {
        assertEquals("4x^2 + 4y^2", determinant(List.of("x", "y"), "x^2-y^2", "2*x*y"));
    }

    @Test
    void determinantOfComplexExponential() {
        assertEquals("exp(2x)", determinant(List.of("x", "y"), "exp(x)*cos(y)", "exp(x)*sin(y)"));
    }

    @Test
    void determinantOfLogPolarMap() {
        assertEquals("exp(2rho)", determinant(List.of("rho", "theta"), "e^rho*cos(theta)", "e^rho*sin(theta)"));
    }

    @Test
    void determinantOfShearIsOne() {
        assertEquals("1", determinant(List.of("x", "y"), "x+a*y", "y"));
    }

    @Test
    void determinantOfRotationIsOne() {
        assertEquals("1", determinant(List.of("x", "y"), "x*cos(a)-y*sin(a)", "x*sin(a)+y*cos(a)"));
    }

    @Test
    void determinantOfFirstExample() {
        assertEquals("2x^2 - y", determinant(List.of("x", "y"), "x^2+y", "x*y"));
    }

    @Test
    void determinantOfBipolarMap() {
        assertEquals(
                "-a^2/(cosh(tau) - cos(sigma))^2",
                determinant(
                        List.of("tau", "sigma"),
                        "a*sinh(tau)/(cosh(tau)-cos(sigma))",
                        "a*sin(sigma)/(cosh(tau)-cos(sigma))"));
    }

    @Test
    void determinantOfHenonMapIsMinusB() {
        assertEquals("-b", determinant(List.of("x", "y"), "1-a*x^2+y", "b*x"));
    }

    @Test
    void determinantOfSwirlIsOne() {
        assertEquals(
                "1", determinant(List.of("x", "y"), "x*cos(x^2+y^2)-y*sin(x^2+y^2)", "x*sin(x^2+y^2)+y*cos(x^2+y^2)"));
    }

    @Test
    void determinantOfHyperbolicMap() {
        assertEquals("2v", determinant(List.of("u", "v"), "v*exp(u)", "v*exp(-u)"));
    }

    @Test
    void determinantOfInversion() {
        assertEquals("-1/(x^2 + y^2)^2", determinant(List.of("x", "y"), "x/(x^2+y^2)", "y/(x^2+y^2)"));
    }

    @Test
    void determinantOfJoukowskiMapIsOverOneDenominator() {
        assertEquals(
                "(x^4 + 2x^2*y^2 + y^4 - 2x^2 + 2y^2 + 1)/(x^2 + y^2)^2",
                determinant(List.of("x", "y"), "x+x/(x^2+y^2)", "y-y/(x^2+y^2)"));
    }

    @Test
    void determinantOfTwoJointArmIsSineOfTheSecondAngle() {
        assertEquals("sin(b)", determinant(List.of("a", "b"), "cos(a)+cos(a+b)", "sin(a)+sin(a+b)"));
    }

    @Test
    void termsWithTheSameExponentialAreGathered() {
        assertEquals(
                "4x^2 + 4y^2 + exp(-x^2)*(2x^2*cos(x*y)*cos(y) - 4x*y*cos(y) - 2x*sin(y) - y*cos(x*y)*sin(y))",
                determinant(List.of("x", "y"), "x^2-y^2+sin(x*y)", "exp(-x^2)*cos(y)+2*x*y"));
    }

    @Test
    void areaElementOfTorus() {
        assertEquals(
                "abs(r*(R + r*cos(v)))",
                areaElement(List.of("u", "v"), "(R+r*cos(v))*cos(u)", "(R+r*cos(v))*sin(u)", "r*sin(v)"));
    }

    @Test
    void areaElementOfSphere() {
        assertEquals(
                "R^2*abs(sin(phi))",
                areaElement(List.of("theta", "phi"), "R*sin(phi)*cos(theta)", "R*sin(phi)*sin(theta)", "R*cos(phi)"));
    }

    @Test
    void speedAlongHelixIsConstant() {
        assertEquals("sqrt(2)", areaElement(List.of("t"), "cos(t)", "sin(t)", "t"));
    }

    @Test
    void areaElementOfPlaneMapIsAbsoluteDeterminant() {
        assertEquals("abs(r)", areaElement(List.of("r", "theta"), "r*cos(theta)", "r*sin(theta)"));
    }

    private static String determinant(List<String> variables, String... components) {
        return Text.of(SymbolicJacobian.of(parsed(variables, components), variables)
                .flatMap(SymbolicJacobian::determinant)
                .orElseThrow());
    }

    private static String areaElement(List<String> variables, String... components) {
        return Text.of(AreaElement.of(parsed(variables, components), variables).orElseThrow());
    }

    private static List<Expr> parsed(List<String> variables, String... components) {
        List<String> parameters =
                PARAMETERS.stream().filter(name -> !variables.contains(name)).toList();
        return Arrays.stream(components)
                .map(text -> Parser.parse(text, Scope.of(variables, parameters)))
                .toList();
    }
}
