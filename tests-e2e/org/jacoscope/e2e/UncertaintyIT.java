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

class UncertaintyIT extends EitherEngineTest {
    private static final String START = "uncertainty";

    private double number(String key) {
        return ((Number) state(key)).doubleValue();
    }

    /** In polar coordinates J is a turn times diag(1, r), and the errors are independent. */
    private void assertFirstOrderByHand() {
        double r = point("mean").get(0);
        double c = Math.cos(point("mean").get(1));
        double s = Math.sin(point("mean").get(1));
        double along = Math.pow(number("sd1"), 2);
        double across = Math.pow(r * number("sd2"), 2);
        double mixed = c * s * (along - across);
        assertNumbers("sigma-y", 1e-12, c * c * along + s * s * across, mixed, mixed, s * s * along + c * c * across);
    }

    @Test
    void shouldPredictTheSpreadWhereTheMeanIsDragged() {
        openLab(START);
        assertFirstOrderByHand();
        drag(handle("Mean of what is measured"), 25, -20);
        assertTrue(point("mean").get(0) > 3.6, point("mean").toString());
        assertFirstOrderByHand();
        double before = point("mean").get(0);
        drag(handle("Image of the mean"), 30, 0);
        assertNotEquals(before, point("mean").get(0));
        assertFirstOrderByHand();
    }

    @Test
    void shouldFailWhereTheAngleIsUncertain() {
        openLab(START);
        assertThat(page.locator("[data-part=notes]")).containsText("good enough here");
        drag(handle("Reach of the ellipse upwards"), 0, -90);
        assertTrue(number("sd2") > 0.3, state("sd2").toString());
        assertFirstOrderByHand();
        assertTrue(numbers("coverage").get(0) < 0.9, numbers("coverage").toString());
        assertThat(page.locator("[data-part=notes]")).containsText("first order fails");
    }

    @Test
    void shouldWidenTheEllipseByKeys() {
        openLab(START);
        handle("Reach of the ellipse to the right").focus();
        for (int i = 0; i < 5; i++) {
            page.keyboard().press("ArrowRight");
        }
        settle();
        assertTrue(number("sd1") > 0.33, state("sd1").toString());
        assertFirstOrderByHand();
    }

    @Test
    void shouldDrawTheSameCloudForTheSameSeed() {
        openLab(START);
        List<Double> first = numbers("mean");
        field("Seed").fill("2");
        field("Seed").press("Enter");
        settle();
        assertNotEquals(first, numbers("mean"));
        field("Seed").fill("1");
        field("Seed").press("Enter");
        settle();
        assertEquals(first, numbers("mean"));
    }

    @Test
    void shouldCountPointsWithoutAnImage() {
        openLab(START);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Over the edge"))
                .click();
        settle();
        assertEquals(43.2, numbers("undefined").get(0), 4 * Math.sqrt(43.2));
        assertThat(page.locator("[data-part=notes]")).containsText("points have no image");
    }

    @Test
    void shouldMoveTheMeanByTouchOnANarrowScreen() {
        page.setViewportSize(360, 740);
        openLab(START);
        Locator mean = handle("Mean of what is measured");
        mean.scrollIntoViewIfNeeded();
        double[] at = centre(mean);
        new Touch(page).drag(new double[] {at[0], at[1], at[0] - 40, at[1]});
        settle();
        assertTrue(point("mean").get(0) < 3.2, point("mean").toString());
        assertFirstOrderByHand();
        assertNoSidewaysScroll();
    }

    @Test
    void shouldBeAccessibleEverywhere() {
        assertAccessibleEverywhere("uncertainty", () -> openLab(START));
    }
}
