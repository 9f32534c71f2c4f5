package org.jacoscope.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jacoscope.lab.Lab;
import org.jacoscope.lab.Labs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Labs in frames of other pages. */
class EmbedIT extends LabPageTest {

    static Stream<String> labs() {
        return Labs.all().stream().map(Lab::card).map(Lab.Card::id);
    }

    @ParameterizedTest
    @MethodSource("labs")
    void shouldBeAccessibleInBothThemesAndSizes(String lab) {
        assertAccessibleEverywhere("embed-" + lab, () -> {
            open("/embed/" + lab);
            settle();
        });
    }

    @Test
    void shouldLeadToTheSameStateOnTheLabsPage() {
        open("/embed/polar-grid?size=0.25&theme=dark");
        settle();
        Locator link = page.getByRole(AriaRole.LINK);
        assertThat(link).hasAttribute("href", Pattern.compile("/labs/polar-grid\\?v=1&size=0\\.25&theme=dark$"));
        page.evaluate("() => window.jacoscope.set({size: 0.3})");
        assertThat(link).hasAttribute("href", Pattern.compile("/labs/polar-grid\\?v=1&size=0\\.3&theme=dark$"));
    }

    @Test
    void shouldWorkInAFrame() {
        Frame frame = framed("/embed/polar-grid?size=0.25");
        frame.waitForFunction("() => window.jacoscope !== undefined");
        frame.evaluate("() => window.jacoscope.ready");
        assertEquals(0.25, frame.evaluate("() => window.jacoscope.state().size"));
        assertThat(page.frameLocator("iframe").locator(".knob")).hasCount(2);
    }

    /** As courses frame what they do not trust: no worker can start there, so the server answers. */
    @Test
    void shouldWorkInAFrameWithoutAnOrigin() {
        Frame frame = framed("/embed/polar-grid?size=0.25", "sandbox=allow-scripts");
        frame.waitForFunction("() => window.jacoscope !== undefined");
        frame.evaluate("() => window.jacoscope.ready");
        assertEquals("null", frame.evaluate("() => self.origin"));
        Locator place = page.frameLocator("iframe").locator("[data-part=readouts]");
        String before = place.textContent();
        frame.evaluate("() => window.jacoscope.set({size: 0.5})");
        assertNotEquals(before, place.textContent());
        frame.evaluate("() => window.jacoscope.set({size: 0.25})");
        assertEquals(before, place.textContent());
        assertEquals("http", frame.evaluate("() => window.jacoscope.engine"));
    }

    @Test
    void shouldLeaveItsPageAlone() {
        framed("/embed/polar-grid");
        page.frameLocator("iframe").locator(".knob").first().waitFor();
        assertEquals("BODY", page.evaluate("() => document.activeElement.tagName"));
    }

    @Test
    void otherPagesShouldNotBeFramed() {
        expectComplaint("frame-ancestors");
        Frame frame = framed("/labs/polar-grid");
        assertEquals(0, frame.locator("main").count());
    }

    /** A page with a frame, from the same server as there is no other, and the frame once it has loaded. */
    private Frame framed(String path, String... attributes) {
        String html = "<!doctype html><html lang=en><title>A course</title><iframe title=A width=800 height=600 src='"
                + path + "' " + String.join(" ", attributes) + "></iframe>";
        page.route(
                origin.resolve("/a-course").toString(),
                route -> route.fulfill(
                        new Route.FulfillOptions().setContentType("text/html").setBody(html)));
        open("/a-course");
        return page.frames().get(1);
    }
}
