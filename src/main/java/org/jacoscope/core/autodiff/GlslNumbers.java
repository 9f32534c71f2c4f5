package org.jacoscope.core.autodiff;

import org.jacoscope.core.num.Numbers;

/** Numbers as float literals of GLSL ES 3.00. */
final class GlslNumbers {

    private static final String INFINITY = "uintBitsToFloat(0x7f800000u)";

    private GlslNumbers() {}

    /**
     * A literal that may stand anywhere in an expression. What is beyond the range of normal floats becomes infinite or
     * 0, as GPUs have it.
     *
     * @param value not NaN
     */
    static String literal(double value) {
        String size = size(Math.abs(value));
        return value < 0 ? "(-" + size + ")" : size;
    }

    private static String size(double value) {
        if (value > Float.MAX_VALUE) {
            return INFINITY;
        }
        if (value < Float.MIN_NORMAL) {
            return "0.0";
        }
        String text = Numbers.shortest(value);
        return text.contains(".") || text.contains("e") ? text : text + ".0";
    }
}
