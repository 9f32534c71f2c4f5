package org.jacoscope.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each gesture on the figures by mouse, by touch and by keyboard, and that each is undone in one step. */
class GesturesIT extends LabPageTest {
    private static final String LAB = "determinant-map?point=1,0.5";
    private static final List<Double> START = List.of(1.0, 0.5);
    /** On a busy machine the two taps of a double tap may come too far apart. */
    private static final int TAPS = 5;

    @Override
    protected Browser.NewContextOptions options() {
        return super.options().setHasTouch(true);
    }

    @Test
    void shouldDragAHandleByMouse() {
        openLab(LAB);
        drag(handle("Point in the domain"), 40, -30);
        assertMovedAndUndone();
    }

    @Test
    void shouldDragAHandleByTouchWithoutScrollingThePage() {
        openLab(LAB);
        double[] at = centre(seen(handle("Point in the domain")));
        double scrolled = scroll();
        new Touch(page).drag(finger(at, 0, 0, 40, -60));
        settle();
        assertEquals(scrolled, scroll());
        assertMovedAndUndone();
    }

    @Test
    void shouldMoveAHandleByKeysOfOneHundredthTenOrATenthAndTakeItHome() {
        openLab(LAB + "&domain=-2,2,-2,2");
        Locator point = handle("Point in the domain");
        press(point, "ArrowRight");
        assertEquals(1.04, point("point").get(0), 2e-3);
        press(point, "Shift+ArrowUp");
        assertEquals(0.9, point("point").get(1), 2e-3);
        press(point, "Alt+ArrowLeft");
        assertEquals(1.036, point("point").get(0), 1e-3);
        assertThat(point).hasAttribute("aria-valuetext", Pattern.compile("x = 1\\.03.*, y = 0\\.9"));
        List<Double> moved = point("point");
        press(point, "Home");
        assertEquals(List.of(1.0, -1.0), point("point"));
        undo();
        assertEquals(moved, point("point"));
        undo();
        assertEquals(START, point("point"), "keys in quick succession are one step");
    }

    @Test
    void shouldGraspAHandleWithin24Pixels() {
        openLab(LAB);
        double[] at = centre(seen(handle("Point in the domain")));
        dragMouse(at[0] + 16, at[1] + 16, 30, 0);
        assertEquals(START.get(1), point("point").get(1), 1e-9);
        assertTrue(point("point").get(0) > START.get(0));
    }

    @Test
    void shouldGraspTheNearerOfTwoHandlesThatOverlap() {
        addTwin(0.3);
        openLab(LAB + "&domain=-2,2,-2,2&engine=http");
        double[] at = centre(seen(handle("Point in the domain")));
        double between = centre(handle("Twin"))[0] - at[0];
        assertTrue(between < 24, "they overlap by far: " + between + " px");
        page.mouse().click(at[0] + 0.3 * between, at[1]);
        assertThat(handle("Point in the domain")).isFocused();
        page.mouse().click(at[0] + 0.7 * between, at[1]);
        assertThat(handle("Twin")).isFocused();
    }

    /** Handles are drawn at whole pixels: between two of them each may look nearer from the other. */
    @Test
    void shouldGraspOneOfTwoHandlesThatNearlyCoincide() {
        addTwin(0.006);
        for (double x : new double[] {1, 1.001, 1.002, 1.003, 1.004, 1.005}) {
            openLab("determinant-map?point=" + x + ",0.5&domain=-2,2,-2,2&engine=http");
            double[] at = centre(seen(handle("Point in the domain")));
            for (double dx = -1; dx <= 1.5; dx += 0.25) {
                page.mouse().click(at[0] + dx, at[1]);
                assertThat(page.locator(".knob:focus")).hasCount(1);
            }
        }
    }

    /** No lab has two handles so close at first: a second one is put into the scene. */
    private void addTwin(double apart) {
        page.route("**/api/v1/labs/determinant-map/scene*", route -> {
            JsonObject scene = JsonParser.parseString(route.fetch().text()).getAsJsonObject();
            JsonArray handles = scene.getAsJsonArray("handles");
            JsonObject twin = handles.get(0).getAsJsonObject().deepCopy();
            twin.addProperty("id", "twin");
            twin.addProperty("label", "Twin");
            twin.addProperty("x", twin.get("x").getAsDouble() + apart);
            handles.add(twin);
            route.fulfill(new Route.FulfillOptions()
                    .setContentType("application/json")
                    .setBody(scene.toString()));
        });
    }

