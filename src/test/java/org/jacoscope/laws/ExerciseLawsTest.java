package org.jacoscope.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jacoscope.core.num.Budget;
import org.jacoscope.lab.Attempt;
import org.jacoscope.lab.ChoiceAnswer;
import org.jacoscope.lab.Exercise;
import org.jacoscope.lab.Lab;
import org.jacoscope.lab.Labs;
import org.jacoscope.lab.Quality;
import org.jacoscope.lab.State;
import org.jacoscope.lab.Verdict;
import org.jacoscope.laws.ExerciseTable.Row;
import org.jacoscope.laws.ExerciseTable.Try;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the exercises of every lab; {@link ExerciseTables} holds what people answer. */
class ExerciseLawsTest {
    /** Kinds of answers that may be given in the figure. */
    private static final List<String> IN_THE_FIGURE = List.of("point", "construct");

    static List<Lab> labs() {
        return Labs.all();
    }

    private static Verdict check(Lab lab, Exercise exercise, Try attempt) {
        State state = State.parse(lab.properties(), attempt.state());
        return exercise.check(new Attempt(attempt.text(), state), Budget.scene());
    }

    @ParameterizedTest
    @MethodSource("labs")
    void everyExerciseHasARowInTheTable(Lab lab) {
        assertEquals(
                lab.exercises().stream().map(Exercise::id).toList(),
                List.copyOf(ExerciseTables.of(lab).keySet()));
        assertFalse(lab.exercises().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("labs")
    void rightAnswersAreRightInSeveralForms(Lab lab) {
        lab.exercises().forEach(exercise -> {
            Row row = row(lab, exercise);
            assertTrue(row.right().size() >= 2, exercise.id());
            for (Try attempt : row.right()) {
                Verdict verdict = check(lab, exercise, attempt);
                assertTrue(verdict.correct(), exercise.id() + " " + attempt + ": " + verdict.message());
                assertTrue(verdict.message().startsWith("Right"), exercise.id() + ": " + verdict.message());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("labs")
    void typicalWrongAnswersAreExplained(Lab lab) {
        lab.exercises().forEach(exercise -> {
            Row row = row(lab, exercise);
            Map<String, String> messages = new TreeMap<>();
            assertTrue(row.wrong().size() >= 3, exercise.id());
            row.wrong().forEach((attempt, message) -> {
                Verdict verdict = check(lab, exercise, attempt);
                assertFalse(verdict.correct(), exercise.id() + " " + attempt);
                assertEquals(message, verdict.message(), exercise.id() + " " + attempt);
                messages.put(message, attempt.text());
            });
            assertEquals(row.wrong().size(), messages.size(), exercise.id() + " says the same of different mistakes");
        });
    }

    private static Row row(Lab lab, Exercise exercise) {
        return Objects.requireNonNull(ExerciseTables.of(lab).get(exercise.id()), exercise.id());
    }

    @ParameterizedTest
    @MethodSource("labs")
    void whatAVerdictShowsIsAState(Lab lab) {
        int shown = 0;
        boolean any = false;
        for (Exercise exercise : lab.exercises()) {
            any |= IN_THE_FIGURE.contains(exercise.answer().kind());
            for (Try attempt : row(lab, exercise).wrong().keySet()) {
                for (Verdict.Change<?> change : check(lab, exercise, attempt).changes()) {
                    assertIsState(lab, attempt.state(), change);
                    shown++;
                }
            }
        }
        assertTrue(shown > 0 || !any, "no verdict of " + lab.card().id() + " shows anything");
    }

    /** The lab takes the value from an address, and draws it. */
    private static <T> void assertIsState(Lab lab, Map<String, String> before, Verdict.Change<T> change) {
        String key = change.property().key();
        Map<String, String> texts = new TreeMap<>(before);
        texts.put(key, change.property().print(change.value()));
        State state = State.parse(lab.properties(), texts);
        assertEquals(change.value(), state.get(change.property()), key);
        assertFalse(lab.scene(state, Quality.DRAFT, Budget.scene()).figures().isEmpty(), key);
    }

    @ParameterizedTest
    @MethodSource("labs")
    void nothingAndNonsenseAreRefusedInWords(Lab lab) {
        for (Exercise exercise : lab.exercises()) {
            for (String text : List.of("", " ", "(", "123456.5", "no, such, thing", "[[", "1/0")) {
                Verdict verdict = check(lab, exercise, new Try(text, Map.of()));
                assertFalse(verdict.correct(), exercise.id() + " accepts " + text);
                assertTrue(verdict.message().endsWith("."), exercise.id() + ": " + verdict.message());
            }
        }
    }

    /** A mark is given for answers only. */
    @ParameterizedTest
    @MethodSource("labs")
    void whatCannotBeReadIsNoAnswer(Lab lab) {
        for (Exercise exercise : lab.exercises()) {
            boolean inFigure = IN_THE_FIGURE.contains(exercise.answer().kind());
            boolean typed = !exercise.answer().kind().equals("construct");
            assertEquals(inFigure, check(lab, exercise, new Try(" ", Map.of())).answered(), exercise.id());
            assertEquals(!typed, check(lab, exercise, new Try("(1,", Map.of())).answered(), exercise.id());
            row(lab, exercise)
                    .right()
                    .forEach(attempt -> assertTrue(check(lab, exercise, attempt).answered()));
        }
    }

    @ParameterizedTest
    @MethodSource("labs")
    void questionsAndHintsAreSentences(Lab lab) {
        for (Exercise exercise : lab.exercises()) {
            assertTrue(exercise.question().endsWith(".") || exercise.question().endsWith("?"), exercise.id());
            assertTrue(exercise.hint().endsWith(".") || exercise.hint().endsWith("?"), exercise.id());
            if (exercise.answer() instanceof ChoiceAnswer choice) {
                choice.options()
                        .forEach(option -> assertTrue(option.explanation().endsWith("."), option.id()));
                assertTrue(choice.options().stream().anyMatch(ChoiceAnswer.Option::right), exercise.id());
            }
        }
    }
}
