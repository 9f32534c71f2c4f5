package org.jacoscope.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/**
 * {@link DeterminantBenchmark} for a machine that does other work at the same time: graph and hand-written loop take
 * turns, processor time is measured instead of elapsed time, and the median of the ratios counts.
 */
public final class DeterminantRatio {
    private static final int WARM_UP = 200;
    private static final int ROUNDS = 201;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private DeterminantRatio() {}

    public static void main(String[] args) {
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
        System.out.println("graph / hand-written: " + median(ratios) + " (median of " + ROUNDS + " pairs)");
        System.out.println("graph " + median(graph) + " ms, hand-written " + median(handWritten)
                + " ms of processor time (medians)");
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
