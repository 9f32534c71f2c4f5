package org.jacoscope.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.expr.Latex;
import org.jacoscope.core.expr.MathMl;
import org.jacoscope.core.expr.Op;
import org.jacoscope.core.expr.Text;
import org.jacoscope.core.num.Numbers;
import org.jacoscope.scene.Formula;

/** A piece of mathematics in the three notations that a {@link Formula} has, to be put together from pieces. */
public record Notation(String text, String latex, String mathml) {

    public static Notation of(Expr expr) {
        return new Notation(Text.of(expr), Latex.of(expr), MathMl.piece(expr));
    }

    /** A formula as a factor: sums in parentheses. */
    public static Notation factor(Expr expr) {
        Notation of = of(expr);
        boolean sum = expr instanceof Expr.Call call && (call.op() == Op.ADD || call.op() == Op.SUB);
        return sum
                ? new Notation(
                        "(" + of.text + ")",
                        "\\left(" + of.latex + "\\right)",
                        "<mrow><mo>(</mo>" + of.mathml + "<mo>)</mo></mrow>")
                : of;
    }

    /** A variable by its name: θ for theta. */
    public static Notation variable(String name) {
        return of(Expr.sym(name));
    }

    /** A differential: dθ. */
    public static Notation differential(String name) {
        Notation of = variable(name);
        return new Notation(
                "d" + of.text, "\\mathrm{d}" + spaced(of.latex), "<mi mathvariant=\"normal\">d</mi>" + of.mathml);
    }

    /** An operator sign between two pieces, the same in all notations. */
    public static Notation sign(String sign) {
        return new Notation(" " + sign + " ", " " + sign + " ", "<mo>" + sign + "</mo>");
    }

    /** An integral sign with its limits, for the integrand to follow. */
    public static Notation integral(Notation from, Notation to) {
        return new Notation(
                "∫[" + from.text + ", " + to.text + "] ",
                "\\int_{" + from.latex + "}^{" + to.latex + "} ",
                "<msubsup><mo>∫</mo>" + from.row() + to.row() + "</msubsup>");
    }

    /** As one element, which an index has to be. */
    private String row() {
        return "<mrow>" + mathml + "</mrow>";
    }

    /** The determinant sign of J. */
    public static Notation detJ() {
        return new Notation("det J", "\\det J", "<mi>det</mi><mo rspace=\"0.1667em\">&#x2061;</mo><mi>J</mi>");
    }

    /** A name applied to variables: F(x, y). */
    public static Notation application(String function, List<String> variables) {
        List<Notation> names = variables.stream().map(Notation::variable).toList();
        return new Notation(
                function + "(" + String.join(", ", variables) + ")",
                function + "("
                        + String.join(", ", names.stream().map(Notation::latex).toList()) + ")",
                "<mi>" + function + "</mi><mo>&#x2061;</mo><mrow><mo>(</mo>"
                        + String.join(
                                "<mo>,</mo>",
                                names.stream().map(Notation::mathml).toList())
                        + "<mo>)</mo></mrow>");
    }

    public static Notation matrix(List<List<Expr>> rows) {
        return new Notation(Text.matrix(rows), Latex.matrix(rows), MathMl.matrix(rows));
    }

    /** A matrix of pieces: numbers that are shown as decimals, for one. */
    public static Notation table(List<List<Notation>> rows) {
        List<String> texts = new ArrayList<>();
        List<String> latex = new ArrayList<>();
        StringBuilder mathml = new StringBuilder("<mrow><mo>[</mo><mtable>");
        for (List<Notation> row : rows) {
            texts.add(row.stream().map(Notation::text).collect(Collectors.joining(", ", "[", "]")));
            latex.add(row.stream().map(Notation::latex).collect(Collectors.joining(" & ")));
            mathml.append(row.stream()
                    .map(Notation::mathml)
                    .collect(Collectors.joining("</mtd><mtd>", "<mtr><mtd>", "</mtd></mtr>")));
        }
        return new Notation(
                "[" + String.join(", ", texts) + "]",
                "\\begin{bmatrix} " + String.join(" \\\\ ", latex) + " \\end{bmatrix}",
                mathml.append("</mtable><mo>]</mo></mrow>").toString());
    }

    /** A finite number as a decimal with so many significant digits. */
    public static Notation number(double value, int digits) {
        String text = Numbers.significant(Math.abs(value), digits);
        String sign = value < 0 ? "-" : "";
        int e = text.indexOf('e');
        String size = e < 0 ? text : text.substring(0, e) + "\\times 10^{" + text.substring(e + 1) + "}";
        String mathml = e < 0
                ? "<mn>" + text + "</mn>"
                : "<mn>" + text.substring(0, e) + "</mn><mo>×</mo><msup><mn>10</mn><mn>"
                        + text.substring(e + 1).replace('-', '−') + "</mn></msup>";
        return new Notation(sign + text, sign + size, value < 0 ? "<mrow><mo>−</mo>" + mathml + "</mrow>" : mathml);
    }

    /** A column vector. */
    public static Notation column(List<Expr> entries) {
        List<List<Expr>> rows = new ArrayList<>();
        entries.forEach(entry -> rows.add(List.of(entry)));
        return matrix(rows);
    }

    public Notation then(Notation next) {
        return new Notation(text + next.text, latex + spaced(next.latex), mathml + next.mathml);
    }

    /** A thin space, then {@code next}: a factor beside a factor. */
    public Notation beside(Notation next) {
        return new Notation(
                text + " " + next.text,
                latex + "\\," + next.latex,
                mathml + "<mo rspace=\"0.1667em\">&#x2062;</mo>" + next.mathml);
    }

    public Notation equalTo(Notation right) {
        return then(sign("=")).then(right);
    }

    public Formula formula(String id, String label) {
        return new Formula(id, label, text, latex, MathMl.wrap("<mrow>" + mathml + "</mrow>"));
    }

    /** A command before a letter needs a space between. */
    private static String spaced(String latex) {
        return !latex.isEmpty() && isLetter(latex.charAt(0)) ? " " + latex : latex;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
