package org.jacoscope.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/** Numbers, points and the other controls of the panel, by mouse, touch and keyboard. */
class FieldsIT extends LabPageTest {

    private static final double EXACT = 1e-12;

    private Locator name(String label) {
        return page.locator(".number-control > .scrub").getByText(label);
    }

    private double number(String key) {
        return ((Number) state(key)).doubleValue();
    }

    private void dragName(String label, double dx, Runnable before) {
        Locator name = name(label);
        name.scrollIntoViewIfNeeded();
        double[] at = centre(name);
        page.mouse().move(at[0], at[1]);
        page.mouse().down();
        page.mouse().move(at[0] + dx / 2, at[1]);
        page.mouse().move(at[0] + dx, at[1] + 40);
        before.run();
        page.mouse().up();
        settle();
    }

    @Test
    void shouldChangeANumberByDraggingItsNameInOneStepOfUndo() {
        openLab("polar-grid");
        assertEquals(12, number("lines"));
        dragName("Grid lines", 40, () -> {});
        assertEquals(17, number("lines"));
        dragName("Grid lines", -80, () -> {});
        assertEquals(7, number("lines"));
        page.locator("body").press("Control+z");
        settle();
        assertEquals(17, number("lines"));
        page.locator("body").press("Control+z");
        settle();
        assertEquals(12, number("lines"));
    }

    @Test
    void shouldTakeADragBackWithEscape() {
        openLab("polar-grid");
        dragName("Sides of the cell", 60, () -> page.keyboard().press("Escape"));
        assertEquals(0.5, number("size"), EXACT);
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo")))
                .isDisabled();
    }

    @Test
    void shouldStopAtTheEndsOfTheRangeAndStayAMultipleOfTheStep() {
        openLab("polar-grid");
        dragName("Sides of the cell", 20, () -> {});
        assertEquals(0, Math.IEEEremainder(number("size"), 0.01), EXACT);
        dragName("Sides of the cell", 2000, () -> {});
        assertEquals(2, number("size"), EXACT);
    }

    @Test
    void shouldDragCoordinatesByTheirNamesToo() {
        openLab("polar-grid");
        Locator r = page.locator(".coordinates .scrub").first();
        assertThat(r).hasText("r");
        r.scrollIntoViewIfNeeded();
        double[] at = centre(r);
        page.mouse().move(at[0], at[1]);
        page.mouse().down();
        page.mouse().move(at[0] - 32, at[1]);
        page.mouse().up();
        settle();
        assertEquals(1.6, point("cell").get(0), EXACT);
        assertEquals(0.75, point("cell").get(1), EXACT);
    }

    @Test
    void shouldStepNumbersByKeysAndStopAtTheEnds() {
        openLab("polar-grid");
        Locator field = field("Grid lines, number");
        field.focus();
        page.keyboard().press("ArrowUp");
        assertEquals(13, number("lines"));
        page.keyboard().press("Shift+ArrowUp");
        assertEquals(23, number("lines"));
        page.keyboard().press("PageUp");
        page.keyboard().press("PageUp");
        assertEquals(40, number("lines"));
        Locator slider = page.getByRole(
                AriaRole.SLIDER,
                new Page.GetByRoleOptions().setName("Sides of the cell").setExact(true));
        slider.focus();
        page.keyboard().press("Alt+ArrowRight");
        assertEquals(0.501, number("size"), EXACT);
        page.keyboard().press("Home");
        settle();
        assertEquals(0.001, number("size"), EXACT);
        page.keyboard().press("End");
        settle();
        assertEquals(2, number("size"), EXACT);
    }

    @Test
    void shouldSayWhatWasFoundOutsideTheRangeAndWhatTheRangeIs() {
        expectComplaint("422");
        openLab("polar-grid");
        type("Grid lines, number", "1000");
        assertThat(page.locator(".trouble:not(.quiet) .trouble-text"))
                .hasText("Grid lines (lines) goes from 4 to 40: 1000 is too large.");
    }

    @Test
    void shouldMendDecimalCommasInNumbersAndCoordinates() {
        expectComplaint("422");
        openLab("polar-grid");
        type("Sides of the cell, number", "0,25");
        page.getByText("Use 0.25").click();
        settle();
        assertEquals(0.25, number("size"), EXACT);
        type("Centre of the cell, θ", "1,5");
        assertThat(field("Centre of the cell, θ")).hasAttribute("aria-invalid", "true");
        page.getByText("Use 1.5").click();
        settle();
        assertEquals(1.5, point("cell").get(1), EXACT);
        assertThat(page.locator(".trouble:not(.quiet)")).hasCount(0);
    }

    /** Kinds of properties that no lab has yet: the page is given them, and the server is not asked about them. */
    private void openWithEveryKind() {
        String more = """
                {"key":"mood","label":"Mood","type":"choice","default":"a","options":[{"id":"a","label":"Calm"},\
                {"id":"b","label":"Wild"},{"id":"c","label":"Odd"}]},\
                {"key":"on","label":"Show the path","type":"flag","default":"false"},\
                {"key":"seed","label":"Seed","type":"seed","default":"7"},\
                {"key":"w","label":"Speed","type":"number","default":"2","min":0,"max":10,"step":0.5,"unit":"m/s"},\
                {"key":"points","label":"Data","type":"data","default":"0,0;1,2","max":9},""";
        page.route("**/labs/polar-grid?*", route -> {
            String html = route.fetch().text();
            route.fulfill(
                    new Route.FulfillOptions()
                            .setContentType("text/html")
                            .setBody(
                                    html.replace("\"properties\":[", "\"properties\":[" + more)
                                            .replace(
                                                    "data-part=\"state\">{",
                                                    "data-part=\"state\">{\"mood\":\"a\",\"on\":false,\"seed\":7,\"w\":2,\"points\":[[0,0],[1,2]],")));
        });
        page.route("**/api/v1/labs/**", route -> {
            String body = String.valueOf(route.request().postData())
                    .replaceAll("\"(mood|on|seed|w)\":[^,}]*,", "")
                    .replaceAll("\"points\":(\\[(\\[[^]]*],?)*]|\"[^\"]*\"),", "");
            route.resume(new Route.ResumeOptions().setPostData(body));
        });
        openLab("polar-grid?engine=http");
    }

