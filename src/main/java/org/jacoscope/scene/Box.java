package org.jacoscope.scene;

/** A rectangle in pixels, y downwards. */
public record Box(double x, double y, double width, double height) {
    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }
}
