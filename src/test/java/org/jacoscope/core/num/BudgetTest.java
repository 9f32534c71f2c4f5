package org.jacoscope.core.num;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class BudgetTest {

    @Test
    void whatIsReservedIsGone() {
        Budget budget = new Budget(10, () -> false);
        budget.reserve(4, "this");
        budget.reserve(6, "that");
        assertThrows(BudgetExceededException.class, () -> budget.reserve(1, "more"));
    }

    @Test
    void refusalSaysWhatItIsFor() {
        Budget budget = new Budget(10, () -> false);
        BudgetExceededException refusal =
                assertThrows(BudgetExceededException.class, () -> budget.reserve(11, "a field of 9 points"));
        assertEquals(
                "Too much work: a field of 9 points takes about 11 operations and 10 are left of 10."
                        + " Ask for fewer points or a shorter formula.",
                refusal.getMessage());
    }

    @Test
    void countThatOverflowedIsRefused() {
        assertThrows(BudgetExceededException.class, () -> Budget.scene().reserve(Long.MIN_VALUE, "too much"));
    }

    @Test
    void pollStopsOnceTheDeadlineHasPassed() {
        AtomicBoolean expired = new AtomicBoolean();
        Budget budget = new Budget(1, expired::get);
        budget.poll();
        expired.set(true);
        assertThrows(BudgetExceededException.class, budget::poll);
    }
}
