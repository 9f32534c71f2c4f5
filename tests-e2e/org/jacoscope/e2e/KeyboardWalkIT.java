package org.jacoscope.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jacoscope.lab.Lab;
import org.jacoscope.lab.Labs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** By Tab alone through a lab in a frame of another page, and out of it again. */
class KeyboardWalkIT extends LabPageTest {
    private static final int LONGEST = 120;

    /** Of an element: what it is and what it is called. */
    private static final String NAME = """
            element => element.tagName + " " + (element.getAttribute("aria-label") ?? element.labels?.[0]?.textContent
              ?? element.textContent).trim()""";

    static Stream<String> labs() {
        return Labs.all().stream().map(Lab::card).map(Lab.Card::id);
    }

    @ParameterizedTest
    @MethodSource("labs")
    void shouldReachEveryControlInOrderAndLeaveTheFrame(String lab) {
        Frame frame = framed("/embed/" + lab + "?show=presets,panel,readouts,formulas");
        List<String> all = focusable(frame);
        assertTrue(all.size() > 15, all.toString());
        page.locator("#before").focus();
        assertEquals(all, walk(frame, "Tab", "after"));
        Collections.reverse(all);
        assertEquals(all, walk(frame, "Shift+Tab", "before"));
    }

    /** Presses the key until the focus is at that element of the outer page; the names of what had it in the frame. */
    private List<String> walk(Frame frame, String key, String end) {
        List<String> reached = new ArrayList<>();
        while (reached.size() <= LONGEST) {
            page.keyboard().press(key);
            String outside = String.valueOf(page.evaluate("() => document.activeElement.id"));
            if (outside.equals(end)) {
                return reached;
            }
            assertEquals("lab", outside, "after " + reached);
            String name = String.valueOf(frame.evaluate("() => (" + NAME + ")(document.activeElement)"));
            assertTrue(hasVisibleFocus(frame), name + " does not show that it has the focus");
            reached.add(name);
        }
        throw new AssertionError("trapped: " + reached);
    }

    /** Its outline, or for a handle the ring within it. */
    private static boolean hasVisibleFocus(Frame frame) {
        return (boolean) frame.evaluate("""
                () => {
                  const seen = (style) => parseFloat(style.outlineWidth) >= 2 && style.outlineStyle !== "none";
                  const ring = getComputedStyle(document.activeElement, "::after");
                  return seen(getComputedStyle(document.activeElement))
                    || (ring.content !== "none" && parseFloat(ring.borderTopWidth) >= 2);
                }""");
    }

    /** What a person can reach, in the order of the document. */
    private static List<String> focusable(Frame frame) {
        Object found = frame.evaluate("""
                () => [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")]
                  .filter((element) => element.tabIndex >= 0 && !element.disabled && element.checkVisibility())
                  .map(""" + NAME + ")");
        return new ArrayList<>(((List<?>) found).stream().map(String::valueOf).toList());
    }

    /** A page with a lab between two buttons. */
    private Frame framed(String path) {
        String html = "<!doctype html><html lang=en><title>A course</title><button id=before>Before</button>"
                + "<iframe id=lab title=Lab width=800 height=600 src='" + path
                + "'></iframe><button id=after>After</button>";
        page.route(
                origin.resolve("/a-course").toString(),
                route -> route.fulfill(
                        new Route.FulfillOptions().setContentType("text/html").setBody(html)));
        open("/a-course");
        Frame frame = page.frames().get(1);
        frame.waitForFunction("() => window.jacoscope !== undefined");
        frame.evaluate("() => window.jacoscope.ready");
        return frame;
    }
}
