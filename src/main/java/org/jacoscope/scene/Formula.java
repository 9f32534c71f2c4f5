package org.jacoscope.scene;

/** A formula to read, in three notations; {@code mathml} is a whole {@code <math>} element. */
public record Formula(String id, String label, String text, String latex, String mathml) {}
