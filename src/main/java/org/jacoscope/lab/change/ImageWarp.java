package org.jacoscope.lab.change;

import java.util.List;
import java.util.Map;
import org.jacoscope.core.num.Budget;
import org.jacoscope.core.num.Rectangle;
import org.jacoscope.lab.Chapter;
import org.jacoscope.lab.Exercise;
import org.jacoscope.lab.FlagProperty;
import org.jacoscope.lab.FormulaProperty;
import org.jacoscope.lab.FormulaScope;
import org.jacoscope.lab.IntegerProperty;
import org.jacoscope.lab.Lab;
import org.jacoscope.lab.NumberProperty;
import org.jacoscope.lab.PlaneMapInput;
import org.jacoscope.lab.PointProperty;
import org.jacoscope.lab.Preset;
import org.jacoscope.lab.Property;
import org.jacoscope.lab.Quality;
import org.jacoscope.lab.State;
import org.jacoscope.scene.Scene;

/** A picture under a map by inverse sampling, and what the Jacobian says of its pixels. */
public final class ImageWarp implements Lab {
    /** Where the picture is. */
    static final Rectangle CARD = new Rectangle(-1, 1, -1, 1);

    static final NumberProperty K = new NumberProperty("k", "k", 0.3, -3, 3, 0.01, "");
    static final PlaneMapInput INPUT =
            new PlaneMapInput("x,y", List.of("u", "v"), "x*(1+k*(x^2+y^2));y*(1+k*(x^2+y^2))", List.of(K));
    private static final String GRID = "1-max(exp(-60*sin(4*pi*u)^2),exp(-60*sin(4*pi*v)^2))";
    private static final String BOARD = "1/2+1/2*tanh(12*sin(4*pi*u)*sin(4*pi*v))";
    private static final String RINGS = "1/2+1/2*cos(60*(u^2+v^2))";
    private static final String SPOKES = "1/2+1/2*tanh(3*sin(12*atan2(v,u)))";
    static final FormulaProperty PICTURE = new FormulaProperty(
            "picture", "Picture: its brightness", GRID, FormulaScope.of(List.of("u", "v"), List.of()));
    static final PointProperty PIXEL = new PointProperty("pixel", "Pixel p of the new picture", 0.5, 0.4, INPUT.names);
    static final IntegerProperty SIDE = new IntegerProperty("pixels", "Pixels along a side", 128, 16, 256);
    static final FlagProperty FILTER = new FlagProperty("filter", "Take the mean where pixels starve", true);

    @Override
    public Card card() {
        return new Card(
                "image-warp",
                Chapter.CHANGE,
                "Images under a map",
                "What happens to the pixels of a picture when it is bent?",
                "Bend a test card as a lens does, see which part of the source each pixel asks for, and where |det J| makes"
                        + " pixels starve.");
    }

    @Override
    public List<Property<?>> properties() {
        return List.of(INPUT.names, INPUT.map, K, PICTURE, PIXEL, SIDE, FILTER);
    }

    @Override
    public List<Preset> presets() {
        return List.of(
                new Preset(
                        "barrel",
                        "Barrel",
                        "Straight lines bulge as under a wide-angle lens. In the corners a pixel stands for more than three of"
                                + " the source.",
                        Map.of()),
                new Preset(
                        "pincushion",
                        "Pincushion",
                        "The other sign of k. Corners are enlarged, |det J| is below 1, and they are blurred.",
                        Map.of("k", "-0.15")),
                new Preset(
                        "starving",
                        "Starving pixels",
                        "Every pixel stands for sixteen. Switch the mean off: rings appear that are not in the source.",
                        Map.of("map", "4*x;4*y", "picture", RINGS, "pixel", "0.1,0.1")),
                new Preset(
                        "swirl",
                        "Swirl",
                        "However the card is stirred, det J = 1: every pixel stands for one. It is sheared all the same.",
                        Map.of(
                                "map",
                                "x*cos(k*exp(-3*(x^2+y^2)))-y*sin(k*exp(-3*(x^2+y^2)));"
                                        + "x*sin(k*exp(-3*(x^2+y^2)))+y*cos(k*exp(-3*(x^2+y^2)))",
                                "k",
                                "3",
                                "picture",
                                BOARD)),
                new Preset(
                        "kaleidoscope",
                        "Kaleidoscope",
                        "A surprise: the map is typed from the new picture to the source, so one piece of the source can be"
                                + " shown four times, mirrored where det J is below 0.",
                        Map.of("map", "abs(x)-k;abs(y)-k", "picture", SPOKES)),
                new Preset(
                        "perspective",
                        "Perspective",
                        "The card lies on a table. Far away, at the top, pixels stand for more and more, and only the mean"
                                + " keeps them grey.",
                        Map.of("map", "x/(1.1-y);(y+k)/(1.1-y)", "picture", BOARD, "pixel", "0.1,0.3")),
                new Preset(
                        "log-polar",
                        "Log-polar",
                        "Rings become level lines and spokes upright ones. Turning the source would shift the picture sideways.",
                        Map.of("map", "exp(2*(y-1))*cos(pi*x);exp(2*(y-1))*sin(pi*x)", "picture", SPOKES)));
    }

    @Override
    public List<Exercise> exercises() {
        return WarpExercises.of(INPUT, PIXEL);
    }

    @Override
    public Scene scene(State state, Quality quality, Budget budget) {
        return new WarpDrawing(state, quality, budget).scene();
    }
}
