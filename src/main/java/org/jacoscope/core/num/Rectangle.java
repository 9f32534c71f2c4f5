package org.jacoscope.core.num;

/** An upright rectangle on the plane; {@code xmin < xmax} and {@code ymin < ymax}, all finite. */
public record Rectangle(double xmin, double xmax, double ymin, double ymax) {

    public Rectangle {
        boolean finite = Double.isFinite(xmax - xmin) && Double.isFinite(ymax - ymin);
        if (!finite || !(xmin < xmax) || !(ymin < ymax)) {
            throw new IllegalArgumentException("A rectangle needs xmin < xmax and ymin < ymax, all finite, not "
                    + Numbers.shortest(xmin) + ", " + Numbers.shortest(xmax) + ", " + Numbers.shortest(ymin) + ", "
                    + Numbers.shortest(ymax) + ".");
        }
    }

    public double width() {
        return xmax - xmin;
    }

    public double height() {
        return ymax - ymin;
    }

    /** Whether the point lies inside or on the boundary. */
    public boolean contains(double x, double y) {
        return x >= xmin && x <= xmax && y >= ymin && y <= ymax;
    }

    /** This rectangle with {@code share} of its width added left and right, and of its height below and above. */
    public Rectangle inflate(double share) {
        double dx = share * width();
        double dy = share * height();
        return new Rectangle(xmin - dx, xmax + dx, ymin - dy, ymax + dy);
    }
}
