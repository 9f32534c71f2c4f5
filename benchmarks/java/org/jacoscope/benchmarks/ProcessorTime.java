package org.jacoscope.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/**
 * {@link DeterminantBenchmark} and {@link CompileBenchmark} for a machine that does other work at the same time: processor
 * time is measured instead of elapsed time, graph and hand-written loop take turns, and medians count.
 */
public final class ProcessorTime {
    private static final int WARM_UP = 200;
    private static final int ROUNDS = 201;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private ProcessorTime() {}

    public static void main(String[] args) {
        determinant();
        compile();
    }

    private static void determinant() {
        DeterminantBenchmark benchmark = new DeterminantBenchmark();
        double[] graph = new double[ROUNDS];
        double[] handWritten = new double[ROUNDS];
        double[] ratios = new double[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            double one = milliseconds(benchmark::graph);
            double other = milliseconds(benchmark::handWritten);
            if (round >= 0) {
                graph[round] = one;
                handWritten[round] = other;
                ratios[round] = one / other;
            }
        }
        System.out.println("determinant, graph / hand-written: " + median(ratios) + " (" + median(graph) + " ms / "
                + median(handWritten) + " ms)");
    }

    private static void compile() {
        CompileBenchmark benchmark = new CompileBenchmark();
        double[] times = new double[ROUNDS];
        for (int round = -5 * WARM_UP; round < ROUNDS; round++) {
            double time = milliseconds(benchmark::mapAndJacobian);
            if (round >= 0) {
                times[round] = time;
            }
        }
        System.out.println("compile of a map of 500 nodes and its Jacobian: " + median(times) + " ms");
    }

    private static double milliseconds(Runnable work) {
        long start = THREADS.getCurrentThreadCpuTime();
        work.run();
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
