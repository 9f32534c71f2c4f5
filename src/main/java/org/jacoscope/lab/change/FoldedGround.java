package org.jacoscope.lab.change;

import java.util.ArrayList;
import java.util.List;
import org.jacoscope.core.autodiff.Quantity;
import org.jacoscope.core.calculus.Contours;
import org.jacoscope.core.calculus.Field;
import org.jacoscope.core.calculus.LevelCurves;
import org.jacoscope.core.calculus.Mapping;
import org.jacoscope.core.calculus.Paths;
import org.jacoscope.core.num.Budget;
import org.jacoscope.core.num.Rectangle;
import org.jacoscope.lab.FieldPrograms;
import org.jacoscope.lab.Quality;
import org.jacoscope.scene.ColourScale;
import org.jacoscope.scene.Mark;
import org.jacoscope.scene.Role;

/**
 * A domain coloured by a quantity of a map's Jacobian, and the folds in it. Immutable.
 *
 * @param field the colours, with contours and hatching over them
 * @param folds where det J is 0, and where it is negative
 */
record FoldedGround(Mark field, LevelCurves.ZeroSet folds) {
    /** Field samples along a side at each quality; the colour scale follows from the coarser one at both. */
    private static final int COARSE = 48;

    private static final int FINE = 128;

    static FoldedGround of(Mapping map, Rectangle domain, Shading shading, Quality quality, Budget budget) {
        boolean isFinal = quality == Quality.FINAL;
        int cells = isFinal ? FINE : COARSE;
        LevelCurves.ZeroSet folds = LevelCurves.zeros(map.field(Quantity.DETERMINANT), domain, cells, cells, budget);
        Field coarse = Field.sample(map.field(shading.quantity()), domain, COARSE, COARSE, budget);
        Field shown = isFinal ? Field.sample(map.field(shading.quantity()), domain, FINE, FINE, budget) : coarse;
        ColourScale scale = shading.scale(coarse.samples());
        List<Mark> overlay = new ArrayList<>();
        if (folds.negative().count() > 0) {
            overlay.add(Pictures.hatched(Role.NEGATIVE, folds.negative()));
        }
        if (isFinal) {
            Paths contours = Contours.of(shown, scale.levels(), scale.hi() - scale.lo(), budget);
            overlay.add(Pictures.polylines(Role.CONTOUR, contours));
        }
        Mark field = new Mark.Field(
                domain,
                shown.columns(),
                shown.rows(),
                shown.toFloats(),
                scale,
                shading.label(),
                FieldPrograms.hatched(map, shading.quantity(), scale, Quantity.DETERMINANT, Role.NEGATIVE),
                overlay);
        return new FoldedGround(field, folds);
    }
}
