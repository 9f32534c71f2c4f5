package org.jacoscope.lab;

import java.util.Optional;
import org.jacoscope.core.expr.FormulaException;
import org.jacoscope.core.num.BudgetExceededException;
import org.jacoscope.scene.Sink;
import org.jspecify.annotations.Nullable;

/**
 * Why something asked of a lab cannot be done, and where the trouble is. The server and the browser's engine tell it in
 * the same members, those of RFC 9457 and our own.
 *
 * @param detail whole sentences that say what was found, where, what was expected, what to try
 * @param pointer JSON pointer to the member meant, null when it is no single one
 * @param formula where in the text of a formula or number the trouble is, null when it is about no place
 */
public record Refusal(
        Cause cause,
        String detail,
        @Nullable String pointer,
        @Nullable FormulaException formula) {

    /** The kinds of trouble that a caller can have with labs, with their HTTP status. */
    public enum Cause {
        MISSING(404, "There is nothing here"),
        FORMULA(422, "A formula or number cannot be read"),
        UNUSABLE(422, "The request cannot be used"),
        TOO_MUCH_WORK(422, "The request costs too much");

        private final int status;
        private final String title;

        Cause(int status, String title) {
            this.status = status;
            this.title = title;
        }

        public int status() {
            return status;
        }

        public String title() {
            return title;
        }
    }

    /** The refusal that an exception stands for; empty when it is a failure of ours. */
    public static Optional<Refusal> of(Throwable failure) {
        if (failure instanceof PropertyException property) {
            return Optional.of(of(property));
        }
        String detail = String.valueOf(failure.getMessage());
        if (failure instanceof FormulaException formula) {
            return Optional.of(new Refusal(Cause.FORMULA, detail, null, formula));
        }
        if (failure instanceof BudgetExceededException) {
            return Optional.of(new Refusal(Cause.TOO_MUCH_WORK, detail, null, null));
        }
        if (failure instanceof MissingException) {
            return Optional.of(new Refusal(Cause.MISSING, detail, null, null));
        }
        return Optional.empty();
    }

    private static Refusal of(PropertyException property) {
        String index = property.index() < 0 ? "" : "/" + property.index();
        Cause cause = property.formula() == null ? Cause.UNUSABLE : Cause.FORMULA;
        return new Refusal(cause, property.getMessage(), "/" + property.key() + index, property.formula());
    }

    /** Writes the members of a problem, into an object that the caller begins and ends. */
    public void write(Sink out) {
        write(cause.title(), cause.status(), detail, pointer, formula, out);
    }

    /** The same for troubles of other kinds than labs know. */
    public static void write(
            String title,
            int status,
            String detail,
            @Nullable String pointer,
            @Nullable FormulaException formula,
            Sink out) {
        string("title", title, out);
        number("status", status, out);
        string("detail", detail, out);
        if (pointer != null) {
            string("pointer", pointer, out);
        }
        if (formula != null) {
            number("position", formula.position(), out);
            number("length", formula.length(), out);
            string("found", formula.found(), out);
            string("expected", formula.expected(), out);
            if (formula.suggestion() != null) {
                string("suggestion", formula.suggestion(), out);
            }
        }
    }

    private static void string(String name, String value, Sink out) {
        out.name(name);
        out.string(value);
    }

    private static void number(String name, int value, Sink out) {
        out.name(name);
        out.number(value);
    }
}
