package org.jacoscope.core.marking;

import java.util.ArrayList;
import java.util.List;
import org.jacoscope.core.expr.Expr;
import org.jspecify.annotations.Nullable;

/** Mistakes that concern all entries of a matrix alike. */
final class MatrixMistakes {
    static final String TRANSPOSED =
            "Almost: this is the transpose of the answer, its rows are your columns. In a Jacobian, row i holds the"
                    + " derivatives of component i.";

    private interface Clause {
        @Nullable
        String of(Expr answer, Entry entry);
    }

    private MatrixMistakes() {}

    /** A sentence about the mistake that is in all entries; null when there is none. */
    static @Nullable String of(
            Samples samples,
            List<List<Expr>> right,
            List<List<Expr>> tried,
            List<Entry> entries,
            List<String> variables) {
        if (isTransposed(samples, right, tried)) {
            return TRANSPOSED;
        }
        List<Expr> answers = right.stream().flatMap(List::stream).toList();
        List<Clause> clauses = List.of(
                (answer, entry) -> EntryMistakes.sign(entry),
                new EntryMistakes(samples, variables)::swapped,
                (answer, entry) -> EntryMistakes.factor(entry));
        for (Clause clause : clauses) {
            String common = common(clause, answers, entries);
            if (common != null) {
                return "Almost: in every entry " + common + ".";
            }
        }
        return null;
    }

    /** What the clause says of all entries that are not zero, if that is the same; zeros must be right. */
    private static @Nullable String common(Clause clause, List<Expr> answers, List<Entry> entries) {
        String common = null;
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (entry.isZero() && entry.isSame()) {
                continue;
            }
            String said = clause.of(answers.get(i), entry);
            if (said == null || (common != null && !common.equals(said))) {
                return null;
            }
            common = said;
        }
        return common;
    }

    /** Whether the attempt is the answer with rows and columns exchanged. */
    static boolean isTransposed(Samples samples, List<List<Expr>> right, List<List<Expr>> tried) {
        if (tried.size() != right.get(0).size() || tried.get(0).size() != right.size()) {
            return false;
        }
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < right.size(); i++) {
            for (int j = 0; j < right.get(i).size(); j++) {
                entries.add(Entry.of(
                        samples.values(right.get(i).get(j)),
                        samples.values(tried.get(j).get(i))));
            }
        }
        return entries.stream().allMatch(Entry::isSame);
    }
}
