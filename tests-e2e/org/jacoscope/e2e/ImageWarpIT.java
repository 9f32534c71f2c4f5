package org.jacoscope.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImageWarpIT extends EitherEngineTest {
    private static final String START = "image-warp";

    /** G = (1 + kr²) p with k = 0.3. */
    private void assertIsTheLens() {
        List<Double> p = point("pixel");
        double r2 = p.get(0) * p.get(0) + p.get(1) * p.get(1);
        assertNumbers("determinant", 1e-12, (1 + 0.3 * r2) * (1 + 0.9 * r2));
        assertNumbers("place", 1e-12, p.get(0) * (1 + 0.3 * r2), p.get(1) * (1 + 0.3 * r2));
    }

    @Test
    void shouldFollowThePixelInEitherPicture() {
        openLab(START);
        assertIsTheLens();
        drag(handle("Pixel of the new picture"), -40, 15);
        assertTrue(point("pixel").get(0) < 0.4, point("pixel").toString());
        assertIsTheLens();
        List<Double> before = point("pixel");
        drag(handle("Its place in the source"), 0, -30);
        assertTrue(point("pixel").get(1) > before.get(1), point("pixel").toString());
        assertIsTheLens();
    }

    @Test
    void shouldShowWhatStarvingDoesWithoutTheMean() {
        openLab(START);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Starving pixels"))
                .click();
        settle();
        assertNumbers("pixels", 0, 16);
        assertNumbers("starving", 0, 1);
        Object mean = page.evaluate("() => [...jacoscope.scene().figures[1].marks[0].samples].slice(6000, 6400)");
        page.getByLabel("Take the mean where pixels starve").first().uncheck();
        settle();
        Object single = page.evaluate("() => [...jacoscope.scene().figures[1].marks[0].samples].slice(6000, 6400)");
        assertNotEquals(mean, single);
    }

    @Test
    void shouldMoveThePixelByKeyboard() {
        openLab(START);
        Locator pixel = handle("Pixel of the new picture");
        pixel.focus();
        List<Double> before = point("pixel");
        pixel.press("ArrowRight");
        settle();
        assertEquals(before.get(0) + 0.02, point("pixel").get(0), 1e-9);
        assertIsTheLens();
    }

    @Test
    void shouldMoveThePixelByTouchOnANarrowScreen() {
        page.setViewportSize(360, 740);
        openLab(START);
        Locator pixel = handle("Pixel of the new picture");
        pixel.scrollIntoViewIfNeeded();
        double[] at = centre(pixel);
        new Touch(page).drag(new double[] {at[0], at[1], at[0] - 50, at[1]});
        settle();
        assertTrue(point("pixel").get(0) < 0.4, point("pixel").toString());
        assertIsTheLens();
        assertNoSidewaysScroll();
    }

    @Test
    void shouldBeAccessibleEverywhere() {
        assertAccessibleEverywhere("image-warp", () -> openLab(START));
    }
}
