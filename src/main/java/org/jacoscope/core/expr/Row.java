package org.jacoscope.core.expr;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/** Everything that is known about one operation: a row of the table in {@link Op}. */
final class Row {

    /** A function of three numbers. */
    interface Ternary {
        double apply(double u, double v, double w);
    }

    /** Whether a value is undefined for these arguments (v is 0 for functions of one argument). */
    interface Condition {
        boolean holds(double u, double v);
    }

    /** Arguments for which the value is not a finite number, and the reason in words. */
    record Gap(String reason, Condition where) {}

    final String symbol;
    final Op.Form form;
    final int arity;
    final int precedence;
    final List<String> rules;
    final List<Gap> gaps = new ArrayList<>();
    Op.Group group = Op.Group.SPECIAL;
    String meaning = "";
    double constant;

    @Nullable
    DoubleUnaryOperator unary;

    @Nullable
    DoubleBinaryOperator binary;

    @Nullable
    Ternary ternary;

    @Nullable
    String latex;

    @Nullable
    String mathml;

    @Nullable
    String glsl;

    @Nullable
    String glslDomain;

    @Nullable
    String glslHelper;

    boolean powerOnName;

    private Row(String symbol, Op.Form form, int precedence, int arity, List<String> rules) {
        this.symbol = symbol;
        this.form = form;
        this.arity = arity;
        this.precedence = precedence;
        this.rules = rules;
    }

    static Row constant(String symbol, double value) {
        Row row = new Row(symbol, Op.Form.CONSTANT, 0, 0, List.of());
        row.constant = value;
        return row;
    }

    /** An operation written between its arguments; a higher precedence binds tighter. */
    static Row infix(String symbol, int precedence, DoubleBinaryOperator value, String du, String dv) {
        Row row = new Row(symbol, Op.Form.INFIX, precedence, 2, List.of(du, dv));
        row.binary = value;
        return row;
    }

    /** An operation written before its argument. */
    static Row prefix(String symbol, int precedence, DoubleUnaryOperator value, String du) {
        Row row = new Row(symbol, Op.Form.PREFIX, precedence, 1, List.of(du));
        row.unary = value;
        return row;
    }

    static Row unary(String symbol, DoubleUnaryOperator value, String du) {
        Row row = new Row(symbol, Op.Form.FUNCTION, 0, 1, List.of(du));
        row.unary = value;
        return row;
    }

    static Row binary(String symbol, DoubleBinaryOperator value, String du, String dv) {
        Row row = new Row(symbol, Op.Form.FUNCTION, 0, 2, List.of(du, dv));
        row.binary = value;
        return row;
    }

    static Row ternary(String symbol, Ternary value, String du, String dv, String dw) {
        Row row = new Row(symbol, Op.Form.FUNCTION, 0, 3, List.of(du, dv, dw));
        row.ternary = value;
        return row;
    }

    /** What the operation is, in a few words, and among which others people look for it. */
    Row means(Op.Group kind, String words) {
        group = kind;
        meaning = words;
        return this;
    }

    /** The value is undefined or infinite {@code where} the condition holds, because of a {@code reason} in words. */
    Row gap(String reason, Condition where) {
        gaps.add(new Gap(reason, where));
        return this;
    }

    /** The sign or name in LaTeX, where it is not made from the symbol. */
    Row latex(String sign) {
        latex = sign;
        return this;
    }

    /** The sign or name in MathML, where it is not the symbol. */
    Row mathml(String sign) {
        mathml = sign;
        return this;
    }

    /** A GLSL ES 3.00 expression in {@code {u}}, {@code {v}}, {@code {w}}. */
    Row glsl(String template) {
        glsl = template;
        return this;
    }

    /**
     * The same, for arguments where {@code domain}, a GLSL condition, holds; elsewhere the value is NaN, which shaders
     * cannot be relied on to have.
     */
    Row glsl(String template, String domain) {
        glsl = template;
        glslDomain = domain;
        return this;
    }

    /** The GLSL function that the template calls. */
    Row glslHelper(String source) {
        glslHelper = source;
        return this;
    }

    /** A power stands on the name, as in sin²θ. */
    Row powerOnName() {
        powerOnName = true;
        return this;
    }
}
