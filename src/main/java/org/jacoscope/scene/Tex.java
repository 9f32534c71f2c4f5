package org.jacoscope.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.expr.Latex;
import org.jacoscope.core.num.Numbers;

/**
 * A scene's words, formulas and numbers as a fragment of a LaTeX document, for a preamble with {@code amsmath} and
 * {@code textcomp}. Greek letters, raised and lowered digits and the usual signs become commands; other characters stay
 * as they are, in UTF-8.
 */
public final class Tex {
    private static final int DIGITS = 6;
    private static final String SPECIAL = "&%$#_{}";
    /** Characters and the mathematics they stand for. */
    private static final String[][] SIGNS = {
        {"α", "\\alpha"},
        {"β", "\\beta"},
        {"γ", "\\gamma"},
        {"δ", "\\delta"},
        {"ε", "\\varepsilon"},
        {"ζ", "\\zeta"},
        {"η", "\\eta"},
        {"θ", "\\theta"},
        {"ι", "\\iota"},
        {"κ", "\\kappa"},
        {"λ", "\\lambda"},
        {"μ", "\\mu"},
        {"ν", "\\nu"},
        {"ξ", "\\xi"},
        {"π", "\\pi"},
        {"ρ", "\\rho"},
        {"σ", "\\sigma"},
        {"τ", "\\tau"},
        {"υ", "\\upsilon"},
        {"φ", "\\varphi"},
        {"ϕ", "\\phi"},
        {"χ", "\\chi"},
        {"ψ", "\\psi"},
        {"ω", "\\omega"},
        {"Γ", "\\Gamma"},
        {"Δ", "\\Delta"},
        {"Θ", "\\Theta"},
        {"Λ", "\\Lambda"},
        {"Ξ", "\\Xi"},
        {"Π", "\\Pi"},
        {"Σ", "\\Sigma"},
        {"Φ", "\\Phi"},
        {"Ψ", "\\Psi"},
        {"Ω", "\\Omega"},
        {"−", "-"},
        {"×", "\\times"},
        {"·", "\\cdot"},
        {"±", "\\pm"},
        {"≈", "\\approx"},
        {"≠", "\\neq"},
        {"≤", "\\leq"},
        {"≥", "\\geq"},
        {"→", "\\to"},
        {"∞", "\\infty"},
        {"∂", "\\partial"},
        {"∇", "\\nabla"},
        {"√", "\\surd"},
        {"∫", "\\int"},
        {"∈", "\\in"},
        {"°", "^{\\circ}"},
        {"‖", "\\Vert"},
        {"ᵀ", "^{T}"},
        {"⁻", "^{-}"},
        {"′", "'"},
        {"½", "\\tfrac{1}{2}"}
    };

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉";

    private Tex() {}

    public static String write(Scene scene) {
        StringBuilder out = new StringBuilder();
        out.append("\\subsection*{").append(text(scene.title())).append("}\n");
        out.append(text(scene.description())).append('\n');
        for (Formula formula : scene.formulas()) {
            out.append(display(formula.label(), formula.latex())).append('\n');
        }
        for (Readout readout : scene.readouts()) {
            if (readout.value() instanceof Readout.Value.Code) {
                continue; // the formulas say it already
            }
            out.append(display(readout.label(), value(readout.value(), Tex::rounded)))
                    .append('\n');
        }
        for (Note note : scene.notes()) {
            out.append('\n').append(text(note.text())).append('\n');
        }
        return out.toString();
    }

    static String display(String label, String latex) {
        return "\\[ \\text{" + text(label) + "} = " + latex + " \\]";
    }

    /** @param decimal writes a finite number, with an e before its exponent */
    static String value(Readout.Value value, DoubleFunction<String> decimal) {
        if (value instanceof Readout.Value.Scalar scalar) {
            return number(scalar.value(), decimal);
        }
        if (value instanceof Readout.Value.Vector vector) {
            return matrix(vector.values().length, 1, vector.values(), decimal);
        }
        if (value instanceof Readout.Value.Matrix matrix) {
            return matrix(matrix.rows(), matrix.columns(), matrix.values(), decimal);
        }
        if (value instanceof Readout.Value.Code code) {
            return program(code.program());
        }
        return "\\text{" + text(((Readout.Value.Words) value).text()) + "}";
    }

    /** F and, where it can be written out, J. */
    private static String program(Program program) {
        StringBuilder arguments = new StringBuilder();
        for (String variable : program.variables()) {
            arguments.append(arguments.isEmpty() ? "(" : ", ").append(Latex.of(Expr.sym(variable)));
        }
        arguments.append(") = ");
        List<List<Expr>> column = new ArrayList<>();
        program.components().forEach(component -> column.add(List.of(component)));
        return "F" + arguments + Latex.matrix(column)
                + program.jacobian()
                        .map(rows -> ", \\qquad J" + arguments + Latex.matrix(rows))
                        .orElse("");
    }

    /** Row-major; by {@code array}, as {@code pmatrix} ends at ten columns. */
    private static String matrix(int rows, int columns, double[] values, DoubleFunction<String> decimal) {
        StringBuilder out = new StringBuilder("\\left(\\begin{array}{");
        for (int column = 0; column < columns; column++) {
            out.append('r');
        }
        out.append("} ");
        for (int i = 0; i < rows * columns; i++) {
            out.append(i == 0 ? "" : i % columns == 0 ? " \\\\ " : " & ").append(number(values[i], decimal));
        }
        return out.append(" \\end{array}\\right)").toString();
    }

    private static String rounded(double x) {
        return Numbers.significant(x, DIGITS);
    }

    static String number(double x, DoubleFunction<String> decimal) {
        if (Double.isNaN(x)) {
            return "\\text{undefined}";
        }
        if (Double.isInfinite(x)) {
            return x > 0 ? "\\infty" : "-\\infty";
        }
        String digits = decimal.apply(x);
        int e = digits.indexOf('e');
        return e < 0 ? digits : digits.substring(0, e) + " \\times 10^{" + digits.substring(e + 1) + "}";
    }

    /** Plain words, made safe for text mode. */
    static String text(String words) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            out.append(character(words.charAt(i)));
        }
        return out.toString();
    }

    private static String character(char c) {
        if (SPECIAL.indexOf(c) >= 0) {
            return "\\" + c;
        }
        if (RAISED.indexOf(c) >= 0) {
            return "\\textsuperscript{" + RAISED.indexOf(c) + "}";
        }
        if (LOWERED.indexOf(c) >= 0) {
            return "\\textsubscript{" + LOWERED.indexOf(c) + "}";
        }
        for (String[] sign : SIGNS) {
            if (sign[0].charAt(0) == c) {
                return "\\(" + sign[1] + "\\)";
            }
        }
        return switch (c) {
            case '\\' -> "\\textbackslash{}";
            case '~' -> "\\textasciitilde{}";
            case '^' -> "\\textasciicircum{}";
            case '<' -> "\\textless{}";
            case '>' -> "\\textgreater{}";
            case '|' -> "\\textbar{}";
            default -> c < ' ' ? " " : "" + c;
        };
    }
}
