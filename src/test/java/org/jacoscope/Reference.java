package org.jacoscope;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** Reads the numbers that other tools computed (src/test/resources/reference; its README explains the fields). */
@NullMarked
public final class Reference {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Reference() {}

    /** The file, for instance {@code jacobians.json}. */
    public static JsonNode read(String file) {
        try (InputStream in = Reference.class.getResourceAsStream("/reference/" + file)) {
            if (in == null) {
                throw new IllegalStateException("No reference file " + file);
            }
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A number, also where it is written as "NaN", "Infinity" or "-Infinity"; NaN for null. */
    public static double number(JsonNode node) {
        if (node.isNumber()) {
            return node.doubleValue();
        }
        return node.isNull() ? Double.NaN : Double.parseDouble(node.textValue());
    }

    public static double[] numbers(JsonNode array) {
        double[] numbers = new double[array.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(array.get(i));
        }
        return numbers;
    }

    /** An array of rows. */
    public static double[][] matrix(JsonNode rows) {
        double[][] matrix = new double[rows.size()][];
        for (int i = 0; i < matrix.length; i++) {
            matrix[i] = numbers(rows.get(i));
        }
        return matrix;
    }

    public static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        for (JsonNode text : array) {
            texts.add(text.textValue());
        }
        return texts;
    }
}
