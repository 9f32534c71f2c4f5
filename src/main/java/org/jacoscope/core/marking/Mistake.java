package org.jacoscope.core.marking;

/**
 * A wrong answer that people give for a reason that general rules do not see.
 *
 * @param answer as a person would type it
 * @param explanation whole sentences: what was probably thought, and what is right instead
 */
public record Mistake(String answer, String explanation) {}
