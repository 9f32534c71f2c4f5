package org.jacoscope.core.expr;

import java.util.List;

/** Formulas as LaTeX for maths mode, with amsmath. */
public final class Latex {

    private static final Typesetter TYPESETTER = new Typesetter(new LatexSheet());

    private Latex() {}

    public static String of(Expr expr) {
        return spaced(TYPESETTER.print(expr).toString());
    }

    /** A bmatrix. */
    public static String matrix(List<List<Expr>> rows) {
        StringBuilder out = new StringBuilder("\\begin{bmatrix} ");
        for (int i = 0; i < rows.size(); i++) {
            out.append(i > 0 ? " \\\\ " : "");
            for (int j = 0; j < rows.get(i).size(); j++) {
                out.append(j > 0 ? " & " : "").append(of(rows.get(i).get(j)));
            }
        }
        return out.append(" \\end{bmatrix}").toString();
    }

    /** Makes a soft space a real one between a command and a letter, and drops the others. */
    private static String spaced(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != LatexSheet.SOFT) {
                out.append(c);
            } else if (endsWithCommand(out) && i + 1 < text.length() && Lexer.isLetter(text.charAt(i + 1))) {
                out.append(' ');
            }
        }
        return out.toString();
    }

    private static boolean endsWithCommand(StringBuilder out) {
        int at = out.length() - 1;
        while (at >= 0 && Lexer.isLetter(out.charAt(at))) {
            at--;
        }
        return at >= 0 && at < out.length() - 1 && out.charAt(at) == '\\';
    }
}
