package org.jacoscope.server.http;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.jacoscope.core.num.Budget;

/**
 * What one request may cost.
 *
 * @param bodyBytes the largest body
 * @param operations elementary operations of one computation
 * @param millis how long one computation may run, in milliseconds of a processor
 * @param places how many computations run at a time
 */
public record Limits(int bodyBytes, long operations, long millis, int places) {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** For people: nothing takes longer than a second. */
    public static Limits standard() {
        int processors = Runtime.getRuntime().availableProcessors();
        return new Limits(1_000_000, Budget.SCENE_OPERATIONS, 900, 2 * processors);
    }

    /** The same with another deadline. */
    public Limits deadline(long otherMillis) {
        return new Limits(bodyBytes, operations, otherMillis, places);
    }

    /**
     * A budget for the calling thread that starts to run now. It counts the thread's own time, so that what is possible
     * does not depend on how busy the machine is.
     */
    public Budget budget() {
        long end = THREADS.getCurrentThreadCpuTime() + millis * 1_000_000;
        return new Budget(operations, () -> THREADS.getCurrentThreadCpuTime() > end);
    }
}
