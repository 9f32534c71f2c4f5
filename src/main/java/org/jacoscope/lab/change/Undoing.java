package org.jacoscope.lab.change;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jacoscope.core.calculus.Contraction;
import org.jacoscope.core.calculus.Inverse;
import org.jacoscope.core.calculus.Mapping;
import org.jacoscope.core.calculus.MeasuredInverse;
import org.jacoscope.core.num.Budget;
import org.jacoscope.lab.PointProperty.Point;

/**
 * A map undone at a target q: a point p with F(p) = q, looked for from a start p₀ in two ways.
 *
 * @param start the map at p₀
 * @param newton Newton's method, to the best that rounding allows
 * @param contraction the iterates with the matrix of the start; empty where that has no inverse
 * @param solution the map at Newton's last iterate
 * @param measured the Jacobian of the inverse at q, by differences; NaN where there is none
 */
record Undoing(
        Local start, Inverse newton, Optional<Contraction.Iterates> contraction, Local solution, double[] measured) {

    /** A solution whose J flattens discs more than this counts as singular: it has half the digits at most. */
    private static final double FLAT = 1e-7;

    /**
     * @param contraction of the map at the start; empty where that has none
     * @param scale the size of what is looked at in the domain
     */
    static Undoing of(
            Mapping map, Point start, Point target, Optional<Contraction> contraction, double scale, Budget budget) {
        double[] q = {target.x(), target.y()};
        Inverse newton = Inverse.solve(map, q, new double[] {start.x(), start.y()}, budget);
        double[] p = newton.solution();
        return new Undoing(
                Local.of(map, start),
                newton,
                contraction.map(known -> known.iterate(q, scale, budget)),
                Local.of(map, new Point(p[0], p[1])),
                newton.converged() ? measured(map, q, p, scale, budget) : undefined());
    }

    private static double[] measured(Mapping map, double[] q, double[] p, double scale, Budget budget) {
        return Contraction.of(map, p)
                .map(known -> known.halfDisc(scale, budget).image())
                .map(radius -> MeasuredInverse.jacobian(map, q, p, radius, budget))
                .orElseGet(Undoing::undefined);
    }

    private static double[] undefined() {
        double[] matrix = new double[4];
        Arrays.fill(matrix, Double.NaN);
        return matrix;
    }

    boolean isSolved() {
        return newton.converged();
    }

    /** Whether the solution lies where det J = 0, as far as rounding tells. */
    boolean isFlat() {
        return !(solution.svd().sigma2() > FLAT * solution.svd().sigma1());
    }

    /** Newton's iterates until rounding stops them. */
    List<double[]> newtonPath() {
        return newton.iterates().subList(0, newton.steps() + 1);
    }
}
