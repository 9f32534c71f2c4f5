package org.jacoscope.server.api;

import org.jacoscope.core.calculus.Inverse;
import org.jacoscope.core.calculus.Mapping;
import org.jacoscope.core.num.Budget;
import org.jacoscope.scene.Sink;
import org.jacoscope.server.schema.Field;
import org.jacoscope.server.schema.FlagSchema;
import org.jacoscope.server.schema.MappingSchema.Shape;
import org.jacoscope.server.schema.Members;
import org.jacoscope.server.schema.Node;
import org.jacoscope.server.schema.ObjectSchema;
import org.jacoscope.server.schema.Rows;
import org.jacoscope.server.schema.RowsSchema;
import org.jacoscope.server.schema.Values;
import org.jacoscope.server.schema.VectorSchema;

/** Undoes a map near a point. */
final class InverseOperation {

    private static final Field<Mapping> MAP = MapFields.map(Shape.SQUARE);

    private static final Field<double[]> TARGET = Field.required("target", vector(true), "The y of F(x) = y.");

    private static final Field<double[]> START = Field.required("start", vector(true), "Where to begin.");

    private static final Field<double[]> SOLUTION = Field.required("solution", vector(false), "The last iterate.");

    private static final Field<Rows> JACOBIAN_INVERSE = Field.required(
            "jacobianInverse",
            new RowsSchema("n×n", MapFields.MOST_COLUMNS, MapFields.MOST_COLUMNS),
            "J⁻¹ at the solution, which is the Jacobian of the local inverse; NaN where J is singular.");

    private static final Field<Rows> ITERATES =
            Field.required("iterates", MapFields.rows("steps×n"), "The start and the point after each step.");

    private static final Field<double[]> RESIDUALS =
            Field.required("residuals", MapFields.perPoint(), "‖F(x) − y‖ at each iterate.");

    private static final Field<Boolean> CONVERGED =
            Field.required("converged", new FlagSchema(), "Whether the last residual is as small as rounding allows.");

    private InverseOperation() {}

    private static VectorSchema vector(boolean finite) {
        return new VectorSchema("n", 1, MapFields.MOST_COLUMNS, finite);
    }

    static Operation declare() {
        return new Operation(
                "calculus/inverse",
                "Inverse",
                "The solution of F(x) = y near a start, by Newton's method with step halving.",
                ObjectSchema.of(MAP, TARGET, START),
                ObjectSchema.of(SOLUTION, JACOBIAN_INVERSE, ITERATES, RESIDUALS, CONVERGED),
                """
                {"map": {"variables": ["x", "y"], "components": ["x^2 - y^2", "2 x y"]},
                 "target": [0, 2], "start": [2, 0.5]}""",
                InverseOperation::run);
    }

    private static void run(Values request, Budget budget, Sink out) {
        Mapping map = request.get(MAP);
        requireOnePerVariable(request, TARGET, map);
        requireOnePerVariable(request, START, map);
        int n = map.inputs();
        Inverse inverse = Inverse.solve(map, request.get(TARGET), request.get(START), budget);
        out.beginObject();
        out.name("solution");
        out.numbers(inverse.solution());
        Nested.rows("jacobianInverse", inverse.jacobianInverse(), n, n, out);
        out.name("iterates");
        out.beginArray();
        inverse.iterates().forEach(out::numbers);
        out.endArray();
        out.name("residuals");
        out.numbers(inverse.residuals());
        Members.flag("converged", inverse.converged(), out);
        out.endObject();
    }

    private static void requireOnePerVariable(Values request, Field<double[]> field, Mapping map) {
        int length = request.get(field).length;
        if (length != map.inputs()) {
            Node node = request.node(field);
            throw node.refuse(
                    node.subject() + " should have one number per variable, " + map.inputs() + ", not " + length + ".");
        }
    }
}
