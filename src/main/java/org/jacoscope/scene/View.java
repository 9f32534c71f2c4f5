package org.jacoscope.scene;

/** A window on the plane, in world coordinates; {@code xmin < xmax} and {@code ymin < ymax}, all finite. */
public record View(double xmin, double xmax, double ymin, double ymax) {
    public View {
        boolean finite = Double.isFinite(xmax - xmin) && Double.isFinite(ymax - ymin);
        if (!finite || !(xmin < xmax) || !(ymin < ymax)) {
            throw new IllegalArgumentException("A view needs xmin < xmax and ymin < ymax, all finite, not " + xmin
                    + ", " + xmax + ", " + ymin + ", " + ymax + ".");
        }
    }

    public double width() {
        return xmax - xmin;
    }

    public double height() {
        return ymax - ymin;
    }

    public boolean contains(double x, double y) {
        return x >= xmin && x <= xmax && y >= ymin && y <= ymax;
    }
}