    @Test
    void shouldMoveTheNearestHandleWhereOneClicks() {
        openLab(LAB);
        double[] at = centre(seen(handle("Point in the domain")));
        page.mouse().click(at[0] - 70, at[1] + 50);
        settle();
        assertArrayEquals(new double[] {at[0] - 70, at[1] + 50}, centre(handle("Point in the domain")), 1.5);
        assertMovedAndUndone();
    }

    @Test
    void shouldMoveTheNearestHandleWhereOneTaps() {
        openLab(LAB);
        double[] at = centre(seen(handle("Point in the domain")));
        page.touchscreen().tap(at[0] - 70, at[1] + 50);
        settle();
        assertArrayEquals(new double[] {at[0] - 70, at[1] + 50}, centre(handle("Point in the domain")), 1.5);
        assertMovedAndUndone();
    }

    @Test
    void shouldPanByMouse() {
        openLab(LAB);
        double[] before = view();
        BoundingBox box = ground();
        dragMouse(box.x + 60, box.y + 60, 40, 25);
        assertPanned(before, view());
        undo();
        assertArrayEquals(before, view());
    }

    @Test
    void shouldPanByTwoFingers() {
        openLab(LAB);
        double[] before = view();
        double[] at = middle();
        new Touch(page).drag(finger(at, -40, 40, 0, 80), finger(at, 40, 40, 80, 80));
        settle();
        assertPanned(before, view());
        undo();
        assertArrayEquals(before, view());
    }

    @Test
    void shouldPanByKeys() {
        openLab(LAB);
        double[] before = view();
        press(layer(), "ArrowLeft");
        double[] panned = view();
        assertEquals(-0.05 * (before[1] - before[0]), panned[0] - before[0], 1e-2);
        undo();
        assertArrayEquals(before, view());
    }

    @Test
    void shouldZoomByPinchingAndNotThePage() {
        openLab("determinant-map?point=0.2,0.4&image=-4,4,-4,4");
        double[] before = view();
        double[] at = middle();
        double[] point = centre(handle("Point in the domain"));
        new Touch(page).drag(finger(at, -40, 0, -80, 0), finger(at, 40, 0, 80, 0));
        settle();
        double[] pinched = view();
        assertEquals(0.5, (pinched[1] - pinched[0]) / (before[1] - before[0]), 0.02);
        double[] twiceAsFar = {2 * point[0] - at[0], 2 * point[1] - at[1]};
        int labels = 8; // more digits beside the axis move the plot by some pixels
        assertArrayEquals(
                twiceAsFar, centre(handle("Point in the domain")), labels, "from the place between the fingers");
        assertEquals(1, ((Number) page.evaluate("() => visualViewport.scale")).doubleValue());
        assertEquals(List.of(0.2, 0.4), point("point"), "two fingers do not tap");
        undo();
        assertArrayEquals(before, view());
    }

    @Test
    void shouldScrollThePageByOneFingerOnTheGround() {
        page.setViewportSize(1280, 500);
        openLab(LAB);
        double[] before = view();
        double[] at = middle();
        new Touch(page).drag(finger(at, 0, 0, 0, -120));
        page.waitForFunction("() => scrollY > 60");
        assertArrayEquals(before, view());
        assertEquals(START, point("point"));
    }

    @Test
    void shouldZoomByTheWheelWithCtrlOrWithTheFocusAndElseScroll() {
        page.setViewportSize(1280, 500);
        openLab(LAB);
        double[] before = view();
        double[] at = middle();
        page.mouse().move(at[0], at[1]);
        page.mouse().wheel(0, 100);
        page.waitForFunction("() => scrollY > 0");
        assertArrayEquals(before, view());
        page.evaluate("() => scrollTo({top: 0, behavior: 'instant'})");

        page.keyboard().down("Control");
        page.mouse().wheel(0, 100);
        page.keyboard().up("Control");
        waitForView(before);
        assertEquals(1.25, (view()[1] - view()[0]) / (before[1] - before[0]), 0.02);
        undo();
        assertArrayEquals(before, view());

        layer().focus();
        double scrolled = scroll();
        page.mouse().wheel(0, -100);
        waitForView(before);
        assertEquals(0.8, (view()[1] - view()[0]) / (before[1] - before[0]), 0.02);
        assertEquals(scrolled, scroll());
    }

