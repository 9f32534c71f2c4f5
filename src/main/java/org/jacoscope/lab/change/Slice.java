package org.jacoscope.lab.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jacoscope.core.autodiff.Quantity;
import org.jacoscope.core.calculus.ColourRange;
import org.jacoscope.core.calculus.Field;
import org.jacoscope.core.calculus.LevelCurves;
import org.jacoscope.core.calculus.Mapping;
import org.jacoscope.core.calculus.Paths;
import org.jacoscope.core.calculus.ScalarField;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.num.Budget;
import org.jacoscope.core.num.RecentWork;
import org.jacoscope.core.num.Rectangle;
import org.jacoscope.lab.Quality;
import org.jacoscope.scene.Figure;
import org.jacoscope.scene.Handle;
import org.jacoscope.scene.Mark;
import org.jacoscope.scene.Role;
import org.jacoscope.scene.Tick;
import org.jacoscope.scene.Ticks;

/** One component of a map over its first two inputs, the others held still: contour lines, gradient, tangent. */
final class Slice implements ComponentFigure {
    private static final int LEVELS = 8;
    private static final int DRAFT_CELLS = 24;
    private static final int FINAL_CELLS = 56;

    /** The length of the gradient's arrow as a share of the window, and that of the shortest tangent that is drawn. */
    private static final double LENGTH = 0.16;

    private static final double SHORTEST = 1e-9;

    /** All that the contour lines depend on. */
    private record Key(
            List<String> variables, Expr component, Map<String, Double> others, Rectangle view, Quality quality) {}

    /** The last ones: while the point is dragged they stay the same. */
    private static final RecentWork<Key, List<Mark>> CONTOURS = new RecentWork<>(4);

    private final AnyLocal local;
    private final int row;
    private final double[] tangent;
    private final Rectangle view;
    private final Quality quality;
    private final Budget budget;

    /** @param row the component's index */
    Slice(AnyLocal local, int row, double[] tangent, Rectangle view, Quality quality, Budget budget) {
        this.local = local;
        this.row = row;
        this.tangent = tangent;
        this.view = shown(view);
        this.quality = quality;
        this.budget = budget;
    }

    /** As much as an equal aspect shows at least: plots are neither taller than wide nor flatter than half. */
    private static Rectangle shown(Rectangle view) {
        double moreX = Math.max(0, view.height() - view.width()) / 2;
        double moreY = Math.max(0, view.width() / 2 - view.height()) / 2;
        return new Rectangle(view.xmin() - moreX, view.xmax() + moreX, view.ymin() - moreY, view.ymax() + moreY);
    }

    @Override
    public Figure figure() {
        List<String> names = local.map().variables();
        List<Mark> marks = new ArrayList<>(contours());
        marks.addAll(arrows());
        return new Figure(
                ID,
                "Contours of F" + AnyLocal.subscript(row + 1),
                view,
                Pictures.axis(names.get(0), view.xmin(), view.xmax()),
                Pictures.axis(names.get(1), view.ymin(), view.ymax()),
                true,
                Calculator.DOMAIN.key(),
                marks);
    }

    private List<Mark> contours() {
        List<String> names = local.map().variables();
        Map<String, Double> others = new LinkedHashMap<>();
        for (int i = 2; i < names.size(); i++) {
            others.put(names.get(i), local.at()[i]);
        }
        Key key = new Key(names.subList(0, 2), local.map().components().get(row), others, view, quality);
        return CONTOURS.get(key, budget, () -> trace(key));
    }

    private List<Mark> trace(Key key) {
        int cells = quality == Quality.DRAFT ? DRAFT_CELLS : FINAL_CELLS;
        ScalarField field =
                Mapping.of(key.variables, List.of(key.component), key.others).field(Quantity.VALUE);
        Field samples = Field.sample(field, view, DRAFT_CELLS, DRAFT_CELLS, budget);
        ColourRange range = ColourRange.plain(samples.samples());
        List<Mark> marks = new ArrayList<>();
        List<Mark> labels = new ArrayList<>();
        for (Tick level : Ticks.nice(range.low(), range.high(), LEVELS)) {
            Paths lines = LevelCurves.zeros(below(field, level.at()), view, cells, cells, budget)
                    .curves();
            if (lines.count() > 0) {
                marks.add(Pictures.polylines(Role.CONTOUR, lines));
                labels.add(label(lines, level.label()));
            }
        }
        marks.addAll(labels);
        return List.copyOf(marks);
    }

    private static ScalarField below(ScalarField field, double level) {
        return new ScalarField() {
            @Override
            public double at(double x, double y) {
                return field.at(x, y) - level;
            }

            @Override
            public void sample(double[] x, double[] y, int count, double[] out) {
                field.sample(x, y, count, out);
                for (int i = 0; i < count; i++) {
                    out[i] -= level;
                }
            }

            @Override
            public int cost() {
                return field.cost() + 1;
            }
        };
    }

    /** On the longest line, in its middle. */
    private static Mark label(Paths lines, String text) {
        int longest = 0;
        for (int i = 1; i < lines.count(); i++) {
            boolean longer = lines.end(i) - lines.starts()[i] > lines.end(longest) - lines.starts()[longest];
            longest = longer ? i : longest;
        }
        int middle = (lines.starts()[longest] + lines.end(longest)) / 2;
        return new Mark.Label(Role.MUTED, lines.xy()[2 * middle], lines.xy()[2 * middle + 1], text);
    }

    /** The row of J and the tangent, as far as they lie in this plane. */
    private List<Mark> arrows() {
        int n = local.inputs();
        double x = local.at()[0];
        double y = local.at()[1];
        double gx = local.jacobian()[row * n];
        double gy = local.jacobian()[row * n + 1];
        double size = Math.hypot(gx, gy);
        List<Mark> marks = new ArrayList<>();
        if (size > 0 && size < Double.MAX_VALUE) {
            double length = LENGTH * Math.min(view.width(), view.height()) / size;
            arrow(marks, Role.ARROW_1, length * gx, length * gy, "∇F" + AnyLocal.subscript(row + 1));
        }
        if (Math.abs(tangent[0]) + Math.abs(tangent[1]) > SHORTEST) {
            arrow(marks, Role.ARROW_2, tangent[0], tangent[1], "v");
        }
        marks.add(new Mark.Points(Role.POINT, new double[] {x, y}));
        return marks;
    }

    private void arrow(List<Mark> marks, Role role, double dx, double dy, String name) {
        double x = local.at()[0];
        double y = local.at()[1];
        marks.add(new Mark.Arrows(role, new double[] {x, y, x + dx, y + dy}));
        marks.add(new Mark.Label(role, x + dx, y + dy, name));
    }

    @Override
    public List<Handle> handles() {
        double x = local.at()[0];
        double y = local.at()[1];
        return List.of(
                handle("point", "Point x", x, y, Calculator.POINT.key()),
                handle("tangent", "Head of the vector v", x + tangent[0], y + tangent[1], Calculator.TANGENT.key()));
    }

    private Handle handle(String id, String label, double x, double y, String property) {
        double[] gain = Arrays.copyOf(new double[] {1, 0, 0, 1}, 2 * local.inputs());
        return new Handle(id, ID, label, x, y, property, gain);
    }
}
