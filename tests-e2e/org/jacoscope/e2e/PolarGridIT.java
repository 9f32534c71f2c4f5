package org.jacoscope.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

class PolarGridIT extends EitherEngineTest {

    @Test
    void shouldShowThatTheDeterminantIsTheRadius() {
        openLab("polar-grid");
        assertNumbers("determinant", 1e-15, 2);
        assertEquals(
                "dx dy = r dr dtheta",
                page.evaluate("() => window.jacoscope.scene().formulas.find(f => f.id === 'element').text"));
        assertThat(page.locator("[data-part=formulas] math")).hasCount(4);
    }

    @Test
    void shouldFollowTheCellDraggedInTheDomain() {
        openLab("polar-grid");
        drag(handle("Centre of the cell"), -60, 0);
        double r = point("cell").get(0);
        assertTrue(r < 1.8, "r = " + r);
        assertNumbers("determinant", 1e-12, r);
        assertNumbers("area", 1e-12, r * 0.25);
    }

    @Test
    void shouldFollowTheCellDraggedInTheImage() {
        openLab("polar-grid");
        Locator image = handle("Image of the cell");
        image.scrollIntoViewIfNeeded();
        double[] from = centre(image);
        drag(image, -20, -25);
        page.waitForTimeout(300);
        settle();
        double[] to = centre(image);
        assertEquals(from[0] - 20, to[0], 2);
        assertEquals(from[1] - 25, to[1], 2);
    }

    @Test
    void shouldMorphWithTheSlider() {
        openLab("polar-grid");
        Locator morph = page.getByRole(
                AriaRole.SLIDER, new Page.GetByRoleOptions().setName("Morph").setExact(true));
        morph.focus();
        for (int i = 0; i < 5; i++) {
            page.keyboard().press("Shift+ArrowLeft");
        }
        settle();
        assertEquals(0.5, ((Number) state("t")).doubleValue(), 1e-9);
        assertThat(page.locator("[data-part=notes]")).containsText("t = 0.5");
    }

    @Test
    void shouldShowTheRatioGoToOneAsTheCellShrinks() {
        openLab("polar-grid?names=u,v&map=u^3;v&domain=0,2,0,2&cell=1,1&size=1");
        double large = numbers("ratio").get(0) - 1;
        page.evaluate("() => window.jacoscope.set({size: 0.1})");
        settle();
        double small = numbers("ratio").get(0) - 1;
        assertEquals(100, large / small, 0.1);
    }

    @Test
    void shouldTakeOtherCoordinatesWithTheirOwnNames() {
        openLab("polar-grid");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Elliptic"))
                .click();
        settle();
        assertThat(page.locator("[data-part=description]")).containsText("μ");
        double expected = Math.pow(Math.sinh(1), 2) + Math.pow(Math.sin(0.75), 2);
        assertNumbers("determinant", 1e-12, expected);
    }
}
