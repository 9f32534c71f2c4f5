package org.jacoscope.core.expr;

import java.util.List;

/** Formulas as MathML. Pieces are complete elements without a {@code <math>} about them, to be put together. */
public final class MathMl {

    private static final MathMlSheet SHEET = new MathMlSheet();
    private static final Typesetter TYPESETTER = new Typesetter(SHEET);

    private MathMl() {}

    /** The whole {@code <math>} element of a formula. */
    public static String math(Expr expr) {
        return wrap(piece(expr));
    }

    /** A {@code <math>} element about pieces. */
    public static String wrap(String pieces) {
        return "<math xmlns=\"http://www.w3.org/1998/Math/MathML\">" + pieces + "</math>";
    }

    /** One element. */
    public static String piece(Expr expr) {
        return SHEET.group(TYPESETTER.print(expr)).toString();
    }

    /** One element: a matrix in brackets. */
    public static String matrix(List<List<Expr>> rows) {
        StringBuilder out = new StringBuilder("<mrow><mo>[</mo><mtable>");
        for (List<Expr> row : rows) {
            out.append("<mtr>");
            for (Expr entry : row) {
                out.append("<mtd>").append(piece(entry)).append("</mtd>");
            }
            out.append("</mtr>");
        }
        return out.append("</mtable><mo>]</mo></mrow>").toString();
    }
}
