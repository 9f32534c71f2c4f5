package org.jacoscope.core.symbolic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jacoscope.core.expr.Evaluate;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.expr.Op;
import org.jacoscope.core.expr.Parser;
import org.jacoscope.core.expr.Scope;
import org.jacoscope.core.expr.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Formulas made to be slow: they end soon, and in the same value. */
class HostileFormulasTest {

    private static final List<String> VARIABLES = List.of("x", "y");
    private static final Map<String, Double> POINT = Map.of("x", 0.3, "y", 0.7);
    private static final Duration BOUND = Duration.ofSeconds(10);
    private static final Expr X = Expr.sym("x");
    private static final Expr Y = Expr.sym("y");
    private static final Expr ONE = Expr.num(1);

    /** A formula with a name for messages. */
    record Case(String name, Expr formula) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> formulas() {
        List<Case> cases = new ArrayList<>();
        for (int levels : new int[] {30, 110, 616, 2_400}) {
            add(cases, "sine of sine", levels, e -> Expr.call(Op.SIN, e));
            add(cases, "sine of sum", levels, e -> Expr.call(Op.SIN, Expr.call(Op.ADD, e, Y)));
            add(cases, "minus signs", levels, e -> Expr.call(Op.NEG, e));
            add(cases, "tower", levels, e -> Expr.call(Op.POW, X, e));
            add(cases, "power of power", levels, e -> Expr.call(Op.POW, e, Y));
            add(cases, "continued fraction", levels, e -> Expr.call(Op.ADD, Y, Expr.call(Op.DIV, ONE, e)));
            add(cases, "nested roots", levels, e -> Expr.call(Op.SQRT, Expr.call(Op.ADD, Y, e)));
            add(cases, "Horner", levels, e -> Expr.call(Op.ADD, Expr.call(Op.MUL, e, X), Y));
            add(cases, "nested tanh", levels, e -> Expr.call(Op.TANH, Expr.call(Op.ADD, e, Y)));
            add(cases, "nested hypot", levels, e -> Expr.call(Op.HYPOT, e, Y));
            add(cases, "nested if", levels, e -> Expr.call(Op.IF, Expr.call(Op.LT, X, Y), e, Y));
            cases.add(new Case("product of sums " + levels, chain(levels, Op.MUL, "(x + k*y)")));
            cases.add(new Case("polynomial " + levels, chain(levels, Op.ADD, "k*x^k*y")));
            cases.add(new Case("sines " + levels, chain(levels, Op.ADD, "sin(k*x + y)")));
            cases.add(new Case("fractions " + levels, chain(levels, Op.ADD, "sqrt(x^2 + k*y^2)/(x + k*y)")));
            cases.add(new Case("exponentials " + levels, chain(levels, Op.ADD, "exp(x/k)*exp(y*k)")));
        }
        String digits = "1234567890".repeat(30);
        cases.add(new Case("huge numbers", parsed("1e308*x^2 + 1e308*(y*1e308) + sqrt(1e300*x)*1e308")));
        cases.add(new Case("tiny numbers", parsed("1e-200*(1e-200*(x*1e300*1e150))")));
        cases.add(new Case("long decimals", parsed("(0." + digits + "*x + 0." + digits + "*y)^9")));
        cases.add(new Case("huge powers", parsed("((x + y)^99999 + 1)^99999*2^(1/99999)")));
        cases.add(new Case("roots of numbers", parsed("sqrt(" + digits + ")*x + y^0.123456")));
        return cases;
    }

    private static void add(List<Case> cases, String name, int levels, UnaryOperator<Expr> level) {
        Expr formula = X;
        for (int i = 0; i < levels; i++) {
            formula = level.apply(formula);
        }
        cases.add(new Case(name + " " + levels, formula));
    }

    /** The part with k = 1, 2, …, all added or multiplied. */
    private static Expr chain(int parts, Op op, String part) {
        Expr formula = X;
        for (int k = 1; k <= parts; k++) {
            Expr next = Parser.parse(part, Scope.of(VARIABLES, List.of("k")));
            formula = Expr.call(op, formula, Substitute.in(next, Map.of("k", Expr.num(k))));
        }
        return formula;
    }

    private static Expr parsed(String formula) {
        return Parser.parse(formula, Scope.of(VARIABLES, List.of()));
    }

    @ParameterizedTest
    @MethodSource("formulas")
    void simplifyingEndsSoonInTheSameValue(Case hostile) {
        Expr simplified = assertTimeoutPreemptively(BOUND, () -> Simplify.simplify(hostile.formula()));
        assertSame(hostile.formula(), simplified);
    }

    @ParameterizedTest
    @MethodSource("formulas")
    void aJacobianEndsSoonInTheValuesOfTheDerivatives(Case hostile) {
        List<Expr> components = List.of(hostile.formula(), Expr.call(Op.MUL, hostile.formula(), Y));
        Optional<SymbolicJacobian> jacobian =
                assertTimeoutPreemptively(BOUND, () -> SymbolicJacobian.of(components, VARIABLES));
        jacobian.ifPresent(known -> {
            assertSame(
                    Differentiate.by(components.get(0), "x"),
                    known.entries().get(0).get(0));
            assertTrue(Text.matrix(known.entries()).length() < 100_000);
        });
    }

    @ParameterizedTest
    @MethodSource("formulas")
    void aHessianAndAnAreaElementEndSoon(Case hostile) {
        assertTimeoutPreemptively(BOUND, () -> SymbolicHessian.of(hostile.formula(), VARIABLES));
        assertTimeoutPreemptively(BOUND, () -> AreaElement.of(List.of(hostile.formula(), X, Y), VARIABLES));
    }

    @ParameterizedTest
    @MethodSource("formulas")
    void sixteenBySixteenEndsSoon(Case hostile) {
        List<String> names = new ArrayList<>(VARIABLES);
        for (int i = 2; i < 16; i++) {
            names.add("v" + i);
        }
        List<Expr> components = Collections.nCopies(16, hostile.formula());
        assertTimeoutPreemptively(BOUND, () -> SymbolicJacobian.of(components, names));
    }

    private static void assertSame(Expr formula, Expr simplified) {
        double value = Evaluate.at(formula, POINT);
        if (Double.isFinite(value)) {
            assertEquals(value, Evaluate.at(simplified, POINT), 1e-6 * (1 + Math.abs(value)));
        }
    }
}
