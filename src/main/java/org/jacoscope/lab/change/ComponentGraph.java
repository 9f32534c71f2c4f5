package org.jacoscope.lab.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jacoscope.core.calculus.ColourRange;
import org.jacoscope.core.calculus.Curves;
import org.jacoscope.core.calculus.Frame;
import org.jacoscope.core.calculus.Mapping;
import org.jacoscope.core.calculus.Paths;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.num.Budget;
import org.jacoscope.core.num.RecentWork;
import org.jacoscope.core.num.Rectangle;
import org.jacoscope.lab.Quality;
import org.jacoscope.scene.Axis;
import org.jacoscope.scene.Figure;
import org.jacoscope.scene.Handle;
import org.jacoscope.scene.Mark;
import org.jacoscope.scene.Role;

/** The components of a map of one variable as graphs, one of them with its tangent line: its slope is an entry of J. */
final class ComponentGraph implements ComponentFigure {
    private static final List<Role> ROLES =
            List.of(Role.PATH_1, Role.PATH_2, Role.PATH_3, Role.PATH_4, Role.PATH_5, Role.PATH_6);

    private static final int SAMPLES = 200;
    private static final int PIXELS = 560;

    /** The tangent line reaches this share of the window to either side. */
    private static final double REACH = 0.12;

    private static final double MARGIN = 0.08;

    private record Key(Expr component, String variable, Rectangle view, Quality quality) {}

    /** The last graphs: while the point is dragged they stay the same. */
    private static final RecentWork<Key, Paths> GRAPHS = new RecentWork<>(2 * Calculator.MOST);

    private final AnyLocal local;
    private final int row;
    private final Rectangle view;
    private final Quality quality;
    private final Budget budget;

    /** @param window of which the left and right side matter */
    ComponentGraph(AnyLocal local, int row, Rectangle window, Quality quality, Budget budget) {
        this.local = local;
        this.row = row;
        this.quality = quality;
        this.budget = budget;
        this.view = fitting(window);
    }

    /** As high as all components need. */
    private Rectangle fitting(Rectangle window) {
        double[] samples = local.map().values(GridImage.steps(window.xmin(), window.xmax(), SAMPLES), budget);
        ColourRange range = ColourRange.plain(samples);
        double margin = MARGIN * (range.high() - range.low());
        return new Rectangle(window.xmin(), window.xmax(), range.low() - margin, range.high() + margin);
    }

    @Override
    public Figure figure() {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < local.outputs(); i++) {
            Paths graph = graph(i);
            if (graph.count() > 0) {
                Role role = ROLES.get(i);
                int end = 2 * graph.end(0) - 2;
                marks.add(Pictures.polylines(role, graph));
                marks.add(new Mark.Label(role, graph.xy()[end], graph.xy()[end + 1], "F" + AnyLocal.subscript(i + 1)));
            }
        }
        marks.addAll(tangent());
        return new Figure(
                ID,
                "F" + AnyLocal.subscript(row + 1) + " with its tangent",
                view,
                Pictures.axis(local.map().variables().get(0), view.xmin(), view.xmax()),
                Axis.number(""),
                false,
                null,
                marks);
    }

    private Paths graph(int i) {
        Expr component = local.map().components().get(i);
        String variable = local.map().variables().get(0);
        return GRAPHS.get(new Key(component, variable, view, quality), budget, () -> {
            Mapping one = Mapping.of(List.of(variable), List.of(component), Map.of());
            double[] at = new double[1];
            return Curves.trace(
                    (t, out) -> {
                        at[0] = t;
                        out[0] = t;
                        out[1] = one.value(at)[0];
                    },
                    view.xmin(),
                    view.xmax(),
                    new Frame(view, PIXELS, PIXELS),
                    quality.detail(),
                    budget);
        });
    }

    private List<Mark> tangent() {
        double t = local.at()[0];
        double height = local.value()[row];
        double slope = local.jacobian()[row];
        double reach = REACH * view.width();
        if (!Double.isFinite(height) || !Double.isFinite(slope * reach)) {
            return List.of();
        }
        double[] line = {t - reach, height - slope * reach, t + reach, height + slope * reach};
        return List.of(
                new Mark.Polylines(Role.HIGHLIGHT, line, new int[] {0}),
                new Mark.Points(Role.POINT, new double[] {t, height}));
    }

    @Override
    public List<Handle> handles() {
        double height = local.value()[row];
        double y = Double.isFinite(height) ? height : view.ymin();
        return List.of(
                new Handle("point", ID, "Point x", local.at()[0], y, Calculator.POINT.key(), new double[] {1, 0}));
    }
}