    @Test
    void shouldZoomByKeysAndButtons() {
        openLab(LAB);
        double[] before = view();
        press(layer(), "+");
        assertEquals(0.8, (view()[1] - view()[0]) / (before[1] - before[0]), 0.02);
        press(layer(), "-");
        assertEquals(1, (view()[1] - view()[0]) / (before[1] - before[0]), 0.02);
        press(layer(), "-");
        press(layer(), "0");
        assertArrayEquals(before, view());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Zoom out"))
                .first()
                .click();
        settle();
        assertEquals(1.25, (view()[1] - view()[0]) / (before[1] - before[0]), 0.02);
    }

    @Test
    void shouldZoomByDoubleClickOrDoubleTapAndLeaveThePoint() {
        openLab(LAB);
        double[] before = view();
        double[] at = middle();
        page.mouse().dblclick(at[0] + 50, at[1] + 50);
        settle();
        assertEquals(0.5, (view()[1] - view()[0]) / (before[1] - before[0]), 0.02);
        assertEquals(START, point("point"));
        undo();
        assertArrayEquals(before, view());

        for (int i = 0; i < TAPS && Arrays.equals(before, view()); i++) {
            page.evaluate("start => window.jacoscope.set({point: start})", START);
            page.touchscreen().tap(at[0] + 50, at[1] + 50);
            page.touchscreen().tap(at[0] + 50, at[1] + 50);
            settle();
        }
        assertEquals(0.5, (view()[1] - view()[0]) / (before[1] - before[0]), 0.02);
        assertEquals(START, point("point"));
    }

    /** The map bends, so the click's linear step is corrected while the second click comes. */
    @Test
    void shouldZoomTheImageByDoubleClickAndLeaveThePointAndTheStepBefore() {
        openLab("determinant-map?map=x^2-y^2;2*x*y&point=1,0.5&domain=-2,2,-2,2&image=-4,4,-4,4");
        press(handle("Point in the domain"), "ArrowRight");
        List<Double> stepped = point("point");
        assertNotEquals(START, stepped);
        BoundingBox box = page.locator(".layer").nth(1).boundingBox();
        page.mouse().dblclick(box.x + box.width * 0.3, box.y + box.height * 0.3);
        settle();
        assertEquals(4, point("image").get(1) - point("image").get(0), 0.02);
        assertEquals(stepped, point("point"));
        undo();
        assertEquals(List.of(-4.0, 4.0, -4.0, 4.0), point("image"));
        assertEquals(stepped, point("point"));
        undo();
        assertEquals(START, point("point"));
        assertThat(button("Undo")).isDisabled();
    }

    @Test
    void shouldEndAPanThatTheBrowserCancels() {
        openLab(LAB);
        double[] before = view();
        holdTheGround();
        layer().evaluate("layer => layer.dispatchEvent(new PointerEvent('pointercancel', { pointerId: 1 }))");
        settle();
        page.mouse().up();
        assertPanned(before, view());
        undo();
        assertArrayEquals(before, view());
        assertThat(button("Undo")).isDisabled();
    }

    @Test
    void shouldEndAPanWhenAnotherPointerComes() {
        openLab(LAB);
        double[] before = view();
        holdTheGround();
        double[] at = middle();
        page.touchscreen().tap(at[0], at[1]);
        settle();
        page.mouse().up();
        assertNotEquals(START, point("point"));
        undo();
        assertEquals(START, point("point"));
        assertPanned(before, view());
        undo();
        assertArrayEquals(before, view());
    }

    /** Drags it and does not let go. */
    private void holdTheGround() {
        BoundingBox box = ground();
        page.mouse().move(box.x + 60, box.y + 60);
        page.mouse().down();
        page.mouse().move(box.x + 100, box.y + 85, new Mouse.MoveOptions().setSteps(4));
    }

    @Test
    void shouldZoomOnWhileAFormulaIsWrong() {
        expectComplaint("422");
        openLab(LAB + "&domain=-2,2,-2,2");
        type("x =", "x + (");
        double[] from = centre(seen(handle("Point in the domain")));
        press(layer(), "+");
        press(layer(), "+");
        assertEquals(2.56, point("domain").get(1) - point("domain").get(0), 0.02);
        assertNotEquals(from[0], centre(handle("Point in the domain"))[0], 5, "the figure shows it");
        undo();
        assertEquals(List.of(-2.0, 2.0, -2.0, 2.0), point("domain"));
        assertArrayEquals(from, centre(handle("Point in the domain")), 1, "and that it was taken back");
    }

