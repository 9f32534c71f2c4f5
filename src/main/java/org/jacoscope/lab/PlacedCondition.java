package org.jacoscope.lab;

import org.jacoscope.core.marking.Demand;
import org.jacoscope.lab.PointProperty.Point;

/** What is asked of a point that is placed in a state: that a number which depends on it compares with another. */
public interface PlacedCondition {

    Demand demand();

    /** The number when the point is there, the rest of the state as it is; NaN where there is none. */
    double value(State state, Point at);

    /** What holds there, for a sentence: "at x = 1, y = 0 det J is −2". */
    String found(State state, Point at, double value);

    /** What is asked: "det J < 0". */
    String words();
}
