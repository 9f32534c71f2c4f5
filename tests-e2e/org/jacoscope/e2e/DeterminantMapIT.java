package org.jacoscope.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeterminantMapIT extends EitherEngineTest {
    private static final String START = "determinant-map?point=1,0.5";

    @Test
    void shouldShowTheJacobianOfATypedMap() {
        openLab(START);
        type("x =", "x^3 - 3*x*y^2");
        type("y =", "3*x^2*y - y^3");
        double scale = 3 * (1 + 0.25);
        assertNumbers("determinant", 1e-12, scale * scale);
        assertNumbers("jacobian", 1e-12, 3 * (1 - 0.25), -6 * 0.5, 6 * 0.5, 3 * (1 - 0.25));
        assertThat(page.locator("[data-part=formulas]")).containsText("9");
    }

    @Test
    void shouldExplainAWrongFormulaAtItsPlaceAndKeepTheLastGoodFigure() {
        expectComplaint("422");
        openLab(START);
        List<Double> before = numbers("determinant");
        field("x =").fill("x^2 + sn(y)");
        Locator trouble = page.locator(".trouble:not(.quiet)");
        assertThat(page.locator("mark.wrong")).hasText("sn");
        assertThat(trouble).containsText("sn");
        assertThat(field("x =")).hasAttribute("aria-invalid", "true");
        assertEquals(before, numbers("determinant"));

        trouble.getByRole(AriaRole.BUTTON).click();
        assertThat(field("x =")).hasValue("x^2 + sin(y)");
        settle();
        assertThat(page.locator(".trouble:not(.quiet)")).hasCount(0);
        assertNumbers("jacobian", 1e-12, 2, Math.cos(0.5), 0.5, 1);
    }

    @Test
    void shouldFollowTheDraggedPoint() {
        openLab(START);
        drag(handle("Point in the domain"), 60, -40);
        List<Double> at = point("point");
        assertTrue(at.get(0) > 1.2 && at.get(1) > 0.6, at.toString());
        assertNumbers("jacobian", 1e-12, 2 * at.get(0), 1, at.get(1), at.get(0));
        assertThat(page.locator("[data-readout=determinant]")).not().isEmpty();
    }

    @Test
    void shouldFollowThePointDraggedInTheImage() {
        openLab(START);
        Locator image = handle("Image of the point");
        image.scrollIntoViewIfNeeded();
        double[] from = centre(image);
        drag(image, 35, -30);
        page.waitForTimeout(300);
        settle();
        double[] to = centre(image);
        assertEquals(from[0] + 35, to[0], 2);
        assertEquals(from[1] - 30, to[1], 2);
        List<Double> at = point("point");
        assertNumbers("image", 1e-12, at.get(0) * at.get(0) + at.get(1), at.get(0) * at.get(1));
    }

    @Test
    void shouldMoveThePointByTouch() {
        openLab(START);
        Locator handle = handle("Point in the domain");
        handle.scrollIntoViewIfNeeded();
        double[] at = centre(handle);
        new Touch(page).drag(new double[] {at[0], at[1], at[0] - 50, at[1]});
        settle();
        assertTrue(point("point").get(0) < 0.9, point("point").toString());
    }

    @Test
    void shouldChangeTheQuantity() {
        openLab(START);
        field("Colour").selectOption("sigma1");
        settle();
        assertEquals("sigma1", state("quantity"));
        assertEquals("σ₁", page.evaluate("() => window.jacoscope.scene().figures[0].marks[0].label"));
        assertThat(page.locator("[data-part=description]")).containsText("σ₁");
    }

    @Test
    void shouldReproduceASharedAddress() {
        openLab(START);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Hénon"))
                .click();
        settle();
        drag(handle("Point in the domain"), -50, 20);
        page.waitForTimeout(400);
        Object scene = page.evaluate("() => JSON.stringify(window.jacoscope.scene())");
        assertTrue(page.url().contains("map="), page.url());

        page.navigate(page.url());
        settle();
        assertEquals(scene, page.evaluate("() => JSON.stringify(window.jacoscope.scene())"));
    }

    @Test
    void shouldBeUsableWithTheKeyboardAlone() {
        openLab(START);
        Locator handle = handle("Point in the domain");
        tabTo(handle);
        for (int i = 0; i < 3; i++) {
            page.keyboard().press("ArrowRight");
        }
        page.keyboard().press("Shift+ArrowUp");
        settle();
        List<Double> at = point("point");
        assertEquals(1.12, at.get(0), 0.02);
        assertEquals(0.9, at.get(1), 0.03);
        assertThat(handle).hasAttribute("aria-valuetext", java.util.regex.Pattern.compile("x = 1\\.1"));

        tabTo(field("x ="));
        page.keyboard().press("Control+A");
        page.keyboard().type("x*exp(y)");
        page.waitForTimeout(300);
        settle();
        assertNumbers("jacobian", 1e-9, Math.exp(at.get(1)), at.get(0) * Math.exp(at.get(1)), at.get(1), at.get(0));
    }

    private void tabTo(Locator target) {
        for (int i = 0; i < 60; i++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(target.evaluate("element => element === document.activeElement"))) {
                return;
            }
        }
        throw new AssertionError("60 presses of Tab do not reach it");
    }

    @Test
    void shouldUndoADragAsOneStep() {
        openLab(START);
        List<Double> before = point("point");
        drag(handle("Point in the domain"), 40, 40);
        assertNotEquals(before, point("point"));
        page.keyboard().press("Control+Z");
        settle();
        assertEquals(before, point("point"));
    }

    @Test
    void shouldBeUsableOnANarrowScreen() {
        page.setViewportSize(360, 740);
        openLab(START);
        drag(handle("Point in the domain"), -30, 0);
        assertTrue(point("point").get(0) < 0.9, point("point").toString());
        type("y =", "x+y");
        assertNumbers("jacobian", 1e-12, 2 * point("point").get(0), 1, 1, 1);
    }
}
