package org.jacoscope.server.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Replaces the texts of an SVG picture by their outlines, so that it looks the same on every machine: servers often have
 * no fonts at all, and Java then refuses to draw text.
 */
final class TextOutlines {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final double UNITS = 1000;
    /** A bold text is its outline drawn with a line of this width, in units. */
    private static final String BOLD = "45";

    private record Glyph(int advance, String path) {}

    private static final Map<Integer, Glyph> GLYPHS = read();
    private static final Glyph UNKNOWN = Objects.requireNonNull(GLYPHS.get(0xfffd));

    private TextOutlines() {}

    /** Replaces each {@code <text>} of the document (Modified) by paths. */
    static void replaceTexts(Document document) {
        for (Element text : elements(document, "text")) {
            Node parent = text.getParentNode();
            double halo = number(text, "stroke-width", 0);
            if (halo > 0) {
                Element below = outline(document, text);
                below.setAttribute("stroke-linejoin", "round");
                below.setAttribute("stroke", text.getAttribute("stroke"));
                below.setAttribute("stroke-width", "" + halo * UNITS / number(text, "font-size", 12));
                parent.insertBefore(below, text);
            }
            parent.replaceChild(outline(document, text), text);
        }
    }

    private static Element outline(Document document, Element text) {
        int[] characters = text.getTextContent().codePoints().toArray();
        double size = number(text, "font-size", 12) / UNITS;
        double x = number(text, "x", 0) - anchored(inherited(text, "text-anchor"), width(characters)) * size;
        Element group = document.createElementNS(SVG, "g");
        group.setAttribute("transform", "translate(" + x + " " + number(text, "y", 0) + ") scale(" + size + ")");
        group.setAttribute("fill", inherited(text, "fill"));
        if (inherited(text, "font-weight").equals("600")) {
            group.setAttribute("stroke", inherited(text, "fill"));
            group.setAttribute("stroke-width", BOLD);
        }
        int pen = 0;
        for (int character : characters) {
            Element path = document.createElementNS(SVG, "path");
            path.setAttribute("d", glyph(character).path());
            path.setAttribute("transform", "translate(" + pen + ")");
            group.appendChild(path);
            pen += glyph(character).advance();
        }
        return group;
    }

    private static double anchored(String anchor, double width) {
        return switch (anchor) {
            case "middle" -> width / 2;
            case "end" -> width;
            default -> 0;
        };
    }

    private static int width(int[] characters) {
        int width = 0;
        for (int character : characters) {
            width += glyph(character).advance();
        }
        return width;
    }

    private static Glyph glyph(int character) {
        return GLYPHS.getOrDefault(character, UNKNOWN);
    }

    private static double number(Element element, String attribute, double otherwise) {
        String value = inherited(element, attribute);
        return value.isEmpty() ? otherwise : Double.parseDouble(value);
    }

    /** The attribute's value here or on the nearest element above that has it; empty if none. */
    private static String inherited(Element element, String attribute) {
        for (Node node = element; node instanceof Element here; node = node.getParentNode()) {
            if (here.hasAttribute(attribute)) {
                return here.getAttribute(attribute);
            }
        }
        return "";
    }

    private static List<Element> elements(Document document, String name) {
        NodeList nodes = document.getElementsByTagNameNS(SVG, name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** Reads outlines.txt, which says itself what it is. */
    private static Map<Integer, Glyph> read() {
        Map<Integer, Glyph> glyphs = new HashMap<>();
        try (InputStream in = TextOutlines.class.getResourceAsStream("outlines.txt")) {
            if (in == null) {
                throw new IllegalStateException("outlines.txt is missing from the jar.");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] parts = line.split(" ", 3);
                String path = parts.length > 2 ? parts[2] : "";
                glyphs.put(Integer.parseInt(parts[0], 16), new Glyph(Integer.parseInt(parts[1]), path));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return glyphs;
    }
}
