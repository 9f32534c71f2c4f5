package org.jacoscope.core.autodiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jacoscope.core.expr.Evaluate;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.expr.Op;
import org.jacoscope.core.num.Rng;
import org.jacoscope.core.symbolic.Differentiate;
import org.junit.jupiter.api.Test;

/** What must hold for every map, on random ones. */
class DerivativeLawsTest {
    private static final int ROUNDS = 200;
    private static final double TOLERANCE = 1e-10;
    private static final List<String> VARIABLES = List.of("x", "y", "z");

    @Test
    void forwardAndReverseModeAgree() {
        for (long seed = 0; seed < ROUNDS; seed++) {
            Rng rng = new Rng(seed);
            Graph map = randomMap(rng, 2);
            double[] x = point(rng, 3);
            assertAllClose(Maps.at(Jacobian.forward(map), x), Maps.at(Jacobian.reverse(map), x), seed);
        }
    }

    @Test
    void jacobianOfACompositionIsTheProduct() {
        int compared = 0;
        for (long seed = 0; seed < ROUNDS; seed++) {
            Rng rng = new Rng(seed);
            Graph inner = randomMap(rng, 3);
            Graph outer = randomMap(rng, 3);
            double[] x = point(rng, 3);
            double[] f = Maps.at(Jacobian.of(inner), x);
            double[] g = Maps.at(
                    Jacobian.of(outer),
                    IntStream.range(0, 3).mapToDouble(i -> f[i]).toArray());
            double[] both = Maps.at(Jacobian.of(composition(inner, outer)), x);
            for (int i = 0; i < 3; i++) {
                for (int j = 0; j < 3; j++) {
                    double sum = 0;
                    for (int k = 0; k < 3; k++) {
                        sum += g[3 + 3 * i + k] * f[3 + 3 * k + j];
                    }
                    if (Double.isFinite(sum)) {
                        assertClose(sum, both[3 + 3 * i + j], seed);
                        compared++;
                    }
                }
            }
        }
        assertTrue(compared > 9 * ROUNDS * 0.9, "Most products are finite");
    }

    private static Graph composition(Graph inner, Graph outer) {
        GraphBuilder builder = new GraphBuilder();
        int[] x = {builder.input(1), builder.input(1), builder.input(1)};
        int[] between = builder.append(inner, x, new int[0]);
        return builder.build(builder.append(outer, between, new int[0]));
    }

    @Test
    void cotangentTimesJvpIsVjpTimesTangent() {
        for (long seed = 0; seed < ROUNDS; seed++) {
            Rng rng = new Rng(seed);
            Graph map = randomMap(rng, 2);
            double[] x = point(rng, 3);
            double[] tangent = point(rng, 3);
            double[] cotangent = point(rng, 2);
            double[] forward = Maps.at(Jvp.of(map), joined(x, tangent));
            double[] reverse = Maps.at(Vjp.of(map), joined(x, cotangent));
            double one = dot(2, i -> cotangent[i] * forward[2 + i]);
            double other = dot(3, j -> reverse[2 + j] * tangent[j]);
            assertClose(one, other, seed);
        }
    }

    @Test
    void hessianIsTheJacobianOfTheGradientAndSymmetric() {
        for (long seed = 0; seed < ROUNDS; seed++) {
            Rng rng = new Rng(seed);
            Graph map = randomMap(rng, 1);
            double[] x = point(rng, 3);
            double[] hessian = Maps.at(Hessian.of(map), x);
            double[] forward = Maps.at(Jacobian.forward(gradient(map)), x);
            double[] reverse = Maps.at(Jacobian.reverse(gradient(map)), x);
            for (int i = 0; i < 3; i++) {
                for (int j = 0; j < 3; j++) {
                    assertClose(forward[3 + 3 * i + j], forward[3 + 3 * j + i], seed);
                    assertClose(forward[3 + 3 * i + j], reverse[3 + 3 * i + j], seed);
                    assertClose(forward[3 + 3 * i + j], hessian[4 + 3 * i + j], seed);
                }
            }
        }
    }

    @Test
    void thirdDerivativesOfPolynomialsAreExact() {
        Graph f = Maps.map("x y", "x^5 + 3x^2*y^3 - x*y + 7");
        Graph second = only(Jacobian.of(gradient(f)), 2, 6);
        double x = 2;
        double y = -3;
        double[] expected = {
            60 * x * x, 18 * y * y, 18 * y * y, 36 * x * y, 18 * y * y, 36 * x * y, 36 * x * y, 18 * x * x
        };
        double[] third = Maps.at(Jacobian.of(second), x, y);
        for (int k = 0; k < expected.length; k++) {
            assertEquals(expected[k], third[4 + k]);
        }
    }

    @Test
    void automaticAndSymbolicDerivativesAgree() {
        int compared = 0;
        for (long seed = 0; seed < ROUNDS; seed++) {
            Rng rng = new Rng(seed);
            List<Expr> formulas = RandomFormulas.of(rng, VARIABLES, 12, 2);
            double[] x = point(rng, 3);
            Map<String, Double> at = Map.of("x", x[0], "y", x[1], "z", x[2]);
            double[] automatic = Maps.at(Jacobian.of(Formulas.graph(formulas, VARIABLES, List.of())), x);
            for (int k = 0; k < 6; k++) {
                Expr symbolic = Differentiate.by(formulas.get(k / 3), VARIABLES.get(k % 3));
                double expected = Evaluate.at(symbolic, at);
                if (Double.isFinite(expected)) {
                    assertClose(expected, automatic[2 + k], seed);
                    compared++;
                }
            }
        }
        assertTrue(compared > 6 * ROUNDS * 0.6, compared + " derivatives compared");
    }

