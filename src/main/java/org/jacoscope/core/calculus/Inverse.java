package org.jacoscope.core.calculus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jacoscope.core.linalg.Lu;
import org.jacoscope.core.num.Budget;
import org.jacoscope.core.num.Elementary;

/**
 * The solution x of F(x) = y near a start, by Newton's method with step halving: a step is shortened until the residual
 * decreases.
 *
 * @param solution the last iterate
 * @param jacobianInverse the inverse of J at the solution, which is the Jacobian of the local inverse of F; n×n, NaN where J
 *     is singular
 * @param iterates the start and the point after each step
 * @param residuals ‖F(x) − y‖ at each iterate
 * @param attainable the residual that rounding allows at the solution
 * @param converged whether the last residual is as small as rounding allows
 */
public record Inverse(
        double[] solution,
        double[] jacobianInverse,
        List<double[]> iterates,
        double[] residuals,
        double attainable,
        boolean converged) {

    private static final int MOST_STEPS = 100;
    private static final int MOST_HALVINGS = 30;

    /** Evaluations of the map and its Jacobian in the worst run. */
    private static final int MOST_EVALUATIONS = MOST_STEPS * (1 + MOST_HALVINGS);

    /** How many units of rounding error the residual may keep. */
    private static final double SLACK = 64 * 0x1p-52;

    /**
     * Solves F(x) = {@code target} from {@code start} (neither modified).
     *
     * @param budget pays for the worst run, whatever this one takes
     * @throws IllegalArgumentException when the map is not from n to n variables or an array does not have n numbers
     * @throws org.jacoscope.core.num.BudgetExceededException when the budget does not have that much
     */
    public static Inverse solve(Mapping map, double[] target, double[] start, Budget budget) {
        int n = map.inputs();
        if (map.outputs() != n || target.length != n || start.length != n) {
            throw new IllegalArgumentException(
                    "An inverse needs as many components, target and start numbers as variables (" + n + "), not "
                            + map.outputs() + ", " + target.length + " and " + start.length + ".");
        }
        budget.poll();
        budget.reserve((long) MOST_EVALUATIONS * map.derivativeCost(), "solving for the inverse");
        List<double[]> iterates = new ArrayList<>();
        double[] x = start.clone();
        iterates.add(x);
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] next = improve(map, target, x);
            if (next.length == 0) {
                break;
            }
            x = next;
            iterates.add(x);
        }
        return of(map, target, iterates);
    }

    /** The point after one step; empty when no step decreases the residual. */
    private static double[] improve(Mapping map, double[] target, double[] x) {
        double[] miss = miss(map, target, x);
        double residual = norm(miss);
        double[] step = Lu.of(x.length, map.jacobian(x)).solve(miss);
        for (int halving = 0; halving <= MOST_HALVINGS; halving++) {
            double share = Elementary.powerOfTwo(-halving);
            double[] next = x.clone();
            for (int i = 0; i < x.length; i++) {
                next[i] += share * step[i];
            }
            if (Arrays.equals(next, x)) {
                break;
            }
            if (norm(miss(map, target, next)) < residual * (1 - share / 4)) {
                return next;
            }
        }
        return new double[0];
    }

    private static Inverse of(Mapping map, double[] target, List<double[]> iterates) {
        double[] residuals = new double[iterates.size()];
        for (int i = 0; i < residuals.length; i++) {
            residuals[i] = norm(miss(map, target, iterates.get(i)));
        }
        double[] solution = iterates.get(residuals.length - 1);
        double[] jacobian = map.jacobian(solution);
        double attainable = SLACK * (norm(target) + norm(jacobian) * norm(solution));
        boolean converged = residuals[residuals.length - 1] <= attainable;
        double[] inverse = Lu.of(solution.length, jacobian).inverse();
        return new Inverse(solution, inverse, List.copyOf(iterates), residuals, attainable, converged);
    }

    /** How many steps it takes until the residual is as small as rounding allows; all of them when it never is. */
    public int steps() {
        int step = 0;
        while (step < residuals.length - 1 && residuals[step] > attainable) {
            step++;
        }
        return step;
    }

    /** target − F(x). */
    private static double[] miss(Mapping map, double[] target, double[] x) {
        double[] miss = map.value(x);
        for (int i = 0; i < miss.length; i++) {
            miss[i] = target[i] - miss[i];
        }
        return miss;
    }

    private static double norm(double[] vector) {
        double sum = 0;
        for (double entry : vector) {
            sum += entry * entry;
        }
        return Math.sqrt(sum);
    }
}
