package org.jacoscope.lab;

import java.util.function.Supplier;
import org.jacoscope.core.expr.FormulaException;
import org.jacoscope.core.marking.Finding;
import org.jacoscope.core.num.Budget;
import org.jacoscope.scene.Sink;

/** How an attempt at an exercise is read and compared: one record for each kind. */
public sealed interface Answer permits NumberAnswer, FormulaAnswer, ChoiceAnswer, PointAnswer, ConstructAnswer {

    /** The kind, as JSON says it: "number", "choice", … */
    String kind();

    /**
     * @throws org.jacoscope.core.num.BudgetExceededException when the attempt takes too much work to be checked
     */
    Verdict check(Attempt attempt, Budget budget);

    /** Writes the members of the exercise's description that its kind adds; nothing that gives the answer away. */
    default void describe(Sink out) {}

    /** The verdict on what was typed; nothing typed, or what cannot be read, is explained. */
    static Verdict typed(String text, Supplier<Finding> check) {
        if (text.isBlank()) {
            return Verdict.unread("Type your answer first.");
        }
        try {
            return Verdict.of(check.get());
        } catch (FormulaException e) {
            return Verdict.unread(e.getMessage());
        }
    }
}
