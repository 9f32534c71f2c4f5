package org.jacoscope.core.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jacoscope.core.marking.NumberCheck.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberCheckTest {

    private static Finding check(double value, double tolerance, String attempt) {
        return new NumberCheck(value, tolerance, Kind.NUMBER, List.of()).check(attempt);
    }

    @Test
    void numberMayBeTypedAsAnyFormula() {
        for (String attempt : List.of("pi/4", "atan(1)", "0.785398163397448", "asin(sqrt(2)/2)", "π/4")) {
            assertEquals(Finding.right("Right."), check(Math.PI / 4, 1e-12, attempt));
        }
    }

    @Test
    void numberIsRightWithinItsTolerance() {
        assertTrue(check(2, 0.01, "2.009").correct());
        assertFalse(check(2, 0.01, "2.011").correct());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5    | -5      | Almost: the size is right, the sign is not.",
                "5    | 10      | Almost: yours is twice the right number.",
                "5    | 2.5     | Almost: yours is half the right number.",
                "5    | 15      | Almost: yours is three times the right number.",
                "5    | 0.2     | Almost: yours is the reciprocal of the right number.",
                "5    | 25      | Almost: yours is the square of the right number.",
                "5    | sqrt(5) | Almost: yours is the square root of the right number.",
                "5    | 5/pi    | Almost: yours is the right number divided by π.",
                "0.5  | sin(30) | Almost: angles are in radians here, and yours is right in degrees. Write 30 degrees as pi/6.",
                "1.2  | 68.7549 | Not yet. Read the numbers beside the figures, or open the hint.",
                "5    | 5.01    | Close, but not exact enough: give more digits, or a formula.",
                "5    | 7.3     | Not yet. Read the numbers beside the figures, or open the hint.",
                "0    | 0.3     | Not yet. Read the numbers beside the figures, or open the hint.",
                "5    | 1/0     | What you typed is infinite here: division by zero.",
                "5    | log(-1) | What you typed is undefined here: logarithm of a negative number."
            })
    void wrongNumberIsExplained(double value, String attempt, String message) {
        assertEquals(Finding.wrong(message), check(value, 0.001, attempt));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            68.7549     | Almost: that is the answer in degrees. Angles are in radians here: multiply by pi/180.
            -1.2        | Almost: the size is right, the sign is not.
            1.2+2pi     | Right: but for whole turns, yours is the angle 1.2.
            1.2-2000pi  | Right: but for whole turns, yours is the angle 1.2.
            1.2+pi      | Not yet. Read the numbers beside the figures, or open the hint.
            1/0         | What you typed is infinite here: division by zero.
            """)
    void anglesAreInRadiansAndTurnRound(String attempt, String message) {
        assertEquals(
                message,
                new NumberCheck(1.2, 0.001, Kind.ANGLE, List.of())
                        .check(attempt)
                        .message());
    }

    @Test
    void negativeSizeLacksItsAbsoluteValue() {
        assertEquals(
                Finding.wrong("Almost: the number is right but for its sign. What is asked for is never negative: take"
                        + " its absolute value |·|."),
                new NumberCheck(5, 0.001, Kind.SIZE, List.of()).check("-5"));
    }

    @Test
    void declaredMistakeComesFirst() {
        List<Mistake> mistakes = List.of(new Mistake("2*5", "Count each side once."));
        assertEquals(
                Finding.wrong("Not yet. Count each side once."),
                new NumberCheck(5, 0.001, Kind.NUMBER, mistakes).check("10"));
    }

    @Test
    void notANumberIsNeverRight() {
        assertFalse(check(1, 1e9, "0/0").correct());
        assertFalse(check(1, Double.MAX_VALUE, "1/0").correct());
    }
}
