package org.jacoscope.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jacoscope.core.autodiff.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fields drawn by the GPU show what the numbers say, and are drawn without one too. */
class FieldIT extends LabPageTest {

    private static final Map<String, Quantity> QUANTITIES = quantities();
    /** Lines along the frame reach that far in. */
    private static final int EDGE = 5;
    /** Chromium blends edges a little otherwise after pixels were read back. */
    private static final int BLENDING = 6;

    private static final int NEGATIVE = 0x1f5f9e;

    private static Map<String, Quantity> quantities() {
        Map<String, Quantity> quantities = new LinkedHashMap<>();
        quantities.put("det", Quantity.DETERMINANT);
        quantities.put("logdet", Quantity.LOG_ABS_DETERMINANT);
        quantities.put("sigma1", Quantity.SIGMA_MAX);
        quantities.put("sigma2", Quantity.SIGMA_MIN);
        quantities.put("condition", Quantity.CONDITION);
        quantities.put("rotation", Quantity.ROTATION);
        return quantities;
    }

    /** The lab with a map, its point out of sight. */
    private void openMap(String map, String more) {
        openLab("determinant-map?engine=http&point=90,90&map=" + URLEncoder.encode(map, StandardCharsets.UTF_8) + more);
    }

    private int made(String what) {
        return ((Number) page.evaluate("what => window.jacoscope.gpu[what]", what)).intValue();
    }

