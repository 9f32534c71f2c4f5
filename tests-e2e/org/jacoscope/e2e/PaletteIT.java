package org.jacoscope.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The palette beside a formula's field, with either engine. */
class PaletteIT extends EitherEngineTest {

    private Locator opener() {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Functions and letters"))
                .first();
    }

    private Locator item(String name) {
        return page.locator(".palette-item[title^='" + name + "']");
    }

    private void select(int from, int to) {
        field("x =").evaluate("(input, [from, to]) => input.setSelectionRange(from, to)", List.of(from, to));
    }

    @Test
    void shouldPutAFunctionAroundWhatIsSelected() {
        openLab("polar-grid");
        type("x =", "2 r");
        select(2, 3);
        opener().click();
        item("sqrt").click();
        assertThat(field("x =")).hasValue("2 sqrt(r)");
        assertThat(field("x =")).isFocused();
        assertThat(page.locator(".preview msqrt")).isVisible();
        page.keyboard().press("Control+z");
        assertThat(field("x =")).hasValue("2 r");
    }

    @Test
    void shouldBeUsableByKeyboardAlone() {
        expectComplaint("422");
        openLab("polar-grid");
        type("x =", "");
        field("x =").press("Tab");
        assertThat(opener()).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.SEARCHBOX)).isFocused();
        page.keyboard().type("hyperbolic sine");
        assertThat(page.locator(".palette-item:visible").first()).hasText("sinh⁡u");
        page.keyboard().press("Enter");
        assertThat(field("x =")).hasValue("sinh()");
        page.keyboard().type("theta");
        assertThat(field("x =")).hasValue("sinh(theta)");
        page.keyboard().press("Escape");
        assertThat(page.locator(".palette")).hasCount(0);
        assertThat(opener()).isFocused();
        settle();
    }

    @Test
    void shouldMoveAmongItsItemsWithArrows() {
        openLab("polar-grid");
        opener().focus();
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.SEARCHBOX)).isFocused();
        page.keyboard().press("ArrowDown");
        assertThat(item("r").first()).isFocused();
        page.keyboard().press("ArrowRight");
        assertThat(item("theta").first()).isFocused();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowUp");
        page.keyboard().press("Home");
        assertThat(item("r").first()).isFocused();
        assertThat(page.locator(".palette-item[tabindex='0']")).hasCount(1);
        page.keyboard().press("z");
        assertThat(page.getByRole(AriaRole.SEARCHBOX)).hasValue("z");
        page.keyboard().press("q");
        assertThat(page.locator(".palette-none")).hasText("Nothing here is called zq.");
    }

    @Test
    void shouldOfferTheNamesOfTheLabAsTheyAreNow() {
        openLab("polar-grid?names=u,phi&map=u;phi&domain=0,1,0,1&cell=0.5,0.5&size=0.1");
        opener().click();
        assertThat(page.locator(".palette [role=group]").first().locator(".palette-item"))
                .hasText(new String[] {"u", "φ", "a"});
    }

    @Test
    void shouldBeAccessibleWhileItIsOpen() {
        assertAccessibleEverywhere("palette", () -> {
            openLab("polar-grid");
            opener().click();
            assertThat(page.locator(".palette-item").first()).isVisible();
        });
    }

    @Test
    void shouldBeAskedForOnceAndOnlyWhenItIsOpened() {
        int[] asked = {0};
        page.onRequest(request -> asked[0] += request.url().endsWith("/palette") ? 1 : 0);
        openLab("polar-grid");
        assertEquals(0, asked[0]);
        for (int i = 0; i < 4; i++) {
            opener().click();
            assertThat(page.locator(".palette")).hasCount(i % 2 == 0 ? 1 : 0);
        }
        assertEquals(engine.equals("http") ? 1 : 0, asked[0], "the browser's engine has it already");
    }
}
