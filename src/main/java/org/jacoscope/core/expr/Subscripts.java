package org.jacoscope.core.expr;

/** A name divided into its letters and its subscript: x_1 and x1 are x with subscript 1. */
record Subscripts(String base, String below) {

    static Subscripts of(String name) {
        int cut = name.indexOf('_');
        if (cut > 0 && cut < name.length() - 1) {
            return new Subscripts(name.substring(0, cut), name.substring(cut + 1));
        }
        int end = name.length();
        while (end > 0 && Lexer.isDigit(name.charAt(end - 1))) {
            end--;
        }
        boolean plain = cut < 0 && end > 0;
        return plain ? new Subscripts(name.substring(0, end), name.substring(end)) : new Subscripts(name, "");
    }
}
