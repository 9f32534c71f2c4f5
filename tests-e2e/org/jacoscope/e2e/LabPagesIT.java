package org.jacoscope.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.stream.Stream;
import org.jacoscope.lab.Labs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What labs' pages promise whichever engine answers. */
class LabPagesIT extends LabPageTest {

    static Stream<Arguments> labsAndEngines() {
        return Labs.all().stream()
                .flatMap(lab -> Stream.of("http", "worker")
                        .map(engine -> Arguments.of(lab.card().id(), engine)));
    }

    @ParameterizedTest
    @MethodSource("labsAndEngines")
    void shouldBeUsableWithoutWebGl(String lab, String engine) {
        page.addInitScript("""
                const { getContext } = HTMLCanvasElement.prototype;
                HTMLCanvasElement.prototype.getContext = function (kind, options) {
                  return kind === "webgl2" ? null : getContext.call(this, kind, options);
                };""");
        openLab(lab + "?engine=" + engine);
        use();
        assertEquals(0, page.evaluate("() => window.jacoscope.gpu.contexts"));
        assertEquals(engine, page.evaluate("() => window.jacoscope.engine"));
    }

    @Test
    void shouldShowItsFigureWithoutScripts() {
        try (var still = context.browser()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page plain = still.newPage();
            plain.navigate(origin + "/labs/determinant-map?map=x*y;x-y");
            assertThat(plain.locator(".figure svg")).hasCount(2);
            assertThat(plain.locator("[data-part=description]")).containsText("determinant");
            assertThat(plain.locator("[data-part=readouts] tr").filter(new Locator.FilterOptions().setHasText("det J")))
                    .containsText("0");
            assertThat(plain.locator("[data-part=formulas] math").first()).isVisible();
            assertThat(plain.locator(".lesson math").first()).isVisible();
            assertThat(plain.locator("noscript p").first()).containsText("needs scripts");
        }
    }

    static Stream<Arguments> labsAndWidths() {
        return Labs.all().stream()
                .flatMap(lab -> Stream.of(1280, 768, 360)
                        .map(width -> Arguments.of(lab.card().id(), width)));
    }

    /** The player takes over what the server has drawn, and nothing moves. */
    @ParameterizedTest
    @MethodSource("labsAndWidths")
    void shouldShiftNothingAsThePlayerTakesOver(String lab, int width) {
        page.setViewportSize(width, 800);
        page.addInitScript("""
                window.shifted = 0;
                new PerformanceObserver((list) => list.getEntries().forEach((entry) => (window.shifted += entry.value)))
                  .observe({ type: "layout-shift", buffered: true });""");
        openLab(lab);
        page.evaluate("() => new Promise(requestAnimationFrame)");
        double shifted = ((Number) page.evaluate("() => window.shifted")).doubleValue();
        assertTrue(shifted < 0.02, "shifted by " + shifted);
    }

    @Test
    void shouldPrintInLightColoursWithItsAddressAndWithoutControls() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        openLab("determinant-map?map=x*y;x-y");
        byte[] pdf = page.pdf();
        assertTrue(pdf.length > 20_000, pdf.length + " bytes");
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK).setMedia(Media.PRINT));
        page.evaluate("() => dispatchEvent(new Event('beforeprint'))");
        settle();
        assertThat(page.locator("[data-part=printed-address]")).containsText("/labs/determinant-map?v=1&map=x*y;x-y");
        assertThat(page.locator("[data-part=printed-address]")).isVisible();
        for (String hidden :
                List.of(".panel", ".tools", ".layer >> nth=0", ".site-head nav", ".exercise form >> nth=0")) {
            assertThat(page.locator(hidden)).isHidden();
        }
        for (String shown :
                List.of("h1", ".figure >> nth=1", ".readouts", ".formula-list", ".lesson", ".exercise-item >> nth=0")) {
            assertThat(page.locator(shown)).isVisible();
        }
        assertEquals("rgb(255, 255, 255)", page.evaluate("() => getComputedStyle(document.body).backgroundColor"));
        page.waitForFunction("""
                () => {
                  const canvas = [...document.querySelectorAll(".figure > canvas")].at(-1);
                  const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
                  const pixels = new Set(new Uint32Array(data.buffer));
                  return pixels.has(0xffffffff) && !pixels.has(0xff1f1814); // the grounds of light and dark
                }""");
    }

    @Test
    void shouldExplainAnAddressThatCannotBeShown() {
        openLab("determinant-map?map=x^2;foo(x)");
        assertThat(page.locator(".problem-banner")).containsText("foo");
        assertNumbers("determinant", 0, 3);
    }
}
