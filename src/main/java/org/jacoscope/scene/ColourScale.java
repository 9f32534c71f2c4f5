package org.jacoscope.scene;

/**
 * How values become colours: {@code lo} and {@code hi} are the values at the ends of the map; what lies beyond takes
 * the end's colour, NaN none.
 */
public record ColourScale(Map map, double lo, double hi) {

    /** Sequential, diverging about the middle, or cyclic. */
    public enum Map {
        CIVIDIS,
        VIK,
        PHASE;

        public String css() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public ColourScale {
        if (!(lo < hi) || !Double.isFinite(hi - lo)) {
            throw new IllegalArgumentException("A colour scale needs lo < hi, both finite, not " + lo + ", " + hi);
        }
    }
}
