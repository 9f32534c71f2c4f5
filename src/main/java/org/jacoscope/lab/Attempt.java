package org.jacoscope.lab;

/**
 * What a person submits.
 *
 * @param text the answer as typed, or the ids of the chosen options; blank where the figure itself is the answer
 * @param state of the lab, which only answers that are found in the figure look at
 */
public record Attempt(String text, State state) {}
