package org.jacoscope.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.jacoscope.lab.Exercise.Answer;
import org.jacoscope.lab.Exercise.Verdict;
import org.junit.jupiter.api.Test;

class ExerciseTest {

    private static Verdict number(double value, double tolerance, String attempt) {
        return new Exercise("id", "?", "", new Answer.Numeric(value, tolerance)).check(attempt);
    }

    private static Verdict formula(String answer, String attempt) {
        return new Exercise("id", "?", "", new Answer.Symbolic(answer, List.of("x", "y"), Map.of())).check(attempt);
    }

    @Test
    void numberMayBeTypedAsAFormula() {
        assertTrue(number(Math.PI / 2, 1e-9, "pi/2").correct());
    }

    @Test
    void numberIsRightWithinItsTolerance() {
        assertTrue(number(2, 0.01, "2.009").correct());
        assertFalse(number(2, 0.01, "2.011").correct());
    }

    @Test
    void wrongSignOfANumberIsRecognised() {
        assertEquals(
                "Almost: the size is right, the sign is not.",
                number(5, 0.01, "-5").message());
    }

    @Test
    void equivalentFormulasAreRight() {
        assertTrue(formula("4*x^2+4*y^2", "(2x)^2 + (2y)^2").correct());
        assertTrue(formula("sin(x)^2", "1-cos(x)^2").correct());
    }

    @Test
    void wrongSignOfAFormulaIsRecognised() {
        assertEquals(
                "Almost: the sign is the wrong way round everywhere.",
                formula("2*x^2-y", "y-2x^2").message());
    }

    @Test
    void wrongFormulaIsShownAPlaceWhereItDiffers() {
        String message = formula("2*x^2-y", "2*x^2").message();
        assertTrue(message.startsWith("Not yet: the two differ, for example at x = "), message);
    }

    @Test
    void formulaRightOnlyWhereTheAnswerIsUndefinedIsStillCompared() {
        assertTrue(formula("log(x)", "log(x)").correct());
        assertFalse(formula("log(x)", "log(x)+1").correct());
    }

    @Test
    void unreadableAttemptIsExplained() {
        Verdict verdict = formula("x", "x+");
        assertFalse(verdict.correct());
        assertFalse(verdict.message().isBlank());
    }

    @Test
    void emptyAttemptIsNotAnError() {
        assertEquals("Type your answer first.", number(1, 0, "  ").message());
    }

    @Test
    void notANumberIsNotRight() {
        assertFalse(number(1, 1e9, "0/0").correct());
        assertFalse(formula("x", "x+0/0").correct());
    }

    @Test
    void answerThatIsDefinedNowhereIsOurMistake() {
        assertThrows(IllegalStateException.class, () -> formula("log(-1-x^2)", "1"));
    }
}
