package org.jacoscope.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jacoscope.core.autodiff.Formulas;
import org.jacoscope.core.autodiff.Graph;
import org.jacoscope.core.autodiff.Program;
import org.jacoscope.core.autodiff.Quantity;
import org.jacoscope.core.autodiff.Runner;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.expr.Parser;
import org.jacoscope.core.num.Budget;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The determinant of the Jacobian of (x² − y² + sin(xy), e^{−x²} cos y + 2xy) at 512² points: the graph against the loop
 * that a person would write.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 7, time = 1)
public class DeterminantBenchmark {
    private static final int SIDE = 512;
    private static final int POINTS = SIDE * SIDE;
    private static final double[] NO_PARAMETERS = {};
    private static final Budget BUDGET = new Budget(Long.MAX_VALUE, () -> false);

    private final double[] x = new double[POINTS];
    private final double[] y = new double[POINTS];
    private final double[] determinant = new double[POINTS];
    private final double[][] inputs = {x, y};
    private final double[][] outputs = {determinant};
    private final Runner runner =
            Program.compile(Quantity.DETERMINANT.of(map())).runner();

    public DeterminantBenchmark() {
        for (int row = 0; row < SIDE; row++) {
            for (int column = 0; column < SIDE; column++) {
                x[row * SIDE + column] = -2 + 4.0 * column / (SIDE - 1);
                y[row * SIDE + column] = -2 + 4.0 * row / (SIDE - 1);
            }
        }
    }

    private static Graph map() {
        List<String> variables = List.of("x", "y");
        org.jacoscope.core.expr.Scope scope = org.jacoscope.core.expr.Scope.of(variables, List.of());
        List<Expr> components =
                List.of(Parser.parse("x^2 - y^2 + sin(x*y)", scope), Parser.parse("exp(-x^2)*cos(y) + 2x*y", scope));
        return Formulas.graph(components, variables, List.of());
    }

    @Benchmark
    public double[] graph() {
        runner.run(inputs, NO_PARAMETERS, outputs, 0, POINTS, BUDGET);
        return determinant;
    }

    @Benchmark
    public double[] handWritten() {
        for (int i = 0; i < POINTS; i++) {
            double u = x[i];
            double v = y[i];
            double c = Math.cos(u * v);
            double e = Math.exp(-u * u);
            double a = 2 * u + v * c;
            double b = u * c - 2 * v;
            double d = 2 * v - 2 * u * e * Math.cos(v);
            double f = 2 * u - e * Math.sin(v);
            determinant[i] = a * f - b * d;
        }
        return determinant;
    }
}
