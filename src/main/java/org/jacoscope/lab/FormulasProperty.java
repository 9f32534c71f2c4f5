package org.jacoscope.lab;

import java.util.ArrayList;
import java.util.List;
import org.jacoscope.scene.Sink;

/**
 * The components of a map; in URLs separated by semicolons.
 *
 * @param names what each component is called ("x", "y"), which fixes how many there are; empty when {@code min} to
 *     {@code max} of them may be given
 */
public record FormulasProperty(
        String key, String label, List<String> names, int min, int max, String initial, FormulaScope scope)
        implements Property<List<Typed>> {

    /** A map with one formula for each of {@code names}. */
    public static FormulasProperty of(
            String key, String label, List<String> names, String initial, FormulaScope scope) {
        return new FormulasProperty(key, label, names, names.size(), names.size(), initial, scope);
    }

    @Override
    public String type() {
        return "formulas";
    }

    @Override
    public List<Typed> parse(String text, State earlier) {
        int count = NumberText.count(text, ';');
        if (count < min) {
            throw miscounted(count);
        }
        List<Typed> formulas = new ArrayList<>();
        for (String part : texts(text)) {
            formulas.add(scope.parse(this, formulas.size(), part, earlier));
        }
        return List.copyOf(formulas);
    }

    /**
     * The texts of the single formulas, which may be fewer than there should be.
     *
     * @param json one text, or a list whose items stand for themselves, so that a semicolon in one of them is found
     *     where it is
     * @throws PropertyException when there are too many
     */
    List<String> texts(Object json) {
        if (json instanceof List<?> items) {
            checkMost(items.size());
            return items.stream().map(item -> JsonText.of(this, item)).toList();
        }
        String text = text(json);
        checkMost(NumberText.count(text, ';'));
        return NumberText.split(text, ';');
    }

    private void checkMost(int count) {
        if (count > max) {
            throw miscounted(count);
        }
    }

    private PropertyException miscounted(int count) {
        return new PropertyException(
                key,
                label + " (" + key + ") should be " + (min == max ? Integer.toString(min) : min + " to " + max)
                        + " formulas separated by semicolons, such as " + initial + ", not " + count + ".");
    }

    @Override
    public String print(List<Typed> value) {
        return String.join(";", value.stream().map(Typed::text).toList());
    }

    @Override
    public String text(Object json) {
        return JsonText.rows(this, json);
    }

    @Override
    public void write(List<Typed> value, Sink out) {
        out.beginArray();
        value.forEach(formula -> out.string(formula.text()));
        out.endArray();
    }

    @Override
    public void describe(Sink out) {
        out.name("names");
        out.beginArray();
        names.forEach(out::string);
        out.endArray();
        out.name("min");
        out.number(min);
        out.name("max");
        out.number(max);
        scope.describe(out);
    }
}
