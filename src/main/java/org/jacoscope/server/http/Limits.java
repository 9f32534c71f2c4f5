package org.jacoscope.server.http;

import org.jacoscope.core.num.Budget;

/**
 * What one request may cost.
 *
 * @param bodyBytes the largest body
 * @param operations elementary operations of one computation
 * @param millis how long one computation may run
 * @param places how many computations run at a time
 */
public record Limits(int bodyBytes, long operations, long millis, int places) {

    /** For people: nothing takes longer than a second. */
    public static Limits standard() {
        int processors = Runtime.getRuntime().availableProcessors();
        return new Limits(1_000_000, Budget.SCENE_OPERATIONS, 900, 2 * processors);
    }

    /** The same with another deadline. */
    public Limits deadline(long otherMillis) {
        return new Limits(bodyBytes, operations, otherMillis, places);
    }

    /** A budget that starts to run now. */
    public Budget budget() {
        long end = System.nanoTime() + millis * 1_000_000;
        return new Budget(operations, () -> System.nanoTime() - end > 0);
    }
}
