package org.jacoscope.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jacoscope.lab.Chapter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages in two made-up languages: what is still English there is a text that nobody could translate. */
class LanguagesIT extends LabPageTest {

    static Stream<Arguments> pagesAndLanguages() {
        return SitePages.all().flatMap(path -> Stream.of("en-XA", "ar-XB").map(tag -> Arguments.of(path, tag)));
    }

    @ParameterizedTest
    @MethodSource("pagesAndLanguages")
    void shouldTranslateEveryTextAndHaveRoomForIt(String path, String language) {
        if (path.equals(SitePages.NOWHERE)) {
            expectComplaint("404");
        }
        for (int width : new int[] {1280, 360}) {
            page.setViewportSize(width, 800);
            open(path + "?lang=" + language);
            if (SitePages.hasPlayer(path)) {
                settle();
            }
            assertEquals(List.of(), page.evaluate(UNTRANSLATED, CHAPTERS), path + " at " + width);
            assertEquals(List.of(), page.evaluate(CLIPPED), path + " at " + width);
            assertNoSidewaysScroll();
            screenshot(language + "-" + SitePages.name(path) + "-" + width);
        }
    }

    @Test
    void shouldKeepFiguresAndHandlesAsTheyAreFromRightToLeft() {
        openLab("determinant-map?lang=ar-XB");
        assertEquals("rtl", page.evaluate("() => document.documentElement.dir"));
        Locator knob = page.locator(".knob").first();
        double[] before = {point("point").get(0), point("point").get(1)};
        drag(knob, 20, -15);
        assertTrue(point("point").get(0) > before[0], "right is where x is larger");
        assertTrue(point("point").get(1) > before[1]);
        knob.focus();
        double x = point("point").get(0);
        page.keyboard().press("ArrowRight");
        settle();
        assertTrue(point("point").get(0) > x);
    }

    /** "(2u, v/2)" and not "(v/2 ,2u)": what labs say runs as their own language does. */
    @ParameterizedTest
    @ValueSource(strings = {"polar-grid", "determinant-map"})
    void shouldSetOptionsAsTheirLanguageRuns(String lab) {
        openLab(lab + "?lang=ar-XB");
        Object reversed = page.evaluate("""
                () => {
                  const place = (text, at) => {
                    const range = document.createRange();
                    range.setStart(text, at);
                    range.setEnd(text, at + 1);
                    return range.getBoundingClientRect();
                  };
                  const texts = [...document.querySelectorAll('.option span')].map((option) => option.firstChild);
                  const wrong = texts.filter((text) => {
                    const [first, last] = [place(text, 0), place(text, text.length - 1)];
                    return first.top === last.top && last.left < first.left;
                  });
                  return texts.length > 0 ? wrong.map((text) => text.data) : ['no options'];
                }""");
        assertEquals(List.of(), reversed);
    }

    @Test
    void shouldMoveASlidersKnobTheWayOfTheArrow() {
        openLab("determinant-map?lang=ar-XB");
        Locator slider =
                page.locator(".number-control:visible input[type=range]").first();
        double before = Double.parseDouble(slider.inputValue());
        slider.focus();
        page.keyboard().press("ArrowLeft");
        settle();
        assertTrue(Double.parseDouble(slider.inputValue()) > before, "values grow to the left");
    }

    /**
     * Texts and names that are shown and neither accented nor of a lab, of the core, of the API's own description or in
     * an element that says it is in another language. Names of programs and formats are the same everywhere.
     */
    private static final String UNTRANSLATED = """
            async (chapters) => {
              const plain = (text) => text.replace(/\\s+/g, " ").trim();
              const labs = await (await fetch("/api/v1/labs")).text();
              const told = window.jacoscope ? JSON.stringify(window.jacoscope.scene()) : "";
              const missing = document.querySelector("[data-problem]");
              const problem = missing ? await (await fetch(location, { headers: { Accept: "application/json" } })).text() : "";
              const theirs = plain((labs + told + problem + chapters).replace(/\\\\"/g, '"'));
              const names = /^(Jacoscope|LaTeX|NumPy|JAX|PyTorch|MATLAB|Java|JSON|CSV|SVG|PNG|GIF|WebM|GET|POST|openapi\\.json)$/;
              const foreign = (element) => element.closest("[lang]") !== document.documentElement;
              const fine = (text) => !/\\p{L}{3}/u.test(text) || /·/.test(text) || names.test(text) || theirs.includes(text)
                || theirs.includes(text.replace(/ \\([^)]*\\)$|, [\\p{L}\\d]+$/u, "")); // "Map (x, y)", "Point, x", "Vector, F1"
              const wrong = new Set();
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                const at = walker.currentNode.parentElement;
                const text = plain(walker.currentNode.textContent);
                if (!at.closest("script, noscript, math, code, pre, svg") && at.checkVisibility() && !foreign(at) && !fine(text)) {
                  wrong.add(text);
                }
              }
              for (const element of document.querySelectorAll("[aria-label], [title], [placeholder], [aria-roledescription]")) {
                for (const name of ["aria-label", "title", "placeholder", "aria-roledescription"]) {
                  const text = plain(element.getAttribute(name) ?? "");
                  if (!foreign(element) && !fine(text)) {
                    wrong.add(`${name}: ${text}`);
                  }
                }
              }
              return [...wrong];
            }""";

    private static final String CHAPTERS = Stream.of(Chapter.values())
            .map(chapter -> chapter.title() + "; " + chapter.summary())
            .collect(Collectors.joining("; "));

    /** Buttons whose texts have no room. */
    private static final String CLIPPED = """
            () => [...document.querySelectorAll("button, .button, .chip, .tool")]
              .filter((button) => button.checkVisibility() && button.scrollWidth > button.clientWidth + 1)
              .map((button) => button.textContent)""";
}
