package org.jacoscope.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jacoscope.core.autodiff.Formulas;
import org.jacoscope.core.autodiff.Jacobian;
import org.jacoscope.core.autodiff.Program;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.expr.Parser;
import org.jacoscope.core.expr.Walk;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From two formulas of 250 nodes each to a program for the map, and to one for the map and its Jacobian. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 7, time = 1)
public class CompileBenchmark {
    private static final List<String> VARIABLES = List.of("x", "y");

    private final List<Expr> components = List.of(formula("sin", "cos"), formula("exp", "tanh"));

    /** 23 terms of eleven nodes (with the sign before each but the first) and one more: 253. */
    private static Expr formula(String first, String second) {
        String text = IntStream.rangeClosed(1, 23)
                .mapToObj(k -> first + "(x/" + k + ")*" + second + "(" + k + "*y)/" + (k + 1))
                .collect(Collectors.joining(" + "));
        Expr formula = Parser.parse(text, org.jacoscope.core.expr.Scope.of(VARIABLES, List.of()));
        if (Walk.nodes(formula) < 250) {
            throw new IllegalStateException("Only " + Walk.nodes(formula) + " nodes");
        }
        return formula;
    }

    @Benchmark
    public Program map() {
        return Program.compile(Formulas.graph(components, VARIABLES, List.of()));
    }

    @Benchmark
    public Program mapAndJacobian() {
        return Program.compile(Jacobian.of(Formulas.graph(components, VARIABLES, List.of())));
    }
}
