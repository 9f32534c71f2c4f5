package org.jacoscope.lab;

import org.jacoscope.lab.PointProperty.Point;

/** A property that a place in a plane figure stands for: a point, or a vector by its first two numbers. */
public interface Placeable {

    String key();

    /** Where it is in a state. */
    Point place(State state);

    /** What moves it there, the rest of it as it is in the state. */
    Verdict.Change<?> moved(State state, Point to);

    /** @throws PropertyException when a coordinate is too large or no number */
    Point checked(Point value);
}
