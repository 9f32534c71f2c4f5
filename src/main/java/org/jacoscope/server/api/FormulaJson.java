package org.jacoscope.server.api;

import java.util.List;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.expr.Latex;
import org.jacoscope.core.expr.MathMl;
import org.jacoscope.core.expr.Text;
import org.jacoscope.scene.Sink;
import org.jacoscope.server.schema.Field;
import org.jacoscope.server.schema.ListSchema;
import org.jacoscope.server.schema.Members;
import org.jacoscope.server.schema.ObjectSchema;
import org.jacoscope.server.schema.TextSchema;
import org.jacoscope.server.schema.Values;

/** Formulas in three notations. */
final class FormulaJson {
    private static final int LONGEST = 10_000_000;

    static final Field<String> TEXT =
            Field.required("text", new TextSchema("a formula", LONGEST), "As one types it; it can be sent back.");

    static final Field<String> LATEX =
            Field.required("latex", new TextSchema("a formula", LONGEST), "For LaTeX, without delimiters.");

    static final Field<String> MATHML =
            Field.required("mathml", new TextSchema("a formula", LONGEST), "A whole math element, for browsers.");

    /** {@code {"text", "latex", "mathml"}}. */
    static final ObjectSchema SCHEMA = ObjectSchema.of(TEXT, LATEX, MATHML);

    private FormulaJson() {}

    static ListSchema<Values> vector(String shape) {
        return new ListSchema<>(SCHEMA, shape + " formulas", 0, MapFields.MOST_COLUMNS);
    }

    static ListSchema<List<Values>> matrix(String shape) {
        return new ListSchema<>(vector(shape), "rows of formulas", 0, MapFields.MOST_COLUMNS);
    }

    static void write(Expr formula, Sink out) {
        out.beginObject();
        members(formula, out);
        out.endObject();
    }

    static void members(Expr formula, Sink out) {
        Members.string("text", Text.of(formula), out);
        Members.string("latex", Latex.of(formula), out);
        Members.string("mathml", MathMl.math(formula), out);
    }

    static void write(List<Expr> formulas, Sink out) {
        out.beginArray();
        formulas.forEach(formula -> write(formula, out));
        out.endArray();
    }

    static void rows(List<List<Expr>> rows, Sink out) {
        out.beginArray();
        rows.forEach(row -> write(row, out));
        out.endArray();
    }
}
