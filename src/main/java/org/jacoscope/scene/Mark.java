package org.jacoscope.scene;

import java.util.List;
import org.jacoscope.core.num.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * One thing to draw. Coordinates are world coordinates, flat: x0, y0, x1, y1, …, all finite. {@code starts} holds, for
 * each line or ring, the index of its first point (not of its first number); the next start or the end closes it.
 */
public sealed interface Mark {

    /** Open lines. */
    record Polylines(Role role, double[] xy, int[] starts) implements Mark {}

    /** Closed rings, filled together by the nonzero rule; {@code HATCH} fills with lines, so that colour is not needed. */
    record Polygons(Role role, Fill fill, double[] xy, int[] starts) implements Mark {}

    /** Dots. */
    record Points(Role role, double[] xy) implements Mark {}

    /** Arrows: tail x, tail y, head x, head y, and so on. */
    record Arrows(Role role, double[] xy) implements Mark {}

    /** The image of the unit circle under [a b], moved to (x, y): (ax, ay) and (bx, by) are conjugate half-axes. */
    record Ellipse(Role role, double x, double y, double ax, double ay, double bx, double by) implements Mark {

        /** A half-axis of no length has no direction: −0, whose sign may be rounding, becomes 0. */
        public Ellipse {
            ax += 0.0;
            ay += 0.0;
            bx += 0.0;
            by += 0.0;
        }
    }

    /** A short label beside a point. */
    record Label(Role role, double x, double y, String text) implements Mark {}

    /**
     * A scalar field sampled at cell centres of {@code columns}×{@code rows} equal cells over {@code view}, row 0 at
     * ymin; NaN where undefined. {@code label} names the quantity, for the colour bar.
     *
     * @param program draws the field at every pixel where there is a GPU; null when there is none for it
     * @param overlay what belongs to the field besides colours: painted over the samples, but not where the program
     *     draws, which draws the same
     */
    record Field(
            Rectangle view,
            int columns,
            int rows,
            float[] samples,
            ColourScale scale,
            String label,
            @Nullable FieldProgram program,
            List<Mark> overlay)
            implements Mark {
        public Field {
            overlay = List.copyOf(overlay);
            if (samples.length != columns * rows) {
                throw new IllegalArgumentException(columns + "×" + rows + " samples wanted, not " + samples.length);
            }
        }

        /** A field of samples alone. */
        public Field(Rectangle view, int columns, int rows, float[] samples, ColourScale scale, String label) {
            this(view, columns, rows, samples, scale, label, null, List.of());
        }
    }

    enum Fill {
        SOLID,
        HATCH
    }
}
