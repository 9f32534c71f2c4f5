package org.jacoscope.core.expr;

import org.jacoscope.core.num.Rational;

/**
 * A word of a formula.
 *
 * @param text the canonical spelling: Greek letters by name, signs in ASCII
 * @param value the number of a NUMBER or SUPERSCRIPT, else 0
 * @param start in UTF-16 code units
 */
record Token(Kind kind, String text, Rational value, int start, int length) {

    enum Kind {
        NUMBER,
        NAME,
        SIGN,
        ROOT,
        SUPERSCRIPT,
        OPEN,
        CLOSE,
        COMMA,
        END
    }

    int end() {
        return start + length;
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean isSign(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }
}
