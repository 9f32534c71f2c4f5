package org.jacoscope.core.expr;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A formula that cannot be read: the message is a whole sentence for the person who typed it. */
public final class FormulaException extends RuntimeException {
    private final int position;
    private final int length;
    private final String found;
    private final String expected;
    private final @Nullable String suggestion;

    /**
     * @param position where the trouble starts, in UTF-16 code units from 0; the text's length when it ends too early
     * @param length how many code units the trouble spans, 0 at the end of the text
     * @param found what stands there, in words or quoted
     * @param expected what would have been fine there
     * @param suggestion the text to put in place of the span, or null when there is none
     */
    public FormulaException(
            String message, int position, int length, String found, String expected, @Nullable String suggestion) {
        super(message);
        this.position = position;
        this.length = length;
        this.found = found;
        this.expected = expected;
        this.suggestion = suggestion;
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }

    public int position() {
        return position;
    }

    public int length() {
        return length;
    }

    public String found() {
        return found;
    }

    public String expected() {
        return expected;
    }

    public @Nullable String suggestion() {
        return suggestion;
    }
}
