package org.jacoscope.core.marking;

import org.jacoscope.core.num.Numbers;
import org.jacoscope.core.num.Rational;

/**
 * What a number is asked to be.
 *
 * @param tolerance how far from {@code value} an equal number may be; 0 for the other relations
 */
public record Demand(Relation relation, double value, double tolerance) {
    private static final int DIGITS = 4;

    /** How the number compares with the value. */
    public enum Relation {
        LESS("<"),
        MORE(">"),
        EQUAL("=");

        private final String sign;

        Relation(String sign) {
            this.sign = sign;
        }
    }

    public static Demand lessThan(double value) {
        return new Demand(Relation.LESS, value, 0);
    }

    public static Demand moreThan(double value) {
        return new Demand(Relation.MORE, value, 0);
    }

    public static Demand equalTo(double value, double tolerance) {
        return new Demand(Relation.EQUAL, value, tolerance);
    }

    /** How far {@code number} is from what is asked: negative where it is met, NaN where there is no number. */
    public double excess(double number) {
        return switch (relation) {
            case LESS -> number - value;
            case MORE -> value - number;
            case EQUAL -> Math.abs(number - value) - tolerance;
        };
    }

    public boolean holds(double number) {
        return Double.isFinite(number) && !isExceeded(excess(number));
    }

    /** Whether a number with this excess is none that is asked for. */
    boolean isExceeded(double excess) {
        return relation == Relation.EQUAL ? excess > 0 : excess >= 0;
    }

    /** The same of a number that is known exactly, for which there is no tolerance. */
    public boolean holds(Rational number) {
        int order = number.compareTo(Rational.asWritten(value));
        return switch (relation) {
            case LESS -> order < 0;
            case MORE -> order > 0;
            case EQUAL -> order == 0;
        };
    }

    /** As it reads after the name of the number: "< 0". */
    public String words() {
        return relation.sign + " " + Numbers.readout(value, DIGITS);
    }
}
