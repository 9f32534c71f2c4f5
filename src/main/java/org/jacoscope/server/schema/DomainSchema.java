package org.jacoscope.server.schema;

import org.jacoscope.core.num.Rectangle;
import org.jacoscope.scene.Sink;

/** A rectangle of the plane: [xmin, xmax, ymin, ymax]. */
public record DomainSchema() implements Schema<Rectangle> {
    private static final VectorSchema NUMBERS = new VectorSchema("4", 4, 4, true);

    public static final Field<Rectangle> FIELD =
            Field.required("domain", new DomainSchema(), "A rectangle: [xmin, xmax, ymin, ymax].");

    @Override
    public Rectangle read(Node node) {
        double[] v = NUMBERS.read(node);
        boolean finite = Double.isFinite(v[1] - v[0]) && Double.isFinite(v[3] - v[2]);
        if (!finite || !(v[0] < v[1]) || !(v[2] < v[3])) {
            throw node.refuse(node.subject() + " should be [xmin, xmax, ymin, ymax] with xmin < xmax and ymin < ymax.");
        }
        return new Rectangle(v[0], v[1], v[2], v[3]);
    }

    @Override
    public String words() {
        return "[xmin, xmax, ymin, ymax]";
    }

    @Override
    public void describe(Sink out) {
        NUMBERS.describe(out);
    }
}
