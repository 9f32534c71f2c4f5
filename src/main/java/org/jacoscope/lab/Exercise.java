package org.jacoscope.lab;

import org.jacoscope.core.num.Budget;

/**
 * A question with an answer that can be checked.
 *
 * @param question plain text
 * @param hint shown on request
 */
public record Exercise(String id, String question, String hint, Answer answer) {

    /** Checks an attempt; what cannot be read is a verdict too, with the parser's explanation. */
    public Verdict check(Attempt attempt, Budget budget) {
        return answer.check(attempt, budget);
    }
}
