package org.jacoscope.core.marking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jacoscope.core.expr.Explain;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.expr.MatrixParser;
import org.jacoscope.core.expr.Op;
import org.jacoscope.core.expr.Parser;
import org.jacoscope.core.expr.Scope;
import org.jacoscope.core.num.Budget;
import org.jacoscope.core.symbolic.Simplify;
import org.jspecify.annotations.Nullable;

/**
 * Compares a formula, or a matrix of formulas, with the right one: by value at random points, and by simplifying the
 * difference.
 *
 * @param answer as a person would type it
 * @param ranges lo and hi of the variables that are not taken from −2 to 2
 * @param mistakes that are recognised before the general ones
 */
public record FormulaCheck(
        String answer, List<String> variables, Map<String, double[]> ranges, List<Mistake> mistakes) {

    /** How many rows and columns the answer has; 1 and 1 for a formula. */
    public record Shape(int rows, int columns) {
        static Shape of(List<List<Expr>> matrix) {
            return new Shape(matrix.size(), matrix.get(0).size());
        }

        public boolean isMatrix() {
            return rows * columns > 1;
        }

        private String words() {
            return "a matrix of " + (rows == 1 ? "1 row" : rows + " rows") + " and "
                    + (columns == 1 ? "1 column" : columns + " columns");
        }
    }

    public Shape shape() {
        return Shape.of(MatrixParser.parse(answer, scope()));
    }

    private Scope scope() {
        return Scope.of(variables, List.of());
    }

    /**
     * @throws org.jacoscope.core.expr.FormulaException when the attempt cannot be read
     * @throws org.jacoscope.core.num.BudgetExceededException when it is too long to be compared
     */
    public Finding check(String attempt, Budget budget) {
        List<List<Expr>> right = MatrixParser.parse(answer, scope());
        Shape shape = Shape.of(right);
        List<List<Expr>> tried = read(attempt, shape);
        Samples samples = Samples.of(flat(right), variables, ranges, budget);
        if (!Shape.of(tried).equals(shape)) {
            return shapes(samples, right, tried);
        }
        List<Entry> entries = entries(samples, flat(right), flat(tried));
        boolean gap = entries.stream().anyMatch(Entry::hasGap);
        if (!gap && isZero(flat(right), flat(tried))) {
            return Finding.right("Right: the difference from the answer simplifies to 0.");
        }
        if (entries.stream().allMatch(Entry::isSame)) {
            return Finding.right("Right: it has the answer's value at each of "
                    + samples.points().size() + " random points.");
        }
        return Finding.wrong(mistake(samples, right, tried, entries));
    }

    /** A formula alone is read as such, so that a decimal comma is explained and not taken for two entries. */
    private List<List<Expr>> read(String attempt, Shape shape) {
        return shape.isMatrix() || attempt.strip().startsWith("[")
                ? MatrixParser.parse(attempt, scope())
                : List.of(List.of(Parser.parse(attempt, scope())));
    }

    private static List<Expr> flat(List<List<Expr>> matrix) {
        return matrix.stream().flatMap(List::stream).toList();
    }

    private static List<Entry> entries(Samples samples, List<Expr> right, List<Expr> tried) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < right.size(); i++) {
            entries.add(Entry.of(samples.values(right.get(i)), samples.values(tried.get(i))));
        }
        return entries;
    }

    private static boolean isZero(List<Expr> right, List<Expr> tried) {
        long work = Simplify.DEFAULT_WORK / right.size();
        for (int i = 0; i < right.size(); i++) {
            Expr difference = Simplify.simplify(Expr.call(Op.SUB, tried.get(i), right.get(i)), work);
            if (!(difference instanceof Expr.Num number) || !number.value().isZero()) {
                return false;
            }
        }
        return true;
    }

    private Finding shapes(Samples samples, List<List<Expr>> right, List<List<Expr>> tried) {
        if (MatrixMistakes.isTransposed(samples, right, tried)) {
            return Finding.wrong(MatrixMistakes.TRANSPOSED);
        }
        Shape shape = Shape.of(right);
        return Finding.wrong("Not yet: the answer is " + (shape.isMatrix() ? shape.words() : "one formula")
                + ", and yours is "
                + (Shape.of(tried).isMatrix() ? Shape.of(tried).words() : "one formula") + "."
                + (shape.isMatrix() ? " Write rows in brackets: [[a, b], [c, d]]." : ""));
    }

    private String mistake(Samples samples, List<List<Expr>> right, List<List<Expr>> tried, List<Entry> entries) {
        for (Mistake mistake : mistakes) {
            if (isThat(samples, mistake, entries)) {
                return "Not yet. " + mistake.explanation();
            }
        }
        EntryMistakes known = new EntryMistakes(samples, variables);
        if (entries.size() > 1) {
            String whole = MatrixMistakes.of(samples, right, tried, entries, variables);
            return whole == null ? firstWrong(samples, right, tried, entries, known) : whole;
        }
        String clause = gap(samples, tried.get(0).get(0), entries.get(0));
        if (clause == null) {
            clause = known.clause(right.get(0).get(0), entries.get(0));
        }
        return clause == null
                ? "Not yet: the two differ, for example " + example(samples, entries.get(0)) + "."
                : "Almost: " + clause + ".";
    }

    private boolean isThat(Samples samples, Mistake mistake, List<Entry> entries) {
        List<Expr> known = flat(MatrixParser.parse(mistake.answer(), scope()));
        for (int i = 0; i < entries.size(); i++) {
            double[] values = samples.values(known.get(i));
            if (!new Entry(values, entries.get(i).got(), entries.get(i).scale()).isSame()) {
                return false;
            }
        }
        return true;
    }

    private static String firstWrong(
            Samples samples, List<List<Expr>> right, List<List<Expr>> tried, List<Entry> entries, EntryMistakes known) {
        int first = 0;
        while (entries.get(first).isSame()) {
            first++;
        }
        int columns = right.get(0).size();
        String place = "row " + (first / columns + 1) + ", column " + (first % columns + 1);
        Entry entry = entries.get(first);
        String clause = gap(samples, flat(tried).get(first), entry);
        if (clause == null) {
            clause = known.clause(flat(right).get(first), entry);
        }
        String what = clause == null
                ? "Not yet: " + place + " is wrong, for example " + example(samples, entry) + "."
                : "Not yet: in " + place + " " + clause + ".";
        boolean only = entries.stream().filter(Entry::isSame).count() == entries.size() - 1;
        return what + (only ? " All other entries are right." : "");
    }

    private static @Nullable String gap(Samples samples, Expr tried, Entry entry) {
        if (!entry.hasGap() || !entry.isSameWhereDefined()) {
            return null;
        }
        int at = entry.firstGap();
        String why = Explain.at(tried, samples.points().get(at));
        return "yours is right where it is defined, but at " + samples.words(at) + " it is not, unlike the answer"
                + (why == null ? "" : why.substring(why.indexOf(": ")));
    }

    private static String example(Samples samples, Entry entry) {
        int at = entry.firstDifference();
        return "at " + samples.words(at) + ", where yours is " + Samples.number(entry.got()[at]);
    }
}
