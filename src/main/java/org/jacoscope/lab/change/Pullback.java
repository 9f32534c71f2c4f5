package org.jacoscope.lab.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jacoscope.core.calculus.Bounds;
import org.jacoscope.core.calculus.ChangeOfVariables;
import org.jacoscope.core.calculus.Cubature;
import org.jacoscope.core.calculus.Mapping;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.num.Budget;

/**
 * The integrals that belong to a substitution, each found by itself.
 *
 * @param inU ∫ f(g(u)) g′(u) du from a to b
 * @param inX ∫ f(x) dx from g(a) to g(b); empty where one of these is not finite
 * @param without ∫ f(g(u)) du
 * @param unsigned ∫ f(g(u)) |g′(u)| du
 * @param turns where g turns back between a and b, as far as {@value #SAMPLES} places show
 */
record Pullback(Cubature inU, Optional<Cubature> inX, Cubature without, Cubature unsigned, List<Double> turns) {

    /** Of each integral, relative or absolute. */
    private static final double TOLERANCE = 1e-11;

    /**
     * Points that an integral may look at, also while an end is dragged: smooth functions take a hundred; one that is infinite
     * at an end has seven digits then.
     */
    private static final int MOST_POINTS = 1500;

    /** An error up to this, relative or absolute, leaves digits worth showing. */
    private static final double USEFUL = 1e-5;

    static final int SAMPLES = 240;

    private static final int HALVINGS = 50;

    /** Beyond this a place where g turns back is a pole. */
    private static final double FAR = 1e9;

    static Pullback of(Mapping f, Mapping g, double a, double b, Budget budget) {
        double[] ends = g.values(new double[] {a, b}, budget);
        Mapping identity = Mapping.of(List.of("x"), List.of(Expr.sym("x")), Map.of());
        Optional<Cubature> inX = Double.isFinite(ends[0]) && Double.isFinite(ends[1])
                ? Optional.of(oriented(f, identity, interval("x", ends[0], ends[1]), budget))
                : Optional.empty();
        Bounds region = interval("u", a, b);
        ChangeOfVariables others = ChangeOfVariables.integrate(f, g, region, TOLERANCE, MOST_POINTS, budget);
        return new Pullback(
                oriented(f, g, region, budget),
                inX,
                others.withoutJacobian(),
                others.integral(),
                turns(g, a, b, budget));
    }

    private static Cubature oriented(Mapping f, Mapping map, Bounds region, Budget budget) {
        return ChangeOfVariables.oriented(f, map, region, TOLERANCE, MOST_POINTS, budget);
    }

    private static Bounds interval(String variable, double from, double to) {
        Bounds.Interval ends = new Bounds.Interval(Optional.of(Expr.sym("from")), Optional.of(Expr.sym("to")));
        return Bounds.of(List.of(variable), List.of(ends), Map.of("from", from, "to", to));
    }

    /** The value where its error is small, else NaN; 0 where the value is smaller than the error. */
    static double settled(Cubature integral) {
        double value = Math.abs(integral.value()) <= integral.error() ? 0 : integral.value();
        return isSettled(integral) ? value : Double.NaN;
    }

    private static boolean isSettled(Cubature integral) {
        return integral.error() <= USEFUL * Math.max(1, Math.abs(integral.value()));
    }

    double valueInX() {
        return inX.map(Pullback::settled).orElse(Double.NaN);
    }

    /** Whether both integrals are known and are further apart than their errors allow. */
    boolean disagrees() {
        return inX.filter(Pullback::isSettled)
                .filter(known -> isSettled(inU))
                .filter(known -> Math.abs(known.value() - inU.value())
                        > 10 * (known.error() + inU.error() + TOLERANCE * Math.max(1, Math.abs(known.value()))))
                .isPresent();
    }

    private static List<Double> turns(Mapping g, double a, double b, Budget budget) {
        double[] at = new double[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
            at[i] = a + (b - a) * (i + 0.5) / SAMPLES;
        }
        double[] slopes = g.jacobians(at, budget);
        List<Double> turns = new ArrayList<>();
        int last = 0;
        for (int i = 1; i < SAMPLES; i++) {
            if (slopes[i] * slopes[last] < 0) {
                turn(g, at[last], at[i], slopes[last]).ifPresent(turns::add);
            }
            last = slopes[i] == 0 ? last : i;
        }
        return List.copyOf(turns);
    }

    /** Where g′ changes its sign between two places, if g is continuous there. */
    private static Optional<Double> turn(Mapping g, double from, double to, double slope) {
        double lo = from;
        double hi = to;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (lo + hi) / 2;
            if (g.jacobian(new double[] {middle})[0] * slope > 0) {
                lo = middle;
            } else {
                hi = middle;
            }
        }
        double before = g.value(new double[] {lo})[0];
        double after = g.value(new double[] {hi})[0];
        boolean continuous = Math.abs(before) < FAR && Math.abs(after - before) < USEFUL * (1 + Math.abs(before));
        return continuous ? Optional.of((lo + hi) / 2) : Optional.empty();
    }
}