    private void set(String changes) {
        page.evaluate("() => window.jacoscope.set(" + changes + ")");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x^2+y;x*y",
                "x+x/(x^2+y^2);y-y/(x^2+y^2)",
                "exp(x)*cos(y);exp(x)*sin(y)",
                "1-a*x^2+y;b*x",
                "sqrt(x)+y;x*log(y+1)"
            })
    void shouldColourEachPixelByItsNumber(String map) {
        openMap(map, "");
        for (Map.Entry<String, Quantity> quantity : QUANTITIES.entrySet()) {
            set("{quantity: '" + quantity.getKey() + "'}");
            FieldPicture picture = FieldPicture.of(page);
            assertColours(map + " " + quantity.getKey(), picture, new ExpectedField(picture, map, quantity.getValue()));
        }
        assertEquals(1, made("contexts"));
    }

    private static void assertColours(String what, FieldPicture picture, ExpectedField expected) {
        int compared = 0;
        for (int row = EDGE; row < picture.rows - EDGE; row++) {
            for (int column = EDGE; column < picture.columns - EDGE; column++) {
                boolean guide = Math.abs(picture.x(column)) < 0.05 || Math.abs(picture.y(row)) < 0.05;
                if (!expected.mayBePaintedOver(column, row) && (expected.isDefined(column, row) || !guide)) {
                    compared++;
                    if (!expected.hasColour(column, row)) {
                        fail(what + " at " + picture.x(column) + ", " + picture.y(row) + " has the colour "
                                + Integer.toHexString(picture.rgb(column, row)));
                    }
                }
            }
        }
        int share = 100 * compared / (picture.columns * picture.rows);
        assertTrue(share > 25, what + ": only " + share + " % compared");
    }

    @Test
    void shouldDrawLinesWhereLevelsAreCrossed() {
        for (String map : List.of("x^2+y;x*y", "exp(x)*cos(y);exp(x)*sin(y)")) {
            openMap(map, "&quantity=sigma1");
            FieldPicture picture = FieldPicture.of(page);
            ExpectedField expected = new ExpectedField(picture, map, Quantity.SIGMA_MAX);
            int on = 0;
            for (int row = 8; row < picture.rows - 8; row++) {
                for (int column = 8; column < picture.columns - 8; column++) {
                    if (expected.fromContour(column, row) < 0.25 && expected.determinant(column, row) > 0.5) {
                        on++;
                        assertTrue(
                                hasLine(expected, column, row),
                                map + " at " + picture.x(column) + ", " + picture.y(row));
                    }
                }
            }
            assertTrue(on > 200, map + ": " + on + " pixels on contours");
        }
    }

    /** A line or its casing: one of them differs from the field's colour. */
    private static boolean hasLine(ExpectedField expected, int column, int row) {
        for (int i = -2; i <= 2; i++) {
            if (expected.difference(column + i, row) > 60) {
                return true;
            }
        }
        return false;
    }

    @Test
    void shouldHatchWhereOrientationIsReversed() {
        openMap("x^2+y;x*y", "");
        FieldPicture picture = FieldPicture.of(page);
        ExpectedField expected = new ExpectedField(picture, "x^2+y;x*y", Quantity.DETERMINANT);
        int on = 0;
        for (int row = 1; row < picture.rows - 1; row++) {
            for (int column = 1; column < picture.columns - 1; column++) {
                if (expected.determinant(column, row) < -0.2 && picture.fromHatchLine(column, row) < 0.3) {
                    on++;
                    assertTrue(
                            FieldPicture.difference(NEGATIVE, picture.rgb(column, row)) < 120,
                            "at " + picture.x(column) + ", " + picture.y(row) + ": "
                                    + Integer.toHexString(picture.rgb(column, row)));
                }
            }
        }
        assertTrue(on > 500, on + " pixels on lines of the hatch");
    }

    @Test
    void shouldCompileNothingWhenAParameterMoves() {
        openMap("a*x^2+y;x*y", "");
        int programs = made("programs");
        FieldPicture before = FieldPicture.of(page);
        drag(page.locator("input[type=range]").first(), 60, 0);
        assertNotEquals(1.4, state("a"));
        assertFalse(before.isSameAs(FieldPicture.of(page)));
        assertEquals(programs, made("programs"));
        set("{quantity: 'sigma1'}");
        assertEquals(programs + 1, made("programs"));
        set("{quantity: 'det'}");
        assertEquals(programs + 1, made("programs"), "what was compiled is kept");
    }

    @Test
    void shouldDrawTheFieldOnceWhileAPointIsDragged() {
        openLab("determinant-map?engine=worker");
        int pictures = made("pictures");
        assertTrue(pictures > 0);
        drag(handle("Point in the domain"), 30, 20);
        assertNotEquals(List.of(1.0, -1.0), point("point"));
        assertEquals(pictures, made("pictures"));
    }

    @Test
    void shouldUseOneContextForAllFigures() {
        openMap("x^2+y;x*y", "");
        assertEquals(1, made("contexts"));
        Sources.serve(page);
        Object made = page.evaluate("""
                async () => {
                  const { Plot } = await import("/sources/player/plot.js");
                  const { Theme } = await import("/sources/player/theme.js");
                  const { made } = await import("/sources/player/gl/gpu.js");
                  const figure = window.jacoscope.scene().figures[0];
                  for (const width of [300, 200]) {
                    const place = document.createElement("div");
                    place.style = `position: relative; width: ${width}px; height: 320px`;
                    document.querySelector('[data-part="stage"]').append(place);
                    await new Promise(resolve => {
                      const plot = new Plot(place, resolve);
                      plot.wear(new Theme());
                      plot.show(figure);
                    });
                  }
                  return [made.contexts, made.programs];
                }""");
        assertEquals(4, page.locator("canvas").count());
        assertEquals(List.of(1, 2), made);
    }

    @Test
    void shouldSurviveTheLossOfTheContext() {
        page.addInitScript("""
                const { getContext } = HTMLCanvasElement.prototype;
                HTMLCanvasElement.prototype.getContext = function (kind, options) {
                  const made = getContext.call(this, kind, options);
                  window.webgl = kind === "webgl2" ? made.getExtension("WEBGL_lose_context") : window.webgl;
                  return made;
                };""");
        openMap("x^2+y;x*y", "");
        FieldPicture before = FieldPicture.of(page);
        page.evaluate("() => window.webgl.loseContext()");
        page.waitForTimeout(300);
        FieldPicture meanwhile = FieldPicture.of(page);
        assertFalse(meanwhile.isSameAs(before));
        assertLooksLike("without its context", before, meanwhile);
        page.evaluate("() => window.webgl.restoreContext()");
        page.waitForFunction("() => window.jacoscope.gpu.programs === 4");
        page.waitForTimeout(300);
        assertTrue(greatestDifference(before, FieldPicture.of(page)) <= BLENDING);
        assertEquals(1, made("contexts"));
    }

    private static int greatestDifference(FieldPicture expected, FieldPicture found) {
        int greatest = 0;
        for (int row = 0; row < expected.rows; row++) {
            for (int column = 0; column < expected.columns; column++) {
                int difference = FieldPicture.difference(expected.rgb(column, row), found.rgb(column, row));
                greatest = Math.max(greatest, difference);
            }
        }
        return greatest;
    }

    /** Nearly all pixels have nearly the same colour. */
    private static void assertLooksLike(String what, FieldPicture expected, FieldPicture found) {
        int near = 0;
        for (int row = 0; row < expected.rows; row++) {
            for (int column = 0; column < expected.columns; column++) {
                near += FieldPicture.difference(expected.rgb(column, row), found.rgb(column, row)) < 40 ? 1 : 0;
            }
        }
        int share = 100 * near / (expected.rows * expected.columns);
        assertTrue(share >= 95, what + ": " + share + " % look alike");
    }

    @Test
    void shouldDrawSamplesLinesAndHatchingWithoutWebGl() {
        assertLooksTheSameWith("""
                const { getContext } = HTMLCanvasElement.prototype;
                HTMLCanvasElement.prototype.getContext = function (kind, options) {
                  return kind === "webgl2" ? null : getContext.call(this, kind, options);
                };""");
        assertEquals(0, made("contexts"));
    }

    @Test
    void shouldDrawSamplesWhenAShaderDoesNotCompile() {
        assertLooksTheSameWith("""
                const { shaderSource } = WebGL2RenderingContext.prototype;
                WebGL2RenderingContext.prototype.shaderSource = function (shader, source) {
                  shaderSource.call(this, shader, source.replace("field(vec2 at", "other(vec2 at"));
                };""");
        assertEquals(1, made("programs"));
        assertEquals(0, made("pictures"));
    }

    private void assertLooksTheSameWith(String script) {
        openMap("x^2+y;x*y", "");
        FieldPicture drawn = FieldPicture.of(page);
        page.addInitScript(script);
        openMap("x^2+y;x*y", "");
        assertLooksLike("sampled", drawn, FieldPicture.of(page));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x;y*erf(x)", "gamma(x);y"})
    void shouldDrawSamplesOfWhatShadersLack(String map) {
        openMap(map, "");
        assertEquals(0, made("contexts"));
        FieldPicture picture = FieldPicture.of(page);
        int middle = picture.rgb(picture.columns / 2 + 20, picture.rows / 2 + 20);
        assertNotEquals(0xffffff, middle);
    }

    @Test
    void shouldDrawSamplesWhereSinglePrecisionDoesNotDo() {
        openMap("x^2+y;x*y", "&domain=1000,1000.1,0,0.1");
        assertEquals(0, made("contexts"));
    }
}
