package org.jacoscope.server.api;

import org.jacoscope.core.calculus.Mapping;
import org.jacoscope.server.schema.Field;
import org.jacoscope.server.schema.ListSchema;
import org.jacoscope.server.schema.MappingSchema;
import org.jacoscope.server.schema.MappingSchema.Shape;
import org.jacoscope.server.schema.Rows;
import org.jacoscope.server.schema.RowsSchema;
import org.jacoscope.server.schema.Values;
import org.jacoscope.server.schema.VectorSchema;

/** The members that most operations on maps share. */
final class MapFields {

    /** k. */
    static final int MOST_POINTS = 10_000;

    /** n and m. */
    static final int MOST_COLUMNS = 16;

    static final Field<Rows> POINTS =
            Field.required("points", rows("k×n"), "Where to evaluate: k points, one number per variable.");

    static final Field<Rows> VALUES = Field.required("values", rows("k×m"), "F at each point.");

    private MapFields() {}

    static Field<Mapping> map(Shape shape) {
        return Field.required(
                "map",
                new MappingSchema(shape),
                "The map F, with n variables and m components (each 1 to 16), such as"
                        + " {\"variables\": [\"r\", \"t\"], \"components\": [\"r cos(t)\", \"r sin(t)\"]}.");
    }

    static RowsSchema rows(String shape) {
        return new RowsSchema(shape, MOST_POINTS, MOST_COLUMNS);
    }

    /** One number per point. */
    static VectorSchema perPoint() {
        return new VectorSchema("k", 0, MOST_POINTS, false);
    }

    /** One matrix per point. */
    static ListSchema<Rows> matrices(String shape) {
        return new ListSchema<>(
                new RowsSchema(shape, MOST_COLUMNS, MOST_COLUMNS), "matrices (" + shape + ")", 0, MOST_POINTS);
    }

    /** The points, flat: k×n. */
    static double[] points(Values request, Mapping map) {
        return request.get(POINTS).flat(map.inputs(), "one per variable");
    }
}
