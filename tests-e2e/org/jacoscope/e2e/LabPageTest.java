package org.jacoscope.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What tests of a lab's page have in common: they wait for the figures and ask the page for its numbers. */
abstract class LabPageTest extends BrowserTest {

    /** Opens a lab and waits until its figures are painted in full. */
    protected final void openLab(String idAndQuery) {
        open("/labs/" + idAndQuery + engineParameter(idAndQuery.contains("?") ? "&" : "?"));
        settle();
    }

    /** What is added to the address to keep to one engine; nothing for what people have. */
    protected String engineParameter(String separator) {
        return "";
    }

    protected final void settle() {
        page.waitForFunction("() => window.jacoscope !== undefined");
        page.evaluate("() => window.jacoscope.ready");
    }

    /** The handle of that name. */
    protected final Locator handle(String label) {
        return page.getByRole(
                AriaRole.SLIDER, new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    protected final Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** Types a formula into the field of that name, as a person does. */
    protected final void type(String label, String formula) {
        field(label).fill(formula);
        page.waitForTimeout(200);
        assertThat(page.locator("[data-reading]")).hasCount(0);
        settle();
    }

    /** The numbers of a readout, as the scene has them. */
    protected final List<Double> numbers(String id) {
        Object found = page.evaluate("""
                id => {
                  const readout = window.jacoscope.scene().readouts.find(r => r.id === id);
                  return [...(readout.values ?? [readout.value])].map(Number);
                }""", id);
        return ((List<?>) found)
                .stream().map(number -> ((Number) number).doubleValue()).toList();
    }

    protected final String words(String id) {
        return String.valueOf(page.evaluate("id => window.jacoscope.scene().readouts.find(r => r.id === id).text", id));
    }

    protected final void assertNumbers(String id, double tolerance, double... expected) {
        List<Double> found = numbers(id);
        assertEquals(expected.length, found.size(), id + ": " + found);
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], found.get(i), tolerance, id + ": " + found);
        }
    }

    /** The value of a property, as the page holds it. */
    protected final Object state(String key) {
        return Objects.requireNonNull(((Map<?, ?>) page.evaluate("() => window.jacoscope.state()")).get(key), key);
    }

    protected final List<Double> point(String key) {
        return ((List<?>) state(key))
                .stream().map(number -> ((Number) number).doubleValue()).toList();
    }

    protected final double[] centre(Locator element) {
        BoundingBox box = element.boundingBox();
        return new double[] {box.x + box.width / 2, box.y + box.height / 2};
    }

    protected final String readouts() {
        return String.valueOf(page.evaluate("() => JSON.stringify(window.jacoscope.scene().readouts)"));
    }

    /** Chooses a preset and drags a handle: the numbers follow both. */
    protected final void use() {
        settle();
        String first = readouts();
        page.locator("[data-part=presets] .chip[aria-pressed=false]").first().click();
        settle();
        String chosen = readouts();
        assertNotEquals(first, chosen);
        drag(page.locator(".knob").first(), 23, -17);
        assertNotEquals(chosen, readouts());
    }

    /** Drags with the mouse in steps, and waits until the figures are at rest. */
    protected final void drag(Locator handle, double dx, double dy) {
        handle.scrollIntoViewIfNeeded();
        double[] from = centre(handle);
        page.mouse().move(from[0], from[1]);
        page.mouse().down();
        for (int i = 1; i <= 8; i++) {
            page.mouse().move(from[0] + dx * i / 8, from[1] + dy * i / 8);
        }
        page.waitForTimeout(100);
        page.mouse().up();
        settle();
    }

    protected final void assertNoSidewaysScroll() {
        Object overflow =
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertTrue(((Number) overflow).intValue() <= 0, "the page is " + overflow + " px too wide");
    }

    /** Opens a page in both themes, wide and narrow: axe finds nothing, nothing scrolls sideways. Saves screenshots. */
    protected final void assertAccessibleEverywhere(String name, Runnable open) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : new int[] {1280, 360}) {
                page.setViewportSize(width, 800);
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                open.run();
                assertAccessible();
                assertNoSidewaysScroll();
                screenshot(name + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT));
            }
        }
    }
}
