package org.jacoscope.core.calculus;

import org.jacoscope.core.num.Rectangle;

/**
 * Draws lines and keeps what lies inside a rectangle. Method: Y.-D. Liang and B. Barsky, "A new concept and method for
 * line clipping" (1984).
 */
final class ClippedPen {

    private final Rectangle clip;
    private final PathBuilder paths;
    private double x;
    private double y;
    private boolean down;
    private boolean drawing;
    private double enter;
    private double leave;

    ClippedPen(Rectangle clip, PathBuilder paths) {
        this.clip = clip;
        this.paths = paths;
    }

    /** Lifts the pen: the next point starts a new line. */
    void lift() {
        endLine();
        down = false;
    }

    /** Draws from the last point to this one, or sets the pen down here. */
    void to(double nextX, double nextY) {
        if (down) {
            segment(nextX, nextY);
        }
        x = nextX;
        y = nextY;
        down = true;
    }

    private void segment(double nextX, double nextY) {
        double dx = nextX - x;
        double dy = nextY - y;
        enter = 0;
        leave = 1;
        boolean visible = narrow(-dx, x - clip.xmin())
                && narrow(dx, clip.xmax() - x)
                && narrow(-dy, y - clip.ymin())
                && narrow(dy, clip.ymax() - y);
        if (!visible) {
            endLine();
            return;
        }
        if (!drawing || enter > 0) {
            endLine();
            paths.add(x + enter * dx, y + enter * dy);
        }
        drawing = true;
        if (leave < 1) {
            paths.add(x + leave * dx, y + leave * dy);
            endLine();
        } else {
            paths.add(nextX, nextY);
        }
    }

    /** Keeps the part of [enter, leave] where {@code speed·t ≤ room}; false when nothing is left. */
    private boolean narrow(double speed, double room) {
        if (speed == 0) {
            return room >= 0;
        }
        double crossing = room / speed;
        if (speed < 0) {
            enter = Math.max(enter, crossing);
        } else {
            leave = Math.min(leave, crossing);
        }
        return enter <= leave;
    }

    private void endLine() {
        if (drawing) {
            paths.end(2);
        }
        drawing = false;
    }
}
