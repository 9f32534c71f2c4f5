package org.jacoscope.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jacoscope.core.num.Rectangle;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class SvgWriterTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final String HOSTILE = "\"/><script>alert(1)</script>&amp; ]]> \u0000\ud800 '";

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static Scene oneFigure(Mark... marks) {
        Figure figure = new Figure("f", "", new Rectangle(0, 1, 0, 1), "", "", true, null, List.of(marks));
        return new Scene("t", "d", List.of(figure), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** To accept a changed picture, look at it and run with {@code -Dgolden=write}. */
    private static void assertGolden(String name, String svg) throws Exception {
        Path file = GOLDEN.resolve(name);
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, svg);
        }
        assertEquals(Files.readString(file), svg, name);
    }

    @Test
    void polarGridLooksAsBefore() throws Exception {
        assertGolden("polar-grid.svg", SvgWriter.write(ExampleScenes.polarGrid(), SvgOptions.page(720, "lab")));
    }

    @Test
    void determinantMapLooksAsBeforeInTheDark() throws Exception {
        SvgOptions options = SvgOptions.file(360, Theme.DARK);
        assertGolden("determinant-map-dark.svg", SvgWriter.write(ExampleScenes.determinantMap(), options));
    }

    @Test
    void convergenceLooksAsBefore() throws Exception {
        SvgOptions options = SvgOptions.file(480, Theme.LIGHT);
        assertGolden("convergence.svg", SvgWriter.write(ExampleScenes.convergence(), options));
    }

    @Test
    void thumbnailLooksAsBefore() throws Exception {
        SvgOptions options = SvgOptions.thumbnail(240, "thumb");
        assertGolden("thumbnail.svg", SvgWriter.write(ExampleScenes.polarGrid(), options));
    }

    @Test
    void everyIdIsUniqueAndBeginsWithThePrefix() {
        String svg = SvgWriter.write(ExampleScenes.determinantMap(), SvgOptions.page(800, "left"));
        Matcher ids = Pattern.compile(" id=\"([^\"]*)\"").matcher(svg);
        List<String> found = new ArrayList<>();
        while (ids.find()) {
            found.add(ids.group(1));
            assertTrue(ids.group(1).startsWith("left-"), ids.group(1));
        }
        assertEquals(found.size(), new HashSet<>(found).size(), found.toString());
    }

    @Test
    void titleAndDescriptionNameThePicture() throws Exception {
        Document svg = parsed(SvgWriter.write(ExampleScenes.polarGrid(), SvgOptions.page(400, "a")));
        assertEquals("img", svg.getDocumentElement().getAttribute("role"));
        assertEquals("a-title a-desc", svg.getDocumentElement().getAttribute("aria-labelledby"));
        assertEquals(
                "Polar grid distortion",
                svg.getElementsByTagName("title").item(0).getTextContent());
    }

    @Test
    void hostileWordsStayWords() throws Exception {
        Figure figure = new Figure(
                "f",
                HOSTILE,
                new Rectangle(0, 1, 0, 1),
                HOSTILE,
                HOSTILE,
                true,
                null,
                List.of(new Mark.Label(Role.CURVE, 0.1, 0.1, HOSTILE)));
        Scene scene =
                new Scene(HOSTILE, HOSTILE, List.of(figure), List.of(), List.of(), List.of(), List.of(), List.of());
        Document svg = parsed(SvgWriter.write(scene, SvgOptions.page(900, "a")));
        assertEquals(0, svg.getElementsByTagName("script").getLength());
        assertTrue(svg.getElementsByTagName("title").item(0).getTextContent().contains("<script>alert(1)</script>"));
    }

    @Test
    void nothingOutsideTheDocumentIsNamed() {
        for (Scene scene : List.of(ExampleScenes.angleField(), ExampleScenes.determinantMap())) {
            String svg = SvgWriter.write(scene, SvgOptions.file(800, Theme.LIGHT));
            String rest = svg.replace("http://www.w3.org/2000/svg", "").replaceAll("href=\"data:image/png[^\"]*\"", "");
            assertFalse(rest.contains("href") || rest.contains("http") || rest.contains("<style"));
            assertFalse(rest.contains("NaN") || rest.contains("Infinity"));
        }
    }

    @Test
    void aThemeOfItsOwnNeedsNoPage() {
        String svg = SvgWriter.write(ExampleScenes.determinantMap(), SvgOptions.file(400, Theme.DARK));
        assertFalse(svg.contains("var("));
        assertTrue(svg.contains("fill=\"" + Theme.DARK.colour(Theme.Part.GROUND) + "\""));
    }

    @Test
    void marksFarAwayAreNotWritten() {
        Mark far = new Mark.Polylines(Role.CURVE, new double[] {5, 5, 1e300, 1e299}, new int[] {0});
        String svg = SvgWriter.write(oneFigure(far), SvgOptions.file(300, Theme.LIGHT));
        assertFalse(svg.contains(Theme.LIGHT.colour(Role.CURVE)));
    }

    @Test
    void anEmptyMarkWritesNothing() throws Exception {
        Scene scene = oneFigure(
                new Mark.Polylines(Role.CURVE, new double[0], new int[0]),
                new Mark.Polygons(Role.CELL, Mark.Fill.SOLID, new double[0], new int[0]),
                new Mark.Polylines(Role.CURVE, new double[] {0.5, 0.5}, new int[] {0}),
                new Mark.Arrows(Role.ARROW_1, new double[] {0.5, 0.5, 0.5, 0.5}),
                new Mark.Ellipse(Role.ELLIPSE, 0.5, 0.5, 0, 0, 0, 0));
        parsed(SvgWriter.write(scene, SvgOptions.file(300, Theme.LIGHT)));
    }

    @Test
    void aSceneWithoutFiguresIsAnEmptyPicture() throws Exception {
        Scene scene = new Scene("t", "d", List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        parsed(SvgWriter.write(scene, SvgOptions.page(300, "a")));
        parsed(SvgWriter.write(scene, SvgOptions.thumbnail(300, "a")));
    }

    @Test
    void oneFigureCanBeDrawnAlone() {
        SvgOptions options = SvgOptions.page(400, "a").onlyFigure("image");
        String svg = SvgWriter.write(ExampleScenes.determinantMap(), options);
        assertTrue(svg.contains("Image of the grid") && !svg.contains("Determinant of the Jacobian"));
    }

    @Test
    void anUnknownFigureIsRefusedByName() {
        SvgOptions options = SvgOptions.page(400, "a").onlyFigure("nope");
        Exception error = assertThrows(
                IllegalArgumentException.class, () -> SvgWriter.write(ExampleScenes.determinantMap(), options));
        assertEquals("The scene has no figure \"nope\".", error.getMessage());
    }

    @Test
    void aPictureOfImpossibleWidthIsRefused() {
        Exception error = assertThrows(IllegalArgumentException.class, () -> SvgOptions.page(Double.NaN, "a"));
        assertEquals("A picture is 40 to 10000 pixels wide, not NaN.", error.getMessage());
    }

    @Test
    void picturesAreSmall() {
        int polar = SvgWriter.write(ExampleScenes.polarGrid(), SvgOptions.page(800, "a"))
                .length();
        int determinant = SvgWriter.write(ExampleScenes.determinantMap(), SvgOptions.page(800, "a"))
                .length();
        assertTrue(polar < 16_000, "polar " + polar);
        assertTrue(determinant < 24_000, "determinant " + determinant);
    }
}
