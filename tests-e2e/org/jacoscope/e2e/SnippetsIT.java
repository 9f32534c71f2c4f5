package org.jacoscope.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jacoscope.lab.Lab;
import org.jacoscope.lab.Labs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the share panel gives, pasted as it stands into a plain page of another site; and the panel in a frame. */
class SnippetsIT extends CourseTest {
    private static final String STATE = "map=x%5E2-y%5E2;2*x*y&point=1,0.12345678901234567&quantity=sigmaMax";
    private static final String VIEW = "theme=dark&lang=en-XA&show=readouts&hide=title&lock=point&digits=7";

    /** Of what the page or frame shows, and how. */
    private static final String SHOWN = """
            () => {
              const { theme, hidden } = document.documentElement.dataset;
              const view = [theme, hidden, document.documentElement.lang, document.querySelectorAll('.knob[role]').length];
              return JSON.stringify([window.jacoscope.state(), view]);
            }""";

    private static final String NUMBERS =
            "() => [...document.querySelectorAll('[data-readout]')].map((readout) => readout.textContent).join()";

    private String snippet(int recipe) {
        page.locator("[data-part=share-tools] button").click();
        page.locator("dialog .chips").first().locator(".chip").nth(recipe).click();
        return page.locator("dialog .snippet").inputValue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void shouldShowTheSameWhereItIsPasted(int recipe) {
        open("/embed/determinant-map?" + STATE + "&" + VIEW);
        settle();
        Object shown = page.evaluate(SHOWN);
        Object numbers = page.evaluate(NUMBERS);
        openCourse(snippet(recipe));
        Frame lab = lab();
        assertEquals(shown, lab.evaluate(SHOWN));
        assertEquals(numbers, lab.evaluate(NUMBERS));
    }

    @Test
    void shouldLinkToTheSameWayOfShowing() {
        openLab("determinant-map?" + STATE + "&" + VIEW);
        Object shown = page.evaluate(SHOWN);
        page.navigate(snippet(0));
        settle();
        assertEquals(shown, page.evaluate(SHOWN));
    }

    @Test
    void shouldFitTheSmallestFrameAndSayWhatASandboxForbids() {
        openCourse(iframe("/embed/determinant-map", "width=320 height=240 sandbox='allow-scripts allow-popups'"));
        Frame lab = lab();
        FrameLocator frame = page.frameLocator("iframe");
        frame.locator("[data-part=share-tools] button").click();
        Locator explained = frame.locator("dialog .note a");
        assertThat(explained).hasAttribute("href", origin + "/labs/determinant-map");
        screenshot("share-frame-320x240");
        explained.scrollIntoViewIfNeeded();
        screenshot("share-frame-320x240-end");
        assertEquals(true, lab.evaluate("""
                () => {
                  const { left, right, top, bottom } = document.querySelector('dialog').getBoundingClientRect();
                  const box = document.querySelector('.dialog-box');
                  return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight
                    && box.scrollWidth <= box.clientWidth;
                }"""));
        frame.locator("dialog .tool").click();
        assertThat(frame.locator("dialog")).hasCount(0);
    }

    /** More than the server computes at a time. */
    @Test
    void shouldLiveTogetherInOnePage() {
        expectComplaint("status of 503");
        List<Lab> labs = IntStream.range(0, 7)
                .mapToObj(i -> Labs.all().get(i % Labs.all().size()))
                .toList();
        openCourse(labs.stream()
                .map(lab -> iframe("/embed/" + lab.card().id(), "width=400 height=300 sandbox=allow-scripts"))
                .collect(Collectors.joining()));
        for (int i = 0; i < 7; i++) {
            page.frameLocator("iframe >> nth=" + i)
                    .locator("[data-part=stage][data-ready]")
                    .waitFor();
        }
        page.evaluate(
                """
                states => {
                  window.changed = new Set();
                  addEventListener('message', ({ data, source }) => {
                    if (data.type === 'jacoscope:state' && data.query !== '') {
                      changed.add(source);
                    }
                  });
                  document.querySelectorAll('iframe').forEach((frame, i) =>
                    frame.contentWindow.postMessage({ type: 'jacoscope:set', version: 1, state: states[i] }, '*'));
                }""", labs.stream().map(lab -> lab.presets().get(1).values()).toList());
        page.waitForFunction("() => changed.size === 7");
        Object problems = page.evaluate("() => heard.filter(m => m.type === 'jacoscope:problem').map(m => m.message)");
        assertTrue(((List<?>) problems).isEmpty(), problems::toString);
    }
}
