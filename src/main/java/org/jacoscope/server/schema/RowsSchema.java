package org.jacoscope.server.schema;

import java.util.List;
import org.jacoscope.scene.Sink;

/**
 * An array of arrays of numbers, all of one length: points, or the rows of a matrix.
 *
 * @param shape such as "k×n"
 */
public record RowsSchema(String shape, int maxRows, int maxColumns) implements Schema<Rows> {

    @Override
    public Rows read(Node node) {
        if (!(node.value() instanceof List<?> values)) {
            throw node.expected(words());
        }
        if (values.size() > maxRows) {
            throw node.refuse(node.subject() + " may have up to " + maxRows + " rows, not " + values.size() + ".");
        }
        double[][] rows = new double[values.size()][];
        VectorSchema row = new VectorSchema("1 to " + maxColumns, 1, maxColumns, false);
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row.read(node.child(i, values.get(i)));
        }
        return new Rows(rows, node);
    }

    @Override
    public String words() {
        return "an array of arrays of numbers (" + shape + ")";
    }

    @Override
    public void describe(Sink out) {
        Members.string("type", "array", out);
        Members.number("maxItems", maxRows, out);
        out.name("items");
        new VectorSchema(shape, 1, maxColumns, false).write(out);
    }
}