    @Test
    void shouldKeepTheWindowInTheAddress() {
        openLab(LAB);
        press(layer(), "+");
        page.waitForURL(Pattern.compile("domain="));
        double[] zoomed = view();
        page.reload();
        settle();
        assertArrayEquals(zoomed, view());
    }

    @Test
    void shouldUndoRedoAndResetByKeysAndButtons() {
        openLab(LAB);
        drag(handle("Point in the domain"), 40, -30);
        List<Double> dragged = point("point");
        press(handle("Point in the domain"), "Control+z");
        assertEquals(START, point("point"));
        press(handle("Point in the domain"), "Control+Shift+z");
        assertEquals(dragged, point("point"));
        button("Undo").click();
        settle();
        assertEquals(START, point("point"));
        assertThat(button("Undo")).isDisabled();
        button("Redo").click();
        settle();
        assertEquals(dragged, point("point"));
        assertThat(button("Redo")).isDisabled();
        button("Reset").click();
        settle();
        assertNotEquals(START, point("point"));
        undo();
        assertEquals(dragged, point("point"));
    }

    @Test
    void shouldTakeAPresetAndADraggedSliderForOneStepEach() {
        openLab("polar-grid");
        Object before = state("map");
        button("Elliptic").click();
        settle();
        assertNotEquals(before, state("map"));
        Object size = state("size");
        Locator slider = seen(page.getByLabel("Sides of the cell", new Page.GetByLabelOptions().setExact(true)));
        BoundingBox box = slider.boundingBox();
        dragMouse(box.x + box.width * 0.3, box.y + box.height / 2, box.width / 3, 0);
        assertNotEquals(size, state("size"));
        undo();
        assertEquals(size, state("size"));
        undo();
        assertEquals(before, state("map"));
        assertThat(button("Undo")).isDisabled();
    }

    @Test
    void shouldReadUnderTheMouseBesideItAndNotAfterItHasLeft() {
        openLab("determinant-map?map=x^2;y&domain=-2,2,-2,2");
        double[] at = middle();
        page.mouse().move(at[0] + 60, at[1] + 40);
        Locator probe = page.locator(".probe").first();
        assertThat(probe).containsText(Pattern.compile("x = 0\\.\\d+, y = −0\\.\\d+\ndet J ≈ 1\\.\\d+"));
        List<Double> read = numbersIn(probe.textContent());
        assertEquals(2 * read.get(0), read.get(2), 0.03, "det J is 2x");
        BoundingBox box = probe.boundingBox();
        assertTrue(at[0] + 60 < box.x || at[0] + 60 > box.x + box.width, "beside the pointer");
        page.mouse().move(2, 2);
        assertThat(probe).isHidden();
    }

    @Test
    void shouldReadByTheKeyboardsCursor() {
        openLab("determinant-map?map=x^2;y&domain=-2,2,-2,2");
        layer().focus();
        page.keyboard().press("c");
        for (int i = 0; i < 3; i++) {
            page.keyboard().press("Shift+ArrowRight");
        }
        Locator cross = page.locator(".cross");
        assertThat(cross).isFocused();
        assertThat(cross).hasAttribute("aria-valuetext", Pattern.compile("x = 1\\.2\\d*, y = 0.*, det J ≈ 2\\.4"));
        assertThat(page.locator(".probe").first()).containsText("det J ≈ 2.4");
        page.keyboard().press("Escape");
        assertThat(cross).hasCount(0);
        assertThat(layer()).isFocused();
        page.keyboard().press("Enter");
        assertThat(cross).isFocused();
        page.keyboard().press("Tab");
        assertThat(cross).hasCount(0);
    }

    @Test
    void shouldKeepTheCursorsLabelWhenTheMouseLeaves() {
        openLab("determinant-map?map=x^2;y&domain=-2,2,-2,2");
        layer().focus();
        page.keyboard().press("c");
        page.keyboard().press("Shift+ArrowRight");
        Locator probe = page.locator(".probe").first();
        assertThat(probe).containsText("x = 0.4");
        double[] at = middle();
        page.mouse().move(at[0] - 60, at[1] + 40);
        assertThat(probe).containsText("x = −");
        page.mouse().move(2, 2);
        assertThat(probe).containsText("x = 0.4");
        assertThat(probe).isVisible();
    }

