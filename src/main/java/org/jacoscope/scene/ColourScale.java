package org.jacoscope.scene;

import java.util.List;
import org.jacoscope.core.num.Numbers;

/**
 * How values become colours: {@code lo} and {@code hi} are the values at the ends of the map; what lies beyond takes
 * the end's colour, NaN none.
 */
public record ColourScale(Map map, double lo, double hi) {
    /** Pixels of a colour bar of usual height. */
    private static final double USUAL_HEIGHT = 300;

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
            throw new IllegalArgumentException("A colour scale needs lo < hi, both finite, not " + Numbers.shortest(lo)
                    + ", " + Numbers.shortest(hi));
        }
    }

    /** The ticks of a colour bar of that height in pixels. */
    List<Tick> ticks(double height) {
        Axis.Scale kind = map == Map.PHASE ? Axis.Scale.ANGLE : Axis.Scale.NUMBER;
        return Ticks.fitting(kind, lo, hi, height, Layout.FONT, false);
    }

    /** Values between the ends for lines to be drawn along: where colour bars of usual height have ticks. */
    public double[] levels() {
        return ticks(USUAL_HEIGHT).stream()
                .mapToDouble(Tick::at)
                .filter(at -> at > lo && at < hi)
                .toArray();
    }
}
