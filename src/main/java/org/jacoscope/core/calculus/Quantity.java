package org.jacoscope.core.calculus;

/** A number that a map has at each point: of its Jacobian J, or, for a function, of its gradient and Hessian. */
public enum Quantity {
    /** The only component. */
    VALUE,
    /** det J: by how much areas grow, negative where orientation reverses. */
    DETERMINANT,
    /** log|det J|. */
    LOG_ABS_DETERMINANT,
    /** σ₁: the greatest stretch. */
    SIGMA_MAX,
    /** σ₂: the least stretch. */
    SIGMA_MIN,
    /** σ₁/σ₂. */
    CONDITION,
    /** The angle, in radians, of the rotation nearest to J. */
    ROTATION,
    /** ‖∇f‖ of a function. */
    GRADIENT_NORM,
    /** The trace of the Hessian of a function. */
    LAPLACIAN
}
