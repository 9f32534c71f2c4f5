package org.jacoscope.server.schema;

/**
 * Rows of numbers as they were sent.
 *
 * @param node where they stand in the request
 */
public record Rows(double[][] rows, Node node) {

    public int count() {
        return rows.length;
    }

    /**
     * The rows one after the other.
     *
     * @param width how many numbers each must have
     * @param because why, as it reads after "n numbers, ": "one per variable"
     */
    public double[] flat(int width, String because) {
        double[] flat = new double[rows.length * width];
        for (int i = 0; i < rows.length; i++) {
            if (rows[i].length != width) {
                Node row = node.child(i, rows[i]);
                throw row.refuse(row.subject() + " should have " + plural(width) + ", " + because + ", not "
                        + rows[i].length + ".");
            }
            System.arraycopy(rows[i], 0, flat, i * width, width);
        }
        return flat;
    }

    private static String plural(int count) {
        return count + (count == 1 ? " number" : " numbers");
    }
}
