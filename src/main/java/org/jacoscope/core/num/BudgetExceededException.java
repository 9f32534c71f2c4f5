package org.jacoscope.core.num;

/** A computation would cost, or has cost, more than was agreed. The message says what to try. */
public final class BudgetExceededException extends RuntimeException {
    public BudgetExceededException(String message) {
        super(message);
    }
}
