package org.jacoscope.lab;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A named state worth seeing.
 *
 * @param note one sentence: what to look for
 * @param values the properties that differ from the initial state, as URL text; kept in the order of
 *     their keys
 */
public record Preset(String id, String label, String note, Map<String, String> values) {

    public Preset {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }
}
