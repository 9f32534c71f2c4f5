package org.jacoscope.core.calculus;

import java.util.Arrays;
import org.jacoscope.core.num.Budget;
import org.jacoscope.core.num.Elementary;

/**
 * The Jacobian of the local inverse of a map of the plane, measured: F is undone by Newton's method at targets to all sides
 * of y, and differences are taken. Nothing here inverts J at the solution, so that the two can be compared.
 */
public final class MeasuredInverse {

    /** The step as a share of the radius within which the inverse is known to exist. */
    private static final double STEP = 0x1p-8;

    /** Digits, in bits, that differences of this order and step have. */
    private static final int BITS = 30;

    private MeasuredInverse() {}

    /**
     * The Jacobian of F⁻¹ at {@code target}, 2×2, from central differences of fourth order, rounded to the about nine
     * digits they have; all NaN where the neighbouring targets cannot be solved for.
     *
     * @param solution of F(x) = target
     * @param radius of a disc about the target on which the local inverse exists
     */
    public static double[] jacobian(Mapping map, double[] target, double[] solution, double radius, Budget budget) {
        double h = STEP * radius;
        double[] jacobian = new double[4];
        for (int column = 0; column < 2; column++) {
            double[] near = difference(map, target, solution, column, h, budget);
            double[] far = difference(map, target, solution, column, 2 * h, budget);
            jacobian[column] = (4 * near[0] - far[0]) / 3;
            jacobian[2 + column] = (4 * near[1] - far[1]) / 3;
        }
        return rounded(jacobian);
    }

    /** (F⁻¹(y + h·eₖ) − F⁻¹(y − h·eₖ))/2h. */
    private static double[] difference(
            Mapping map, double[] target, double[] solution, int k, double h, Budget budget) {
        double[] ahead = target.clone();
        ahead[k] += h;
        double[] behind = target.clone();
        behind[k] -= h;
        Inverse plus = Inverse.solve(map, ahead, solution, budget);
        Inverse minus = Inverse.solve(map, behind, solution, budget);
        if (!plus.converged() || !minus.converged()) {
            return new double[] {Double.NaN, Double.NaN};
        }
        double step = ahead[k] - behind[k];
        return new double[] {
            (plus.solution()[0] - minus.solution()[0]) / step, (plus.solution()[1] - minus.solution()[1]) / step
        };
    }

    private static double[] rounded(double[] matrix) {
        double largest = Arrays.stream(matrix).map(Math::abs).max().orElse(0);
        if (!(largest > 0x1p-900 && largest < 0x1p900)) {
            return new double[] {Double.NaN, Double.NaN, Double.NaN, Double.NaN};
        }
        double unit = Elementary.powerOfTwo(Math.getExponent(largest) - BITS);
        return Arrays.stream(matrix)
                .map(entry -> Elementary.rint(entry / unit) * unit + 0.0)
                .toArray();
    }
}
