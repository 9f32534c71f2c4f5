package org.jacoscope.lab;

import java.util.List;
import java.util.function.Supplier;
import org.jacoscope.core.num.Budget;
import org.jacoscope.core.num.RecentWork;

/**
 * The part of a lab's scenes that stays the same while some properties change, such as all but a point that is dragged. It
 * is worked out once for each of the last few values of the other properties and qualities. All threads share it: it holds
 * nothing that only one may use, such as a {@link org.jacoscope.core.calculus.Mapping}.
 */
public final class StillPart<V> {

    private record Key(List<Object> values, Quality quality) {}

    private final RecentWork<Key, V> recent;
    private final Property<?>[] changing;

    /**
     * @param most how many are kept
     * @param changing the properties that it does not depend on
     */
    public StillPart(int most, Property<?>... changing) {
        this.recent = new RecentWork<>(most);
        this.changing = changing.clone();
    }

    /**
     * The part that belongs to a state.
     *
     * @param work takes from {@code budget} and gives an immutable result
     */
    public V of(State state, Quality quality, Budget budget, Supplier<V> work) {
        return recent.get(new Key(state.besides(changing), quality), budget, work);
    }
}
