package org.jacoscope.engine;

import org.teavm.backend.javascript.spi.GeneratedBy;
import org.teavm.classlib.java.lang.MathNativeGenerator;
import org.teavm.jso.JSBody;

/**
 * The methods of {@code Math} that TeaVM's library gets wrong, as browsers compute them or as IEEE arithmetic alone
 * allows. {@link MathMethods} puts them in the place of TeaVM's.
 */
public final class BrowserMath {

    /** From here on every double is an integer. */
    private static final double ALL_INTEGERS = 0x1p52;

    private BrowserMath() {}

    @GeneratedBy(MathNativeGenerator.class)
    public static native double log10(double x);

    @GeneratedBy(MathNativeGenerator.class)
    public static native double cbrt(double x);

    @GeneratedBy(MathNativeGenerator.class)
    public static native double sinh(double x);

    @GeneratedBy(MathNativeGenerator.class)
    public static native double cosh(double x);

    @GeneratedBy(MathNativeGenerator.class)
    public static native double tanh(double x);

    @GeneratedBy(MathNativeGenerator.class)
    public static native double expm1(double x);

    @GeneratedBy(MathNativeGenerator.class)
    public static native double log1p(double x);

    @GeneratedBy(MathNativeGenerator.class)
    public static native double hypot(double x, double y);

    /** To the nearest integer, halves to the even one. */
    public static double rint(double x) {
        double size = Math.abs(x);
        if (!(size < ALL_INTEGERS)) {
            return x;
        }
        double nearest = (size + ALL_INTEGERS) - ALL_INTEGERS;
        return isNegative(x) ? -nearest : nearest;
    }

    /** To the nearest integer, halves upwards; what is beyond the range of long to its end, NaN to 0. */
    public static long round(double x) {
        double below = Math.floor(x);
        return toLong(x - below >= 0.5 ? below + 1 : below);
    }

    /** Towards 0; what is beyond the range of int to its end, NaN to 0. */
    static int toInt(double x) {
        return x >= 0x1p31 ? Integer.MAX_VALUE : x <= -0x1p31 ? Integer.MIN_VALUE : (int) x;
    }

    /** To the nearest float. */
    static float toFloat(double x) {
        return fround(x);
    }

    @JSBody(params = "x", script = "return Math.fround(x);")
    private static native float fround(double x);

    /** Towards 0; what is beyond the range of long to its end, NaN to 0. */
    static long toLong(double x) {
        if (Double.isNaN(x)) {
            return 0;
        }
        return x >= 0x1p63 ? Long.MAX_VALUE : x <= -0x1p63 ? Long.MIN_VALUE : (long) x;
    }

    /** The quotient, rounded down. */
    public static int floorDiv(int x, int y) {
        int quotient = x / y;
        return quotient * y != x && (x < 0) != (y < 0) ? quotient - 1 : quotient;
    }

    public static double copySign(double magnitude, double sign) {
        double size = Math.abs(magnitude);
        return isNegative(sign) ? -size : size;
    }

    private static boolean isNegative(double x) {
        return x < 0 || (x == 0 && 1 / x < 0);
    }

    /** {@code x} times 2 to the power of {@code exponent}, rounded once. */
    public static double scalb(double x, int exponent) {
        double scaled = x;
        int left = Math.max(-3000, Math.min(3000, exponent));
        for (; left > 1023; left -= 1023) {
            scaled *= 0x1p1023;
        }
        // What these steps round has at most 2^-1022 in size, and at least 2^-54 is still to come: the result is 0.
        for (; left < -1022; left += 969) {
            scaled *= 0x1p-969;
        }
        return scaled * Double.longBitsToDouble((left + 1023L) << 52);
    }

    /** The distance from {@code x} to the next larger number in size. */
    public static double ulp(double x) {
        return Double.isFinite(x) ? scalb(1, Math.max(Math.getExponent(x), -1022) - 52) : Math.abs(x);
    }

    /** The nearest double of a decimal number, as the browser's own reader, which is exact, finds it. */
    public static double parseDouble(String text) {
        String trimmed = text.trim();
        for (int i = 0; i < trimmed.length(); i++) {
            if ("0123456789.eE+-".indexOf(trimmed.charAt(i)) < 0) {
                throw new NumberFormatException("For input string: \"" + text + "\"");
            }
        }
        double value = number(trimmed);
        if (trimmed.isEmpty() || Double.isNaN(value)) {
            throw new NumberFormatException("For input string: \"" + text + "\"");
        }
        return value;
    }

    @JSBody(params = "text", script = "return Number(text);")
    private static native double number(String text);

    /** As Java writes it, of the browser's digits, which are the fewest. */
    static String printed(double x) {
        double size = Math.abs(x);
        if (size == 0 || (size >= 1e-3 && size < 1e7) || !Double.isFinite(x)) {
            String plain = x == 0 && isNegative(x) ? "-0" : text(x);
            return Double.isFinite(x) && plain.indexOf('.') < 0 ? plain + ".0" : plain;
        }
        String text = exponential(x);
        String digits = text.substring(0, text.indexOf('e'));
        return digits + (digits.indexOf('.') < 0 ? ".0E" : "E") + decimalExponent(x);
    }

    /** The exponent with which {@code x} is written as d.ddd times a power of ten. */
    static int decimalExponent(double x) {
        String text = exponential(x);
        int from = text.indexOf('e') + 1;
        return Integer.parseInt(text.substring(text.charAt(from) == '+' ? from + 1 : from));
    }

    @JSBody(params = "x", script = "return String(x);")
    private static native String text(double x);

    @JSBody(params = "x", script = "return x.toExponential();")
    private static native String exponential(double x);
}
