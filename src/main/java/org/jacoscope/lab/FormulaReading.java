package org.jacoscope.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jacoscope.core.expr.FormulaException;
import org.jacoscope.core.expr.MathMl;
import org.jacoscope.scene.Sink;
import org.jspecify.annotations.Nullable;

/**
 * How one formula of a state reads by itself, whatever is wrong with the rest: what people see while they type. It costs
 * no more than reading.
 *
 * @param property the key of the property that holds it
 * @param index which of the property's formulas, from 0; −1 when it holds one
 * @param mathml the formula as it was understood; null when it cannot be read
 * @param problem why it cannot be read; null when it can
 */
public record FormulaReading(
        String property,
        int index,
        @Nullable String mathml,
        @Nullable FormulaException problem) {

    /**
     * The readings of a lab's formulas, in their order; without those whose variables have no names, as these cannot be
     * read themselves.
     *
     * @param json values of some of the lab's properties
     * @throws PropertyException for an unknown key, a value of a kind that its property cannot have, or more formulas
     *     than it may hold: what is read is bounded before it is split
     */
    public static List<FormulaReading> of(Lab lab, Map<String, ?> json) {
        State named = State.names(lab.properties(), json);
        List<FormulaReading> readings = new ArrayList<>();
        for (Property<?> property : lab.properties()) {
            if (property instanceof FormulaProperty one && one.scope().isKnown(named)) {
                readings.add(read(property, -1, one.text(value(one, json)), one.scope(), named));
            } else if (property instanceof FormulasProperty many && many.scope().isKnown(named)) {
                List<String> texts = many.texts(value(many, json));
                for (int i = 0; i < texts.size(); i++) {
                    readings.add(read(property, i, texts.get(i), many.scope(), named));
                }
            }
        }
        return readings;
    }

    private static Object value(Property<?> property, Map<String, ?> json) {
        Object value = json.get(property.key());
        return value == null ? property.initial() : value;
    }

    private static FormulaReading read(Property<?> property, int index, String text, FormulaScope scope, State named) {
        try {
            String mathml = MathMl.math(scope.read(text, named).expr());
            return new FormulaReading(property.key(), index, mathml, null);
        } catch (FormulaException e) {
            return new FormulaReading(property.key(), index, null, e);
        }
    }

    public static void write(List<FormulaReading> readings, Sink out) {
        out.beginArray();
        readings.forEach(reading -> reading.write(out));
        out.endArray();
    }

    private void write(Sink out) {
        out.beginObject();
        out.name("property");
        out.string(property);
        out.name("index");
        out.number(index);
        if (mathml != null) {
            out.name("mathml");
            out.string(mathml);
        }
        if (problem != null) {
            out.name("problem");
            out.beginObject();
            new Refusal(Refusal.Cause.FORMULA, problem.getMessage(), pointer(), problem).write(out);
            out.endObject();
        }
        out.endObject();
    }

    private String pointer() {
        return "/" + property + (index < 0 ? "" : "/" + index);
    }
}
