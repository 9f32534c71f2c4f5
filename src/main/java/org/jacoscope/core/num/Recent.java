package org.jacoscope.core.num;

import java.util.function.Function;

/**
 * The last few results of a costly function of immutable keys, such as what follows from formulas that stay the same while
 * a point is dragged. Never holds more than it was made for. Any threads may ask at once: at worst two work out the same.
 */
public final class Recent<K, V> {

    private final Kept<K, V> kept;
    private final Function<? super K, ? extends V> function;

    /**
     * @param most how many results are kept
     * @param function gives immutable results
     */
    public Recent(int most, Function<? super K, ? extends V> function) {
        this.kept = new Kept<>(most);
        this.function = function;
    }

    /** The function's result, which is kept, unless the function throws. */
    public V get(K key) {
        V known = kept.find(key);
        if (known != null) {
            return known;
        }
        V value = function.apply(key);
        kept.put(key, value);
        return value;
    }
}
