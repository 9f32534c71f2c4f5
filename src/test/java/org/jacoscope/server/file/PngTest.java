package org.jacoscope.server.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.jacoscope.scene.ExampleScenes;
import org.jacoscope.scene.SvgOptions;
import org.jacoscope.scene.Theme;
import org.jacoscope.server.problem.ProblemException;
import org.junit.jupiter.api.Test;

class PngTest {
    private static BufferedImage rendered(SvgOptions options, double scale) throws Exception {
        byte[] png = Png.render(ExampleScenes.determinantMap(), options, scale);
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    @Test
    void widthAndScaleGiveThePixels() throws Exception {
        assertEquals(720, rendered(SvgOptions.file(360, Theme.LIGHT), 2).getWidth());
    }

    @Test
    void theGroundIsTheThemes() throws Exception {
        assertEquals(0xff14181f, rendered(SvgOptions.file(360, Theme.DARK), 1).getRGB(0, 0));
        assertEquals(0xffffffff, rendered(SvgOptions.file(360, Theme.LIGHT), 1).getRGB(0, 0));
    }

    @Test
    void wordsAreDrawn() throws Exception {
        BufferedImage image = rendered(SvgOptions.file(720, Theme.LIGHT), 2);
        Set<Integer> colours = new HashSet<>();
        for (int x = 90; x < 300; x++) {
            for (int y = 10; y < 44; y++) {
                colours.add(image.getRGB(x, y));
            }
        }
        assertTrue(colours.contains(0xff1c2430), "no title in its colour");
    }

    @Test
    void fieldsKeepTheirColoursUpToTheEdge() throws Exception {
        BufferedImage image = rendered(SvgOptions.file(360, Theme.LIGHT).onlyFigure("domain"), 1);
        int bottomMiddle = image.getRGB(150, 284);
        assertTrue((bottomMiddle >> 16 & 0xff) > (bottomMiddle & 0xff), Integer.toHexString(bottomMiddle));
    }

    @Test
    void tooManyPixelsAreRefusedBeforeTheyAreDrawn() {
        SvgOptions options = SvgOptions.file(10_000, Theme.LIGHT);
        Exception error =
                assertThrows(ProblemException.class, () -> Png.render(ExampleScenes.determinantMap(), options, 3));
        assertTrue(String.valueOf(error.getMessage()).endsWith("Ask for a smaller width or scale."), error::getMessage);
    }

    @Test
    void aScaleOutOfRangeIsRefused() {
        SvgOptions options = SvgOptions.file(300, Theme.LIGHT);
        Exception error = assertThrows(
                IllegalArgumentException.class, () -> Png.render(ExampleScenes.polarGrid(), options, Double.NaN));
        assertEquals("The scale is 1 to 3, not NaN.", error.getMessage());
    }
}
