package org.jacoscope.core.expr;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Guesses what an unknown name may have been meant to be. */
public final class Names {

    private Names() {}

    /**
     * The name as a product of known ones, such as x*y for xy, or null.
     *
     * @param call whether a parenthesis follows, so that the last part may be a function
     */
    static @Nullable String product(String name, Scope scope, boolean call) {
        int n = name.length();
        int[] pieceEnd = new int[n + 1];
        int[] pieces = new int[n + 1];
        for (int start = n - 1; start >= 0; start--) {
            for (int end = start + 1; end <= n; end++) {
                String piece = name.substring(start, end);
                boolean known = isValue(piece, scope) || (call && end == n && Functions.has(piece));
                boolean rest = end == n || pieces[end] > 0;
                if (known && rest && (pieces[start] == 0 || pieces[end] + 1 < pieces[start])) {
                    pieces[start] = pieces[end] + 1;
                    pieceEnd[start] = end;
                }
            }
        }
        return pieces[0] < 2 ? null : joined(name, pieceEnd);
    }

    private static String joined(String name, int[] pieceEnd) {
        StringBuilder product = new StringBuilder();
        for (int at = 0; at < name.length(); at = pieceEnd[at]) {
            product.append(at == 0 ? "" : "*").append(name, at, pieceEnd[at]);
        }
        return product.toString();
    }

    private static boolean isValue(String name, Scope scope) {
        return scope.declares(name) || Functions.constant(name) != null;
    }

    /** The known name that takes the fewest edits to reach, if few enough to be a slip; else null. */
    static @Nullable String nearest(String name, Scope scope, boolean call) {
        return nearest(name, candidates(scope, call)).orElse(null);
    }

    /** Of {@code names} the one that takes the fewest edits to reach, if few enough to be a slip. */
    public static Optional<String> nearest(String name, Collection<String> names) {
        String best = null;
        int fewest = 1 + (name.length() + 1) / 3;
        for (String known : names) {
            int edits = edits(name, known, fewest);
            if (edits < fewest) {
                fewest = edits;
                best = known;
            }
        }
        return Optional.ofNullable(best);
    }

    private static List<String> candidates(Scope scope, boolean call) {
        List<String> values = new ArrayList<>(scope.variables());
        values.addAll(scope.parameters());
        values.addAll(Functions.constantNames());
        List<String> functions = List.copyOf(Functions.names());
        List<String> all = new ArrayList<>(call ? functions : values);
        all.addAll(call ? values : functions);
        return all;
    }

    /** Levenshtein distance with swaps of neighbours (optimal string alignment), ignoring case; at most {@code cap}. */
    static int edits(String a, String b, int cap) {
        if (Math.abs(a.length() - b.length()) >= cap) {
            return cap;
        }
        int[] before = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] next = new int[b.length() + 1];
            next[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = same(a, i, b, j) ? 0 : 1;
                next[j] = Math.min(Math.min(next[j - 1], row[j]) + 1, row[j - 1] + change);
                if (i > 1 && j > 1 && same(a, i, b, j - 1) && same(a, i - 1, b, j)) {
                    next[j] = Math.min(next[j], before[j - 2] + 1);
                }
            }
            before = row;
            row = next;
        }
        return Math.min(cap, row[b.length()]);
    }

    private static boolean same(String a, int i, String b, int j) {
        return Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1));
    }
}
