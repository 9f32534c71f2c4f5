package org.jacoscope.core.expr;

/** Presentation MathML (MathML Core), grouped by mrow the way the formula is read. */
final class MathMlSheet implements Sheet {

    private static final String INVISIBLE_TIMES = "\u2062";
    private static final String APPLY = "\u2061";
    /** An operator followed by the thin space that stands on both sides of a function's name. */
    private static final String THIN = "<mo rspace=\"0.1667em\">";

    @Override
    public boolean linear() {
        return false;
    }

    @Override
    public Rope number(String digits) {
        return element("mn", digits);
    }

    @Override
    public Rope scientific(String mantissa, int exponent) {
        String raised =
                exponent < 0 ? "<mrow><mo>−</mo><mn>" + -exponent + "</mn></mrow>" : "<mn>" + exponent + "</mn>";
        String power = "<msup><mn>10</mn>" + raised + "</msup>";
        return mantissa.equals("1") ? Rope.single(power) : Rope.of("<mn>", mantissa, "</mn><mo>×</mo>", power);
    }

    @Override
    public Rope name(String name) {
        Subscripts parts = Subscripts.of(name);
        return parts.below().isEmpty()
                ? identifier(parts.base())
                : Rope.single("<msub>", identifier(parts.base()), identifier(parts.below()), "</msub>");
    }

    private static Rope identifier(String word) {
        String letter = Greek.letter(word);
        return Lexer.isDigit(word.charAt(0)) ? element("mn", word) : element("mi", letter != null ? letter : word);
    }

    @Override
    public Rope constant(Op op) {
        return element("mi", op.mathml());
    }

    @Override
    public Rope minus() {
        return sign(Op.NEG);
    }

    @Override
    public Rope sign(Op op) {
        return element("mo", op.mathml());
    }

    @Override
    public Rope invisibleTimes() {
        return element("mo", INVISIBLE_TIMES);
    }

    @Override
    public Rope timesFunction() {
        return Rope.single(THIN, INVISIBLE_TIMES, "</mo>");
    }

    @Override
    public Rope fraction(Rope numerator, Rope denominator) {
        return Rope.single("<mfrac>", group(numerator), group(denominator), "</mfrac>");
    }

    @Override
    public Rope power(Rope base, Rope exponent) {
        return Rope.single("<msup>", group(base), group(exponent), "</msup>");
    }

    @Override
    public Rope root(Rope radicand) {
        return Rope.single("<msqrt>", radicand, "</msqrt>");
    }

    @Override
    public Rope cubeRoot(Rope radicand) {
        return Rope.single("<mroot>", group(radicand), "<mn>3</mn></mroot>");
    }

    @Override
    public Rope parentheses(Rope body) {
        return Rope.single("<mrow><mo>(</mo>", body, "<mo>)</mo></mrow>");
    }

    @Override
    public Rope fence(Op op, Rope body) {
        String ends = op == Op.ABS ? "||" : op == Op.FLOOR ? "⌊⌋" : "⌈⌉";
        return Rope.single(
                "<mrow>", fenceSign("prefix", ends.charAt(0)), body, fenceSign("postfix", ends.charAt(1)), "</mrow>");
    }

    private static Rope fenceSign(String form, char sign) {
        return Rope.single("<mo form=\"" + form + "\" fence=\"true\" stretchy=\"true\">" + sign + "</mo>");
    }

    @Override
    public Rope functionName(Op op) {
        int cut = op.mathml().indexOf('_');
        return cut < 0
                ? element("mi", op.mathml())
                : Rope.single(
                        "<msub>",
                        element("mi", op.mathml().substring(0, cut)),
                        element("mn", op.mathml().substring(cut + 1)),
                        "</msub>");
    }

    @Override
    public Rope call(Rope function, Rope arguments) {
        return Rope.single("<mrow>", function, element("mo", APPLY), parentheses(arguments), "</mrow>");
    }

    @Override
    public Rope bareCall(Rope function, Rope argument) {
        return Rope.single("<mrow>", function, THIN, APPLY, "</mo>", argument, "</mrow>");
    }

    @Override
    public Rope comma() {
        return element("mo", ",");
    }

    @Override
    public Rope caseOf(Rope value, Rope condition) {
        return Rope.single("<mtr><mtd>", value, "</mtd><mtd><mtext>if&#xA0;</mtext>", group(condition), "</mtd></mtr>");
    }

    @Override
    public Rope otherwise(Rope value) {
        return Rope.single("<mtr><mtd>", value, "</mtd><mtd><mtext>otherwise</mtext></mtd></mtr>");
    }

    @Override
    public Rope cases(Rope lines) {
        return Rope.single("<mrow><mo>{</mo><mtable columnalign=\"left left\">", lines, "</mtable></mrow>");
    }

    @Override
    public Rope group(Rope body) {
        return body.single() ? body : Rope.single("<mrow>", body, "</mrow>");
    }

    private static Rope element(String name, String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return Rope.single("<" + name + ">" + escaped + "</" + name + ">");
    }
}
