package org.jacoscope.core.calculus;

import java.util.List;
import java.util.Map;
import org.jacoscope.core.expr.Parser;
import org.jacoscope.core.expr.Scope;

/** Maps from text, for tests. */
final class Maps {

    private Maps() {}

    static Mapping of(List<String> variables, String... components) {
        Scope scope = Scope.of(variables, List.of());
        return Mapping.of(
                variables,
                List.of(components).stream()
                        .map(text -> Parser.parse(text, scope))
                        .toList(),
                Map.of());
    }

    /** A map in x and y. */
    static Mapping plane(String... components) {
        return of(List.of("x", "y"), components);
    }
}
