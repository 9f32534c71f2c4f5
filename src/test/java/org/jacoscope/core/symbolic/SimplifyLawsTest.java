package org.jacoscope.core.symbolic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.jacoscope.core.expr.Evaluate;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.expr.Text;
import org.jacoscope.core.expr.Walk;
import org.junit.jupiter.api.Test;

/** What holds for every formula, tried on seeded random ones over the whole table of operations. */
class SimplifyLawsTest {

    private static final int POINTS = 10;

    @Test
    void simplifyingKeepsTheValue() {
        for (long seed = 0; seed < 1_500; seed++) {
            Expr formula = new RandomFormulas(seed).formula(8 + (int) (seed % 12));
            assertSameValues(formula, Simplify.simplify(formula), seed);
        }
    }

    @Test
    void simplifyingADerivativeKeepsItsValue() {
        for (long seed = 0; seed < 1_000; seed++) {
            Expr derivative = Differentiate.by(new RandomFormulas(seed).formula(8 + (int) (seed % 6)), "x");
            assertSameValues(derivative, Simplify.simplify(derivative), seed);
        }
    }

    @Test
    void theResultIsNeverHarderToRead() {
        for (long seed = 0; seed < 500; seed++) {
            Expr formula = new RandomFormulas(seed).formula(20);
            Readability readability = new Readability();
            assertTrue(readability.of(Simplify.simplify(formula)) <= readability.of(formula), "seed " + seed);
        }
    }

    @Test
    void theResultIsTheSameEachTime() {
        for (long seed = 0; seed < 200; seed++) {
            String first = Text.of(Simplify.simplify(new RandomFormulas(seed).formula(20)));
            assertEquals(first, Text.of(Simplify.simplify(new RandomFormulas(seed).formula(20))), "seed " + seed);
        }
    }

    @Test
    void formulasOfAThousandNodesAreDealtWith() {
        for (long seed = 0; seed < 20; seed++) {
            Expr formula = new RandomFormulas(seed).formula(1_000);
            Duration limit = Duration.ofSeconds(5);
            Expr simplified = assertTimeoutPreemptively(limit, () -> Simplify.simplify(formula), "seed " + seed);
            Readability readability = new Readability();
            assertTrue(readability.of(simplified) <= readability.of(formula), "seed " + seed);
        }
    }

    private static void assertSameValues(Expr formula, Expr simplified, long seed) {
        RandomFormulas random = new RandomFormulas(seed + 1_000_000);
        for (int i = 0; i < POINTS; i++) {
            Map<String, Double> point = random.point();
            double value = Evaluate.at(formula, point);
            double tolerance = 1e-9 * (1 + Math.abs(value)) + sensitivity(formula, point);
            double got = Evaluate.at(simplified, point);
            assertTrue(
                    !isWellDefined(formula, point) || Math.abs(got - value) <= tolerance,
                    () -> "seed " + seed + " at " + point + ": " + value + " became " + got + "\n" + Text.of(formula)
                            + "\n" + Text.of(simplified));
        }
    }

    /** How much the value moves when the point moves by 1e-8, ten times over: rounding is amplified no more. */
    private static double sensitivity(Expr formula, Map<String, Double> point) {
        double value = Evaluate.at(formula, point);
        double up = Math.abs(Evaluate.at(formula, moved(point, x -> x + 1e-8 * (Math.abs(x) + 0.1))) - value);
        double down = Math.abs(Evaluate.at(formula, moved(point, x -> x - 1e-8 * (Math.abs(x) + 0.1))) - value);
        return Double.isFinite(up + down) ? 10 * Math.max(up, down) : 0;
    }

    private static Map<String, Double> moved(Map<String, Double> point, DoubleUnaryOperator step) {
        Map<String, Double> moved = new LinkedHashMap<>();
        point.forEach((name, x) -> moved.put(name, step.applyAsDouble(x)));
        return moved;
    }

    /**
     * Whether every intermediate value is a finite number well away from what rounding alone decides: sin(pi) is 1e-16
     * in doubles and 0 here, and atan2(−0, −1) is −π where atan2(0, −1) is π.
     */
    private static boolean isWellDefined(Expr formula, Map<String, Double> point) {
        List<Double> values = new ArrayList<>();
        Walk.<Integer>fold(formula, (expr, args) -> {
            values.add(Evaluate.at(expr, point));
            return 0;
        });
        return values.stream().allMatch(x -> Double.isFinite(x) && (x == 0 ? 1 / x > 0 : Math.abs(x) > 1e-12));
    }
}
