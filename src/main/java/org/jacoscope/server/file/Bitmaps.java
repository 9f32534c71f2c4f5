package org.jacoscope.server.file;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The bitmaps inside an SVG picture, and bitmaps as PNG; always in memory, as the file system may be read-only. */
final class Bitmaps {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String PNG = "data:image/png;base64,";
    private static final int LARGEST_SIDE = 4096;

    private Bitmaps() {}

    /**
     * Enlarges each bitmap of the document (Modified) to the pixels it will cover. JSVG would do that itself, but mixes
     * each edge with the opposite one.
     */
    static void enlarge(Document document, double scale) throws IOException {
        NodeList images = document.getElementsByTagNameNS(SVG, "image");
        for (int i = 0; i < images.getLength(); i++) {
            Element image = (Element) images.item(i);
            BufferedImage small = decode(image.getAttribute("href"));
            int width = pixels(image.getAttribute("width"), scale);
            int height = pixels(image.getAttribute("height"), scale);
            if (width >= small.getWidth() && height >= small.getHeight()) {
                byte[] large = encode(scaled(small, width, height));
                image.setAttribute("href", PNG + Base64.getEncoder().encodeToString(large));
            }
        }
    }

    private static int pixels(String length, double scale) {
        return (int) Math.min(LARGEST_SIDE, Math.ceil(Double.parseDouble(length) * scale));
    }

    private static BufferedImage decode(String address) throws IOException {
        byte[] bytes = Base64.getDecoder().decode(address.substring(PNG.length()));
        return ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes)));
    }

    private static BufferedImage scaled(BufferedImage small, int width, int height) {
        BufferedImage large = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = large.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(small, 0, 0, width, height, null);
        graphics.dispose();
        return large;
    }

    static byte[] encode(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(image);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
