package org.jacoscope.core.expr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OpTest {

    private static final double TOLERANCE = 1e-8;

    /** Arguments inside the domain and away from kinks. */
    private static List<double[]> points(Op op) {
        return switch (op) {
            case ASIN, ACOS, ATANH -> List.of(new double[] {0.3}, new double[] {-0.8});
            case ACOSH -> List.of(new double[] {1.4}, new double[] {5});
            case LOG, LOG2, LOG10, SQRT -> List.of(new double[] {0.3}, new double[] {7});
            case POW -> List.of(new double[] {1.7, 2.3}, new double[] {0.4, -1.2}, new double[] {3, 0});
            case POLYGAMMA -> List.of();
            case IF -> List.of(new double[] {1, 2, 3}, new double[] {0, 2, 3});
            default ->
                List.of(new double[] {0.7, 1.3, 0.4}, new double[] {-1.2, 0.35, 2}, new double[] {2.4, -1.1, 0.6});
        };
    }

    @Test
    void derivativeRulesAgreeWithDifferences() {
        for (Op op : Op.values()) {
            for (double[] point : points(op)) {
                for (int i = 0; i < op.arity(); i++) {
                    double rule = Evaluate.at(op.derivative(i), names(point));
                    double difference = difference(op, point, i);
                    double scale = Math.max(1, Math.abs(difference));
                    assertEquals(difference, rule, TOLERANCE * scale, op + " by argument " + i + " at " + point[0]);
                }
            }
        }
    }

    @Test
    void derivativeOfPolygammaIsTheNextOne() {
        double h = 1e-4;
        double difference = (Op.POLYGAMMA.eval(1, 2 + h) - Op.POLYGAMMA.eval(1, 2 - h)) / (2 * h);
        assertEquals(difference, Evaluate.at(Op.POLYGAMMA.derivative(1), names(new double[] {1, 2})), 1e-7);
    }

    private static Map<String, Double> names(double[] point) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (int i = 0; i < point.length; i++) {
            values.put(Op.ARGUMENTS.get(i), point[i]);
        }
        return values;
    }

    /** Central differences with Richardson's extrapolation: error of order h⁴. */
    private static double difference(Op op, double[] point, int i) {
        return (4 * central(op, point, i, 5e-4) - central(op, point, i, 1e-3)) / 3;
    }

    private static double central(Op op, double[] point, int i, double h) {
        if (op == Op.IF && i == 0) {
            return 0;
        }
        double[] above = point.clone();
        double[] below = point.clone();
        above[i] += h;
        below[i] -= h;
        return (eval(op, above) - eval(op, below)) / (2 * h);
    }

    private static double eval(Op op, double[] at) {
        return switch (op.arity()) {
            case 1 -> op.eval(at[0]);
            case 2 -> op.eval(at[0], at[1]);
            default -> op.eval(at[0], at[1], at[2]);
        };
    }

    @Test
    void wrongNumberOfArgumentsIsOurBug() {
        assertEquals(
                "sin takes 1 arguments, not 2",
                assertThrows(IllegalStateException.class, () -> Op.SIN.eval(1, 2))
                        .getMessage());
        assertThrows(IllegalStateException.class, () -> Op.SIN.eval());
        assertThrows(IllegalStateException.class, () -> Op.PI.eval(1));
        assertThrows(IllegalStateException.class, () -> Op.IF.eval(1, 2));
        assertThrows(IllegalStateException.class, () -> Op.ADD.eval(1, 2, 3));
    }

    @Test
    void remainderHasTheSignOfTheDivisor() {
        assertEquals(2, Op.MOD.eval(-1, 3));
        assertEquals(-2, Op.MOD.eval(1, -3));
    }

    @Test
    void extremesOfNaNAreNaN() {
        assertEquals(Double.NaN, Op.MAX.eval(1, Double.NaN));
        assertEquals(Double.NaN, Op.MIN.eval(Double.NaN, 1));
        assertEquals(Double.NaN, Op.RELU.eval(Double.NaN));
    }

    @Test
    void everyRowCanBePrintedAndTyped() {
        for (Op op : Op.values()) {
            List<Expr> args = new ArrayList<>();
            for (int i = 0; i < op.arity(); i++) {
                args.add(Expr.sym(Op.ARGUMENTS.get(i)));
            }
            Expr expr = new Expr.Call(op, args);
            assertEquals(expr, Parser.parse(Text.of(expr), Scope.of(Op.ARGUMENTS, List.of())), op.name());
            assertTrue(MathMl.math(expr).length() > 20 && !Latex.of(expr).isEmpty(), op.name());
        }
    }

    @Test
    void shaderTemplatesNameEveryArgument() {
        for (Op op : Op.values()) {
            String glsl = op.glsl();
            for (int i = 0; glsl != null && i < op.arity(); i++) {
                assertTrue(glsl.contains("{" + Op.ARGUMENTS.get(i) + "}"), op + ": " + glsl);
            }
        }
    }
}
