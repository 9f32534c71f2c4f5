package org.jacoscope.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What show=, hide= and lock= do, on a lab's page and in a frame's. */
class FramePartsIT extends LabPageTest {

    private Locator part(String name) {
        return page.locator("[data-part=" + name + "]");
    }

    @Test
    void framesShouldShowFiguresAlone() {
        open("/embed/polar-grid");
        settle();
        assertThat(part("stage")).isVisible();
        assertThat(page.locator(".tools")).isVisible();
        for (String hidden : List.of("panel", "presets", "readouts", "formulas")) {
            assertThat(part(hidden)).isHidden();
        }
        assertThat(page.locator(".lesson")).isHidden();
        assertThat(page.locator(".exercise")).isHidden();
    }

    @Test
    void framesShouldShowWhatTheyAreAskedFor() {
        open("/embed/polar-grid?show=panel,presets,readouts,formulas,lesson,exercise,description");
        settle();
        for (String shown : List.of("panel", "presets", "readouts", "formulas", "description")) {
            assertThat(part(shown)).isVisible();
        }
        assertThat(page.locator(".lesson")).isVisible();
        assertThat(page.locator(".exercise")).isVisible();
        assertAccessible();
    }

    @Test
    void pagesShouldHideWhatTheyAreAskedTo() {
        openLab("polar-grid?hide=panel,presets,lesson,readouts");
        assertThat(part("panel")).isHidden();
        assertThat(page.locator(".lesson")).isHidden();
        assertThat(part("readouts")).isHidden();
        assertThat(part("formulas")).isVisible();
        assertNoSidewaysScroll();
        assertAccessible();
        screenshot("hidden-parts");
    }

    @Test
    void descriptionShouldStayForWhoCannotSeeTheFigures() {
        open("/embed/polar-grid");
        settle();
        assertThat(page.locator("main")).containsText("The cell");
        assertEquals(1, page.locator("[data-part=description]").boundingBox().width);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Polar grid distortion");
    }

    @Test
    void unknownNamesShouldBeExplained() {
        openLab("polar-grid?hide=lessons&lock=sise");
        assertThat(page.locator(".problem-banner"))
                .containsText(
                        "There is no part “lessons” to show or hide. The parts are title, presets, panel, toolbar,"
                                + " description, readouts, formulas, lesson, exercise. There is no setting “sise” to lock.");
    }

    @Test
    void lockedPropertiesShouldStay() {
        openLab("polar-grid?cell=1,2&lock=cell,t");
        Locator cell = page.getByRole(
                AriaRole.GROUP, new Page.GetByRoleOptions().setName("Centre of the cell: fixed by this page"));
        assertThat(cell.getByRole(AriaRole.TEXTBOX).first()).isDisabled();
        assertThat(page.getByRole(AriaRole.SLIDER, new Page.GetByRoleOptions().setName("Morph")))
                .isDisabled();
        page.evaluate("() => window.jacoscope.set({cell: [3, 3], t: 0, size: 0.3})");
        assertEquals(List.of(1.0, 2.0), point("cell"));
        assertEquals(0.3, state("size"));
        page.evaluate("() => history.pushState(null, '', '?cell=2,2&lock=cell,t')");
        page.evaluate("() => history.pushState(null, '', '?cell=0,0&lock=cell,t')");
        page.goBack();
        settle();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Reset").setExact(true))
                .click();
        page.keyboard().press("Control+z");
        settle();
        assertEquals(List.of(1.0, 2.0), point("cell"));
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Elliptic")))
                .isDisabled();
        assertAccessible();
        screenshot("locked");
    }

    @Test
    void handlesOfLockedPropertiesShouldNeitherMoveNorTakeFocus() {
        openLab("polar-grid?lock=cell");
        assertThat(page.locator(".knob")).hasCount(2);
        assertThat(page.locator(".knob[role=slider]")).hasCount(0);
        assertThat(page.locator(".knob[tabindex]")).hasCount(0);
        Locator knob = page.locator(".knob").first();
        assertThat(knob).hasAttribute("aria-label", "Centre of the cell, fixed: r = 2, θ = 0.75");
        drag(knob, 40, -40);
        page.locator(".layer").first().click();
        settle();
        assertEquals(List.of(2.0, 0.75), point("cell"));
    }
}
