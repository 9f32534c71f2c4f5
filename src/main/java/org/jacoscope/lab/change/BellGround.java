package org.jacoscope.lab.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jacoscope.core.autodiff.Quantity;
import org.jacoscope.core.calculus.ColourRange;
import org.jacoscope.core.calculus.Contours;
import org.jacoscope.core.calculus.Field;
import org.jacoscope.core.calculus.Mapping;
import org.jacoscope.core.expr.Expr;
import org.jacoscope.core.expr.Op;
import org.jacoscope.core.expr.Parser;
import org.jacoscope.core.expr.Scope;
import org.jacoscope.core.num.Budget;
import org.jacoscope.core.num.Rectangle;
import org.jacoscope.lab.FieldPrograms;
import org.jacoscope.lab.Quality;
import org.jacoscope.scene.ColourScale;
import org.jacoscope.scene.FieldProgram;
import org.jacoscope.scene.Mark;
import org.jacoscope.scene.Role;
import org.jspecify.annotations.Nullable;

/**
 * The heights f(x) f(y) over the plane as colours, smooth or in steps. The steps are formulas as well, so that a GPU draws
 * their edges as sharp as its pixels are.
 */
enum BellGround {
    SMOOTH("x", "y", Names.IN_PLANE),
    /** Each square has the height at its middle, and beyond them there is nothing. */
    COLUMNS("(floor((x+reach)/side)+1/2)*side-reach", "(floor((y+reach)/side)+1/2)*side-reach", Names.IN_SQUARE),
    /** Each point of a ring has the height on its middle in the same direction. */
    RINGS("x*" + Names.RING, "y*" + Names.RING, Names.IN_DISC),
    /** The same with rings of equal areas. */
    EQUAL_RINGS("x*" + Names.EQUAL_RING, "y*" + Names.EQUAL_RING, Names.IN_DISC);

    private static final class Names {
        static final Scope ALL = Scope.of(List.of("x", "y"), List.of("reach", "side", "width", "ds"));
        static final String IN_PLANE = "1";
        static final String IN_SQUARE = "max(abs(x),abs(y))<reach";
        static final String IN_DISC = "hypot(x,y)<reach";
        static final String RING = "(floor(hypot(x,y)/width)+1/2)*width/max(hypot(x,y),1e-9)";
        static final String EQUAL_RING = "sqrt((floor((x^2+y^2)/ds)+1/2)*ds)/max(hypot(x,y),1e-9)";
    }

    /** Field samples along a side at each quality; the colours follow from the coarser ones at both. */
    private static final int COARSE = 48;

    private static final int FINE = 128;

    private final Expr x;
    private final Expr y;
    private final Expr inside;

    BellGround(String x, String y, String inside) {
        this.x = Parser.parse(x, Names.ALL);
        this.y = Parser.parse(y, Names.ALL);
        this.inside = Parser.parse(inside, Names.ALL);
    }

    /**
     * The colours over a window.
     *
     * @param spread whether heights are divided by r: what a sum over rings without the factor r adds up
     */
    Mark field(Bell bell, PlaneSums sums, boolean spread, Rectangle window, Quality quality, Budget budget) {
        Mapping smooth = bell.height();
        ColourRange range = ColourRange.plain(Field.sample(smooth.field(Quantity.VALUE), window, COARSE, COARSE, budget)
                .samples());
        ColourScale scale = new ColourScale(ColourScale.Map.CIVIDIS, range.low(), range.high());
        Mapping shown = Mapping.of(List.of("x", "y"), List.of(height(bell.formula(), spread)), parameters(bell, sums));
        int cells = quality == Quality.FINAL ? FINE : COARSE;
        Field field = Field.sample(shown.field(Quantity.VALUE), window, cells, cells, budget);
        boolean lines = this == SMOOTH;
        return new Mark.Field(
                window,
                cells,
                cells,
                field.toFloats(),
                scale,
                spread ? "f(x) f(y) / r" : "f(x) f(y)",
                program(shown, scale, lines),
                lines && quality == Quality.FINAL
                        ? List.of(Pictures.polylines(
                                Role.CONTOUR, Contours.of(field, scale.levels(), scale.hi() - scale.lo(), budget)))
                        : List.of());
    }

    private static Map<String, Double> parameters(Bell bell, PlaneSums sums) {
        Map<String, Double> all = new LinkedHashMap<>(bell.curve().parameters());
        all.put("reach", sums.reach());
        all.put("side", sums.side());
        all.put("width", sums.width());
        all.put("ds", sums.squareStep());
        return all;
    }

    private Expr height(Expr f, boolean spread) {
        Expr product = Bell.product(f, x, y);
        Expr value = spread ? Expr.call(Op.DIV, product, Expr.call(Op.HYPOT, x, y)) : product;
        return Expr.call(Op.IF, inside, value, Expr.num(0));
    }

    /** Steps have no contours: all of them would run along edges. */
    private static @Nullable FieldProgram program(Mapping shown, ColourScale scale, boolean lines) {
        FieldProgram program = FieldPrograms.of(shown, Quantity.VALUE, scale);
        return program == null || lines
                ? program
                : new FieldProgram(program.source(), program.parameters(), new double[0], program.hatch());
    }
}
