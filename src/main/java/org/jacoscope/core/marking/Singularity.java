package org.jacoscope.core.marking;

import java.util.Comparator;
import java.util.Optional;
import org.jacoscope.core.calculus.ScalarField;
import org.jacoscope.core.marking.Compass.Place;
import org.jacoscope.core.marking.Nodes.Node;
import org.jacoscope.core.num.Budget;

/**
 * Looks for a point at which a field that is nowhere negative is undefined or has no bound, by compass search from the
 * nodes that stand out most from those around them.
 */
final class Singularity {
    private static final int STARTS = 8;

    /** Distances, in cells, at which a value is compared with that at the end of the search. */
    private static final double NEAR = Math.scalb(1.0, 10 - Compass.HALVINGS);

    private static final double FAR = Math.scalb(1.0, 20 - Compass.HALVINGS);

    /** Relative growth from far to near that is no rounding. */
    private static final double GROWTH = 1e-6;

    private final Nodes nodes;
    private final ScalarField field;
    private final Budget budget;

    private Singularity(Nodes nodes, ScalarField field, Budget budget) {
        this.nodes = nodes;
        this.field = field;
        this.budget = budget;
    }

    /** How many values of the field the search needs, at most. */
    static long looks() {
        return Nodes.SIDE * Nodes.SIDE + (long) STARTS * Compass.MOST_LOOKS;
    }

    /** The first that is found; the height there is of no use. */
    static Optional<Place> in(Nodes nodes, ScalarField field, Budget budget) {
        return new Singularity(nodes, field, budget).found();
    }

    private Optional<Place> found() {
        double[][] values = nodes.sample(field, budget);
        Compass compass = new Compass(nodes, field, height -> false, budget);
        return Nodes.peaks(values).stream()
                .sorted(Comparator.comparingDouble((Node peak) -> -sharpness(peak, values)))
                .limit(STARTS)
                .map(peak -> compass.climb(peak, Nodes.at(peak, values)))
                .filter(this::isSingular)
                .findFirst();
    }

    private static double sharpness(Node peak, double[][] values) {
        double value = Nodes.at(peak, values);
        return value == 0 ? 1 : value / Nodes.meanAround(peak, values);
    }

    private boolean isSingular(Place place) {
        if (Double.isNaN(place.height())) {
            return true;
        }
        return nodes.inside().contains(place.x(), place.y())
                && (hasNoBound(place, nodes.dx(), 0)
                        || hasNoBound(place, -nodes.dx(), 0)
                        || hasNoBound(place, 0, nodes.dy())
                        || hasNoBound(place, 0, -nodes.dy()));
    }

    /**
     * Whether the value keeps growing as the distance shrinks by equal factors: by equal amounts as a logarithm does, or
     * by more at a pole. At a smooth peak, a kink or a jump the growth fades.
     */
    private boolean hasNoBound(Place place, double dx, double dy) {
        double near = field.at(place.x() + NEAR * dx, place.y() + NEAR * dy);
        double far = field.at(place.x() + FAR * dx, place.y() + FAR * dy);
        return near - far > GROWTH * near && place.height() - near >= (near - far) / 2;
    }
}
