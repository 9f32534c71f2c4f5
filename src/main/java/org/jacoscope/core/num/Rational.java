package org.jacoscope.core.num;

import java.math.BigInteger;

/** An exact fraction in lowest terms with a positive denominator. */
public record Rational(BigInteger numerator, BigInteger denominator) implements Comparable<Rational> {

    public static final Rational ZERO = of(0);
    public static final Rational ONE = of(1);
    public static final Rational MINUS_ONE = of(-1);

    public Rational {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("A fraction needs a denominator other than 0.");
        }
        BigInteger divisor = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            divisor = divisor.negate();
        }
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    public static Rational of(long value) {
        return new Rational(BigInteger.valueOf(value), BigInteger.ONE);
    }

    public static Rational of(long numerator, long denominator) {
        return new Rational(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** {@code digits} times 10 to the power of {@code exponent}. */
    public static Rational decimal(BigInteger digits, int exponent) {
        return exponent >= 0
                ? new Rational(digits.multiply(BigInteger.TEN.pow(exponent)), BigInteger.ONE)
                : new Rational(digits, BigInteger.TEN.pow(-exponent));
    }

    /** The value of the shortest decimal that stands for a finite double: 0.1 is a tenth. */
    public static Rational asWritten(double value) {
        if (value == 0) {
            return ZERO;
        }
        Decimal shortest = Decimal.shortest(Math.abs(value));
        BigInteger digits = new BigInteger(shortest.digits());
        return decimal(
                value < 0 ? digits.negate() : digits,
                shortest.exponent() - shortest.digits().length());
    }

    public Rational plus(Rational other) {
        return new Rational(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Rational minus(Rational other) {
        return plus(other.negate());
    }

    public Rational times(Rational other) {
        return new Rational(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** Throws ArithmeticException when {@code other} is 0. */
    public Rational dividedBy(Rational other) {
        return new Rational(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    public Rational negate() {
        return new Rational(numerator.negate(), denominator);
    }

    public Rational abs() {
        return signum() < 0 ? negate() : this;
    }

    /** This to an integer power; throws ArithmeticException for 0 to a negative power. */
    public Rational power(int exponent) {
        if (exponent >= 0) {
            return new Rational(numerator.pow(exponent), denominator.pow(exponent));
        }
        return new Rational(denominator.pow(-exponent), numerator.pow(-exponent));
    }

    public int signum() {
        return numerator.signum();
    }

    public boolean isZero() {
        return signum() == 0;
    }

    public boolean isOne() {
        return equals(ONE);
    }

    public boolean isInteger() {
        return denominator.equals(BigInteger.ONE);
    }

    /** Whether this is an integer that fits an {@code int}. */
    public boolean isSmallInteger() {
        return isInteger() && numerator.bitLength() < 32;
    }

    /** The number of bits that numerator and denominator take together: a measure of cost. */
    public int bits() {
        return numerator.bitLength() + denominator.bitLength();
    }

    /** The nearest double, a half to the even mantissa: ±∞ beyond the largest, ±0 below half the smallest. */
    public double toDouble() {
        if (isZero()) {
            return 0;
        }
        double size = nearestDouble(numerator.abs(), denominator);
        return signum() < 0 ? -size : size;
    }

    private static double nearestDouble(BigInteger numerator, BigInteger denominator) {
        int shift = QUOTIENT_BITS - numerator.bitLength() + denominator.bitLength();
        BigInteger[] division = shift >= 0
                ? numerator.shiftLeft(shift).divideAndRemainder(denominator)
                : numerator.divideAndRemainder(denominator.shiftLeft(-shift));
        BigInteger quotient = division[0];
        int exponent = quotient.bitLength() - 1 - shift;
        if (exponent > Double.MAX_EXPONENT) {
            return Double.POSITIVE_INFINITY;
        }
        int kept = 53 - Math.max(0, Double.MIN_EXPONENT - exponent);
        if (kept < 0) {
            return 0;
        }
        int dropped = quotient.bitLength() - kept;
        BigInteger mantissa = quotient.shiftRight(dropped);
        boolean exact = division[1].signum() == 0;
        long rounded = mantissa.longValue() + (roundedUp(quotient, dropped, exact) ? 1 : 0);
        return rounded * Elementary.powerOfTwo(dropped - shift);
    }

    /** More than the 53 bits of a double and one for rounding, so that what lies below only breaks ties. */
    private static final int QUOTIENT_BITS = 56;

    private static boolean roundedUp(BigInteger quotient, int dropped, boolean exact) {
        if (!quotient.testBit(dropped - 1)) {
            return false;
        }
        boolean half = exact && quotient.getLowestSetBit() == dropped - 1;
        return !half || quotient.testBit(dropped);
    }

    @Override
    public int compareTo(Rational other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public String toString() {
        return isInteger() ? numerator.toString() : numerator + "/" + denominator;
    }
}
