package org.jacoscope.laws;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Attempts at the exercises of a lab: the right answer in several forms, and wrong ones with what is said about them. An
 * attempt at a point or a construction is the state that is submitted, as in an address.
 */
public final class ExerciseTable {

    /**
     * @param text as typed, blank when the state is the answer
     * @param state that differs from the initial one
     */
    public record Try(String text, Map<String, String> state) {}

    /** @param wrong attempts and the messages that explain them */
    public record Row(List<Try> right, Map<Try, String> wrong) {}

    private final Map<String, Row> rows = new LinkedHashMap<>();
    private String exercise = "";

    public Map<String, Row> rows() {
        return rows;
    }

    public ExerciseTable exercise(String id) {
        exercise = id;
        rows.put(id, new Row(new ArrayList<>(), new LinkedHashMap<>()));
        return this;
    }

    public ExerciseTable right(String... texts) {
        for (String text : texts) {
            row().right.add(new Try(text, Map.of()));
        }
        return this;
    }

    public ExerciseTable wrong(String text, String message) {
        row().wrong.put(new Try(text, Map.of()), message);
        return this;
    }

    public ExerciseTable rightState(Map<String, String> state) {
        row().right.add(new Try("", state));
        return this;
    }

    public ExerciseTable wrongState(Map<String, String> state, String message) {
        row().wrong.put(new Try("", state), message);
        return this;
    }

    private Row row() {
        return Objects.requireNonNull(rows.get(exercise));
    }
}
