package org.jacoscope.core.expr;

import java.util.List;

/**
 * Formulas as plain text. The parser reads the text back as a formula that prints the same; the tree is the same but
 * for the position of minus signs (−x·y is −(x·y)), the nesting of sums and products (x+(y+z) is (x+y)+z) and numbers
 * that are fractions or negative, which become operations.
 */
public final class Text {

    private static final Typesetter TYPESETTER = new Typesetter(new TextSheet());

    private Text() {}

    public static String of(Expr expr) {
        return TYPESETTER.print(expr).toString();
    }

    /** {@code [[a, b], [c, d]]}. */
    public static String matrix(List<List<Expr>> rows) {
        StringBuilder out = new StringBuilder("[");
        for (List<Expr> row : rows) {
            out.append(out.length() > 1 ? ", [" : "[");
            for (int i = 0; i < row.size(); i++) {
                out.append(i > 0 ? ", " : "").append(of(row.get(i)));
            }
            out.append(']');
        }
        return out.append(']').toString();
    }
}
