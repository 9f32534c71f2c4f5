package org.jacoscope.core.calculus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jacoscope.core.autodiff.Quantity;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.expr.Op;
import org.jacoscope.core.linalg.Lu;
import org.jacoscope.core.linalg.Svd2;
import org.jacoscope.core.num.Budget;
import org.jacoscope.core.num.Elementary;

/**
 * The map g(x) = x + J(x₀)⁻¹(y − F(x)) of the plane, whose fixed points are the solutions of F(x) = y, and with which the
 * inverse function theorem is proved. Its derivative I − J(x₀)⁻¹J(x) does not depend on y.
 *
 * <p>Where the norm of that derivative is at most k < 1 all over a disc about x₀ of radius r, F is one-to-one on the disc,
 * and every y nearer to F(x₀) than (1 − k)r/‖J(x₀)⁻¹‖ has a solution there, to which the iterates from x₀ converge. Immutable.
 */
public final class Contraction {

    private static final int MOST_STEPS = 200;

    /** Iterates further from the start than so many times the window are not followed. */
    private static final double FAR = 1e3;

    /** How many units of rounding error the residual may keep. */
    private static final double SLACK = 64 * 0x1p-52;

    /** The rows of J(x₀)⁻¹ and the target as parameters of g, under names that no formula can hold. */
    private static final String[][] ROWS = {{"1 1", "1 2"}, {"2 1", "2 2"}};

    private static final String[] TARGET = {"target 1", "target 2"};

    private final Mapping map;
    private final double[] start;
    private final double[] inverse;

    private Contraction(Mapping map, double[] start, double[] inverse) {
        this.map = map;
        this.start = start;
        this.inverse = inverse;
    }

    /**
     * The contraction of a map of the plane at {@code start}; empty where J has no inverse or is not finite.
     *
     * @throws IllegalArgumentException when the map is not from two variables to two components
     */
    public static Optional<Contraction> of(Mapping map, double... start) {
        Linearisation linear = Linearisation.of(map, start[0], start[1]);
        return linear.isDefined() && linear.rank() == 2
                ? Optional.of(new Contraction(
                        map, start.clone(), Lu.of(2, linear.jacobian()).inverse()))
                : Optional.empty();
    }

    /** ‖J(x₀)⁻¹‖: at most by how much the linear inverse stretches. */
    public double inverseNorm() {
        return Svd2.sigma1(inverse[0], inverse[1], inverse[2], inverse[3]);
    }

    /** ‖I − J(x₀)⁻¹J(x)‖ as a field: the contraction constant at each x. */
    public ScalarField constant() {
        return iteration(new double[2]).field(Quantity.SIGMA_MAX);
    }

    private Mapping iteration(double[] target) {
        Map<String, Double> parameters = new LinkedHashMap<>(map.parameters());
        List<Expr> components = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            Expr sum = Expr.sym(map.variables().get(i));
            for (int j = 0; j < 2; j++) {
                parameters.put(ROWS[i][j], inverse[2 * i + j]);
                Expr miss =
                        Expr.call(Op.SUB, Expr.sym(TARGET[j]), map.components().get(j));
                sum = Expr.call(Op.ADD, sum, Expr.call(Op.MUL, Expr.sym(ROWS[i][j]), miss));
            }
            components.add(sum);
            parameters.put(TARGET[i], target[i]);
        }
        return Mapping.of(map.variables(), components, parameters);
    }

    /**
     * The iterates of g from x₀.
     *
     * @param points x₀ and the point after each step
     * @param residuals ‖F(x) − y‖ at each of them
     * @param converged whether the last residual is as small as rounding allows
     * @param escaped whether the iterates left every bound or came where F is undefined; neither: they were too slow
     */
    public record Iterates(List<double[]> points, double[] residuals, boolean converged, boolean escaped) {}

    /**
     * Iterates until F(x) = {@code target} but for rounding, at most 200 times.
     *
     * @param scale a length, a thousand times of which is out of bounds
     * @throws org.jacoscope.core.num.BudgetExceededException when the budget does not have what 200 steps take
     */
    public Iterates iterate(double[] target, double scale, Budget budget) {
        Mapping own = map.copy(); // this object may serve several threads
        Mapping step = iteration(target);
        budget.reserve((long) MOST_STEPS * (own.derivativeCost() + step.derivativeCost()), "iterating a contraction");
        double attainable =
                SLACK * (Elementary.hypot(target[0], target[1]) + Elementary.hypot(start[0], start[1]) / inverseNorm());
        List<double[]> points = new ArrayList<>(List.of(start));
        List<Double> residuals = new ArrayList<>(List.of(residual(own, start, target)));
        boolean escaped = false;
        double[] x = start;
        while (last(residuals) > attainable && points.size() <= MOST_STEPS && !escaped) {
            x = step.value(x);
            double residual = residual(own, x, target);
            escaped =
                    !(Elementary.hypot(x[0] - start[0], x[1] - start[1]) <= FAR * scale && residual < Double.MAX_VALUE);
            if (!escaped) {
                points.add(x);
                residuals.add(residual);
            }
        }
        return new Iterates(
                List.copyOf(points),
                residuals.stream().mapToDouble(residual -> residual).toArray(),
                last(residuals) <= attainable,
                escaped);
    }

    private static double last(List<Double> residuals) {
        return residuals.get(residuals.size() - 1);
    }

    private static double residual(Mapping map, double[] x, double[] target) {
        double[] value = map.value(x);
        return Elementary.hypot(value[0] - target[0], value[1] - target[1]);
    }

    /**
     * A disc about x₀ on which the constant is at most ½.
     *
     * @param radius 0 when the smallest disc tried is not one
     * @param image the radius of the disc about F(x₀) all of whose points then have a solution: radius/(2‖J(x₀)⁻¹‖)
     * @param reached whether the disc is as large as was looked
     */
    public record Disc(double radius, double image, boolean reached) {}

    /**
     * The largest disc with constant at most ½, as far as samples on circles tell: evidence, not proof.
     *
     * @param reach the largest radius that is tried
     */
    public Disc halfDisc(double reach, Budget budget) {
        double radius = new Circles(constant(), start, budget).largest(0.5, reach);
        return new Disc(radius, radius / (2 * inverseNorm()), radius == reach);
    }
}
