package org.jacoscope.lab.change;

import org.jacoscope.core.calculus.Paths;
import org.jacoscope.core.expr.Greek;
import org.jacoscope.core.num.Numbers;
import org.jacoscope.scene.Axis;
import org.jacoscope.scene.Mark;
import org.jacoscope.scene.Role;

/** What the pictures of plane maps have in common. */
final class Pictures {
    /** Grid steps within the first and last line: a multiple of this share of π makes an axis an angle. */
    private static final double ANGLE_SHARE = Math.PI / 12;

    private static final double ANGLE_TOLERANCE = 1e-9;

    /** Digits of numbers in sentences. */
    static final int DIGITS = 4;

    private Pictures() {}

    /** An axis whose ticks are multiples of π when its range is one. */
    static Axis axis(String name, double lo, double hi) {
        return isAngle(lo) && isAngle(hi) ? Axis.angle(letter(name)) : Axis.number(letter(name));
    }

    private static boolean isAngle(double end) {
        double steps = end / ANGLE_SHARE;
        return Math.abs(steps) <= 240 && Math.abs(steps - Math.rint(steps)) < ANGLE_TOLERANCE;
    }

    /** A variable's name as printed: θ for theta. */
    static String letter(String name) {
        String greek = Greek.letter(name);
        return greek == null ? name : greek;
    }

    /** A variable and its value, for a sentence. */
    static String words(String name, double value) {
        return letter(name) + " = " + Numbers.readout(value, DIGITS);
    }

    static Mark polylines(Role role, Paths paths) {
        return new Mark.Polylines(role, paths.xy(), paths.starts());
    }

    static Mark hatched(Role role, Paths rings) {
        return new Mark.Polygons(role, Mark.Fill.HATCH, rings.xy(), rings.starts());
    }

    /** The upright rectangle about a centre, as a ring. */
    static Mark rectangle(Role role, double x, double y, double width, double height) {
        double dx = width / 2;
        double dy = height / 2;
        double[] xy = {x - dx, y - dy, x + dx, y - dy, x + dx, y + dy, x - dx, y + dy};
        return new Mark.Polygons(role, Mark.Fill.SOLID, xy, new int[] {0});
    }
}
