package org.jacoscope.lab;

import java.util.ArrayList;
import java.util.List;

/** Reads numbers from the text of a property. */
final class NumberText {

    private NumberText() {}

    /** One finite number. */
    static double parse(Property<?> property, String text) {
        String trimmed = text.strip().replace('−', '-');
        if (!isDecimal(trimmed)) {
            throw new PropertyException(
                    property.key(),
                    property.label() + " (" + property.key() + ") should be a number such as 1.5, not \""
                            + shorten(text) + "\"."
                            + (trimmed.indexOf(',') >= 0 ? " Write decimals with a point." : ""));
        }
        double value = Double.parseDouble(trimmed);
        if (Double.isInfinite(value)) {
            throw new PropertyException(
                    property.key(),
                    property.label() + " (" + property.key() + ") is too large: " + shorten(text) + ".");
        }
        return value;
    }

    /** Exactly {@code count} finite numbers, separated by commas. */
    static double[] parse(Property<?> property, String text, int count) {
        List<String> parts = split(text, ',');
        if (parts.size() != count) {
            throw new PropertyException(
                    property.key(),
                    property.label() + " (" + property.key() + ") should be " + count
                            + " numbers separated by commas, such as " + property.initial() + ", not \"" + shorten(text)
                            + "\".");
        }
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = parse(property, parts.get(i));
        }
        return values;
    }

    static void checkRange(Property<?> property, double value, double min, double max, String minText, String maxText) {
        if (!(value >= min && value <= max)) {
            throw new PropertyException(
                    property.key(),
                    property.label() + " (" + property.key() + ") should be between " + minText + " and " + maxText
                            + ".");
        }
    }

    static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
            parts.add(text.substring(from, at));
            from = at + 1;
        }
        parts.add(text.substring(from));
        return parts;
    }

    static String shorten(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    private static boolean isDecimal(String text) {
        int i = 0;
        if (i < text.length() && (text.charAt(i) == '-' || text.charAt(i) == '+')) {
            i++;
        }
        int start = i;
        i = digits(text, i);
        int whole = i - start;
        int fraction = 0;
        if (i < text.length() && text.charAt(i) == '.') {
            int end = digits(text, i + 1);
            fraction = end - i - 1;
            i = end;
        }
        if (whole + fraction == 0) {
            return false;
        }
        if (i < text.length() && (text.charAt(i) == 'e' || text.charAt(i) == 'E')) {
            i++;
            if (i < text.length() && (text.charAt(i) == '-' || text.charAt(i) == '+')) {
                i++;
            }
            int end = digits(text, i);
            if (end == i) {
                return false;
            }
            i = end;
        }
        return i == text.length() && text.length() <= 100;
    }

    private static int digits(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i;
    }
}
