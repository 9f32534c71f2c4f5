package org.jacoscope.server.file;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jacoscope.scene.Scene;
import org.jacoscope.scene.SvgOptions;
import org.jacoscope.scene.SvgWriter;
import org.jacoscope.scene.Theme;
import org.jacoscope.server.problem.Problem;
import org.jacoscope.server.problem.ProblemException;
import org.jacoscope.server.problem.ProblemKind;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A scene as a PNG picture. Needs neither a display nor fonts. */
public final class Png {
    /** Larger pictures are refused. */
    public static final long MAX_PIXELS = 10_000_000;

    public static final double MAX_SCALE = 3;

    private Png() {}

    /**
     * @param options with a theme of its own, not that of a page
     * @param scale pixels of the picture per pixel of the SVG, 1 to 3
     * @throws IllegalArgumentException when the theme or the scale cannot be
     * @throws ProblemException when the picture would be too large
     */
    public static byte[] render(Scene scene, SvgOptions options, double scale) {
        if (!(scale >= 1 && scale <= MAX_SCALE)) {
            throw new IllegalArgumentException("The scale is 1 to 3, not " + scale + ".");
        }
        if (options.theme() == Theme.PAGE) {
            throw new IllegalArgumentException("A PNG has no page to take its colours from: use LIGHT or DARK.");
        }
        return draw(SvgWriter.write(scene, options), scale);
    }

    private static byte[] draw(String svg, double scale) {
        try {
            SVGDocument document = load(prepared(svg, scale));
            int width = (int) Math.ceil(document.size().width * scale);
            int height = (int) Math.ceil(document.size().height * scale);
            if ((long) width * height > MAX_PIXELS) {
                throw new ProblemException(Problem.of(
                        ProblemKind.UNUSABLE,
                        "A picture of " + width + "×" + height + " pixels is too large; " + MAX_PIXELS
                                + " pixels are allowed. Ask for a smaller width or scale."));
            }
            return Bitmaps.encode(paint(document, width, height));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException | TransformerException e) {
            throw new IllegalStateException("The SVG writer made an SVG that cannot be read.", e);
        }
    }

    private static byte[] prepared(String svg, double scale)
            throws ParserConfigurationException, SAXException, IOException, TransformerException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        TextOutlines.replaceTexts(document);
        Bitmaps.enlarge(document, scale);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document), new StreamResult(bytes));
        return bytes.toByteArray();
    }

    private static SVGDocument load(byte[] svg) {
        LoaderContext context = LoaderContext.builder()
                .externalResourcePolicy(ResourcePolicy.DENY_EXTERNAL)
                .build();
        SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(svg), null, context);
        if (document == null) {
            throw new IllegalStateException("The SVG writer made an SVG that cannot be drawn.");
        }
        return document;
    }

    private static BufferedImage paint(SVGDocument document, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            document.renderWithPlatform(NullPlatformSupport.INSTANCE, graphics, new ViewBox(width, height));
        } finally {
            graphics.dispose();
        }
        return image;
    }
}
