package org.jacoscope.core.num;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentTest {

    private final List<Integer> computed = new ArrayList<>();

    private final Recent<Integer, Integer> halves = new Recent<>(2, even -> {
        computed.add(even);
        if (even % 2 != 0) {
            throw new IllegalArgumentException();
        }
        return even / 2;
    });

    @Test
    void whatIsKnownIsNotComputedAgain() {
        assertEquals(2, halves.get(4));
        assertEquals(2, halves.get(4));
        assertEquals(List.of(4), computed);
    }

    @Test
    void theOldestIsForgotten() {
        halves.get(2);
        halves.get(4);
        halves.get(6);
        halves.get(4);
        halves.get(2);
        assertEquals(List.of(2, 4, 6, 2), computed);
    }

    @Test
    void failuresAreNotKept() {
        assertThrows(IllegalArgumentException.class, () -> halves.get(3));
        assertThrows(IllegalArgumentException.class, () -> halves.get(3));
        assertEquals(List.of(3, 3), computed);
    }
}
