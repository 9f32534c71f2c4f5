package org.jacoscope.core.num;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The last few values put in, by key; any threads may ask at once. */
final class Kept<K, V> {

    private record Entry<K, V>(K key, V value) {}

    private final int most;
    private volatile List<Entry<K, V>> entries = List.of();

    /** @param most how many values are kept */
    Kept(int most) {
        this.most = most;
    }

    @Nullable
    V find(K key) {
        for (Entry<K, V> entry : entries) {
            if (entry.key().equals(key)) {
                return entry.value();
            }
        }
        return null;
    }

    void put(K key, V value) {
        List<Entry<K, V>> known = entries;
        List<Entry<K, V>> kept = new ArrayList<>();
        kept.add(new Entry<>(key, value));
        kept.addAll(known.subList(0, Math.min(most - 1, known.size())));
        entries = List.copyOf(kept);
    }
}
