package org.jacoscope.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.jacoscope.core.num.Rectangle;
import org.junit.jupiter.api.Test;

class FieldImageTest {
    private static final ColourScale SCALE = new ColourScale(ColourScale.Map.CIVIDIS, 0, 1);

    private static BufferedImage decoded(String address) throws Exception {
        String prefix = "data:image/png;base64,";
        assertTrue(address.startsWith(prefix));
        byte[] bytes = Base64.getDecoder().decode(address.substring(prefix.length()));
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }

    private static Mark.Field field(int columns, int rows, float... samples) {
        return new Mark.Field(new Rectangle(0, 1, 0, 1), columns, rows, samples, SCALE, "f");
    }

    @Test
    void theFirstRowIsAtTheBottom() throws Exception {
        BufferedImage image = decoded(FieldImage.of(field(2, 2, 0, 1, 1, 1), 100));
        assertEquals(0xff00224e, image.getRGB(0, 1));
        assertEquals(0xfffee838, image.getRGB(0, 0));
    }

    @Test
    void undefinedSamplesAreTransparent() throws Exception {
        BufferedImage image = decoded(FieldImage.of(field(2, 1, Float.NaN, 0.5f), 100));
        assertEquals(0, image.getRGB(0, 0) >>> 24);
        assertEquals(255, image.getRGB(1, 0) >>> 24);
    }

    @Test
    void infiniteSamplesTakeTheEndsColour() throws Exception {
        BufferedImage image =
                decoded(FieldImage.of(field(2, 1, Float.NEGATIVE_INFINITY, Float.POSITIVE_INFINITY), 100));
        assertEquals(0xff00224e, image.getRGB(0, 0));
        assertEquals(0xfffee838, image.getRGB(1, 0));
    }

    @Test
    void fieldsFinerThanThePictureAreThinned() throws Exception {
        BufferedImage image = decoded(FieldImage.of(field(90, 60, new float[5400]), 30));
        assertEquals(30, image.getWidth());
        assertEquals(20, image.getHeight());
    }

    @Test
    void theColourBarHasItsLowestColourAtTheBottom() throws Exception {
        BufferedImage image = decoded(FieldImage.bar(ColourScale.Map.VIK));
        assertEquals(0xff001261, image.getRGB(0, image.getHeight() - 1));
        assertEquals(0xff590008, image.getRGB(0, 0));
    }

    @Test
    void aSmoothFieldTakesLessThanAByteAPixel() {
        Mark.Field field = (Mark.Field)
                ExampleScenes.determinantMap().figures().get(0).marks().get(0);
        assertTrue(FieldImage.of(field, 600).length() < 0.7 * 96 * 96);
    }
}
