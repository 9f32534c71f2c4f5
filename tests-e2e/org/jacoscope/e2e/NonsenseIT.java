package org.jacoscope.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What people type and do by mistake. */
class NonsenseIT extends LabPageTest {

    @Test
    void shouldExplainNumbersThatAreNone() {
        expectComplaint("422");
        openLab("polar-grid");
        for (String text : new String[] {"1e999", "", "abc", "1,5", "-1e300"}) {
            type("Sides of the cell, number", text);
            assertThat(field("Sides of the cell, number")).hasAttribute("aria-invalid", "true");
            assertThat(page.locator(".trouble:not(.quiet)")).containsText("Sides of the cell (size) ");
        }
        type("Sides of the cell, number", "0.25");
        assertThat(page.locator(".trouble:not(.quiet)")).hasCount(0);
        assertNumbers("side-product", 1e-12, 0.0625);
    }

    @Test
    void shouldExplainCoordinatesThatAreNone() {
        expectComplaint("422");
        openLab("polar-grid");
        type("Centre of the cell, r", "1e999");
        assertThat(page.locator(".trouble:not(.quiet)")).containsText("too large");
        type("Centre of the cell, r", "1");
        assertNumbers("determinant", 1e-12, 1);
    }

    @Test
    void shouldKeepWhatIsGoodOfAnAddress() {
        openLab("polar-grid?map=r*&size=0.25&foo=1");
        assertThat(page.locator(".problem-banner")).containsText("foo");
        assertNumbers("side-product", 1e-12, 0.0625);
    }

    @Test
    void shouldKeepAHandleOutsideTheWindowAtItsEdge() {
        openLab("determinant-map?point=1,-1&domain=-4,0,-3,1");
        Locator handle = handle("Point in the domain");
        assertThat(handle).isVisible();
        assertThat(handle).hasClass(Pattern.compile("outside"));
        drag(handle, -40, 0);
        assertTrue(point("point").get(0) < 0, "x = " + point("point"));
        assertFalse(String.valueOf(handle.getAttribute("class")).contains("outside"));
    }

    @Test
    void shouldTakeBackTypingAsOneStep() {
        page.clock().install();
        openLab("determinant-map");
        Locator first = field("x =");
        first.focus();
        page.keyboard().press("Control+a");
        // Who types without a pause; a busy machine would make pauses between the letters.
        page.clock().pauseAt(System.currentTimeMillis() + 60_000);
        page.keyboard().type("x^3 cos(y) + sin(x)");
        page.clock().resume();
        page.waitForTimeout(300);
        settle();
        assertEquals("[x^3 cos(y) + sin(x), x*y]", String.valueOf(state("map")));
        page.keyboard().press("Control+z");
        page.waitForTimeout(300);
        settle();
        assertEquals("[x^2+y, x*y]", String.valueOf(state("map")));
    }
}
