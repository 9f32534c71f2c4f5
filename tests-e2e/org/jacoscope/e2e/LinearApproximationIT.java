package org.jacoscope.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinearApproximationIT extends EitherEngineTest {
    private static final String START = "linear-approximation";

    /** F = (x + y²/2, y + xy/2): the residual of the step (a, b) is (b²/2, ab/2). */
    private void assertIsWhatTaylorLeaves(int halvings) {
        List<Double> h = point("step");
        double scale = Math.scalb(1.0, -2 * halvings);
        List<Double> both = numbers("both");
        assertEquals(h.get(1) * h.get(1) / 2 * scale, both.get(2), 1e-14);
        assertEquals(h.get(0) * h.get(1) / 2 * scale, both.get(5), 1e-14);
    }

    @Test
    void shouldShowTheResidualOfTheDraggedStep() {
        openLab(START);
        assertIsWhatTaylorLeaves(0);
        drag(handle("Head of the step h"), 20, -25);
        assertTrue(point("step").get(1) > 0.4, point("step").toString());
        assertIsWhatTaylorLeaves(0);
    }

    @Test
    void shouldTakeTheJacobianWhereThePointIsDragged() {
        openLab(START);
        drag(handle("Point in the domain"), -30, 20);
        List<Double> p = point("point");
        assertTrue(p.get(0) < 0.3, p.toString());
        assertNumbers("jacobian", 1e-14, 1, p.get(1), p.get(1) / 2, 1 + p.get(0) / 2);
    }

    @Test
    void shouldHalveTheStepByKeyboard() {
        openLab(START);
        Locator halvings = page.getByRole(AriaRole.SLIDER, new Page.GetByRoleOptions().setName("Halvings of the step"))
                .first();
        halvings.focus();
        for (int i = 0; i < 3; i++) {
            halvings.press("ArrowRight");
        }
        settle();
        assertIsWhatTaylorLeaves(3);
        assertThat(page.locator("[data-part=description]")).containsText("fall with the power 2 of");
    }

    @Test
    void shouldMeasureTheSlopeOfEachPreset() {
        openLab(START);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Flat where it matters"))
                .click();
        settle();
        assertNumbers("slope", 0.01, 3);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("A kink"))
                .click();
        settle();
        assertNumbers("slope", 0.01, 1);
    }

    @Test
    void shouldMoveThePointByTouchOnANarrowScreen() {
        page.setViewportSize(360, 740);
        openLab(START);
        Locator point = handle("Point in the domain");
        point.scrollIntoViewIfNeeded();
        double[] at = centre(point);
        new Touch(page).drag(new double[] {at[0], at[1], at[0] - 50, at[1]});
        settle();
        assertTrue(point("point").get(0) < 0.2, point("point").toString());
        assertNoSidewaysScroll();
    }

    @Test
    void shouldBeAccessibleEverywhere() {
        assertAccessibleEverywhere("linear-approximation", () -> openLab(START));
    }
}
