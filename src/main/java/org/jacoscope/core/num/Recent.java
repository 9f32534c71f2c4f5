package org.jacoscope.core.num;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The last few results of a costly function of immutable keys, such as what follows from formulas that stay the same while
 * a point is dragged. Never holds more than it was made for. Any threads may ask at once: at worst two work out the same.
 */
public final class Recent<K, V> {

    private record Entry<K, V>(K key, V value) {}

    private final int most;
    private final Function<? super K, ? extends V> function;
    private volatile List<Entry<K, V>> entries = List.of();

    /**
     * @param most how many results are kept
     * @param function gives immutable results
     */
    public Recent(int most, Function<? super K, ? extends V> function) {
        this.most = most;
        this.function = function;
    }

    /** The function's result, which is kept, unless the function throws. */
    public V get(K key) {
        List<Entry<K, V>> known = entries;
        for (Entry<K, V> entry : known) {
            if (entry.key().equals(key)) {
                return entry.value();
            }
        }
        V value = function.apply(key);
        List<Entry<K, V>> kept = new ArrayList<>();
        kept.add(new Entry<>(key, value));
        kept.addAll(known.subList(0, Math.min(most - 1, known.size())));
        entries = List.copyOf(kept);
        return value;
    }
}
