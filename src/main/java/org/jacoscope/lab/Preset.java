package org.jacoscope.lab;

import java.util.Map;

/**
 * A named state worth seeing.
 *
 * @param note one sentence: what to look for
 * @param values the properties that differ from the initial state, as URL text
 */
public record Preset(String id, String label, String note, Map<String, String> values) {}
