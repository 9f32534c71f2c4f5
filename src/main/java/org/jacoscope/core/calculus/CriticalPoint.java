package org.jacoscope.core.calculus;

import org.jacoscope.core.linalg.Products;
import org.jacoscope.core.linalg.SymmetricEigen2;
import org.jacoscope.core.num.Elementary;

/**
 * A point where the gradient of a function of two variables is zero.
 *
 * @param gradientNorm ‖∇f‖ at the computed point: what rounding leaves
 * @param hessian 2×2
 * @param eigen the eigenvalues of the Hessian, and its eigenvectors
 */
public record CriticalPoint(
        double x, double y, double value, double gradientNorm, double[] hessian, SymmetricEigen2 eigen, Kind kind) {

    /** What the second-derivative test says; degenerate where it says nothing. */
    public enum Kind {
        MINIMUM,
        MAXIMUM,
        SADDLE,
        DEGENERATE
    }

    /** An eigenvalue of this size, relative to the other one or to the Hessian elsewhere, may be rounding error. */
    private static final double FLAT = 1e-7;

    /**
     * The critical point at (x, y).
     *
     * @param scale the size of the Hessian's entries in the neighbourhood
     */
    static CriticalPoint at(Mapping function, double x, double y, double scale) {
        double[] point = {x, y};
        double[] gradient = function.gradient(point);
        double[] h = function.hessian(point);
        SymmetricEigen2 eigen = SymmetricEigen2.of(h[0], h[1], h[3]);
        double norm = Elementary.hypot(gradient[0], gradient[1]);
        return new CriticalPoint(x, y, function.value(point)[0], norm, h, eigen, kind(eigen, scale));
    }

    private static Kind kind(SymmetricEigen2 eigen, double scale) {
        double large = Math.max(Math.abs(eigen.lower()), Math.abs(eigen.upper()));
        double small = Math.min(Math.abs(eigen.lower()), Math.abs(eigen.upper()));
        if (!(small > FLAT * large) || !(large > FLAT * scale)) {
            return Kind.DEGENERATE;
        }
        if (eigen.lower() > 0) {
            return Kind.MINIMUM;
        }
        return eigen.upper() < 0 ? Kind.MAXIMUM : Kind.SADDLE;
    }

    /** The determinant of the Hessian. */
    public double determinant() {
        return Products.difference(hessian[0], hessian[3], hessian[1], hessian[2]);
    }
}
