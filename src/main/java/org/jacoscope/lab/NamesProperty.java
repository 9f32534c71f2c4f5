package org.jacoscope.lab;

import java.util.List;
import org.jacoscope.core.expr.FormulaException;
import org.jacoscope.core.expr.Scope;
import org.jacoscope.scene.Sink;

/** The names of a map's variables, such as "r,theta"; formulas declared after it may use them. */
public record NamesProperty(String key, String label, String initial, int min, int max)
        implements Property<List<String>> {

    @Override
    public String type() {
        return "names";
    }

    @Override
    public List<String> parse(String text, State earlier) {
        int count = NumberText.count(text, ',');
        if (count < min || count > max) {
            throw new PropertyException(
                    key,
                    label + " (" + key + ") should be "
                            + (min == max ? Integer.toString(min) : min + " to " + max) + " names, not " + count
                            + ".");
        }
        return canonical(NumberText.split(text, ','));
    }

    private List<String> canonical(List<String> parts) {
        try {
            return Scope.of(parts.stream().map(String::strip).toList(), List.of())
                    .variables();
        } catch (FormulaException e) {
            throw new PropertyException(
                    key, label + " (" + key + ") should be names such as " + initial + ". " + e.getMessage());
        }
    }

    @Override
    public String print(List<String> value) {
        return String.join(",", value);
    }

    @Override
    public void write(List<String> value, Sink out) {
        out.beginArray();
        value.forEach(out::string);
        out.endArray();
    }
}
