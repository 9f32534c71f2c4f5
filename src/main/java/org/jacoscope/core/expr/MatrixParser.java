package org.jacoscope.core.expr;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a matrix of formulas: {@code [[a, b], [c, d]]}, or {@code [a, b; c, d]} with or without its brackets. A formula
 * alone is a matrix of one entry, and {@code [a, b]} of one row. Commas inside round parentheses belong to functions.
 */
public final class MatrixParser {

    /** The most entries that a matrix may have. */
    public static final int MAX_ENTRIES = 36;

    private final String text;
    private final Scope scope;
    private final List<List<Expr>> rows = new ArrayList<>();
    private List<Expr> row = new ArrayList<>();
    private int entries;

    private MatrixParser(String text, Scope scope) {
        this.text = text;
        this.scope = scope;
    }

    /**
     * The rows of the matrix that {@code text} spells, all equally long, none empty.
     *
     * @throws FormulaException when it cannot be read; positions are those in {@code text}
     */
    public static List<List<Expr>> parse(String text, Scope scope) {
        if (text.length() > Parser.MAX_CHARACTERS) {
            throw Complaint.tooLong(text);
        }
        MatrixParser parser = new MatrixParser(text, scope);
        parser.matrix(0, text.length());
        return List.copyOf(parser.rows);
    }

    private void matrix(int from, int to) {
        int start = skip(from, to);
        if (start == to || text.charAt(start) != '[') {
            rows(from, to);
            return;
        }
        int end = closing(start, to);
        nothingBetween(end + 1, to);
        int inner = skip(start + 1, end);
        if (inner < end && text.charAt(inner) == '[') {
            bracketedRows(inner, end);
        } else {
            rows(start + 1, end);
        }
    }

    /** Rows in brackets of their own, separated by commas (or semicolons). */
    private void bracketedRows(int from, int to) {
        int at = from;
        while (true) {
            if (at == to || text.charAt(at) != '[') {
                throw MatrixComplaint.noRow(text, at, to);
            }
            int end = closing(at, to);
            row(at + 1, end);
            at = skip(end + 1, to);
            if (at == to) {
                return;
            }
            if (text.charAt(at) != ',' && text.charAt(at) != ';') {
                throw MatrixComplaint.noComma(text, at);
            }
            at = skip(at + 1, to);
        }
    }

    /** Rows separated by semicolons. */
    private void rows(int from, int to) {
        int at = from;
        for (int end = next(';', at, to); end < to; end = next(';', at, to)) {
            row(at, end);
            at = end + 1;
        }
        row(at, to);
    }

    private void row(int from, int to) {
        row = new ArrayList<>();
        int at = from;
        for (int end = next(',', at, to); end < to; end = next(',', at, to)) {
            entry(at, end);
            at = end + 1;
        }
        entry(at, to);
        if (!rows.isEmpty() && rows.get(0).size() != row.size()) {
            throw MatrixComplaint.unequalRows(
                    from, to, rows.size() + 1, row.size(), rows.get(0).size());
        }
        rows.add(List.copyOf(row));
    }

    private void entry(int from, int to) {
        boolean alone = from == 0 && to == text.length();
        if (++entries > MAX_ENTRIES) {
            throw MatrixComplaint.tooMany(from, to);
        }
        String place = alone ? "" : "Row " + (rows.size() + 1) + ", column " + (row.size() + 1) + ": ";
        if (!alone && skip(from, to) == to) {
            throw MatrixComplaint.emptyEntry(from, to, place);
        }
        try {
            // Blanks in place of what stands before keep all positions those of the whole text.
            row.add(Parser.parse(" ".repeat(from) + text.substring(from, to), scope));
        } catch (FormulaException e) {
            throw alone ? e : MatrixComplaint.at(place, e);
        }
    }

    /** Where {@code separator} stands next outside of parentheses; {@code to} when nowhere. */
    private int next(char separator, int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == separator && depth <= 0) {
                return i;
            }
        }
        return to;
    }

    /** Where the bracket that opens at {@code open} closes. */
    private int closing(int open, int to) {
        int depth = 0;
        for (int i = open; i < to; i++) {
            char c = text.charAt(i);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw MatrixComplaint.unclosed(text, open);
    }

    private void nothingBetween(int from, int to) {
        int at = skip(from, to);
        if (at < to) {
            throw MatrixComplaint.more(text, at, to);
        }
    }

    private int skip(int from, int to) {
        int at = from;
        while (at < to && Lexer.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
