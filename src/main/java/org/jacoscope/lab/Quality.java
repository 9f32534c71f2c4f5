package org.jacoscope.lab;

/** How carefully a scene is drawn: {@code DRAFT} while something moves, {@code FINAL} at rest. Numbers are the same. */
public enum Quality {
    DRAFT,
    FINAL
}
