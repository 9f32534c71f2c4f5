package org.jacoscope.core.calculus;

import org.jacoscope.core.num.Numbers;
import org.jacoscope.core.num.Rectangle;

/** A window on the plane and how many pixels show it: what decides how finely a curve must be sampled. */
public record Frame(Rectangle view, double pixelsWide, double pixelsHigh) {

    public Frame {
        if (!(pixelsWide > 0) || !(pixelsHigh > 0)) {
            throw new IllegalArgumentException("A frame needs a positive size in pixels, not "
                    + Numbers.shortest(pixelsWide) + "×" + Numbers.shortest(pixelsHigh) + ".");
        }
    }

    double pixelsPerX() {
        return pixelsWide / view.width();
    }

    double pixelsPerY() {
        return pixelsHigh / view.height();
    }
}
