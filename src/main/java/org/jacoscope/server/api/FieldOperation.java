package org.jacoscope.server.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jacoscope.core.autodiff.Quantity;
import org.jacoscope.core.calculus.Mapping;
import org.jacoscope.core.num.Budget;
import org.jacoscope.scene.Sink;
import org.jacoscope.server.schema.ChoiceSchema;
import org.jacoscope.server.schema.DomainSchema;
import org.jacoscope.server.schema.Field;
import org.jacoscope.server.schema.IntegerSchema;
import org.jacoscope.server.schema.MappingSchema.Shape;
import org.jacoscope.server.schema.Members;
import org.jacoscope.server.schema.NumberSchema;
import org.jacoscope.server.schema.ObjectSchema;
import org.jacoscope.server.schema.Values;
import org.jacoscope.server.schema.VectorSchema;

/** A quantity of a map sampled on a grid. */
final class FieldOperation {
    private static final int MOST_CELLS = 262_144;

    private static final IntegerSchema SIDE = new IntegerSchema(1, 4096);

    private static final Map<String, Quantity> QUANTITIES = quantities();

    private static final Field<Mapping> MAP = MapFields.map(Shape.PLANE);

    private static final Field<Integer> WIDTH =
            Field.required("width", SIDE, "Columns of cells; width × height may be up to " + MOST_CELLS + ".");

    private static final Field<Integer> HEIGHT = Field.required("height", SIDE, "Rows of cells.");

    private static final Field<String> QUANTITY = Field.required(
            "quantity",
            new ChoiceSchema(List.copyOf(QUANTITIES.keySet())),
            "What to sample: value, gradientNorm and laplacian of a map with one component, the others of a map with two.");

    private static final Field<Double> MIN =
            Field.required("min", NumberSchema.ANY, "The least finite sample; NaN when there is none.");

    private static final Field<Double> MAX =
            Field.required("max", NumberSchema.ANY, "The greatest finite sample; NaN when there is none.");

    private static final Field<double[]> SAMPLES = Field.required(
            "samples",
            new VectorSchema("width × height", 0, MOST_CELLS, false),
            "The quantity at the centres of the cells, row by row, row 0 at ymin.");

    private FieldOperation() {}

    private static Map<String, Quantity> quantities() {
        Map<String, Quantity> quantities = new LinkedHashMap<>();
        quantities.put("value", Quantity.VALUE);
        quantities.put("determinant", Quantity.DETERMINANT);
        quantities.put("logAbsDeterminant", Quantity.LOG_ABS_DETERMINANT);
        quantities.put("sigmaMax", Quantity.SIGMA_MAX);
        quantities.put("sigmaMin", Quantity.SIGMA_MIN);
        quantities.put("condition", Quantity.CONDITION);
        quantities.put("gradientNorm", Quantity.GRADIENT_NORM);
        quantities.put("laplacian", Quantity.LAPLACIAN);
        return quantities;
    }

    static Operation declare() {
        return new Operation(
                "calculus/field",
                "Field",
                "A quantity of a map of the plane at the centres of the cells of a grid.",
                ObjectSchema.of(MAP, DomainSchema.FIELD, WIDTH, HEIGHT, QUANTITY),
                ObjectSchema.of(WIDTH, HEIGHT, MIN, MAX, SAMPLES),
                """
                {"map": {"variables": ["x", "y"], "components": ["x^2 - y^2", "2 x y"]},
                 "domain": [-1, 1, -1, 1], "width": 4, "height": 3, "quantity": "determinant"}""",
                FieldOperation::run);
    }

    private static void run(Values request, Budget budget, Sink out) {
        Mapping map = request.get(MAP);
        int width = request.get(WIDTH);
        int height = request.get(HEIGHT);
        if ((long) width * height > MOST_CELLS) {
            throw request.node(WIDTH)
                    .refuse("A field may have up to " + MOST_CELLS + " cells, not " + width + "×" + height + ".");
        }
        var field = org.jacoscope.core.calculus.Field.sample(
                map.field(quantity(request, map)), request.get(DomainSchema.FIELD), width, height, budget);
        out.beginObject();
        Members.number("width", width, out);
        Members.number("height", height, out);
        Members.number("min", field.min(), out);
        Members.number("max", field.max(), out);
        out.name("samples");
        out.numbers(field.samples());
        out.endObject();
    }

    private static Quantity quantity(Values request, Mapping map) {
        String name = request.get(QUANTITY);
        Quantity quantity = Objects.requireNonNull(QUANTITIES.get(name));
        if (!quantity.fits(map.inputs(), map.outputs())) {
            throw request.node(QUANTITY)
                    .refuse("A map with " + map.inputs() + " variables and " + map.outputs() + " components has no "
                            + name + ". " + QUANTITY.text());
        }
        return quantity;
    }
}