    @Test
    void shouldDragWithoutRequestsAndWithoutMovingThePage() {
        // A window of the image that follows from the domain's changes the row's proportions, though only at rest.
        openLab(LAB + "&image=-4,4,-4,4&engine=worker");
        page.evaluate("""
                () => {
                  window.shifts = [];
                  new PerformanceObserver((list) => window.shifts.push(...list.getEntries().flatMap((e) =>
                      e.sources.map(({ node }) => node?.parentElement?.outerHTML ?? node?.textContent))))
                    .observe({ type: "layout-shift", buffered: false });
                }""");
        List<String> requests = new java.util.concurrent.CopyOnWriteArrayList<>();
        page.onRequest(request -> requests.add(request.url()));
        drag(handle("Point in the domain"), 60, -40);
        double[] at = middle();
        new Touch(page).drag(finger(at, -40, 60, -60, 60), finger(at, 40, 60, 60, 60));
        settle();
        requests.removeIf(url -> url.endsWith("/icon.svg")); // Chromium asks for it when the address changes
        assertEquals(List.of(), requests);
        assertEquals(List.of(), page.evaluate("() => window.shifts"));
    }

    @Test
    void shouldFollowADragOnASlowMachine() {
        openLab(LAB + "&engine=worker");
        var session = context.newCDPSession(page);
        var rate = new JsonObject();
        rate.addProperty("rate", 6);
        session.send("Emulation.setCPUThrottlingRate", rate);
        double[] from = centre(seen(handle("Point in the domain")));
        drag(handle("Point in the domain"), 50, -40);
        assertArrayEquals(new double[] {from[0] + 50, from[1] - 40}, centre(handle("Point in the domain")), 1.5);
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** What can be focused of the first figure. */
    private Locator layer() {
        return page.locator(".layer").first();
    }

    private void press(Locator where, String key) {
        where.press(key);
        settle();
    }

    private void undo() {
        page.keyboard().press("Control+z");
        settle();
    }

    private void assertMovedAndUndone() {
        assertNotEquals(START, point("point"));
        undo();
        assertEquals(START, point("point"));
        assertThat(button("Undo")).isDisabled();
    }

    private Locator seen(Locator element) {
        element.scrollIntoViewIfNeeded();
        return element;
    }

    private BoundingBox ground() {
        return seen(layer()).boundingBox();
    }

    /** Of the first figure's plot, roughly, and clear of its handles. */
    private double[] middle() {
        Object found = page.evaluate("""
                () => {
                  const { left, top, width, height } = document.querySelector(".layer").getBoundingClientRect();
                  return [left + width * 0.45, top + height * 0.45];
                }""");
        return ((List<?>) found)
                .stream().mapToDouble(number -> ((Number) number).doubleValue()).toArray();
    }

    private static double[] finger(double[] about, double fromX, double fromY, double toX, double toY) {
        return new double[] {about[0] + fromX, about[1] + fromY, about[0] + toX, about[1] + toY};
    }

    private void dragMouse(double x, double y, double dx, double dy) {
        page.mouse().move(x, y);
        page.mouse().down();
        page.mouse().move(x + dx, y + dy, new Mouse.MoveOptions().setSteps(8));
        page.mouse().up();
        settle();
    }

    private double scroll() {
        return ((Number) page.evaluate("() => scrollY")).doubleValue();
    }

    /** The first figure's window. */
    private double[] view() {
        Object found = page.evaluate("() => [...window.jacoscope.scene().figures[0].view]");
        return ((List<?>) found)
                .stream().mapToDouble(number -> ((Number) number).doubleValue()).toArray();
    }

    private void waitForView(double[] other) {
        page.waitForFunction(
                "([lo, hi]) => { const [a, b] = window.jacoscope.scene().figures[0].view;"
                        + " return Math.abs(b - a - (hi - lo)) > 1e-3; }",
                List.of(other[0], other[1]));
        settle();
    }

    private static void assertPanned(double[] before, double[] after) {
        assertTrue(after[0] < before[0] && after[2] > before[2], "to the right and down");
        assertEquals(before[1] - before[0], after[1] - after[0], 0.01, "as wide as before");
    }

    private static List<Double> numbersIn(String text) {
        return Pattern.compile("[−-]?\\d+(\\.\\d+)?")
                .matcher(text)
                .results()
                .map(found -> Double.valueOf(found.group().replace('−', '-')))
                .toList();
    }
}
