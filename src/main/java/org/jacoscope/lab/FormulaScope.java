package org.jacoscope.lab;

import java.util.ArrayList;
import java.util.List;
import org.jacoscope.core.expr.FormulaException;
import org.jacoscope.core.expr.Parser;
import org.jacoscope.core.expr.Scope;
import org.jacoscope.core.num.Recent;
import org.jacoscope.scene.Sink;
import org.jspecify.annotations.Nullable;

/**
 * Which names a formula may use.
 *
 * @param names the property that holds the variables' names; null when they are fixed
 * @param variables the fixed variables; empty when {@code names} holds them
 * @param parameters the number properties that the formula may name
 */
public record FormulaScope(@Nullable NamesProperty names, List<String> variables, List<NumberProperty> parameters) {

    public static FormulaScope of(List<String> variables, List<NumberProperty> parameters) {
        return new FormulaScope(null, variables, parameters);
    }

    public static FormulaScope of(NamesProperty names, List<NumberProperty> parameters) {
        return new FormulaScope(names, List.of(), parameters);
    }

    /** Whether the names of the variables are among the values of that state. */
    boolean isKnown(State earlier) {
        return names == null || earlier.has(names);
    }

    /** @throws FormulaException when the text is no formula in these names */
    Typed read(String text, State earlier) {
        return PARSED.get(source(text, earlier));
    }

    Typed parse(Property<?> property, int index, String text, State earlier) {
        try {
            return read(text, earlier);
        } catch (FormulaException e) {
            String which = index < 0 ? "" : ", formula " + (index + 1);
            throw new PropertyException(
                    property.key(),
                    index,
                    property.label() + " (" + property.key() + which + "): " + e.getMessage(),
                    e);
        }
    }

    private Source source(String text, State earlier) {
        List<String> known = names == null ? variables : earlier.get(names);
        List<String> numbers = new ArrayList<>();
        for (NumberProperty parameter : parameters) {
            if (!known.contains(parameter.key())) {
                numbers.add(parameter.key());
            }
        }
        return new Source(text, known, List.copyOf(numbers));
    }

    private record Source(String text, List<String> variables, List<String> parameters) {
        Typed typed() {
            return new Typed(text, Parser.parse(text, Scope.of(variables, parameters)));
        }
    }

    /** The last formulas: while something is dragged they stay the same. */
    private static final Recent<Source, Typed> PARSED = new Recent<>(16, Source::typed);

    void describe(Sink out) {
        out.name("variables");
        out.beginArray();
        variables.forEach(out::string);
        out.endArray();
        if (names != null) {
            out.name("variablesFrom");
            out.string(names.key());
        }
        out.name("parameters");
        out.beginArray();
        parameters.forEach(p -> out.string(p.key()));
        out.endArray();
    }
}
