package org.jacoscope.scene;

/** Builds the {@code d} of a path: relative commands, no needless separators, no rounding error that adds up. */
final class PathData {
    private final StringBuilder text = new StringBuilder();
    private long x;
    private long y;
    private boolean drawing;

    void moveTo(double toX, double toY) {
        x = Coordinates.rounded(toX);
        y = Coordinates.rounded(toY);
        text.append('M').append(Coordinates.text(x));
        separated(Coordinates.text(y));
        drawing = false;
    }

    /** Draws a line, unless it would be shorter than what is written. */
    void lineTo(double toX, double toY) {
        long dx = Coordinates.rounded(toX) - x;
        long dy = Coordinates.rounded(toY) - y;
        if (dx == 0 && dy == 0) {
            return;
        }
        x += dx;
        y += dy;
        if (drawing) {
            separated(Coordinates.text(dx));
        } else {
            text.append('l').append(Coordinates.text(dx));
            drawing = true;
        }
        separated(Coordinates.text(dy));
    }

    /** A dot, as wide as the stroke where line caps are round. */
    void dot(double atX, double atY) {
        moveTo(atX, atY);
        text.append("h.01");
    }

    void close() {
        text.append('z');
        drawing = false;
    }

    /** An open line, or a closed ring, through the points x0, y0, x1, y1, …. */
    void points(double[] xy, boolean closed) {
        moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            lineTo(xy[i], xy[i + 1]);
        }
        if (closed) {
            close();
        }
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private void separated(String number) {
        if (number.charAt(0) != '-') {
            text.append(' ');
        }
        text.append(number);
    }
}
