package org.jacoscope.core.calculus;

import org.jacoscope.core.linalg.Determinant;
import org.jacoscope.core.num.Budget;

/**
 * ∫ f over the image of a region, as ∫ f(F(u)) |det J(u)| du over the region itself: the image counts as often as F covers
 * it.
 *
 * @param integral the value, with an estimate of its error
 * @param withoutJacobian ∫ f(F(u)) du: what comes out when the factor |det J| is forgotten
 */
public record ChangeOfVariables(Cubature integral, Cubature withoutJacobian) {

    /**
     * @param integrand f, a function of F's components
     * @param map F, from n variables to n, 1 to 3
     * @param tolerance of the error, relative to the value or absolute, whichever is larger
     * @param most how many points each of the two integrals may look at
     * @throws org.jacoscope.core.num.BudgetExceededException when it takes more than the budget has
     */
    public static ChangeOfVariables integrate(
            Mapping integrand, Mapping map, Bounds region, double tolerance, long most, Budget budget) {
        return new ChangeOfVariables(
                integrate(integrand, map, region, Factor.SIZE, tolerance, most, budget),
                integrate(integrand, map, region, Factor.NONE, tolerance, most, budget));
    }

    /**
     * ∫ f(F(u)) det J(u) du: the same with the sign of the determinant, so that what F covers backwards is taken away. In one
     * variable, from a to b, it is ∫ f from F(a) to F(b).
     */
    public static Cubature oriented(
            Mapping integrand, Mapping map, Bounds region, double tolerance, long most, Budget budget) {
        return integrate(integrand, map, region, Factor.SIGNED, tolerance, most, budget);
    }

    /** What of det J the integrand is multiplied with. */
    private enum Factor {
        NONE,
        SIZE,
        SIGNED
    }

    private static Cubature integrate(
            Mapping integrand, Mapping map, Bounds region, Factor factor, double tolerance, long most, Budget budget) {
        int n = map.inputs();
        if (map.outputs() != n || integrand.inputs() != n || integrand.outputs() != 1 || region.dimensions() != n) {
            throw new IllegalArgumentException("The map, its integrand and its region do not have one dimension.");
        }
        return Cubature.of(
                points -> values(integrand, map, region, points, factor, budget), n, tolerance, most, budget);
    }

    private static double[] values(
            Mapping integrand, Mapping map, Bounds region, double[] points, Factor factor, Budget budget) {
        boolean withFactor = factor != Factor.NONE;
        double[] at = points.clone();
        double[] values = region.place(at, budget);
        double[] f = integrand.values(map.values(at, budget), budget);
        double[] jacobians = withFactor ? map.jacobians(at, budget) : new double[0];
        int n = map.inputs();
        double[] one = new double[n * n];
        for (int i = 0; i < values.length; i++) {
            values[i] = product(values[i], f[i]);
            if (withFactor) {
                System.arraycopy(jacobians, i * n * n, one, 0, n * n);
                double determinant = Determinant.of(n, one);
                values[i] = product(values[i], factor == Factor.SIZE ? Math.abs(determinant) : determinant);
            }
        }
        return values;
    }

    /** Far out a function may be 0 where its factor overflows: the tail of a density has no weight there. */
    private static double product(double a, double b) {
        boolean none = a == 0 || b == 0;
        return none && !Double.isNaN(a) && !Double.isNaN(b) ? 0 : a * b;
    }
}
