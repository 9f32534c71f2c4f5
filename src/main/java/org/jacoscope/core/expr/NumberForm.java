package org.jacoscope.core.expr;

import java.math.BigInteger;
import org.jacoscope.core.expr.Piece.Edge;
import org.jacoscope.core.num.Rational;

/**
 * How exact numbers are printed. Since 0.1 and 1/10 are the same number, its length decides: halves, quarters, eighths …
 * and fractions that do not end are fractions (3/2, 1/3); others are decimals where that is shorter (0.1, 2.4) or as
 * short with a denominator above 5 (0.05, but 3/5), and have powers of ten where decimals would be long (1e-150).
 */
final class NumberForm {

    /** More digits than this are not written in full. */
    private static final int MAX_PLAIN = 21;

    private final Sheet sheet;

    NumberForm(Sheet sheet) {
        this.sheet = sheet;
    }

    Piece piece(Rational value) {
        Piece size = size(value.abs());
        return value.signum() < 0 ? size.negated() : size;
    }

    private Piece size(Rational value) {
        if (value.isInteger()) {
            return decimal(value.numerator(), 0);
        }
        int decimals = decimals(value.denominator());
        if (decimals > 0) {
            BigInteger digits =
                    value.numerator().multiply(BigInteger.TEN.pow(decimals)).divide(value.denominator());
            int length = Math.min(length(digits, decimals), scientificLength(digits, decimals));
            if (length < fractionLength(value) + (value.denominator().equals(FIVE) ? 0 : 1)) {
                return decimal(digits, decimals);
            }
        }
        return fraction(value);
    }

    private static final BigInteger FIVE = BigInteger.valueOf(5);

    /** How many decimals 1/denominator has, or 0 if it does not end or the denominator is a power of 2. */
    private static int decimals(BigInteger denominator) {
        int twos = denominator.getLowestSetBit();
        BigInteger rest = denominator.shiftRight(twos);
        int fives = 0;
        while (rest.bitLength() > 1) {
            BigInteger[] division = rest.divideAndRemainder(FIVE);
            if (division[1].signum() != 0) {
                return 0;
            }
            rest = division[0];
            fives++;
        }
        return fives == 0 ? 0 : Math.max(twos, fives);
    }

    private static int fractionLength(Rational value) {
        return value.toString().length();
    }

    private static int length(BigInteger digits, int decimals) {
        return Math.max(digits.toString().length(), decimals + 1) + 1;
    }

    private static int scientificLength(BigInteger digits, int decimals) {
        return digits.toString().length() + 2 + Integer.toString(decimals).length();
    }

    /** digits/10^decimals. */
    private Piece decimal(BigInteger digits, int decimals) {
        String text = digits.toString();
        int zeros = trailingZeros(text);
        boolean long0 = text.length() > MAX_PLAIN && zeros > MAX_PLAIN / 2;
        if (long0 || (decimals > 0 && length(digits, decimals) > scientificLength(digits, decimals) + 2)) {
            return scientific(text.substring(0, text.length() - zeros), text.length() - 1 - decimals);
        }
        return Piece.atom(sheet.number(pointed(text, decimals)), Edge.NUMBER);
    }

    private static String pointed(String digits, int decimals) {
        if (decimals == 0) {
            return digits;
        }
        String padded = "0".repeat(Math.max(0, decimals + 1 - digits.length())) + digits;
        int point = padded.length() - decimals;
        return padded.substring(0, point) + "." + padded.substring(point);
    }

    private static int trailingZeros(String digits) {
        int end = digits.length();
        while (end > 1 && digits.charAt(end - 1) == '0') {
            end--;
        }
        return digits.length() - end;
    }

    private Piece scientific(String digits, int exponent) {
        String mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
        int precedence = sheet.linear() ? Piece.ATOM : Typesetter.FACTOR - 1;
        return Piece.of(sheet.scientific(mantissa, exponent), precedence, Edge.NUMBER, Edge.OTHER);
    }

    private Piece fraction(Rational value) {
        Rope top = sheet.number(value.numerator().toString());
        Rope bottom = sheet.number(value.denominator().toString());
        Rope slanted = Rope.of(top, sheet.sign(Op.DIV), bottom);
        return sheet.linear()
                ? Piece.of(slanted, Op.DIV.precedence(), Edge.NUMBER, Edge.OTHER)
                : Piece.fraction(sheet.fraction(top, bottom), slanted, Edge.NUMBER);
    }
}
