package org.jacoscope.scene;

import java.util.Locale;

/** An axis of a figure: its name, such as "r", and what its coordinates are, which decides how ticks read. */
public record Axis(String name, Scale scale) {

    /** What the coordinates along an axis are. */
    public enum Scale {
        /** Plain numbers. */
        NUMBER,
        /** Radians: ticks are multiples of π. */
        ANGLE,
        /** Decimal logarithms of a positive quantity: ticks are powers of ten. */
        DECADES,
        /** Places in the picture of a space, which say nothing by themselves: no ticks. */
        NONE;

        public String css() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static Axis number(String name) {
        return new Axis(name, Scale.NUMBER);
    }

    public static Axis angle(String name) {
        return new Axis(name, Scale.ANGLE);
    }

    public static Axis decades(String name) {
        return new Axis(name, Scale.DECADES);
    }

    /** An axis of a picture of space, without a name and without ticks. */
    public static Axis none() {
        return new Axis("", Scale.NONE);
    }
}
