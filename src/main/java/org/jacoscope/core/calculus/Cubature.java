package org.jacoscope.core.calculus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.jacoscope.core.num.Budget;

/**
 * The integral of a function over the unit cube of one to three dimensions, by globally adaptive cubature: the box with the
 * largest error is halved, across the axis along which it errs most (P. van Dooren, L. de Ridder, An adaptive algorithm for
 * numerical integration over an N-dimensional cube, 1976), with products of Gauss–Kronrod rules instead of their rule. A
 * box's error is the difference to the rule of Gauss along each axis, summed, plus what rounding may have done (QUADPACK,
 * 1983): far larger than the error of the value where the function is smooth, and never an extrapolation.
 *
 * @param value the integral; what is not finite counts as 0 and makes the error infinite
 * @param error an estimate of its absolute error, an upper bound unless the function has features that no node meets
 * @param evaluations how many points were looked at
 * @param converged whether the error is as small as asked for
 */
public record Cubature(double value, double error, long evaluations, boolean converged) {

    /** A function of many points at a time. */
    @FunctionalInterface
    interface Integrand {
        /** The values at points that stand one after another, each with as many numbers as there are dimensions. */
        double[] at(double[] points);
    }

    /** Each axis is halved so often before anything is compared: a rule alone may be fooled by symmetry. */
    private static final int FIRST_HALVINGS = 1;

    /** A box that has been halved so often is as small as it gets. */
    private static final int MOST_HALVINGS = 60;

    /** In units of the rounding of ∫|f|: what the value may be off besides the rule's error. */
    private static final double ROUNDING = 50 * 0x1p-53;

    /** The sums are made anew after every so many-th part of the boxes was halved. */
    private static final int BETWEEN_SUMS = 16;

    private record Box(
            double[] lo, double[] hi, int halvings, double value, double error, double floor, int axis, long born) {}

    /** The largest error first, of equal ones the older: the same order on every machine. */
    private static final Comparator<Box> WORST_FIRST =
            Comparator.comparingDouble((Box box) -> -box.error).thenComparingLong(Box::born);

    /**
     * @param f over [0, 1]ⁿ
     * @param dimensions n, 1 to 3
     * @param tolerance of the error, relative to the value or absolute, whichever is larger
     * @param most how many points may be looked at
     * @throws org.jacoscope.core.num.BudgetExceededException when {@code f} or a poll between its calls says so
     */
    static Cubature of(Integrand f, int dimensions, double tolerance, long most, Budget budget) {
        return of(f, dimensions, FIRST_HALVINGS, tolerance, most, budget);
    }

    /** @param halvings of each axis before anything is compared: 0 where the function is smooth, and haste matters */
    static Cubature of(Integrand f, int dimensions, int halvings, double tolerance, long most, Budget budget) {
        Rule rule = new Rule(f, dimensions);
        TreeSet<Box> boxes = new TreeSet<>(WORST_FIRST);
        boxes.addAll(rule.first(halvings));
        List<Box> finished = new ArrayList<>();
        while (true) {
            double value = sum(boxes, Box::value) + sum(finished, Box::value);
            double error = sum(boxes, Box::error) + sum(finished, Box::error);
            boolean converged = error <= tolerance * Math.max(1, Math.abs(value));
            boolean spent = rule.evaluations + 2L * rule.size() > most;
            if (converged || spent || boxes.isEmpty()) {
                return new Cubature(value, error, rule.evaluations, converged);
            }
            budget.poll();
            int some = 1 + boxes.size() / BETWEEN_SUMS;
            for (int i = 0; i < some && !boxes.isEmpty(); i++) {
                Box worst = Objects.requireNonNull(boxes.pollFirst());
                if (worst.error <= 2 * worst.floor || worst.halvings >= MOST_HALVINGS) {
                    finished.add(worst);
                } else {
                    boxes.addAll(rule.halves(worst));
                }
            }
        }
    }

