package org.jacoscope.scene;

import org.jacoscope.core.num.Numbers;

/** Decimal numbers given as {@code digits}·10^{@code exponent}, exactly, as tick labels. */
final class DecimalLabels {
    /** Plain notation up to this length is kept even where the scientific one is shorter. */
    private static final int SHORT = 7;

    private DecimalLabels() {}

    /** The double nearest to the number. */
    static double value(long digits, int exponent) {
        return Double.parseDouble(digits + "E" + exponent);
    }

    /** Whether all multiples k of mantissa·10^exponent read better in scientific notation. */
    static boolean scientificIsShorter(long[] multiples, int mantissa, int exponent) {
        int plain = 0;
        int scientific = 0;
        for (long k : multiples) {
            plain = Math.max(plain, label(k * mantissa, exponent, false).length());
            scientific =
                    Math.max(scientific, label(k * mantissa, exponent, true).length());
        }
        return plain > SHORT && scientific < plain;
    }

    /** With a true minus sign and no trailing zeros after the point: "−0.25", "3×10⁻⁷", "0". */
    static String label(long digits, int exponent, boolean scientific) {
        if (digits == 0) {
            return "0";
        }
        long whole = Math.abs(digits);
        int power = exponent;
        while (whole % 10 == 0) {
            whole /= 10;
            power++;
        }
        String sign = digits < 0 ? "−" : "";
        return sign + (scientific ? scientific("" + whole, power) : plain("" + whole, power));
    }

    private static String plain(String digits, int power) {
        if (power >= 0) {
            return digits + zeros(power);
        }
        int point = digits.length() + power;
        return point > 0 ? digits.substring(0, point) + "." + digits.substring(point) : "0." + zeros(-point) + digits;
    }

    private static String scientific(String digits, int power) {
        int leading = power + digits.length() - 1;
        if (digits.equals("1")) {
            return powerOfTen(leading);
        }
        String mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
        return leading == 0 ? mantissa : mantissa + "×" + powerOfTen(leading);
    }

    /** "1", "10", "10⁻³". */
    static String powerOfTen(long exponent) {
        if (exponent == 0) {
            return "1";
        }
        return exponent == 1 ? "10" : "10" + Numbers.superscript((int) exponent);
    }

    private static String zeros(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append('0');
        }
        return text.toString();
    }
}
