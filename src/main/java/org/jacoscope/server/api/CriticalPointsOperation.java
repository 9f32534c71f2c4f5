package org.jacoscope.server.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jacoscope.core.calculus.CriticalPoint;
import org.jacoscope.core.calculus.CriticalPoints;
import org.jacoscope.core.calculus.Mapping;
import org.jacoscope.core.num.Budget;
import org.jacoscope.scene.Sink;
import org.jacoscope.server.schema.ChoiceSchema;
import org.jacoscope.server.schema.DomainSchema;
import org.jacoscope.server.schema.Field;
import org.jacoscope.server.schema.ListSchema;
import org.jacoscope.server.schema.MappingSchema;
import org.jacoscope.server.schema.MappingSchema.Shape;
import org.jacoscope.server.schema.Members;
import org.jacoscope.server.schema.NumberSchema;
import org.jacoscope.server.schema.ObjectSchema;
import org.jacoscope.server.schema.RowsSchema;
import org.jacoscope.server.schema.TextSchema;
import org.jacoscope.server.schema.Values;
import org.jacoscope.server.schema.VectorSchema;

/** The critical points of a function of two variables, found and classified. */
final class CriticalPointsOperation {
    private static final int LONGEST_REMARK = 1_000;

    private static final Field<Mapping> FUNCTION = Field.required(
            "function",
            new MappingSchema(Shape.PLANE_FUNCTION),
            "The function: a map with two variables, one component.");

    private static final ObjectSchema POINT = ObjectSchema.of(
            Field.required("at", new VectorSchema("2", 2, 2, false), "Where the gradient is zero."),
            Field.required("value", NumberSchema.ANY, "f there."),
            Field.required("hessian", new RowsSchema("2×2", 2, 2), "The Hessian matrix there."),
            Field.required("eigenvalues", new VectorSchema("2", 2, 2, false), "Its eigenvalues, ascending."),
            Field.required("determinant", NumberSchema.ANY, "Its determinant."),
            Field.required("kind", new ChoiceSchema(kinds()), "What the second-derivative test says."));

    private static final Field<List<Values>> POINTS = Field.required(
            "points",
            new ListSchema<>(POINT, "critical points", 0, CriticalPoints.MOST),
            "The critical points in the domain, by x, then y.");

    private static final Field<String> REMARK = Field.optional(
            "remark", new TextSchema("a sentence", LONGEST_REMARK), "What the list does not show, if anything.");

    private CriticalPointsOperation() {}

    private static List<String> kinds() {
        return Arrays.stream(CriticalPoint.Kind.values())
                .map(CriticalPointsOperation::name)
                .toList();
    }

    private static String name(CriticalPoint.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    static Operation declare() {
        return new Operation(
                "calculus/critical-points",
                "Critical points",
                "The points of a rectangle where the gradient of a function of two variables is zero, classified by the"
                        + " Hessian.",
                ObjectSchema.of(FUNCTION, DomainSchema.FIELD),
                ObjectSchema.of(POINTS, REMARK),
                """
                {"function": {"variables": ["x", "y"], "components": ["x^2 + 4y^2 - 11x + 8y - 16"]},
                 "domain": [0, 10, -5, 5]}""",
                CriticalPointsOperation::run);
    }

    private static void run(Values request, Budget budget, Sink out) {
        CriticalPoints found = CriticalPoints.find(request.get(FUNCTION), request.get(DomainSchema.FIELD), budget);
        out.beginObject();
        out.name("points");
        out.beginArray();
        found.points().forEach(point -> write(point, out));
        out.endArray();
        if (found.remark() != null) {
            Members.string("remark", found.remark(), out);
        }
        out.endObject();
    }

    private static void write(CriticalPoint point, Sink out) {
        out.beginObject();
        out.name("at");
        out.numbers(new double[] {point.x(), point.y()});
        Members.number("value", point.value(), out);
        Nested.rows("hessian", point.hessian(), 2, 2, out);
        out.name("eigenvalues");
        out.numbers(new double[] {point.eigen().lower(), point.eigen().upper()});
        Members.number("determinant", point.determinant(), out);
        Members.string("kind", name(point.kind()), out);
        out.endObject();
    }
}
