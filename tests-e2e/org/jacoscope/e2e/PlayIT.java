package org.jacoscope.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The play bar of a lab with an animated property. */
class PlayIT extends LabPageTest {
    private static final String LAB = "polar-grid?t=0.5";

    @Override
    protected Browser.NewContextOptions options() {
        return super.options().setHasTouch(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "worker"})
    void shouldPlayToTheEndAsOneStep(String engine) {
        openLab(LAB + "&engine=" + engine);
        page.getByLabel("Speed").selectOption("2");
        button("Play").click();
        assertThat(button("Pause")).isVisible();
        page.waitForFunction("() => window.jacoscope.scene().notes.every(note => !note.text.includes('t = '))");
        assertThat(button("Play")).isVisible();
        settle();
        assertEquals(1, state("t"));
        page.keyboard().press("Control+z");
        settle();
        assertEquals(0.5, t());
        assertThat(button("Undo")).isDisabled();
    }

    @Test
    void shouldBeginAnewAtTheEnd() {
        openLab("polar-grid");
        button("Play").click();
        page.waitForFunction("() => window.jacoscope.state().t > 0 && window.jacoscope.state().t < 0.9");
        button("Pause").click();
    }

    @Test
    void shouldNotStartByItself() {
        openLab(LAB);
        page.evaluate("""
                async () => {
                  for (let i = 0; i < 10; i++) {
                    await new Promise(requestAnimationFrame);
                  }
                }""");
        assertEquals(0.5, t());
        assertThat(button("Play")).isVisible();
    }

    @Test
    void shouldPlayAndPauseByTheSpaceBarWithoutScrolling() {
        openLab("polar-grid?t=0");
        page.keyboard().press("Space");
        waitUntilItMoves();
        page.locator(".layer").first().focus();
        double scrolled = ((Number) page.evaluate("() => scrollY")).doubleValue();
        page.keyboard().press("Space");
        assertPaused();
        assertEquals(scrolled, ((Number) page.evaluate("() => scrollY")).doubleValue());
    }

    @Test
    void shouldLeaveTheSpaceBarToFieldsAndButtons() {
        openLab(LAB);
        field("x =").focus();
        page.keyboard().press("Space");
        assertThat(button("Play")).isVisible();
        button("Play").focus();
        page.keyboard().press("Space");
        assertThat(button("Pause")).isVisible();
        button("Pause").click();
    }

    @Test
    void shouldPauseWhenAHandleIsGraspedAndBeAStepApart() {
        openLab("polar-grid?t=0");
        button("Play").click();
        waitUntilItMoves();
        Locator handle = handle("Centre of the cell");
        List<Double> cell = point("cell");
        drag(handle, -40, 0);
        assertThat(button("Play")).isVisible();
        double paused = t();
        assertTrue(paused > 0 && paused < 1, "t = " + paused);
        page.keyboard().press("Control+z");
        settle();
        assertEquals(cell, point("cell"));
        assertEquals(paused, t());
        page.keyboard().press("Control+z");
        settle();
        assertEquals(0, t());
    }

    @Test
    void shouldPauseWhenThePageIsHidden() {
        openLab("polar-grid?t=0");
        button("Play").click();
        waitUntilItMoves();
        page.evaluate("""
                () => {
                  Object.defineProperty(document, "hidden", { value: true });
                  document.dispatchEvent(new Event("visibilitychange"));
                }""");
        assertPaused();
    }

    @Test
    void shouldObeyEventsOfTheDocument() {
        openLab("polar-grid?t=0");
        page.evaluate("() => document.dispatchEvent(new CustomEvent('jacoscope:play'))");
        waitUntilItMoves();
        page.evaluate("() => document.dispatchEvent(new CustomEvent('jacoscope:pause'))");
        assertPaused();
    }

    @Test
    void shouldStepByTenthsOfTheRange() {
        openLab("polar-grid?t=0.45");
        button("One step on").click();
        settle();
        assertEquals(0.5, t());
        button("One step back").click();
        settle();
        assertEquals(0.4, t());
    }

