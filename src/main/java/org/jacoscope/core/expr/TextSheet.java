package org.jacoscope.core.expr;

/** One line of plain text that the parser reads. */
final class TextSheet implements Sheet {

    @Override
    public boolean linear() {
        return true;
    }

    @Override
    public Rope number(String digits) {
        return Rope.single(digits);
    }

    @Override
    public Rope scientific(String mantissa, int exponent) {
        return Rope.single(mantissa + "e" + exponent);
    }

    @Override
    public Rope name(String name) {
        return Rope.single(name);
    }

    @Override
    public Rope constant(Op op) {
        return Rope.single(op.symbol());
    }

    @Override
    public Rope minus() {
        return Rope.single("-");
    }

    @Override
    public Rope sign(Op op) {
        return Rope.single(op.precedence() > Op.ADD.precedence() ? op.symbol() : " " + op.symbol() + " ");
    }

    @Override
    public Rope invisibleTimes() {
        return Rope.EMPTY;
    }

    @Override
    public Rope fraction(Rope numerator, Rope denominator) {
        throw twoDimensional();
    }

    @Override
    public Rope power(Rope base, Rope exponent) {
        return Rope.of(base, "^", exponent);
    }

    @Override
    public Rope root(Rope radicand) {
        throw twoDimensional();
    }

    @Override
    public Rope cubeRoot(Rope radicand) {
        throw twoDimensional();
    }

    @Override
    public Rope parentheses(Rope body) {
        return Rope.single("(", body, ")");
    }

    @Override
    public Rope fence(Op op, Rope body) {
        throw twoDimensional();
    }

    @Override
    public Rope functionName(Op op) {
        return Rope.single(op.symbol());
    }

    @Override
    public Rope call(Rope function, Rope arguments) {
        return Rope.single(function, "(", arguments, ")");
    }

    @Override
    public Rope bareCall(Rope function, Rope argument) {
        throw twoDimensional();
    }

    @Override
    public Rope comma() {
        return Rope.single(", ");
    }

    @Override
    public Rope caseOf(Rope value, Rope condition) {
        throw twoDimensional();
    }

    @Override
    public Rope otherwise(Rope value) {
        throw twoDimensional();
    }

    @Override
    public Rope cases(Rope lines) {
        throw twoDimensional();
    }

    @Override
    public Rope group(Rope body) {
        return body;
    }

    private static IllegalStateException twoDimensional() {
        return new IllegalStateException("Plain text has one line");
    }
}
