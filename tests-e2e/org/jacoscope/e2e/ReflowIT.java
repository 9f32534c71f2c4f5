package org.jacoscope.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;
import java.util.stream.Stream;
import org.jacoscope.lab.Lab;
import org.jacoscope.lab.Labs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Labs for people who enlarge, space out or recolour what they read. */
class ReflowIT extends LabPageTest {

    static Stream<String> labs() {
        return Labs.all().stream().map(Lab::card).map(Lab.Card::id);
    }

    /** 1280 px at 200 % and at 400 %. */
    @ParameterizedTest
    @MethodSource("labs")
    void shouldNotScrollSidewaysWhenEnlarged(String lab) {
        for (int width : new int[] {640, 320}) {
            page.setViewportSize(width, 640);
            openLab(lab);
            assertNoSidewaysScroll();
            assertEquals(List.of(), smallTargets());
            screenshot(lab + "-" + width);
        }
    }

    /** As WCAG 1.4.12 says. */
    @ParameterizedTest
    @MethodSource("labs")
    void shouldShowAllTextSpacedOut(String lab) {
        openLab(lab);
        page.evaluate("""
                () => {
                  const sheet = new CSSStyleSheet();
                  sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: 0.12em !important;"
                    + " word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }");
                  document.adoptedStyleSheets = [sheet];
                }""");
        assertNoSidewaysScroll();
        assertEquals(List.of(), page.evaluate("""
                () => [...document.querySelectorAll("main *")]
                  .filter((element) => element.checkVisibility() && /hidden|clip/.test(getComputedStyle(element).overflowX)
                    && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
                    && element.clientWidth > 1 && !element.closest("math, svg, input, select"))
                  .map((element) => `${element.tagName} ${element.className} ${element.textContent}`)"""));
    }

    @ParameterizedTest
    @MethodSource("labs")
    void shouldBeAccessibleWithForcedColoursAndMoreContrast(String lab) {
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        openLab(lab);
        page.locator(".layer").first().focus();
        page.keyboard().press("c");
        assertAccessible();
        screenshot(lab + "-forced");
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setForcedColors(ForcedColors.NONE)
                .setContrast(Contrast.MORE));
        settle();
        assertAccessible();
        screenshot(lab + "-contrast");
    }

    /** Controls of fewer than 24 px, unless they stand in a line of text. */
    private Object smallTargets() {
        return page.evaluate("""
                () => [...document.querySelectorAll("main button, main input, main select, main summary, main [tabindex='0']")]
                  .filter((element) => element.checkVisibility())
                  .filter((element) => {
                    const { width, height } = element.getBoundingClientRect();
                    const label = element.closest("label")?.getBoundingClientRect();
                    return Math.max(width, label?.width ?? 0) < 24 || Math.max(height, label?.height ?? 0) < 24;
                  })
                  .map((element) => `${element.tagName} ${element.className} ${element.textContent}`)""");
    }
}
