package org.jacoscope.lab;

import java.util.Objects;
import org.jacoscope.core.expr.FormulaException;
import org.jspecify.annotations.Nullable;

/** A value that a property cannot take. The message is a whole sentence that names the property. */
public final class PropertyException extends RuntimeException {
    private final String key;
    private final int index;
    private final @Nullable FormulaException formula;

    public PropertyException(String key, String message) {
        this(key, -1, message, null);
    }

    /**
     * @param index which of several formulas, points or coordinates is meant, from 0; −1 when the property has one value
     * @param formula where in the text of a formula or number the trouble is; null when it is about no place
     */
    PropertyException(String key, int index, String message, @Nullable FormulaException formula) {
        super(message, formula);
        this.key = key;
        this.index = index;
        this.formula = formula;
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }

    public String key() {
        return key;
    }

    public int index() {
        return index;
    }

    public @Nullable FormulaException formula() {
        return formula;
    }
}
