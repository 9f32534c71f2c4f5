package org.jacoscope.core.expr;

/** The sentences in which the parser of matrices explains what is wrong with brackets, commas and rows. */
final class MatrixComplaint {
    private static final String EXAMPLE = "[[a, b], [c, d]]";
    private static final int QUOTED = 40;

    private MatrixComplaint() {}

    static FormulaException unclosed(String text, int open) {
        return new FormulaException(
                "A closing bracket is missing: the one opened at character " + (open + 1) + " is never closed.",
                text.length(),
                0,
                "the end of the matrix",
                "\"]\"",
                "]");
    }

    static FormulaException more(String text, int from, int to) {
        String found = quoted(text, from, to);
        return new FormulaException(
                "Nothing should follow the bracket that closes the matrix, and " + found + " does. Write a matrix as "
                        + EXAMPLE + ".",
                from,
                to - from,
                found,
                "the end of the matrix",
                null);
    }

    static FormulaException noRow(String text, int from, int to) {
        String found = from == to ? "the end of the matrix" : quoted(text, from, from + 1);
        return new FormulaException(
                "Found " + found + " where a row in brackets should begin: write " + EXAMPLE + ".",
                from,
                from == to ? 0 : 1,
                found,
                "\"[\"",
                null);
    }

    static FormulaException noComma(String text, int at) {
        String found = quoted(text, at, at + 1);
        return new FormulaException(
                "Found " + found + " after a row, where a comma or the closing bracket should stand: write " + EXAMPLE
                        + ".",
                at,
                1,
                found,
                "\",\" or \"]\"",
                null);
    }

    static FormulaException unequalRows(int from, int to, int row, int count, int expected) {
        return new FormulaException(
                "Row " + row + " has " + entries(count) + ", and row 1 has " + entries(expected)
                        + ": all rows of a matrix are equally long.",
                from,
                to - from,
                entries(count),
                entries(expected),
                null);
    }

    static FormulaException tooMany(int from, int to) {
        String limit = "at most " + MatrixParser.MAX_ENTRIES + " entries";
        return new FormulaException(
                "The matrix is too large: it may have " + limit + ".", from, to - from, "one more", limit, null);
    }

    static FormulaException emptyEntry(int from, int to, String place) {
        return new FormulaException(
                place + "there is nothing here. Write 0 for a zero.", from, to - from, "nothing", "a formula", null);
    }

    /** The same trouble, with the entry named in which it is. */
    static FormulaException at(String place, FormulaException in) {
        return new FormulaException(
                place + in.getMessage(), in.position(), in.length(), in.found(), in.expected(), in.suggestion());
    }

    private static String entries(int count) {
        return count == 1 ? "1 entry" : count + " entries";
    }

    private static String quoted(String text, int from, int to) {
        String found = text.substring(from, to);
        return "\"" + (found.length() <= QUOTED ? found : found.substring(0, QUOTED - 1) + "…") + "\"";
    }
}
