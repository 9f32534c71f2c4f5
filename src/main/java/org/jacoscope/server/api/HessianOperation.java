package org.jacoscope.server.api;

import static org.jacoscope.server.api.MapFields.POINTS;

import java.util.List;
import org.jacoscope.core.calculus.Mapping;
import org.jacoscope.core.num.Budget;
import org.jacoscope.scene.Sink;
import org.jacoscope.server.schema.Field;
import org.jacoscope.server.schema.MappingSchema.Shape;
import org.jacoscope.server.schema.ObjectSchema;
import org.jacoscope.server.schema.Rows;
import org.jacoscope.server.schema.Values;

/** Values, gradients and Hessian matrices of a function, in numbers and as formulas. */
final class HessianOperation {
    private static final Field<Mapping> MAP = MapFields.map(Shape.FUNCTION);

    private static final Field<double[]> FUNCTION_VALUES =
            Field.required("values", MapFields.perPoint(), "f at each point.");

    private static final Field<Rows> GRADIENTS =
            Field.required("gradients", MapFields.rows("k×n"), "The gradient of f at each point.");

    private static final Field<List<Rows>> HESSIANS =
            Field.required("hessians", MapFields.matrices("n×n"), "The Hessian matrix of f at each point.");

    private static final Field<Values> SYMBOLIC = Field.optional(
            "symbolic",
            SymbolicJson.HESSIAN,
            "Gradient and Hessian as simplified formulas; null when they would be longer than a person could read.");

    private HessianOperation() {}

    static Operation declare() {
        return new Operation(
                "calculus/hessian",
                "Hessian",
                "Values, gradients and Hessian matrices of a function at many points, and both as formulas.",
                ObjectSchema.of(MAP, POINTS),
                ObjectSchema.of(FUNCTION_VALUES, GRADIENTS, HESSIANS, SYMBOLIC),
                """
                {"map": {"variables": ["x", "y"], "components": ["x^2 + 4y^2 - 11x + 8y - 16"]},
                 "points": [[5.5, -1]]}""",
                HessianOperation::run);
    }

    private static void run(Values request, Budget budget, Sink out) {
        Mapping map = request.get(MAP);
        int n = map.inputs();
        double[] points = MapFields.points(request, map);
        int k = request.get(POINTS).count();
        double[] values = map.values(points, budget);
        double[] gradients = map.gradients(points, budget);
        double[] hessians = map.hessians(points, budget);
        out.beginObject();
        out.name("values");
        out.numbers(values);
        Nested.rows("gradients", gradients, k, n, out);
        Nested.matrices("hessians", hessians, k, n, n, out);
        out.name("symbolic");
        SymbolicJson.hessian(map, budget, out);
        out.endObject();
    }
}
