package org.jacoscope.scene;

/** A marked place on an axis: where, in the axis's coordinates, and what stands there. */
public record Tick(double at, String label) {}
