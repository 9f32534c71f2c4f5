package org.jacoscope.lab.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jacoscope.core.autodiff.Quantity;
import org.jacoscope.core.calculus.ColourRange;
import org.jacoscope.core.calculus.Field;
import org.jacoscope.core.calculus.Mapping;
import org.jacoscope.core.calculus.Warp;
import org.jacoscope.core.num.Budget;
import org.jacoscope.core.num.Numbers;
import org.jacoscope.core.num.Rectangle;
import org.jacoscope.lab.Kinks;
import org.jacoscope.lab.Quality;
import org.jacoscope.lab.Reasons;
import org.jacoscope.lab.State;
import org.jacoscope.lab.StillPart;
import org.jacoscope.scene.ColourScale;
import org.jacoscope.scene.Figure;
import org.jacoscope.scene.Handle;
import org.jacoscope.scene.Mark;
import org.jacoscope.scene.Note;
import org.jacoscope.scene.Readout;
import org.jacoscope.scene.Role;
import org.jacoscope.scene.Scene;
import org.jacoscope.scene.Table;

/** One scene of {@link ImageWarp} in the making. */
final class WarpDrawing {
    private static final int LINES = 8;

    /** Pixels along a side while something moves. */
    private static final int COARSE = 64;

    /** Cells along a side in which starving pixels are counted. */
    private static final int CELLS = 48;

    /** One is 1 to that: less is rounding. */
    private static final double ONE = 1e-9;

    private static final double RADIUS = 0.12;
    private static final Rectangle AROUND = new Rectangle(-1.25, 1.25, -1.25, 1.25);

    /**
     * What stays the same while the pixel is dragged.
     *
     * @param starving share of the picture where a pixel stands for more than one of the source, of what is there
     */
    private record Still(Mark.Field source, Mark.Field warped, GridImage grid, double starving) {}

    private static final StillPart<Still> STILL = new StillPart<>(2, ImageWarp.PIXEL);

    private final State state;
    private final Quality quality;
    private final Budget budget;
    private final Mapping map;
    private final Local local;
    private final Still still;

    WarpDrawing(State state, Quality quality, Budget budget) {
        this.state = state;
        this.quality = quality;
        this.budget = budget;
        this.map = ImageWarp.INPUT.mapping(state);
        this.local = Local.of(map, state.get(ImageWarp.PIXEL));
        this.still = STILL.of(state, quality, budget, this::still);
    }

    private Still still() {
        Mapping picture = Mapping.of(
                List.of("u", "v"), List.of(state.get(ImageWarp.PICTURE).expr()), Map.of());
        int wanted = state.get(ImageWarp.SIDE);
        int side = quality == Quality.FINAL ? wanted : Math.min(wanted, COARSE);
        Field source = Field.sample(picture.field(Quantity.VALUE), ImageWarp.CARD, side, side, budget);
        ColourRange range = ColourRange.plain(source.samples());
        ColourScale scale = new ColourScale(ColourScale.Map.CIVIDIS, range.low(), range.high());
        double[] warped = new Warp(map, picture, ImageWarp.CARD, budget).picture(side, state.get(ImageWarp.FILTER));
        return new Still(
                field(ImageWarp.CARD, side, source.samples(), scale),
                field(ImageWarp.CARD, side, warped, scale),
                GridImage.of(map.planeMap(), ImageWarp.CARD, Optional.of(AROUND), LINES, quality.detail(), budget),
                starving());
    }

