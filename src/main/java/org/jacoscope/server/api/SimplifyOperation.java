package org.jacoscope.server.api;

import java.util.List;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.expr.Walk;
import org.jacoscope.core.num.Budget;
import org.jacoscope.core.symbolic.Simplify;
import org.jacoscope.scene.Sink;
import org.jacoscope.server.schema.Field;
import org.jacoscope.server.schema.FormulaText;
import org.jacoscope.server.schema.IntegerSchema;
import org.jacoscope.server.schema.MappingSchema;
import org.jacoscope.server.schema.Members;
import org.jacoscope.server.schema.ObjectSchema;
import org.jacoscope.server.schema.Values;

/** Brings one formula to the form a textbook prints. */
final class SimplifyOperation {
    private static final Field<String> EXPRESSION =
            Field.required("expression", FormulaText.SCHEMA, "The formula to simplify.");

    private static final Field<List<String>> VARIABLES =
            Field.required("variables", MappingSchema.NAMES, "The names that the formula may use.");

    private static final Field<Integer> NODES =
            Field.required("nodes", new IntegerSchema(1, Integer.MAX_VALUE), "How many numbers, names and operations.");

    private SimplifyOperation() {}

    static Operation declare() {
        return new Operation(
                "calculus/simplify",
                "Simplify",
                "A formula in the form a textbook prints. Its value stays the same wherever both forms are defined.",
                ObjectSchema.of(EXPRESSION, VARIABLES),
                ObjectSchema.of(FormulaJson.TEXT, FormulaJson.LATEX, FormulaJson.MATHML, NODES),
                """
                {"expression": "r cos(t)^2 + r sin(t)^2", "variables": ["r", "t"]}""",
                SimplifyOperation::run);
    }

    private static void run(Values request, Budget budget, Sink out) {
        Expr simple = Simplify.simplify(FormulaText.parse(request, EXPRESSION, VARIABLES));
        budget.poll();
        out.beginObject();
        FormulaJson.members(simple, out);
        Members.number("nodes", Walk.nodes(simple), out);
        out.endObject();
    }
}
