package org.jacoscope.core.num;

import java.util.function.BooleanSupplier;
import java.util.function.LongPredicate;

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
        if (expired.test(spent)) {
            throw new BudgetExceededException(
                    "This took too long and was stopped. Ask for fewer points or a shorter formula.");
        }
    }
}
