package org.jacoscope.lab.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jacoscope.core.calculus.Frame;
import org.jacoscope.core.calculus.Paths;
import org.jacoscope.core.calculus.PlaneMap;
import org.jacoscope.core.expr.Greek;
import org.jacoscope.core.num.Numbers;
import org.jacoscope.core.num.Rectangle;
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

    /** The side of a figure in pixels, for which curves are sampled. */
    private static final int PIXELS = 560;

    private Pictures() {}

    /** {@code count + 1} equally spaced numbers from lo to hi. */
    static double[] lines(double lo, double hi, int count) {
        double[] at = new double[count + 1];
        for (int i = 0; i <= count; i++) {
            at[i] = i == count ? hi : lo + (hi - lo) * i / count;
        }
        return at;
    }

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

    /** A window as large as figures commonly are. */
    static Frame frame(Rectangle view) {
        return new Frame(view, PIXELS, PIXELS);
    }

    /** The image of lines, point by point; what is not finite or far outside the frame breaks them. */
    static Paths image(PlaneMap map, Paths lines, Frame frame) {
        Rectangle window = frame.view().inflate(1);
        double[] xy = new double[lines.xy().length];
        List<Integer> starts = new ArrayList<>();
        double[] out = new double[2];
        int count = 0;
        for (int line = 0; line < lines.count(); line++) {
            boolean open = false;
            for (int i = lines.starts()[line]; i < lines.end(line); i++) {
                map.apply(lines.xy()[2 * i], lines.xy()[2 * i + 1], out);
                boolean inside = window.contains(out[0], out[1]);
                if (inside) {
                    if (!open) {
                        starts.add(count);
                    }
                    xy[2 * count] = out[0];
                    xy[2 * count + 1] = out[1];
                    count++;
                }
                open = inside;
            }
        }
        return new Paths(
                Arrays.copyOf(xy, 2 * count),
                starts.stream().mapToInt(Integer::intValue).toArray());
    }

    static Mark polylines(Role role, Paths paths) {
        return new Mark.Polylines(role, paths.xy(), paths.starts());
    }

    /** The upright rectangle about a centre, as a ring. */
    static Mark rectangle(Role role, double x, double y, double width, double height) {
        double dx = width / 2;
        double dy = height / 2;
        double[] xy = {x - dx, y - dy, x + dx, y - dy, x + dx, y + dy, x - dx, y + dy};
        return new Mark.Polygons(role, Mark.Fill.SOLID, xy, new int[] {0});
    }

    /** The lines u = constant and v = constant of a rectangle, straight. */
    static List<Mark> grid(Rectangle view, double[] us, double[] vs) {
        double[] upright = new double[4 * us.length];
        for (int i = 0; i < us.length; i++) {
            put(upright, i, us[i], view.ymin(), us[i], view.ymax());
        }
        double[] level = new double[4 * vs.length];
        for (int i = 0; i < vs.length; i++) {
            put(level, i, view.xmin(), vs[i], view.xmax(), vs[i]);
        }
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Polylines(Role.GRID_U, upright, pairs(us.length)));
        marks.add(new Mark.Polylines(Role.GRID_V, level, pairs(vs.length)));
        return marks;
    }

    private static void put(double[] xy, int i, double x0, double y0, double x1, double y1) {
        xy[4 * i] = x0;
        xy[4 * i + 1] = y0;
        xy[4 * i + 2] = x1;
        xy[4 * i + 3] = y1;
    }

    private static int[] pairs(int count) {
        int[] starts = new int[count];
        for (int i = 0; i < count; i++) {
            starts[i] = 2 * i;
        }
        return starts;
    }
}
