package org.jacoscope.lab;

import java.util.ArrayList;
import java.util.List;
import org.jacoscope.core.expr.FormulaException;
import org.jacoscope.core.num.Numbers;

/** Reads numbers from the text of a property. */
final class NumberText {

    private NumberText() {}

    private static final int LONGEST = 100;

    private static final int SHOWN_DIGITS = 6;

    /** One finite number, the whole value of a property. */
    static double parse(Property<?> property, String text) {
        return parse(property, -1, text);
    }

    /**
     * One finite number.
     *
     * @param index which number of the property it is, from 0; −1 when it is the only one
     */
    static double parse(Property<?> property, int index, String text) {
        String plain = plain(text);
        if (!isDecimal(plain)) {
            throw noNumber(property, index, text, plain);
        }
        double value = Double.parseDouble(plain);
        if (Double.isInfinite(value)) {
            throw new PropertyException(
                    property.key(), index, name(property) + " is too large: " + shorten(text) + ".", null);
        }
        return value;
    }

    /** With a hyphen for the signs that keyboards and word processors put in place of it. */
    private static String plain(String text) {
        return text.strip().replace('−', '-').replace('–', '-');
    }

    private static PropertyException noNumber(Property<?> property, int index, String text, String plain) {
        String pointed = plain.replace(',', '.');
        if (isDecimal(pointed)) {
            String message = name(property) + " is written with a decimal point: " + pointed + ", not " + plain + ".";
            FormulaException place = new FormulaException(
                    message, 0, text.length(), "\"" + shorten(text) + "\"", "a number such as 1.5", pointed);
            return new PropertyException(property.key(), index, message, place);
        }
        return new PropertyException(
                property.key(),
                index,
                name(property) + " should be a number such as 1.5, not \"" + shorten(text) + "\".",
                null);
    }

    private static String name(Property<?> property) {
        return property.label() + " (" + property.key() + ")";
    }

    /** Exactly {@code count} finite numbers, separated by commas, each with an index of its own. */
    static double[] parse(Property<?> property, String text, int count) {
        return parse(property, -1, text, count);
    }

    /** @param row the index of the row that the numbers are; −1 when they are the whole value */
    static double[] parse(Property<?> property, int row, String text, int count) {
        int found = count(text, ',');
        if (found != count) {
            throw new PropertyException(
                    property.key(),
                    row,
                    name(property) + " should be " + count + " numbers separated by commas, such as "
                            + property.initial() + ", not \"" + shorten(text) + "\"."
                            + (found > count ? " Write decimals with a point." : ""),
                    null);
        }
        List<String> parts = split(text, ',');
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = parse(property, row < 0 ? i : row, parts.get(i));
        }
        return values;
    }

    static void checkRange(Property<?> property, double value, double min, double max) {
        checkRange(property, -1, value, min, max);
    }

    /** @param index which number of the property it is, from 0; −1 when it is the only one */
    static void checkRange(Property<?> property, int index, double value, double min, double max) {
        if (!(value >= min && value <= max)) {
            throw new PropertyException(
                    property.key(),
                    index,
                    name(property) + " goes from " + shown(min) + " to " + shown(max) + ": " + shown(value)
                            + (value < min ? " is too small." : " is too large."),
                    null);
        }
    }

    private static String shown(double value) {
        return Numbers.readout(value, SHOWN_DIGITS);
    }

    /** How many parts {@link #split} makes: known before a million of them take up memory. */
    static int count(String text, char separator) {
        int count = 1;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, at + 1)) {
            count++;
        }
        return count;
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
        return i == text.length() && text.length() <= LONGEST;
    }

    private static int digits(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i;
    }
}
