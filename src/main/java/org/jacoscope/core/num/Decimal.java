package org.jacoscope.core.num;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** The number 0.d₁d₂…·10^exponent, with neither leading nor trailing zeros in its digits. */
record Decimal(String digits, int exponent) {

    private static final int MAX_QUICK_DECIMALS = 15;

    /** Drops trailing zeros. */
    static Decimal of(String digits, int exponent) {
        int end = digits.length();
        while (end > 1 && digits.charAt(end - 1) == '0') {
            end--;
        }
        return new Decimal(digits.substring(0, end), exponent);
    }

    /** The shortest decimal that reads back as {@code x}, a finite number above 0; of several the nearest, of two as near the even. */
    static Decimal shortest(double x) {
        Decimal quick = quick(x);
        return quick != null ? quick : exact(x);
    }

    /**
     * The decimal m/10ᵏ of up to 15 digits, if x is one: the quotient of two exactly known numbers is correctly
     * rounded, and decimals of 15 digits are further apart than doubles.
     */
    private static @Nullable Decimal quick(double x) {
        double power = 1;
        for (int decimals = 0; decimals <= MAX_QUICK_DECIMALS; decimals++) {
            double integer = Elementary.rint(x * power);
            if (integer >= 1e15) {
                return null;
            }
            if (integer / power == x) {
                String digits = Long.toString((long) integer);
                return of(digits, digits.length() - decimals);
            }
            power *= 10;
        }
        return null;
    }

    /** A finite x above 0 to that many significant digits, a half away from zero. */
    static Decimal rounded(double x, int digits) {
        int exponent = (int) Math.floor(Elementary.log10(x)) + 1;
        while (true) {
            String found = scaled(x, digits - exponent).toString();
            if (found.length() == digits) {
                return of(found, exponent);
            }
            exponent += found.length() > digits ? 1 : -1;
        }
    }

    /** x·10^power, rounded to an integer. */
    private static BigInteger scaled(double x, int power) {
        BigInteger over =
                mantissa(x).shiftLeft(Math.max(binary(x), 0) + 1).multiply(BigInteger.TEN.pow(Math.max(power, 0)));
        BigInteger under =
                BigInteger.ONE.shiftLeft(Math.max(-binary(x), 0)).multiply(BigInteger.TEN.pow(Math.max(-power, 0)));
        return over.add(under).divide(under.shiftLeft(1));
    }

    /** All digits of an integer, 0 or more. */
    static String integer(double x) {
        return x < 0x1p63 ? Long.toString((long) x) : scaled(x, 0).toString();
    }

    /** x is this times 2^{@link #binary}. */
    private static BigInteger mantissa(double x) {
        long bits = Double.doubleToLongBits(x);
        long fraction = bits & 0xfffffffffffffL;
        return BigInteger.valueOf(bits >>> 52 == 0 ? fraction : fraction | 0x10000000000000L);
    }

    private static int binary(double x) {
        return Math.max((int) (Double.doubleToLongBits(x) >>> 52), 1) - 1075;
    }

    /** R. G. Burger and R. K. Dybvig, Printing floating-point numbers quickly and accurately (1996), free format. */
    private static Decimal exact(double x) {
        long bits = Double.doubleToLongBits(x);
        int binary = binary(x);
        boolean narrowBelow = (bits & 0xfffffffffffffL) == 0 && bits >>> 52 > 1;
        boolean even = bits % 2 == 0;

        int widen = narrowBelow ? 2 : 1;
        BigInteger r = mantissa(x).shiftLeft(Math.max(binary, 0) + widen);
        BigInteger s = BigInteger.ONE.shiftLeft(Math.max(-binary, 0) + widen);
        BigInteger below = BigInteger.ONE.shiftLeft(Math.max(binary, 0));
        BigInteger above = narrowBelow ? below.shiftLeft(1) : below;

        int exponent = (int) Math.ceil(Math.log10(x) - 1e-10);
        if (exponent >= 0) {
            s = s.multiply(BigInteger.TEN.pow(exponent));
        } else {
            BigInteger scale = BigInteger.TEN.pow(-exponent);
            r = r.multiply(scale);
            below = below.multiply(scale);
            above = above.multiply(scale);
        }
        if (reaches(r.add(above), s, even)) {
            exponent++;
            s = s.multiply(BigInteger.TEN);
        }
        return of(generate(r, s, below, above, even), exponent);
    }

    /** The digits of r/s, as many as tell it from what lies {@code below} and {@code above} (half-way to the neighbours). */
    private static String generate(BigInteger r, BigInteger s, BigInteger below, BigInteger above, boolean even) {
        StringBuilder digits = new StringBuilder(17);
        BigInteger rest = r;
        BigInteger low = below;
        BigInteger high = above;
        while (true) {
            BigInteger[] step = rest.multiply(BigInteger.TEN).divideAndRemainder(s);
            int digit = step[0].intValue();
            rest = step[1];
            low = low.multiply(BigInteger.TEN);
            high = high.multiply(BigInteger.TEN);
            boolean lowEnough = reaches(low, rest, even);
            boolean highEnough = reaches(rest.add(high), s, even);
            if (lowEnough || highEnough) {
                int half = rest.shiftLeft(1).compareTo(s);
                boolean nearerAbove = half > 0 || (half == 0 && digit % 2 == 1);
                boolean up = highEnough && (!lowEnough || nearerAbove);
                return digits.append((char) ('0' + digit + (up ? 1 : 0))).toString();
            }
            digits.append((char) ('0' + digit));
        }
    }

    /** a ≥ b where bounds read back as the number itself (an even mantissa), else a > b. */
    private static boolean reaches(BigInteger a, BigInteger b, boolean inclusive) {
        int order = a.compareTo(b);
        return inclusive ? order >= 0 : order > 0;
    }
}
