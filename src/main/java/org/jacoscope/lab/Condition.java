package org.jacoscope.lab;

import org.jacoscope.core.autodiff.Quantity;
import org.jacoscope.core.calculus.Mapping;
import org.jacoscope.core.calculus.PlaneMap;
import org.jacoscope.core.calculus.ScalarField;
import org.jacoscope.core.expr.Greek;
import org.jacoscope.core.marking.Demand;
import org.jacoscope.core.num.Numbers;
import org.jacoscope.lab.PointProperty.Point;

/**
 * What is asked of the map in a state: a quantity of its Jacobian, compared with a number.
 *
 * @param name of the quantity, as it stands in sentences: "det J"
 */
public record Condition(PlaneMapInput map, Quantity quantity, String name, Demand demand) implements PlacedCondition {
    private static final int DIGITS = 4;

    /** A condition on det J. */
    public static Condition determinant(PlaneMapInput map, Demand demand) {
        return new Condition(map, Quantity.DETERMINANT, "det J", demand);
    }

    /** The quantity, NaN also where only the map itself is undefined: 1/x is a number where log x is none. */
    ScalarField field(State state) {
        Mapping mapping = map.mapping(state);
        ScalarField values = mapping.field(quantity);
        PlaneMap image = mapping.planeMap();
        return new ScalarField() {
            private final double[] at = new double[2];

            @Override
            public double at(double x, double y) {
                image.apply(x, y, at);
                return Double.isFinite(at[0]) && Double.isFinite(at[1]) ? values.at(x, y) : Double.NaN;
            }

            @Override
            public int cost() {
                return values.cost() + image.cost();
            }
        };
    }

    /** The largest stretch: it has no bound near a point where the map or its derivative is undefined. */
    ScalarField size(State state) {
        return map.mapping(state).field(Quantity.SIGMA_MAX);
    }

    @Override
    public double value(State state, Point at) {
        return field(state).at(at.x(), at.y());
    }

    @Override
    public String found(State state, Point at, double value) {
        return "at " + coordinate(state, 0, at.x()) + ", " + coordinate(state, 1, at.y()) + " " + name + " is "
                + Numbers.readout(value, DIGITS);
    }

    private String coordinate(State state, int index, double value) {
        String variable = map.variables(state).get(index);
        String greek = Greek.letter(variable);
        return (greek == null ? variable : greek) + " = " + Numbers.readout(value, DIGITS);
    }

    @Override
    public String words() {
        return name + " " + demand.words();
    }
}