    /** Summed from scratch each time, and with compensation: differences of running sums would add up their rounding. */
    private static double sum(Iterable<Box> boxes, ToDoubleFunction<Box> part) {
        double sum = 0;
        double lost = 0;
        for (Box box : boxes) {
            double term = part.applyAsDouble(box);
            double next = sum + term;
            if (Double.isFinite(next)) {
                lost += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
            }
            sum = next;
        }
        return sum + lost;
    }

    /** The rule, applied to boxes. */
    private static final class Rule {
        private static final int POINTS = GaussKronrod.POINTS;

        private final Integrand f;
        private final int dimensions;
        private final int nodes;
        private long evaluations;
        private long born;

        Rule(Integrand f, int dimensions) {
            this.f = f;
            this.dimensions = dimensions;
            this.nodes = dimensions == 1 ? POINTS : dimensions == 2 ? POINTS * POINTS : POINTS * POINTS * POINTS;
        }

        int size() {
            return nodes;
        }

        List<Box> first(int halvings) {
            int side = 1 << halvings;
            int count = dimensions == 1 ? side : dimensions == 2 ? side * side : side * side * side;
            List<Box> boxes = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                double[] lo = new double[dimensions];
                double[] hi = new double[dimensions];
                int rest = i;
                for (int axis = 0; axis < dimensions; axis++) {
                    lo[axis] = (double) (rest % side) / side;
                    hi[axis] = (rest % side + 1.0) / side;
                    rest /= side;
                }
                boxes.add(box(lo, hi, halvings * dimensions));
            }
            return boxes;
        }

        List<Box> halves(Box box) {
            double middle = (box.lo[box.axis] + box.hi[box.axis]) / 2;
            double[] upTo = box.hi.clone();
            double[] from = box.lo.clone();
            upTo[box.axis] = middle;
            from[box.axis] = middle;
            return List.of(box(box.lo, upTo, box.halvings + 1), box(from, box.hi, box.halvings + 1));
        }

        private Box box(double[] lo, double[] hi, int halvings) {
            double[] values = f.at(points(lo, hi));
            evaluations += nodes;
            double volume = 1;
            for (int axis = 0; axis < dimensions; axis++) {
                volume *= (hi[axis] - lo[axis]) / 2;
            }
            double kronrod = 0;
            double magnitude = 0;
            boolean finite = true;
            double[] gauss = new double[dimensions];
            for (int i = 0; i < nodes; i++) {
                if (!Double.isFinite(values[i])) {
                    finite = false;
                    continue;
                }
                double weight = 1;
                for (int axis = 0, rest = i; axis < dimensions; axis++, rest /= POINTS) {
                    weight *= GaussKronrod.weight(rest % POINTS);
                }
                kronrod += weight * values[i];
                magnitude += weight * Math.abs(values[i]);
                for (int axis = 0, rest = i; axis < dimensions; axis++, rest /= POINTS) {
                    int node = rest % POINTS;
                    gauss[axis] += weight / GaussKronrod.weight(node) * GaussKronrod.gaussWeight(node) * values[i];
                }
            }
            double error = 0;
            int worst = 0;
            for (int axis = 0; axis < dimensions; axis++) {
                double along = Math.abs(kronrod - gauss[axis]);
                error += along;
                if (along > Math.abs(kronrod - gauss[worst])) {
                    worst = axis;
                }
            }
            if (!finite) {
                worst = halvings % dimensions;
                error = Double.POSITIVE_INFINITY;
            }
            double floor = ROUNDING * magnitude * volume;
            return new Box(lo, hi, halvings, kronrod * volume, error * volume + floor, floor, worst, ++born);
        }

        private double[] points(double[] lo, double[] hi) {
            double[] points = new double[nodes * dimensions];
            for (int i = 0; i < nodes; i++) {
                for (int axis = 0, rest = i; axis < dimensions; axis++, rest /= POINTS) {
                    double share = (1 + GaussKronrod.node(rest % POINTS)) / 2;
                    points[i * dimensions + axis] = lo[axis] + share * (hi[axis] - lo[axis]);
                }
            }
            return points;
        }
    }
}
