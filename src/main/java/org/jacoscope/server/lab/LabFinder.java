package org.jacoscope.server.lab;

import java.util.List;
import org.jacoscope.core.expr.Names;
import org.jacoscope.lab.Exercise;
import org.jacoscope.lab.Lab;
import org.jacoscope.server.problem.Problem;
import org.jacoscope.server.problem.ProblemException;
import org.jacoscope.server.problem.ProblemKind;

/** Finds labs and exercises by their ids; what is not there is a 404 with a guess. */
public record LabFinder(List<Lab> labs) {

    public Lab lab(String id) {
        return labs.stream()
                .filter(lab -> lab.card().id().equals(id))
                .findFirst()
                .orElseThrow(() -> missing(
                        "lab", id, labs.stream().map(lab -> lab.card().id()).toList()));
    }

    Exercise exercise(Lab lab, String id) {
        return lab.exercises().stream()
                .filter(exercise -> exercise.id().equals(id))
                .findFirst()
                .orElseThrow(() -> missing(
                        "exercise",
                        id,
                        lab.exercises().stream().map(Exercise::id).toList()));
    }

    private static ProblemException missing(String what, String id, List<String> known) {
        String guess = Names.nearest(id, known)
                .map(near -> " Did you mean " + near + "?")
                .orElse("");
        String shown = id.length() <= 60 ? id : id.substring(0, 60) + "…";
        return new ProblemException(
                Problem.of(ProblemKind.NOT_FOUND, "There is no " + what + " \"" + shown + "\"." + guess));
    }
}
