package org.jacoscope.lab.change;

import java.util.Arrays;
import java.util.Optional;
import org.jacoscope.core.calculus.Curves;
import org.jacoscope.core.calculus.Detail;
import org.jacoscope.core.calculus.Frame;
import org.jacoscope.core.calculus.Mapping;
import org.jacoscope.core.calculus.PlaneCurve;
import org.jacoscope.core.num.Budget;
import org.jacoscope.core.num.Rectangle;
import org.jacoscope.scene.Mark;
import org.jacoscope.scene.Role;

/**
 * The graphs of f(g(u)) g′(u) and of f(x) with their windows: the same while ends and strips move. Immutable.
 *
 * @param viewInU as asked for, else one that fits
 * @param viewInX likewise
 */
record SubstitutionCurves(Rectangle viewInU, Rectangle viewInX, Mark inU, Mark inX) {

    /** Where u runs in a window that fits. */
    private static final double FROM = -0.25;

    private static final double TO = 2.25;

    private static final int SAMPLES = 301;
    private static final double PIXELS = 480;

    /** Beyond the axis, as a share of what is on its other side. */
    private static final double MARGIN = 0.12;

    /** Windows that fit are enlarged until equal areas look equal in both, but no more than so many times. */
    private static final double MOST = 3;

    static SubstitutionCurves of(
            Mapping f, Mapping g, Optional<Rectangle> inU, Optional<Rectangle> inX, Detail detail, Budget budget) {
        Rectangle left = inU.orElseGet(() -> windowInU(f, g, budget));
        Rectangle right = inX.orElseGet(() -> windowInX(f, g, left, budget));
        double ratio = area(left) / area(right);
        Rectangle viewInU = inU.isPresent() ? left : enlarged(left, 1 / ratio);
        Rectangle viewInX = inX.isPresent() ? right : enlarged(right, ratio);
        return new SubstitutionCurves(
                viewInU,
                viewInX,
                graph(u -> pulled(f, g, u), viewInU, detail, budget),
                graph(x -> f.value(new double[] {x})[0], viewInX, detail, budget));
    }

    private static double area(Rectangle window) {
        return window.width() * window.height();
    }

    private static Rectangle enlarged(Rectangle window, double times) {
        return times > 1 && times <= MOST ? window.inflate((Math.sqrt(times) - 1) / 2) : window;
    }

    private static double pulled(Mapping f, Mapping g, double u) {
        double[] at = {u};
        return f.value(g.value(at))[0] * g.jacobian(at)[0];
    }

    private static Rectangle windowInU(Mapping f, Mapping g, Budget budget) {
        double[] at = GridImage.steps(FROM, TO, SAMPLES - 1);
        double[] values = f.values(g.values(at, budget), budget);
        double[] slopes = g.jacobians(at, budget);
        for (int i = 0; i < values.length; i++) {
            values[i] *= slopes[i];
        }
        return window(FROM, TO, values);
    }

    private static Rectangle windowInX(Mapping f, Mapping g, Rectangle left, Budget budget) {
        double[] images = g.values(GridImage.steps(left.xmin(), left.xmax(), SAMPLES - 1), budget);
        double[] range = ImageWindow.range(ImageWindow.usable(images));
        double[] at = GridImage.steps(range[0], range[1], SAMPLES - 1);
        return window(range[0], range[1], f.values(at, budget));
    }

    /** With the axis in sight, and room for what is written along it. */
    private static Rectangle window(double lo, double hi, double[] values) {
        double[] usable = ImageWindow.usable(values);
        double[] range = ImageWindow.range(Arrays.copyOf(usable, usable.length + 1));
        boolean flat = usable.length == 0 || Arrays.stream(usable).allMatch(value -> value == 0);
        return flat
                ? new Rectangle(lo, hi, -1, 1)
                : new Rectangle(lo, hi, Math.min(range[0], -MARGIN * range[1]), Math.max(range[1], -MARGIN * range[0]));
    }

    private interface Function {
        double at(double place);
    }

    private static Mark graph(Function function, Rectangle view, Detail detail, Budget budget) {
        PlaneCurve curve = (t, out) -> {
            out[0] = t;
            out[1] = function.at(t);
        };
        Frame frame = new Frame(view, PIXELS, PIXELS);
        return Pictures.polylines(Role.CURVE, Curves.trace(curve, view.xmin(), view.xmax(), frame, detail, budget));
    }
}
