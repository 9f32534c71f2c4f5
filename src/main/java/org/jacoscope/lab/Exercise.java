package org.jacoscope.lab;

import java.util.List;
import java.util.Map;
import org.jacoscope.scene.Sink;

/**
 * A question with an answer that can be checked.
 *
 * @param question plain text
 * @param hint shown on request
 */
public record Exercise(String id, String question, String hint, Answer answer) {

    /** What was found out about an attempt; the message is a sentence for the person who tried. */
    public record Verdict(boolean correct, String message) {

        public void write(Sink out) {
            out.beginObject();
            out.name("correct");
            out.flag(correct);
            out.name("message");
            out.string(message);
            out.endObject();
        }
    }

    /** How an attempt is read and compared. */
    public sealed interface Answer {

        /** A number, right when within {@code tolerance} (absolute) of {@code value}. */
        record Numeric(double value, double tolerance) implements Answer {}

        /**
         * A formula, right when it has the value of {@code formula} wherever both are defined: compared at random
         * points of the box {@code ranges} (lo, hi for each variable).
         */
        record Symbolic(String formula, List<String> variables, Map<String, double[]> ranges) implements Answer {}
    }

    /** Checks an attempt as typed. */
    public Verdict check(String attempt) {
        return AnswerCheck.check(answer, attempt);
    }
}
