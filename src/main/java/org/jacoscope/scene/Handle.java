package org.jacoscope.scene;

import org.jspecify.annotations.Nullable;

/**
 * A point to drag, at (x, y) of a figure. A drag by (dx, dy) in world coordinates changes the property by
 * {@code gain}·(dx, dy): the identity for a point shown where it is, J⁻¹ for one shown through a map. After each change
 * the new scene says where the handle now is, so what a linear step leaves over the next one takes up.
 *
 * @param label its name, as read aloud: "the point (x, y)"
 * @param property key of the point or number property that it changes
 * @param gain rows of two, one row per component of the property: 2×2 for a point, 1×2 for a number
 * @param words its value as read aloud; null where that is (x, y)
 */
public record Handle(
        String id,
        String figure,
        String label,
        double x,
        double y,
        String property,
        double[] gain,
        @Nullable String words) {
    private static final double[] IDENTITY = {1, 0, 0, 1};

    /** A handle whose value is where it is. */
    public Handle(String id, String figure, String label, double x, double y, String property, double[] gain) {
        this(id, figure, label, x, y, property, gain, null);
    }

    /** A handle of a point property that is drawn where the property says. */
    public static Handle direct(String id, String figure, String label, double x, double y, String property) {
        return new Handle(id, figure, label, x, y, property, IDENTITY.clone());
    }
}
