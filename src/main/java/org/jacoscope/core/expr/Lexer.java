package org.jacoscope.core.expr;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jacoscope.core.expr.Token.Kind;
import org.jacoscope.core.num.Rational;

/** Splits a formula into tokens. */
final class Lexer {

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    /** What separates words: spaces of all widths, and marks without width that texts bring along when copied. */
    private static final String SPACES =
            " \t\n\u000b\f\r\u0085\u00a0\u00ad\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007"
                    + "\u2008\u2009\u200a\u200b\u200c\u200d\u200e\u200f\u2028\u2029\u202f\u205f\u2060\u2061\u2062\u3000\ufeff";
    /** Signs as typed, each with its canonical spelling. */
    private static final String[] SIGNS = {
        "<=", "<=", ">=", ">=", "==", "==", "!=", "!=", "≤", "<=", "≥", ">=", "≠", "!=", "<", "<", ">", ">", "+", "+",
        "-", "-", "−", "-", "–", "-", "—", "-", "‐", "-", "‑", "-", "*", "*", "·", "*", "⋅", "*", "×", "*", "∙", "*",
        "∗", "*", "•", "*", "/", "/", "÷", "/", "∕", "/", "^", "^", "ˆ", "^"
    };
    /** Far beyond any double: the exact fraction of such a number is never formed. */
    private static final int MAX_DECIMAL_EXPONENT = 400;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String text) {
        this.text = text;
    }

    /** The tokens of {@code text}, the last one END. */
    static List<Token> tokens(String text) {
        return new Lexer(text).all();
    }

    private List<Token> all() {
        while (at < text.length()) {
            if (isSpace(text.charAt(at))) {
                at++;
            } else {
                next();
            }
        }
        add(Kind.END, "", text.length());
        return tokens;
    }

    private void next() {
        char c = text.charAt(at);
        if (isDigit(c) || (c == '.' && isDigit(peek(1)))) {
            number();
        } else if (isLetter(c)) {
            name();
        } else if (Greek.name(c) != null) {
            greekName();
        } else if (SUPERSCRIPTS.indexOf(c) >= 0 || c == '⁻') {
            superscript();
        } else if (c == '(') {
            add(Kind.OPEN, "(", at + 1);
        } else if (c == ')') {
            add(Kind.CLOSE, ")", at + 1);
        } else if (c == ',') {
            add(Kind.COMMA, ",", at + 1);
        } else if (c == '√') {
            add(Kind.ROOT, "√", at + 1);
        } else {
            sign();
        }
    }

    private void add(Kind kind, String canonical, int end) {
        tokens.add(new Token(kind, canonical, Rational.ZERO, at, end - at));
        at = end;
    }

    private void add(Kind kind, Rational value, int end) {
        tokens.add(new Token(kind, text.substring(at, end), value, at, end - at));
        at = end;
    }

    private void sign() {
        for (int i = 0; i < SIGNS.length; i += 2) {
            if (text.startsWith(SIGNS[i], at)) {
                add(Kind.SIGN, SIGNS[i + 1], at + SIGNS[i].length());
                return;
            }
        }
        throw Complaint.character(text, at);
    }

    private void name() {
        add(Kind.NAME, text.substring(at, restOfName()), restOfName());
    }

    /** A Greek letter is a name of its own, so that 2πr is a product; digits and _ may follow it. */
    private void greekName() {
        int end = at + 1;
        while (isDigit(charAt(end)) || charAt(end) == '_') {
            end = charAt(end) == '_' ? endOfWord(end) : end + 1;
        }
        add(Kind.NAME, Greek.name(text.charAt(at)) + text.substring(at + 1, end), end);
    }

    private int restOfName() {
        return endOfWord(at);
    }

    private int endOfWord(int from) {
        int end = from;
        while (isLetter(charAt(end)) || isDigit(charAt(end)) || charAt(end) == '_') {
            end++;
        }
        return end;
    }

    private void superscript() {
        StringBuilder digits = new StringBuilder(text.charAt(at) == '⁻' ? "-" : "");
        int end = at + digits.length();
        while (SUPERSCRIPTS.indexOf(charAt(end)) >= 0) {
            digits.append(SUPERSCRIPTS.indexOf(charAt(end)));
            end++;
        }
        if (digits.toString().equals("-")) {
            throw Complaint.character(text, at);
        }
        add(Kind.SUPERSCRIPT, checked(new BigInteger(digits.toString()), 0, end), end);
    }

    private void number() {
        int end = endOfDigits(at);
        if (charAt(end) == '.') {
            end = endOfDigits(end + 1);
        }
        int mantissaEnd = end;
        int exponentStart = startOfExponent(end);
        if (exponentStart > 0) {
            end = endOfDigits(exponentStart + 1);
        }
        if (charAt(end) == '.') {
            throw Complaint.secondPoint(text, at, endOfDigits(end + 1));
        }
        String written = text.substring(at, mantissaEnd);
        int point = written.indexOf('.');
        int decimals = point < 0 ? 0 : written.length() - point - 1;
        BigInteger digits = new BigInteger(written.replace(".", ""));
        if (digits.signum() == 0) {
            add(Kind.NUMBER, Rational.ZERO, end);
            return;
        }
        int exponent = exponentStart > 0 ? exponent(exponentStart, end) : 0;
        add(Kind.NUMBER, checked(digits, exponent - decimals, end), end);
    }

    /** Where the digit or sign after e stands, or 0 if no exponent follows: 2e is 2 times e. */
    private int startOfExponent(int end) {
        if (charAt(end) != 'e' && charAt(end) != 'E') {
            return 0;
        }
        if (isDigit(charAt(end + 1))) {
            return end + 1;
        }
        boolean signed = charAt(end + 1) == '-' || charAt(end + 1) == '+' || charAt(end + 1) == '−';
        return signed && isDigit(charAt(end + 2)) ? end + 1 : 0;
    }

    /** The exponent, cut off where the number is out of range whatever its digits are. */
    private int exponent(int start, int end) {
        int digitsFrom = isDigit(charAt(start)) ? start : start + 1;
        int limit = 2 * Parser.MAX_CHARACTERS;
        BigInteger size = new BigInteger(text.substring(digitsFrom, end)).min(BigInteger.valueOf(limit));
        boolean negative = digitsFrom > start && charAt(start) != '+';
        return negative ? -size.intValue() : size.intValue();
    }

    /** {@code digits}·10^{@code exponent}, if a double can be near it. */
    private Rational checked(BigInteger digits, int exponent, int end) {
        int magnitude = digits.abs().toString().length() + exponent;
        if (magnitude > MAX_DECIMAL_EXPONENT) {
            throw Complaint.tooLarge(text, at, end);
        }
        if (digits.signum() != 0 && magnitude < -MAX_DECIMAL_EXPONENT) {
            throw Complaint.tooSmall(text, at, end);
        }
        Rational exact = Rational.decimal(digits, exponent);
        if (Double.isInfinite(exact.toDouble())) {
            throw Complaint.tooLarge(text, at, end);
        }
        if (digits.signum() != 0 && exact.toDouble() == 0) {
            throw Complaint.tooSmall(text, at, end);
        }
        return exact;
    }

    private int endOfDigits(int from) {
        int end = from;
        while (isDigit(charAt(end))) {
            end++;
        }
        return end;
    }

    private char peek(int ahead) {
        return charAt(at + ahead);
    }

    /** The character there, or NUL beyond the end (a NUL in the text itself is refused where it begins a token). */
    private char charAt(int index) {
        return index < text.length() ? text.charAt(index) : '\0';
    }

    static boolean isSpace(char c) {
        return SPACES.indexOf(c) >= 0;
    }

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