    @Test
    void shouldHaveAControlForEveryKind() {
        openWithEveryKind();
        field("Wild").check();
        assertEquals("b", state("mood"));
        page.keyboard().press("ArrowRight");
        assertEquals("c", state("mood"));
        page.getByRole(AriaRole.SWITCH, new Page.GetByRoleOptions().setName("Show the path"))
                .check();
        assertEquals(true, state("on"));
        page.getByText("New seed").click();
        assertEquals(false, number("seed") == 7);
        assertThat(page.getByRole(
                        AriaRole.SLIDER,
                        new Page.GetByRoleOptions().setName("Speed").setExact(true)))
                .hasAttribute("aria-valuetext", "2 m/s");
        field("Data").fill("x\ty\n1,5\t2\n3\t4");
        page.waitForFunction("() => JSON.stringify(window.jacoscope.state().points) === '[[1.5,2],[3,4]]'");
    }

    @Test
    void shouldKeepWhatWasTypedIntoAFieldThatIsLeftAtOnce() {
        openWithEveryKind();
        page.evaluate("""
                () => {
                  const area = document.querySelector("textarea.data");
                  area.focus();
                  area.value = "5,6";
                  area.dispatchEvent(new Event("input", { bubbles: true }));
                  area.blur();
                  window.jacoscope.set({ lines: 20 });
                }""");
        settle();
        assertThat(field("Data")).hasValue("5, 6");
        assertEquals("[[5, 6]]", String.valueOf(state("points")));
    }

    /** No lab has a map of several sizes yet: the page's description of this one is changed. */
    @Test
    void shouldAddAndRemoveFormulasAndKeepTheFocusAtTheEnds() {
        expectComplaint("422");
        page.route("**/labs/polar-grid*", route -> {
            String map = "(\"type\":\"formulas\"[^}]*\"min\":2,\"max\":)2";
            String html = route.fetch().text();
            route.fulfill(
                    new Route.FulfillOptions().setContentType("text/html").setBody(html.replaceFirst(map, "$13")));
        });
        openLab("polar-grid");
        Locator more = page.getByText("Add a formula");
        Locator fewer = page.getByText("Remove the last");
        assertThat(fewer).isDisabled();
        more.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".map textarea")).hasCount(3);
        assertEquals("[r*cos(theta), r*sin(theta), 0]", String.valueOf(state("map")));
        assertThat(more).isFocused();
        assertThat(more).isDisabled();
        page.keyboard().press("Enter");
        assertThat(page.locator(".map textarea")).hasCount(3);
        fewer.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".map textarea")).hasCount(2);
        assertThat(fewer).isFocused();
        settle();
    }

    @Test
    void shouldBeAccessibleWithEveryKindOfControl() {
        for (ColorScheme scheme : ColorScheme.values()) {
            if (scheme == ColorScheme.LIGHT || scheme == ColorScheme.DARK) {
                for (int width : new int[] {1280, 360}) {
                    page.setViewportSize(width, 800);
                    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                    openWithEveryKind();
                    assertAccessible();
                    assertNoSidewaysScroll();
                    screenshot("fields-" + width + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT));
                }
            }
        }
    }

    @Test
    void shouldChangeANumberByTouchAndLeaveScrollingToThePage() {
        openLab("polar-grid");
        Locator name = name("Grid lines");
        name.scrollIntoViewIfNeeded();
        assertEquals("pan-y", name.evaluate("name => getComputedStyle(name).touchAction"));
        double[] at = centre(name);
        new Touch(page).drag(new double[] {at[0], at[1], at[0] + 40, at[1]});
        settle();
        assertEquals(17, number("lines"));
    }

    @Test
    void shouldFollowTheFirstFingerAlone() {
        openLab("polar-grid");
        double[] at = centre(shown(name("Grid lines")));
        new Touch(page)
                .drag(new double[] {at[0], at[1], at[0] + 40, at[1]}, new double[] {at[0] + 9, at[1], at[0] - 60, at[1]
                });
        settle();
        assertEquals(17, number("lines"));
        page.locator("body").press("Control+z");
        settle();
        assertEquals(12, number("lines"));
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Undo")))
                .isDisabled();
    }

    @Test
    void shouldTakeATapForATapAfterADragByTouch() {
        openLab("polar-grid");
        double[] at = centre(shown(name("Grid lines")));
        new Touch(page).drag(new double[] {at[0], at[1], at[0] + 40, at[1]});
        settle();
        page.evaluate(
                "() => addEventListener('click', (event) => (window.first ??= { prevented: event.defaultPrevented }))");
        // On a busy machine a tap may take so long that it is a long press, which clicks nothing.
        for (int tap = 0; tap < 5 && page.evaluate("() => window.first") == null; tap++) {
            page.touchscreen().tap(at[0], at[1]);
            settle();
        }
        assertEquals(false, page.evaluate("() => window.first.prevented"));
    }

    private static Locator shown(Locator element) {
        element.scrollIntoViewIfNeeded();
        return element;
    }

    @Override
    protected Browser.NewContextOptions options() {
        return super.options().setHasTouch(true);
    }
}
