package org.jacoscope.core.marking;

import java.util.List;
import org.jacoscope.core.expr.Expr;
import org.jspecify.annotations.Nullable;

/** What kind of mistake leads from the answer's formula to an attempt's values, as a clause that ends a sentence. */
record EntryMistakes(Samples samples, List<String> variables) {

    /** Of 0 there is no factor, and near it none that could be trusted. */
    private static final double SMALLEST_FACTOR = 1e-6;

    /** The mistake that is recognised in {@code entry}; null for none. */
    @Nullable
    String clause(Expr answer, Entry entry) {
        String clause = sign(entry);
        if (clause == null) {
            clause = swapped(answer, entry);
        }
        if (clause == null) {
            clause = new ChainRule(samples, variables).missing(answer, entry);
        }
        if (clause == null) {
            clause = factor(entry);
        }
        return clause == null ? difference(entry) : clause;
    }

    @Nullable
    static String sign(Entry entry) {
        if (entry.isZero() || !entry.everywhere((w, g) -> entry.close(Math.abs(w), Math.abs(g)))) {
            return null;
        }
        if (entry.isOpposite()) {
            return "the sign is the wrong way round everywhere";
        }
        if (entry.everywhere((w, g) -> w >= 0)) {
            return "the size is right, but not the sign: an absolute value |·| is missing, written abs( )";
        }
        return entry.everywhere((w, g) -> g >= 0)
                ? "yours is the absolute value of what is right, which is negative in places"
                : "the size is right everywhere, the sign only in places";
    }

    @Nullable
    String swapped(Expr answer, Entry entry) {
        for (int i = 0; i < variables.size(); i++) {
            for (int j = i + 1; j < variables.size(); j++) {
                String one = variables.get(i);
                String other = variables.get(j);
                if (new Entry(samples.swapped(answer, one, other), entry.got(), entry.scale()).isSame()) {
                    return Samples.letter(one) + " and " + Samples.letter(other) + " are swapped";
                }
            }
        }
        return null;
    }

    @Nullable
    static String factor(Entry entry) {
        int largest = 0;
        for (int i = 0; i < entry.want().length; i++) {
            largest = Math.abs(entry.want()[i]) > Math.abs(entry.want()[largest]) ? i : largest;
        }
        double factor = entry.got()[largest] / entry.want()[largest];
        if (!(Math.abs(factor) > SMALLEST_FACTOR) || !entry.everywhere((w, g) -> entry.close(factor * w, g))) {
            return entry.everywhere((w, g) -> Math.abs(w * g - 1) < SMALLEST_FACTOR * SMALLEST_FACTOR)
                    ? "yours is the reciprocal of what is right"
                    : null;
        }
        String times = entry.close(2, factor) ? "twice" : entry.close(0.5, factor) ? "half" : number(factor) + " times";
        return "yours is " + times + " what is right, everywhere";
    }

    @Nullable
    private static String difference(Entry entry) {
        double more = entry.got()[0] - entry.want()[0];
        if (!entry.everywhere((w, g) -> entry.close(w + more, g))) {
            return null;
        }
        return "yours is " + (more > 0 ? "larger" : "smaller") + " than what is right by " + number(Math.abs(more))
                + " everywhere";
    }

    private static String number(double value) {
        return Samples.number(value);
    }
}