    @Test
    void shouldScrubByMouseTouchAndKeyboardAndUndoEach() {
        openLab(LAB);
        Locator scrub = page.locator(".playbar input[type=range]");
        scrub.scrollIntoViewIfNeeded();
        BoundingBox box = scrub.boundingBox();
        double y = box.y + box.height / 2;
        page.mouse().move(box.x + box.width / 2, y);
        page.mouse().down();
        page.mouse().move(box.x + box.width * 0.8, y, new Mouse.MoveOptions().setSteps(6));
        page.mouse().up();
        settle();
        assertEquals(0.8, t(), 0.05);
        undo();

        new Touch(page).drag(new double[] {box.x + box.width / 2, y, box.x + box.width * 0.2, y});
        settle();
        assertEquals(0.2, t(), 0.05);
        undo();

        scrub.focus();
        page.keyboard().press("End");
        settle();
        assertEquals(1, t());
        undo();
    }

    @Test
    void shouldTakeEachScrubForAStep() {
        openLab(LAB);
        page.locator(".playbar input[type=range]").focus();
        page.keyboard().press("End");
        page.keyboard().press("Home");
        page.keyboard().press("Control+z");
        settle();
        assertEquals(1, t());
        undo();
    }

    @Test
    void shouldSayInTheTooltipWhatTheButtonDoesNow() {
        openLab("polar-grid?t=0");
        button("Play").hover();
        assertThat(page.locator(".tooltip")).hasText("Play");
        button("Play").click();
        page.mouse().move(2, 2);
        button("Pause").hover();
        assertThat(page.locator(".tooltip")).hasText("Pause");
        assertThat(page.locator(".tool[title]")).hasCount(0);
        button("Pause").click();
    }

    @Test
    void shouldPlayInStopsForThoseWhoWantLessMotion() {
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        openLab("polar-grid?t=0");
        page.evaluate("""
                () => {
                  window.seen = new Set();
                  const look = () => { window.seen.add(window.jacoscope.state().t); requestAnimationFrame(look); };
                  look();
                }""");
        page.getByLabel("Speed").selectOption("2");
        button("Play").click();
        page.waitForFunction("() => window.jacoscope.state().t === 1");
        Object odd = page.evaluate("() => [...window.seen].filter(t => Math.abs(t * 10 - Math.round(t * 10)) > 1e-9)");
        assertEquals(List.of(), odd);
    }

    /** No lab has such a property yet: the page's description of this one is changed. */
    @Test
    void shouldPlayAWholeNumberStepByStepWithNames() {
        page.route("**/labs/polar-grid*", route -> {
            String html = route.fetch().text();
            String without = html.replaceFirst(",\"animation\":\\{[^}]*}", "");
            String names = IntStream.rangeClosed(4, 40)
                    .mapToObj(n -> "\"" + n + " lines\"")
                    .collect(Collectors.joining(","));
            String played = "\"max\":40,\"animation\":{\"seconds\":1,\"steps\":[" + names + "]}";
            route.fulfill(new Route.FulfillOptions()
                    .setContentType("text/html")
                    .setBody(without.replace("\"max\":40", played)));
        });
        openLab("polar-grid?lines=4");
        Locator scrub = page.locator(".playbar input[type=range]");
        assertThat(scrub).hasAttribute("aria-valuetext", "4 lines");
        button("One step on").click();
        settle();
        assertEquals(5, state("lines"));
        assertThat(page.locator(".play-value")).hasText("5 lines");
        button("Play").click();
        page.waitForFunction("() => window.jacoscope.state().lines === 40");
        assertThat(button("Play")).isVisible();
        assertThat(scrub).hasAttribute("aria-valuetext", "40 lines");
    }

    @Test
    void shouldHaveNoPlayBarWhereNothingPlays() {
        openLab("determinant-map");
        assertThat(page.locator(".playbar")).hasCount(0);
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private void undo() {
        page.keyboard().press("Control+z");
        settle();
        assertEquals(0.5, t());
    }

    private void waitUntilItMoves() {
        page.waitForFunction("() => window.jacoscope.state().t > 0");
        assertThat(button("Pause")).isVisible();
    }

    /** Before the end, where it would stop by itself. */
    private void assertPaused() {
        assertThat(button("Play")).isVisible();
        assertTrue(t() < 1, "t = " + t());
    }

    private double t() {
        return ((Number) state("t")).doubleValue();
    }
}
