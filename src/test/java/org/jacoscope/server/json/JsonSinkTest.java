package org.jacoscope.server.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonSinkTest {

    private static String numbers(double... values) {
        return new String(JsonSink.bytes(out -> out.numbers(values)), StandardCharsets.UTF_8);
    }

    @Test
    void wholeNumbersHaveNoFraction() {
        assertEquals("[0,-3,1000000]", numbers(0, -3, 1e6));
    }

    @Test
    void negativeZeroKeepsItsSign() {
        assertEquals("[-0.0]", numbers(-0.0));
    }

    @Test
    void whatIsNotFiniteIsAString() {
        assertEquals(
                "[\"NaN\",\"Infinity\",\"-Infinity\"]",
                numbers(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY));
    }

    @Test
    void fractionsComeBackBitForBit() {
        double[] values = {0.1, 1e-300, Math.PI, Double.MIN_VALUE, Double.MAX_VALUE, 1e15 + 0.5};
        Object read = JsonReader.read(JsonSink.bytes(out -> out.numbers(values)));
        for (int i = 0; i < values.length; i++) {
            assertEquals(values[i], (Double) ((java.util.List<?>) read).get(i));
        }
    }

    @Test
    void singlePrecisionHasItsOwnShortestDigits() {
        assertEquals(
                "[0.1]", new String(JsonSink.bytes(out -> out.numbers(new float[] {0.1f})), StandardCharsets.UTF_8));
    }
}
