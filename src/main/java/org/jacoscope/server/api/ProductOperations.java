package org.jacoscope.server.api;

import static org.jacoscope.server.api.MapFields.POINTS;
import static org.jacoscope.server.api.MapFields.VALUES;

import org.jacoscope.core.calculus.Mapping;
import org.jacoscope.core.num.Budget;
import org.jacoscope.scene.Sink;
import org.jacoscope.server.schema.Field;
import org.jacoscope.server.schema.MappingSchema.Shape;
import org.jacoscope.server.schema.ObjectSchema;
import org.jacoscope.server.schema.Rows;
import org.jacoscope.server.schema.Values;

/** Products of the Jacobian with a vector from the right (forward mode) and from the left (reverse mode). */
final class ProductOperations {
    private static final Field<Mapping> MAP = MapFields.map(Shape.ANY);

    private static final Field<Rows> TANGENTS =
            Field.required("tangents", MapFields.rows("k×n"), "One tangent per point, one number per variable.");

    private static final Field<Rows> COTANGENTS =
            Field.required("cotangents", MapFields.rows("k×m"), "One cotangent per point, one number per component.");

    private static final Field<Rows> FORWARD =
            Field.required("products", MapFields.rows("k×m"), "J·tangent at each point.");

    private static final Field<Rows> REVERSE =
            Field.required("products", MapFields.rows("k×n"), "cotangentᵀ·J at each point.");

    private ProductOperations() {}

    static Operation jvp() {
        return new Operation(
                "calculus/jvp",
                "Jacobian–vector product",
                "J·tangent at many points, one sweep of forward mode each: the Jacobian itself is never formed.",
                ObjectSchema.of(MAP, POINTS, TANGENTS),
                ObjectSchema.of(VALUES, FORWARD),
                """
                {"map": {"variables": ["x", "y"], "components": ["x^2 + y", "x y"]},
                 "points": [[1, 2]], "tangents": [[1, 0]]}""",
                ProductOperations::jvp);
    }

    static Operation vjp() {
        return new Operation(
                "calculus/vjp",
                "Vector–Jacobian product",
                "cotangentᵀ·J at many points, one sweep of reverse mode each: the Jacobian itself is never formed.",
                ObjectSchema.of(MAP, POINTS, COTANGENTS),
                ObjectSchema.of(VALUES, REVERSE),
                """
                {"map": {"variables": ["x", "y"], "components": ["x^2 + y", "x y"]},
                 "points": [[1, 2]], "cotangents": [[1, 1]]}""",
                ProductOperations::vjp);
    }

    private static void jvp(Values request, Budget budget, Sink out) {
        Mapping map = request.get(MAP);
        double[] points = MapFields.points(request, map);
        double[] tangents = beside(request, TANGENTS, map.inputs(), "one per variable");
        double[] products = map.jvps(points, tangents, budget);
        write(map.values(points, budget), products, map.outputs(), map.outputs(), out);
    }

    private static void vjp(Values request, Budget budget, Sink out) {
        Mapping map = request.get(MAP);
        double[] points = MapFields.points(request, map);
        double[] cotangents = beside(request, COTANGENTS, map.outputs(), "one per component");
        double[] products = map.vjps(points, cotangents, budget);
        write(map.values(points, budget), products, map.outputs(), map.inputs(), out);
    }

    private static double[] beside(Values request, Field<Rows> field, int width, String because) {
        int wanted = request.get(POINTS).count();
        Rows rows = request.get(field);
        if (rows.count() != wanted) {
            throw rows.node()
                    .refuse(rows.node().subject() + " should have as many rows as there are points, " + wanted
                            + ", not " + rows.count() + ".");
        }
        return rows.flat(width, because);
    }

    private static void write(double[] values, double[] products, int m, int width, Sink out) {
        int count = values.length / m;
        out.beginObject();
        Nested.rows("values", values, count, m, out);
        Nested.rows("products", products, count, width, out);
        out.endObject();
    }
}
