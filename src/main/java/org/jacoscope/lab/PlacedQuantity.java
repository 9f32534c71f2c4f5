package org.jacoscope.lab;

import org.jacoscope.core.marking.Demand;
import org.jacoscope.core.num.Numbers;
import org.jacoscope.lab.PointProperty.Point;

/**
 * A number of a lab's own that depends on a point.
 *
 * @param point what the point is called in sentences: "J e₂"
 * @param name of the number, as it stands in sentences: "det J"
 */
public record PlacedQuantity(String point, String name, Measure measure, Demand demand) implements PlacedCondition {
    private static final int DIGITS = 4;

    /** The number, NaN where there is none. */
    @FunctionalInterface
    public interface Measure {
        double of(State state, Point at);
    }

    @Override
    public double value(State state, Point at) {
        return measure.of(state, at);
    }

    @Override
    public String found(State state, Point at, double value) {
        return "with " + point + " = (" + Numbers.readout(at.x(), DIGITS) + ", " + Numbers.readout(at.y(), DIGITS)
                + ") " + name + " is " + Numbers.readout(value, DIGITS);
    }

    @Override
    public String words() {
        return name + " " + demand.words();
    }
}
