package org.jacoscope.lab.change;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.jacoscope.lab.Lab;
import org.jacoscope.laws.LabLaws;
import org.jacoscope.scene.Mark;
import org.jacoscope.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageWarpTest extends LabLaws {

    @Override
    protected Lab lab() {
        return new ImageWarp();
    }

    private static Mark.Field field(Scene scene, int figure) {
        return (Mark.Field) scene.figures().get(figure).marks().get(0);
    }

    /** Stretches 1 + 3kr² along the radius and 1 + kr² across it. */
    @ParameterizedTest
    @CsvSource({"0.3, 0.5, 0.4", "-0.15, 0.8, 0.1", "1.2, -0.3, 0.7"})
    void lensStretchesAsItsFormulaSays(double k, double x, double y) {
        Scene scene = scene(Map.of("k", String.valueOf(k), "pixel", x + "," + y));
        double r2 = x * x + y * y;
        assertEquals((1 + k * r2) * (1 + 3 * k * r2), scalar(scene, "determinant"), 1e-14);
    }

    @Test
    void everyPixelOfTheSwirlStandsForOne() {
        Scene scene = preset("swirl");
        assertEquals(1, scalar(scene, "determinant"), 1e-14);
        assertEquals(0, scalar(scene, "starving"));
        assertEquals(1, scalar(preset("starving"), "starving"));
    }

    @Test
    void newPictureShowsWhereEachPixelLooks() {
        Map<String, String> values = Map.of("map", "x/2;y/2+0.25", "picture", "u+10*v", "pixels", "16");
        Mark.Field picture = field(scene(values), 1);
        for (int row = 0; row < 16; row++) {
            for (int column = 0; column < 16; column++) {
                double x = -1 + (column + 0.5) / 8;
                double y = -1 + (row + 0.5) / 8;
                assertEquals(x / 2 + 10 * (y / 2 + 0.25), picture.samples()[row * 16 + column], 1e-5);
            }
        }
    }

    @Test
    void kaleidoscopeRepeatsOnePiece() {
        Mark.Field picture = field(preset("kaleidoscope"), 1);
        int side = picture.columns();
        float[] mirrored = new float[picture.samples().length];
        for (int i = 0; i < mirrored.length; i++) {
            mirrored[i] = picture.samples()[i - i % side + side - 1 - i % side];
        }
        assertArrayEquals(mirrored, picture.samples(), 1e-6f);
    }

    @Test
    void undefinedPlacesAreToldAndLeftOut() {
        Scene scene = scene(Map.of("map", "sqrt(x);y", "pixel", "-0.5,0"));
        assertTrue(
                scene.notes().get(0).text().startsWith("The map is undefined here"),
                scene.notes().toString());
        Mark.Field picture = field(scene, 1);
        assertTrue(Float.isNaN(picture.samples()[0]));
    }
}
