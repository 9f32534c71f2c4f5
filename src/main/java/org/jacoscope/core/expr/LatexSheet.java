package org.jacoscope.core.expr;

/** LaTeX with amsmath. {@link #SOFT} becomes a space only where a command would swallow the next letter. */
final class LatexSheet implements Sheet {

    static final char SOFT = '\u0001';

    @Override
    public boolean linear() {
        return false;
    }

    @Override
    public Rope number(String digits) {
        return Rope.single(digits);
    }

    @Override
    public Rope scientific(String mantissa, int exponent) {
        String power = "10^{" + exponent + "}";
        return Rope.of(mantissa.equals("1") ? power : mantissa + " \\times " + power);
    }

    @Override
    public Rope name(String name) {
        Subscripts parts = Subscripts.of(name);
        String base = letters(parts.base());
        return Rope.single(parts.below().isEmpty() ? base : base + "_{" + letters(parts.below()) + "}");
    }

    private static String letters(String word) {
        if (word.length() == 1 || Lexer.isDigit(word.charAt(0))) {
            return word.replace("_", "\\_");
        }
        if (Greek.letter(word) != null) {
            return word.equals("omicron") ? "o" : "\\" + word;
        }
        return "\\mathrm{" + word.replace("_", "\\_") + "}";
    }

    @Override
    public Rope constant(Op op) {
        return Rope.single(op.latex());
    }

    @Override
    public Rope minus() {
        return Rope.single("-");
    }

    @Override
    public Rope sign(Op op) {
        return Rope.single(op == Op.DIV ? "/" : " " + op.latex() + " ");
    }

    @Override
    public Rope invisibleTimes() {
        return Rope.single(String.valueOf(SOFT));
    }

    @Override
    public Rope fraction(Rope numerator, Rope denominator) {
        return Rope.single("\\frac{", numerator, "}{", denominator, "}");
    }

    @Override
    public Rope power(Rope base, Rope exponent) {
        return Rope.single(base, "^{", exponent, "}");
    }

    @Override
    public Rope root(Rope radicand) {
        return Rope.single("\\sqrt{", radicand, "}");
    }

    @Override
    public Rope cubeRoot(Rope radicand) {
        return Rope.single("\\sqrt[3]{", radicand, "}");
    }

    @Override
    public Rope parentheses(Rope body) {
        return Rope.single("\\left(", body, "\\right)");
    }

    @Override
    public Rope fence(Op op, Rope body) {
        return switch (op) {
            case ABS -> Rope.single("\\left|", body, "\\right|");
            case FLOOR -> Rope.single("\\left\\lfloor" + SOFT, body, "\\right\\rfloor" + SOFT);
            default -> Rope.single("\\left\\lceil" + SOFT, body, "\\right\\rceil" + SOFT);
        };
    }

    @Override
    public Rope functionName(Op op) {
        return Rope.single(op.latex());
    }

    @Override
    public Rope call(Rope function, Rope arguments) {
        return Rope.single(function, parentheses(arguments));
    }

    @Override
    public Rope bareCall(Rope function, Rope argument) {
        return Rope.single(function, String.valueOf(SOFT), argument);
    }

    @Override
    public Rope comma() {
        return Rope.single(", ");
    }

    @Override
    public Rope caseOf(Rope value, Rope condition) {
        return Rope.single(value, " & \\text{if } ", condition, " \\\\ ");
    }

    @Override
    public Rope otherwise(Rope value) {
        return Rope.single(value, " & \\text{otherwise}");
    }

    @Override
    public Rope cases(Rope lines) {
        return Rope.single("\\begin{cases} ", lines, " \\end{cases}");
    }

    @Override
    public Rope group(Rope body) {
        return body;
    }
}