    private static Mark.Field field(Rectangle view, int side, double[] samples, ColourScale scale) {
        float[] floats = new float[samples.length];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = (float) samples[i];
        }
        return new Mark.Field(view, side, side, floats, scale, "brightness");
    }

    private double starving() {
        Field areas = Field.sample(map.field(Quantity.DETERMINANT), ImageWarp.CARD, CELLS, CELLS, budget);
        int some = 0;
        int many = 0;
        for (double area : areas.samples()) {
            some += Math.abs(area) <= Double.MAX_VALUE ? 1 : 0;
            many += Math.abs(area) > 1 + ONE ? 1 : 0;
        }
        return (double) many / some;
    }

    Scene scene() {
        MapFormulas formulas = MapFormulas.of(ImageWarp.INPUT, state);
        List<Note> notes = new ArrayList<>(local.notes());
        notes.addAll(Kinks.notes(map.components()));
        notes.addAll(formulas.notes());
        if (local.isDefined() && local.svd().sigma1() > Warp.MOST && state.get(ImageWarp.FILTER)) {
            notes.add(Note.info("Here a pixel is longer than " + Warp.MOST + " of the source: the mean is taken of "
                    + Warp.MOST + "×" + Warp.MOST + " samples all the same."));
        }
        return new Scene(
                "A picture under " + formulas.mapText(),
                description(),
                List.of(sourceFigure(), pictureFigure()),
                readouts(local.reasons(formulas)),
                formulas.all(),
                handles(),
                quality == Quality.FINAL ? List.of(table()) : List.of(),
                notes);
    }

    private Figure sourceFigure() {
        List<Mark> marks = new ArrayList<>();
        marks.add(still.source);
        marks.addAll(still.grid.lines());
        if (local.isDefined()) {
            double[] j = local.jacobian();
            marks.add(new Mark.Ellipse(
                    Role.ELLIPSE,
                    local.image().x(),
                    local.image().y(),
                    RADIUS * j[0],
                    RADIUS * j[2],
                    RADIUS * j[1],
                    RADIUS * j[3]));
        }
        return new Figure("image", "The source, and where pixels look", AROUND, "u", "v", true, null, marks);
    }

    private Figure pictureFigure() {
        return new Figure(
                "domain",
                "The new picture",
                ImageWarp.CARD,
                Pictures.letter(map.variables().get(0)),
                Pictures.letter(map.variables().get(1)),
                true,
                null,
                List.of(
                        still.warped,
                        new Mark.Ellipse(
                                Role.ELLIPSE, local.at().x(), local.at().y(), RADIUS, 0, 0, RADIUS)));
    }

    private List<Handle> handles() {
        List<Handle> handles = new ArrayList<>();
        handles.add(Handle.direct(
                "pixel",
                "domain",
                "Pixel of the new picture",
                local.at().x(),
                local.at().y(),
                ImageWarp.PIXEL.key()));
        if (local.isDefined()) {
            handles.add(new Handle(
                    "place",
                    "image",
                    "Its place in the source",
                    local.image().x(),
                    local.image().y(),
                    ImageWarp.PIXEL.key(),
                    Local.gain(local.jacobian(), 4)));
        }
        return handles;
    }

    private List<Readout> readouts(Reasons reasons) {
        double[] place = {local.image().x(), local.image().y()};
        double[] sigmas = {local.svd().sigma1(), local.svd().sigma2()};
        return Stream.of(
                        Readout.of("place", "Its place in the source", place),
                        Readout.of("jacobian", "J at p", 2, 2, local.jacobian()),
                        Readout.of("determinant", "det J", local.determinant()),
                        Readout.of(
                                "pixels", "|det J|: pixels of the source in this one", Math.abs(local.determinant())),
                        Readout.of("singular-values", "Its length and width, in pixels of the source", sigmas),
                        Readout.of("orientation", "Orientation", local.orientation()),
                        Readout.of("starving", "Share of the picture where |det J| > 1", still.starving))
                .map(reasons::explain)
                .toList();
    }

    private Table table() {
        double[] steps = GridImage.steps(-1, 1, LINES);
        int count = steps.length;
        double[] x = new double[count * count];
        double[] y = new double[x.length];
        double[] u = new double[x.length];
        double[] v = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            int row = i / count;
            x[i] = steps[i - row * count];
            y[i] = steps[row];
            double[] place = map.value(new double[] {x[i], y[i]});
            u[i] = place[0];
            v[i] = place[1];
        }
        return new Table(
                "places",
                "Where the new picture looks",
                List.of(map.variables().get(0), map.variables().get(1), "source_u", "source_v"),
                List.of(x, y, u, v));
    }

    private String description() {
        List<String> names = map.variables();
        String text = "A picture, and the new one that the map makes of it: the pixel at "
                + Pictures.words(names.get(0), local.at().x()) + ", "
                + Pictures.words(names.get(1), local.at().y()) + " ";
        if (!local.isDefined()) {
            return text + "asks for no place, for there the map or its Jacobian is undefined.";
        }
        return text + "shows the source at u = " + digits(local.image().x()) + ", v = "
                + digits(local.image().y()) + ". It stands for " + digits(Math.abs(local.determinant()))
                + " pixels of the source. In " + digits(100 * still.starving)
                + " % of the picture pixels stand for more than one.";
    }

    private static String digits(double number) {
        return Numbers.readout(number, Pictures.DIGITS);
    }
}
