package org.jacoscope.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.stream.Stream;
import org.jacoscope.lab.Labs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What labs' pages promise whichever engine answers. */
class LabPagesIT extends LabPageTest {

    @ParameterizedTest
    @ValueSource(strings = {"polar-grid", "determinant-map"})
    void shouldBeAccessibleInBothThemesAndSizes(String lab) {
        assertAccessibleEverywhere(lab, () -> openLab(lab));
    }

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
        }
    }

    @Test
    void shouldExplainAnAddressThatCannotBeShown() {
        openLab("determinant-map?map=x^2;foo(x)");
        assertThat(page.locator(".problem-banner")).containsText("foo");
        assertNumbers("determinant", 0, 3);
    }
}
