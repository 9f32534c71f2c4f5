package org.jacoscope.core.num;

import java.util.function.Supplier;

/**
 * The last few results of work that a {@link Budget} pays for, such as what of a scene stays the same while a point is
 * dragged. A result that is kept takes from the budget what it took before, poll by poll: whether an answer is within a
 * budget does not depend on what was asked before it. Any threads may ask at once.
 */
public final class RecentWork<K, V> {

    private record Done<V>(V value, Budget.Cost cost) {}

    private final Kept<K, Done<V>> kept;

    /** @param most how many results are kept */
    public RecentWork(int most) {
        this.kept = new Kept<>(most);
    }

    /**
     * The result for {@code key}.
     *
     * @param key immutable; all that the work depends on
     * @param work takes from {@code budget} and gives an immutable result, which is kept, unless it throws
     */
    public V get(K key, Budget budget, Supplier<V> work) {
        Done<V> known = kept.find(key);
        if (known != null && budget.affords(known.cost())) {
            budget.repeat(known.cost());
            return known.value();
        }
        Budget.Bill bill = budget.bill();
        V value = work.get();
        kept.put(key, new Done<>(value, bill.close()));
        return value;
    }
}
