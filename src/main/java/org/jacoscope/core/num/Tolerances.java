package org.jacoscope.core.num;

/** The small numbers that decide when two values count as equal, each in this one place. */
public final class Tolerances {

    /** 2⁻⁵², the relative distance of neighbouring doubles. */
    public static final double EPSILON = 0x1p-52;

    /** Relative error of a well-conditioned value computed by two routes. */
    public static final double RELATIVE = 1e-12;

    /** How closely a point on a traced level curve solves its equation. */
    public static final double LEVEL_CURVE = 1e-9;

    private Tolerances() {}
}
