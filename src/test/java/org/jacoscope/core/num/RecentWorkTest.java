package org.jacoscope.core.num;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RecentWorkTest {
    private final RecentWork<String, Integer> recent = new RecentWork<>(2);
    private final AtomicInteger done = new AtomicInteger();

    private int ask(String key, Budget budget) {
        return recent.get(key, budget, () -> {
            budget.reserve(10, "the first half");
            budget.poll();
            budget.reserve(5, "the second half");
            budget.poll();
            budget.reserve(1, "the end");
            return done.incrementAndGet();
        });
    }

    @Test
    void theSameWorkIsDoneOnce() {
        assertEquals(1, ask("a", Budget.scene()));
        assertEquals(2, ask("b", Budget.scene()));
        assertEquals(1, ask("a", Budget.scene()));
    }

    @Test
    void noMoreIsKeptThanAskedFor() {
        List.of("a", "b", "c").forEach(key -> ask(key, Budget.scene()));
        ask("b", Budget.scene());
        assertEquals(3, done.get());
        ask("a", Budget.scene());
        assertEquals(4, done.get());
    }

    @Test
    void whatIsKeptTakesWhatItTookBeforePollByPoll() {
        List<Long> first = new ArrayList<>();
        List<Long> second = new ArrayList<>();
        for (List<Long> polls : List.of(first, second)) {
            Budget budget = new Budget(100, spent -> {
                polls.add(spent);
                return false;
            });
            budget.reserve(3, "something before");
            ask("a", budget);
            budget.poll();
        }
        assertEquals(List.of(13L, 18L, 19L), first);
        assertEquals(first, second);
        assertEquals(1, done.get());
    }

    @Test
    void whatIsKeptIsRefusedByABudgetThatWouldHaveRefusedTheWork() {
        String fresh = assertThrows(BudgetExceededException.class, () -> ask("a", new Budget(12, () -> false)))
                .getMessage();
        ask("a", Budget.scene());
        String known = assertThrows(BudgetExceededException.class, () -> ask("a", new Budget(12, () -> false)))
                .getMessage();
        assertEquals(fresh, known);
    }

    @Test
    void whatIsKeptIsStoppedAtAPoll() {
        ask("a", Budget.scene());
        AtomicInteger polls = new AtomicInteger();
        Budget budget = new Budget(100, () -> polls.incrementAndGet() == 2);
        assertThrows(BudgetExceededException.class, () -> ask("a", budget));
    }
}
