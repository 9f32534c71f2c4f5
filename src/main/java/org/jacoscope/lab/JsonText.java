package org.jacoscope.lab;

import java.util.ArrayList;
import java.util.List;
import org.jacoscope.core.num.Numbers;

/** Turns JSON values into the text that properties parse, so that URLs and JSON are checked by the same code. */
final class JsonText {

    private JsonText() {}

    static String of(Property<?> property, Object json) {
        return json instanceof List<?> list ? join(property, list, ",") : scalar(property, json);
    }

    /** A list of items, each a scalar or a list of scalars: "1,2;3,4". */
    static String rows(Property<?> property, Object json) {
        return json instanceof List<?> list ? join(property, list, ";") : scalar(property, json);
    }

    /** A list of numbers; a comma within one of them is a mistake, not the end of the number. */
    static String numbers(Property<?> property, Object json) {
        if (json instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                if (items.get(i) instanceof String text && text.indexOf(',') >= 0) {
                    NumberText.parse(property, i, text);
                }
            }
        }
        return of(property, json);
    }

    private static String join(Property<?> property, List<?> items, String separator) {
        List<String> texts = new ArrayList<>();
        for (Object item : items) {
            boolean nested = item instanceof List<?> && separator.equals(";");
            texts.add(nested ? of(property, item) : scalar(property, item));
        }
        return String.join(separator, texts);
    }

    private static String scalar(Property<?> property, Object json) {
        if (json instanceof String text) {
            return text;
        }
        if (json instanceof Number number) {
            return Numbers.shortest(number.doubleValue());
        }
        if (json instanceof Boolean flag) {
            return flag ? "true" : "false";
        }
        throw new PropertyException(
                property.key(),
                property.label() + " (" + property.key() + ") has a JSON value of a kind that a " + property.type()
                        + " cannot be. Try a value such as \"" + property.initial() + "\".");
    }
}
