package org.jacoscope.lab.change;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jacoscope.core.calculus.Bounds;
import org.jacoscope.core.calculus.ChangeOfVariables;
import org.jacoscope.core.calculus.Cubature;
import org.jacoscope.core.calculus.Mapping;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.expr.Op;
import org.jacoscope.core.num.Budget;
import org.jacoscope.core.symbolic.Substitute;

/**
 * A function f of one variable, and the bell f(x) f(y) that it raises over the plane.
 *
 * @param curve f, of x
 * @param height f(x) f(y), of x and y
 * @param integral ∫ f over the whole line; NaN where that does not settle
 * @param isRound whether f(x) f(y) is the same all along each circle about the origin
 */
record Bell(Mapping curve, Mapping height, double integral, boolean isRound) {

    /** Of the integral, relative. */
    private static final double TOLERANCE = 1e-13;

    /** Points that the integral may look at: smooth functions take some hundreds. */
    private static final int MOST_POINTS = 20_000;

    /** Circles and points along each on which heights are compared. */
    private static final double[] RADII = {0.3, 0.7, 1.1, 1.6, 2.3};

    private static final int AROUND = 10;

    /** Heights along a circle that differ by less than this, relative to the largest of all, are the same. */
    private static final double ROUNDING = 1e-9;

    static Bell of(Expr f, Map<String, Double> parameters, Budget budget) {
        Mapping curve = Mapping.of(List.of("x"), List.of(f), parameters);
        Mapping height = Mapping.of(List.of("x", "y"), List.of(product(f, "x", "y")), parameters);
        return new Bell(curve, height, integral(curve, budget), isRound(height, budget));
    }

    /** The same for another thread. */
    Bell copy() {
        return new Bell(curve.copy(), height.copy(), integral, isRound);
    }

    /** f(x) f(y). */
    static Expr product(Expr f, Expr x, Expr y) {
        return Expr.call(Op.MUL, Substitute.in(f, Map.of("x", x)), Substitute.in(f, Map.of("x", y)));
    }

    private static Expr product(Expr f, String x, String y) {
        return product(f, Expr.sym(x), Expr.sym(y));
    }

    private static double integral(Mapping curve, Budget budget) {
        Mapping identity = Mapping.of(List.of("x"), List.of(Expr.sym("x")), Map.of());
        Bounds line =
                Bounds.of(List.of("x"), List.of(new Bounds.Interval(Optional.empty(), Optional.empty())), Map.of());
        Cubature found = ChangeOfVariables.integrate(curve, identity, line, TOLERANCE, MOST_POINTS, budget)
                .integral();
        return found.converged() ? found.value() : Double.NaN;
    }

    private static boolean isRound(Mapping height, Budget budget) {
        double[] points = new double[2 * RADII.length * AROUND];
        for (int i = 0; i < points.length / 2; i++) {
            double angle = 2 * Math.PI * (i % AROUND) / AROUND;
            points[2 * i] = RADII[i / AROUND] * Math.cos(angle);
            points[2 * i + 1] = RADII[i / AROUND] * Math.sin(angle);
        }
        double[] heights = height.values(points, budget);
        double largest = 0;
        double widest = 0;
        for (int i = 0; i < heights.length; i++) {
            largest = Math.max(largest, Math.abs(heights[i]));
            widest = Math.max(widest, Math.abs(heights[i] - heights[i - i % AROUND]));
        }
        return widest <= ROUNDING * largest;
    }

    /** I², the volume under the bell. */
    double volume() {
        return integral * integral;
    }

    /** Where the sum over rings tends without the factor r, 2π ∫ f(r) f(0) dr from 0 on; NaN for what is not round. */
    double forgotten() {
        return isRound ? Math.PI * at(0) * integral : Double.NaN;
    }

    /** The radius of the drum as high as the bell that holds as much; NaN where there is none. */
    double drum() {
        return isRound ? Math.sqrt(volume() / (Math.PI * at(0) * at(0))) : Double.NaN;
    }

    /** f(x). */
    double at(double x) {
        return curve.value(new double[] {x})[0];
    }

    /** f(x) f(y). */
    double at(double x, double y) {
        return height.value(new double[] {x, y})[0];
    }

    /** f(x) f(y) as a share of what it is at the origin. */
    double share(double x, double y) {
        return at(x, y) / at(0, 0);
    }

    Expr formula() {
        return curve.components().get(0);
    }
}
