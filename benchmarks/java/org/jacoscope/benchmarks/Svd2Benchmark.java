package org.jacoscope.benchmarks;

import java.util.concurrent.TimeUnit;
import org.jacoscope.core.linalg.Svd2;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a field of singular values costs per point. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class Svd2Benchmark {

    double a = 1.25;
    double b = -0.5;
    double c = 0.75;
    double d = 2.0;

    @Benchmark
    public Svd2 decomposition() {
        return Svd2.of(a, b, c, d);
    }

    @Benchmark
    public double largerSingularValue() {
        return Svd2.sigma1(a, b, c, d);
    }
}
