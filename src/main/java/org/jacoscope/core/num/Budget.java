package org.jacoscope.core.num;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What a computation may cost: a number of elementary operations, agreed before the work starts, and a deadline,
 * polled while it runs. The clock lives outside the core: the caller supplies the deadline as a question.
 */
public final class Budget {

    /** Enough for any scene a person looks at: about a second of work. */
    public static final long SCENE_OPERATIONS = 400_000_000L;

    private final long limit;
    private final LongPredicate expired;
    private long spent;
    private @Nullable Bill bill;

    public Budget(long operations, BooleanSupplier expired) {
        this(operations, spent -> expired.getAsBoolean());
    }

    /**
     * @param operations the most that may be done
     * @param expired asked at each poll, with the operations reserved so far, whether to stop
     */
    public Budget(long operations, LongPredicate expired) {
        this.limit = operations;
        this.expired = expired;
    }

    /** A budget for one scene, without a deadline. */
    public static Budget scene() {
        return new Budget(SCENE_OPERATIONS, () -> false);
    }

    /**
     * Reserves {@code operations} before they are done.
     *
     * @param what what they are for, as it reads after "Too much work: "
     * @throws BudgetExceededException when they are more than what is left
     */
    public void reserve(long operations, String what) {
        if (operations < 0 || operations > limit - spent) {
            throw new BudgetExceededException("Too much work: " + what + " takes about " + operations
                    + " operations and " + (limit - spent) + " are left of " + limit
                    + ". Ask for fewer points or a shorter formula.");
        }
        spent += operations;
    }

    /** Throws {@link BudgetExceededException} when the deadline has passed; call it between blocks of work. */
    public void poll() {
        if (bill != null) {
            bill.steps.add(spent);
        }
        if (expired.test(spent)) {
            throw new BudgetExceededException(
                    "This took too long and was stopped. Ask for fewer points or a shorter formula.");
        }
    }

    /** What some work took: the operations reserved before each of its polls, and after the last. */
    record Cost(List<Long> steps, long total) {}

    /** Writes down what is taken from the budget from now on, until it is closed; one at a time. */
    final class Bill {
        private final long start = spent;
        private final List<Long> steps = new ArrayList<>();

        Cost close() {
            bill = null;
            return new Cost(steps.stream().map(at -> at - start).toList(), spent - start);
        }
    }

    Bill bill() {
        bill = new Bill();
        return bill;
    }

    boolean affords(Cost cost) {
        return cost.total <= limit - spent;
    }

    /** Takes {@code cost}, which this budget affords, and polls as the work did. */
    void repeat(Cost cost) {
        long start = spent;
        for (long step : cost.steps) {
            spent = start + step;
            poll();
        }
        spent = start + cost.total;
    }
}