    @Test
    void quotientsOfTinyAndOfHugeNumbersHaveTheirDerivatives() {
        Graph jacobian = Jacobian.of(Maps.map("x y", "x/y"));
        assertEquals(-1e200, Maps.at(jacobian, 1e-200, 1e-200)[2], 1e185);
        assertEquals(-1e-200, Maps.at(jacobian, 1e200, 1e200)[2], 1e-215);
    }

    @Test
    void saturatedTanhIsFlatInAllDerivatives() {
        Graph tanh = Maps.map("x", "tanh(x)");
        for (double x : new double[] {-1e300, -400, 200, 355, 1e4}) {
            assertEquals(0, Maps.at(Jacobian.of(tanh), x)[1], 1e-170);
            assertEquals(0, Maps.at(Hessian.of(tanh), x)[2], 1e-170);
        }
    }

    @Test
    void thousandsOfNodesAreDifferentiatedInTime() {
        for (long seed = 0; seed < 10; seed++) {
            Rng rng = new Rng(seed);
            Graph map = Formulas.graph(RandomFormulas.of(rng, VARIABLES, 1_000, 2), VARIABLES, List.of());
            double[] x = point(rng, 3);
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Maps.at(Jacobian.of(map), x), "seed " + seed);
        }
    }

    @Test
    void undefinedBranchesNotTakenDoNotDisturbDerivatives() {
        Graph f = Maps.map("x", "piecewise(x<0, 0, sqrt(x)) * x^2 + sqrt(relu(x))");
        for (Graph jacobian : List.of(Jacobian.forward(f), Jacobian.reverse(f))) {
            assertEquals(0, Maps.at(jacobian, -4)[1]);
            assertEquals(2.5 * 8 + 0.25, Maps.at(jacobian, 4)[1], 1e-14);
        }
        assertEquals(0, Maps.at(Hessian.of(f), -4)[2]);
        assertEquals(3.75 * 2 - 1.0 / 32, Maps.at(Hessian.of(f), 4)[2], 1e-14);
    }

    @Test
    void deepFormulasNeedNoStack() {
        Expr deep = Expr.sym("x");
        for (int i = 0; i < 5_000; i++) {
            deep = Expr.call(Op.SIN, deep);
        }
        Graph map = Formulas.graph(List.of(deep), List.of("x"), List.of());
        double product = 1;
        double value = 0.5;
        for (int i = 0; i < 5_000; i++) {
            product *= Math.cos(value);
            value = Math.sin(value);
        }
        double[] forward = Maps.at(Jacobian.forward(map), 0.5);
        double[] reverse = Maps.at(Jacobian.reverse(map), 0.5);
        assertEquals(value, forward[0]);
        assertEquals(product, forward[1], 1e-12 * product);
        assertEquals(product, reverse[1], 1e-12 * product);
        assertTrue(Double.isFinite(Maps.at(Hessian.of(map), 0.5)[2]));
    }

    private static Graph gradient(Graph f) {
        int n = f.inputWidth();
        return only(Hessian.gradient(f), 1, 1 + n);
    }

    /** The graph with components {@code from} (inclusive) to {@code to} (exclusive) only. */
    private static Graph only(Graph graph, int from, int to) {
        Draft draft = Draft.of(graph);
        return draft.finish(
                IntStream.range(from, to).map(k -> draft.components()[k]).toArray());
    }

    private static Graph randomMap(Rng rng, int components) {
        return Formulas.graph(RandomFormulas.of(rng, VARIABLES, 12, components), VARIABLES, List.of());
    }

    private static double[] point(Rng rng, int n) {
        return IntStream.range(0, n).mapToDouble(i -> rng.between(-2, 2)).toArray();
    }

    private static double[] joined(double[] a, double[] b) {
        return IntStream.range(0, a.length + b.length)
                .mapToDouble(i -> i < a.length ? a[i] : b[i - a.length])
                .toArray();
    }

    private static double dot(int n, IntFunction<Double> term) {
        return IntStream.range(0, n).mapToDouble(term::apply).sum();
    }

    private static void assertAllClose(double[] expected, double[] actual, long seed) {
        assertEquals(expected.length, actual.length);
        for (int i = 0; i < expected.length; i++) {
            assertClose(expected[i], actual[i], seed);
        }
    }

    private static void assertClose(double expected, double actual, long seed) {
        boolean bothUndefined = !Double.isFinite(expected) && !Double.isFinite(actual);
        double allowed = Double.isFinite(expected) ? TOLERANCE * Math.max(1, Math.abs(expected)) : 0;
        assertTrue(
                bothUndefined || Math.abs(expected - actual) <= allowed,
                () -> actual + " instead of " + expected + ", seed " + seed);
    }
}
