package org.jacoscope.lab;

import java.util.List;
import org.jacoscope.core.expr.Names;

/** Finds labs and exercises by their ids; the exception for what is not there holds a guess. */
public record LabFinder(List<Lab> labs) {

    /** An id may be as long as a request; a sentence about it should not be. */
    private static final int LONGEST_SHOWN = 60;

    /** @throws MissingException when there is none of this id */
    public Lab lab(String id) {
        return labs.stream()
                .filter(lab -> lab.card().id().equals(id))
                .findFirst()
                .orElseThrow(() -> missing(
                        "lab", id, labs.stream().map(lab -> lab.card().id()).toList()));
    }

    /** @throws MissingException when the lab has none of this id */
    public Exercise exercise(Lab lab, String id) {
        return lab.exercises().stream()
                .filter(exercise -> exercise.id().equals(id))
                .findFirst()
                .orElseThrow(() -> missing(
                        "exercise",
                        id,
                        lab.exercises().stream().map(Exercise::id).toList()));
    }

    private static MissingException missing(String what, String id, List<String> known) {
        String guess = Names.nearest(id, known)
                .map(near -> " Did you mean " + near + "?")
                .orElse("");
        String shown = id.length() <= LONGEST_SHOWN ? id : id.substring(0, LONGEST_SHOWN) + "…";
        return new MissingException("There is no " + what + " \"" + shown + "\"." + guess);
    }
}
