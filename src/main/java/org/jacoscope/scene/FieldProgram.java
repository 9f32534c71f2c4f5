package org.jacoscope.scene;

import org.jspecify.annotations.Nullable;

/**
 * How a GPU draws a field: its colours at each pixel, lines along levels, and hatching.
 *
 * @param source GLSL ES 3.00 that declares {@code bool field(vec2 at, out float first, out float second)}, which says
 *     whether the field, {@code first}, is defined; and {@code uniform float parameters[…]} where there are any
 * @param parameters the uniform's values: with others the source stays the same
 * @param levels values of the field along which lines are drawn, as {@link Role#CONTOUR}
 * @param hatch what the hatching is where {@code second} is negative; null for none
 */
public record FieldProgram(
        String source,
        double[] parameters,
        double[] levels,
        @Nullable Role hatch) {}
