package org.jacoscope.core.num;

/** Numbers as text: the same characters on the JVM and in the browser. */
public final class Numbers {

    /** The most decimals that {@link #fixed} writes. */
    public static final int MAX_DECIMALS = 9;

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Numbers() {}

    /**
     * The shortest decimal that reads back as {@code x}, of several the nearest; laid out as JavaScript does but for
     * {@code -0} and the exponent's plus sign: {@code 0.1}, {@code 1e21}, {@code 1.5e-7}, {@code NaN}, {@code -Infinity}.
     */
    public static String shortest(double x) {
        if (Double.isNaN(x)) {
            return "NaN";
        }
        String sign = x < 0 || (x == 0 && 1 / x < 0) ? "-" : "";
        double size = Math.abs(x);
        if (size == 0 || Double.isInfinite(size)) {
            return sign + (size == 0 ? "0" : "Infinity");
        }
        return sign + layOut(Decimal.shortest(size), 21);
    }

    /**
     * Rounded to that many significant digits (a half away from zero), without trailing zeros; with an exponent from
     * 1e21 and below 1e-6. Of 0 and non-finite numbers as {@link #shortest}, but 0 has no sign.
     */
    public static String significant(double x, int digits) {
        if (Double.isNaN(x) || Double.isInfinite(x)) {
            return shortest(x);
        }
        if (x == 0) {
            return "0";
        }
        return (x < 0 ? "-" : "") + layOut(Decimal.rounded(Math.abs(x), digits), 21);
    }

    /**
     * For a person to read: that many significant digits, a true minus sign, powers of ten as in 1.5×10⁻⁷ from 10⁶
     * and below 10⁻⁴ (integers up to 10¹⁵ in full), "∞", and "undefined" for NaN.
     */
    public static String readout(double x, int digits) {
        if (Double.isNaN(x)) {
            return "undefined";
        }
        String sign = x < 0 ? "−" : "";
        double size = Math.abs(x);
        if (Double.isInfinite(size)) {
            return sign + "∞";
        }
        if (size == 0) {
            return "0";
        }
        if (size == Math.floor(size) && size < 1e6) {
            return sign + (int) size;
        }
        Decimal value = Decimal.rounded(size, digits);
        int exponent = value.exponent() - 1;
        if (exponent >= -4 && exponent < Math.max(digits, 6)) {
            return sign + layOut(value, 21);
        }
        return sign + pointed(value.digits()) + "×10" + superscript(exponent);
    }

    /** An integer in raised digits: −7 is ⁻⁷. */
    public static String superscript(int value) {
        StringBuilder raised = new StringBuilder(value < 0 ? "⁻" : "");
        String digits = Integer.toString(Math.abs(value));
        for (int i = 0; i < digits.length(); i++) {
            raised.append(SUPERSCRIPTS.charAt(digits.charAt(i) - '0'));
        }
        return raised.toString();
    }

    /**
     * Rounded to that many decimals without trailing zeros, never "-0"; quick, for coordinates.
     *
     * @param decimals from 0 to {@value #MAX_DECIMALS}
     * @throws IllegalArgumentException when x is not finite or there are too many decimals
     */
    public static String fixed(double x, int decimals) {
        StringBuilder out = new StringBuilder(12);
        appendFixed(out, x, decimals);
        return out.toString();
    }

    /** Appends {@link #fixed} to {@code out}. */
    public static void appendFixed(StringBuilder out, double x, int decimals) {
        if (Double.isNaN(x) || Double.isInfinite(x) || decimals < 0 || decimals > MAX_DECIMALS) {
            throw new IllegalArgumentException("No fixed form of " + shortest(x) + " with " + decimals + " decimals");
        }
        int power = POWERS[decimals];
        double size = Math.abs(x);
        if (size >= MAX_QUICK) {
            double whole = Math.floor(size);
            out.append(x < 0 ? "-" : "").append(Decimal.integer(size - whole < 0.5 ? whole : whole + 1));
            return;
        }
        int whole = (int) size;
        int fraction = (int) ((size - whole) * power + 0.5);
        if (fraction == power) {
            whole++;
            fraction = 0;
        }
        if (x < 0 && (whole > 0 || fraction > 0)) {
            out.append('-');
        }
        out.append(whole);
        if (fraction > 0) {
            appendFraction(out, fraction, power);
        }
    }

    private static final int[] POWERS = {
        1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000
    };
    private static final double MAX_QUICK = 2e9;

    private static void appendFraction(StringBuilder out, int fraction, int power) {
        out.append('.');
        int rest = fraction;
        for (int unit = power / 10; rest > 0; unit /= 10) {
            out.append((char) ('0' + rest / unit));
            rest %= unit;
        }
    }

    private static String layOut(Decimal value, int largest) {
        String digits = value.digits();
        int point = value.exponent();
        if (point > largest || point < -5) {
            return pointed(digits) + "e" + (point - 1);
        }
        if (point <= 0) {
            return "0." + "0".repeat(-point) + digits;
        }
        return point >= digits.length()
                ? digits + "0".repeat(point - digits.length())
                : digits.substring(0, point) + "." + digits.substring(point);
    }

    private static String pointed(String digits) {
        return digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
    }
}
