package org.jacoscope.e2e;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.jacoscope.core.autodiff.Quantity;
import org.jacoscope.core.calculus.Mapping;
import org.jacoscope.core.calculus.ScalarField;
import org.jacoscope.core.expr.Parser;
import org.jacoscope.core.expr.Scope;
import org.jacoscope.scene.ColourMaps;
import org.jacoscope.scene.ColourScale;

/** What a picture of a field should show at each pixel, from numbers in double precision. */
final class ExpectedField {

    private static final int GROUND = 0xffffff;

    /** So near to the boundary between two colours single precision may decide otherwise. */
    private static final double MARGIN = 1e-4;

    private static final List<String> VARIABLES = List.of("x", "y");
    private static final Map<String, Double> PARAMETERS = Map.of("a", 1.4, "b", 0.3);
    /** Pixels of the page that lines reach from their middle, casing and blur included. */
    private static final double CONTOUR_REACH = 2.5;

    private static final double FOLD_REACH = 4;
    private static final double HATCH_REACH = 2.2;

    private final FieldPicture picture;
    private final ColourScale.Map map;
    private final double[][] t;
    private final double[][] determinant;
    private final boolean isConstant;

    ExpectedField(FieldPicture picture, String formulas, Quantity quantity) {
        this.picture = picture;
        this.map = Arrays.stream(ColourScale.Map.values())
                .filter(candidate -> candidate.css().equals(picture.map))
                .findFirst()
                .orElseThrow();
        Scope scope = Scope.of(VARIABLES, PARAMETERS.keySet());
        Mapping mapping = Mapping.of(
                VARIABLES,
                Arrays.stream(formulas.split(";", -1))
                        .map(text -> Parser.parse(text, scope))
                        .toList(),
                PARAMETERS);
        this.t = sampled(mapping.field(quantity));
        this.determinant = sampled(mapping.field(Quantity.DETERMINANT));
        for (double[] row : t) {
            Arrays.setAll(row, i -> (row[i] - picture.lo) / (picture.hi - picture.lo));
        }
        DoubleSummaryStatistics range =
                Arrays.stream(t).flatMapToDouble(Arrays::stream).summaryStatistics();
        this.isConstant = range.getMax() - range.getMin() < 1e-6;
    }

    private double[][] sampled(ScalarField field) {
        double[][] values = new double[picture.rows][picture.columns];
        double[] x = new double[picture.columns];
        Arrays.setAll(x, picture::x);
        double[] y = new double[picture.columns];
        for (int row = 0; row < picture.rows; row++) {
            Arrays.fill(y, picture.y(row));
            field.sample(x, y, picture.columns, values[row]);
        }
        return values;
    }

    boolean isDefined(int column, int row) {
        return !Double.isNaN(t[row][column]);
    }

    /** Whether the pixel has the colour of its number, or is as near as makes no difference to its having it. */
    boolean hasColour(int column, int row) {
        int found = picture.rgb(column, row);
        return found == colour(t[row][column] - MARGIN) || found == colour(t[row][column] + MARGIN);
    }

    /** The colour for a number, as org.jacoscope.scene.ColourMaps says; what is undefined shows the ground. */
    private int colour(double at) {
        if (Double.isNaN(at)) {
            return GROUND;
        }
        double position =
                map == ColourScale.Map.PHASE ? (at - Math.floor(at)) * 256 : Math.max(0, Math.min(1, at)) * 255;
        int index = (int) Math.floor(position + 0.5) % 256;
        return Integer.parseInt(ColourMaps.table(map).substring(6 * index, 6 * index + 6), 16);
    }

    /** By how much the pixel differs from the colour of its number. */
    int difference(int column, int row) {
        return FieldPicture.difference(colour(t[row][column]), picture.rgb(column, row));
    }

    double determinant(int column, int row) {
        return determinant[row][column];
    }

    /** Whether a line or a hatch may be painted over the pixel's colour. */
    boolean mayBePaintedOver(int column, int row) {
        return changes(determinant, 0, column, row, FOLD_REACH)
                || levels().anyMatch(level -> changes(t, level, column, row, CONTOUR_REACH))
                || (determinant[row][column] < 0 && picture.fromHatchLine(column, row) < HATCH_REACH);
    }

    /** How many pixels from the line along the nearest level that passes between this pixel and its neighbours. */
    double fromContour(int column, int row) {
        double slope = Math.hypot(t[row][column + 1] - t[row][column - 1], t[row + 1][column] - t[row - 1][column]) / 2;
        return levels().filter(level -> changes(t, level, column, row, 1))
                .map(level -> Math.abs(t[row][column] - level) / slope)
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    /** As t; none for a field that is constant but for rounding. */
    private DoubleStream levels() {
        return isConstant
                ? DoubleStream.empty()
                : Arrays.stream(picture.levels).map(level -> (level - picture.lo) / (picture.hi - picture.lo));
    }

    private boolean changes(double[][] values, double level, int column, int row, double pixels) {
        int reach = (int) Math.ceil(pixels * picture.ratio);
        boolean below = false;
        boolean above = false;
        for (int j = Math.max(0, row - reach); j <= Math.min(picture.rows - 1, row + reach); j++) {
            for (int i = Math.max(0, column - reach); i <= Math.min(picture.columns - 1, column + reach); i++) {
                below |= values[j][i] <= level;
                above |= values[j][i] >= level;
            }
        }
        return below && above;
    }
}
