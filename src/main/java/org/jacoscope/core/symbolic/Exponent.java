package org.jacoscope.core.symbolic;

import org.jacoscope.core.num.BudgetExceededException;
import org.jacoscope.core.num.Rational;

/** A small exact fraction in lowest terms, the power of an atom in a {@link Monomial}. */
record Exponent(int numerator, int denominator) implements Comparable<Exponent> {

    static final int LARGEST = 1_000_000;

    static final Exponent ZERO = new Exponent(0, 1);
    static final Exponent ONE = new Exponent(1, 1);
    static final Exponent HALF = new Exponent(1, 2);

    static Exponent of(int value) {
        return new Exponent(value, 1);
    }

    static boolean fits(Rational value) {
        return value.numerator().bitLength() < 20 && value.denominator().bitLength() < 20;
    }

    /** Throws {@link BudgetExceededException} unless {@code value} {@link #fits}. */
    static Exponent of(Rational value) {
        if (!fits(value)) {
            throw new BudgetExceededException("The exponent " + value + " is too long to calculate with.");
        }
        return new Exponent(value.numerator().intValue(), value.denominator().intValue());
    }

    private static Exponent reduced(long numerator, long denominator) {
        if (denominator == 1 && Math.abs(numerator) <= LARGEST) {
            return new Exponent((int) numerator, 1);
        }
        long divisor = gcd(Math.abs(numerator), denominator);
        long top = numerator / divisor;
        long bottom = denominator / divisor;
        if (Math.abs(top) > LARGEST || bottom > LARGEST) {
            throw new BudgetExceededException("An exponent became too long to calculate with.");
        }
        return new Exponent((int) top, (int) bottom);
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    Exponent plus(Exponent other) {
        return reduced(
                (long) numerator * other.denominator + (long) other.numerator * denominator,
                (long) denominator * other.denominator);
    }

    Exponent minus(Exponent other) {
        return plus(other.negate());
    }

    Exponent times(Exponent other) {
        return reduced((long) numerator * other.numerator, (long) denominator * other.denominator);
    }

    Exponent negate() {
        return new Exponent(-numerator, denominator);
    }

    int signum() {
        return Integer.signum(numerator);
    }

    boolean isZero() {
        return numerator == 0;
    }

    boolean isOne() {
        return numerator == 1 && denominator == 1;
    }

    boolean isInteger() {
        return denominator == 1;
    }

    boolean isEven() {
        return denominator == 1 && numerator % 2 == 0;
    }

    /** The largest integer not above this. */
    int floor() {
        return Math.floorDiv(numerator, denominator);
    }

    Rational toRational() {
        return Rational.of(numerator, denominator);
    }

    @Override
    public int compareTo(Exponent other) {
        return Long.compare((long) numerator * other.denominator, (long) other.numerator * denominator);
    }
}
