package org.jacoscope.core.calculus;

import org.jacoscope.core.num.Budget;
import org.jacoscope.core.num.Rectangle;

/**
 * Images of curves, refined until they look smooth in their window, broken at poles, jumps and undefined regions, and
 * clipped a little outside the window.
 */
public final class Curves {

    /** How far lines reach beyond the window, as a share of it, so that their ends are not seen. */
    private static final double MARGIN = 0.05;

    private Curves() {}

    /**
     * The images of the lines of a coordinate grid.
     *
     * @param constantU the lines u = constant
     * @param constantV the lines v = constant
     */
    public record Grid(Paths constantU, Paths constantV) {}

    /**
     * The points of {@code curve} from {@code start} to {@code end}.
     *
     * @throws org.jacoscope.core.num.BudgetExceededException when it takes more than the budget has
     */
    public static Paths trace(PlaneCurve curve, double start, double end, Frame frame, Detail detail, Budget budget) {
        PathBuilder paths = new PathBuilder();
        trace(curve, start, end, frame, detail, budget, paths);
        return paths.build();
    }

    /**
     * The image under {@code map} of the lines u = {@code us[i]} and v = {@code vs[i]} over {@code source}.
     *
     * @throws org.jacoscope.core.num.BudgetExceededException when it takes more than the budget has
     */
    public static Grid grid(
            PlaneMap map, Rectangle source, double[] us, double[] vs, Frame target, Detail detail, Budget budget) {
        PathBuilder constantU = new PathBuilder();
        for (double u : us) {
            trace(curve(map, u, true), source.ymin(), source.ymax(), target, detail, budget, constantU);
        }
        PathBuilder constantV = new PathBuilder();
        for (double v : vs) {
            trace(curve(map, v, false), source.xmin(), source.xmax(), target, detail, budget, constantV);
        }
        return new Grid(constantU.build(), constantV.build());
    }

    private static PlaneCurve curve(PlaneMap map, double constant, boolean isU) {
        return new PlaneCurve() {
            @Override
            public void at(double t, double[] out) {
                if (isU) {
                    map.apply(constant, t, out);
                } else {
                    map.apply(t, constant, out);
                }
            }

            @Override
            public int cost() {
                return map.cost();
            }
        };
    }

    private static void trace(
            PlaneCurve curve, double start, double end, Frame frame, Detail detail, Budget budget, PathBuilder paths) {
        budget.poll();
        Rectangle clip = frame.view().inflate(MARGIN);
        CurveSampler sampler = new CurveSampler(curve, frame, detail, clip, paths);
        sampler.draw(start, end);
        budget.reserve((long) sampler.evaluations() * curve.cost(), "drawing a curve");
    }
}
