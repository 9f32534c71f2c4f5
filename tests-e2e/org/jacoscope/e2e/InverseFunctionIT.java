package org.jacoscope.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

class InverseFunctionIT extends EitherEngineTest {
    private static final String START = "inverse-function";

    private Locator notes() {
        return page.locator("[data-part=notes]");
    }

    /** √(x + iy) with a positive real part. */
    private void assertIsTheRootOfTheTarget() {
        List<Double> q = point("target");
        double size = Math.hypot(q.get(0), q.get(1));
        double re = Math.sqrt((size + q.get(0)) / 2);
        double im = Math.copySign(Math.sqrt((size - q.get(0)) / 2), q.get(1));
        assertNumbers("solution", 1e-12, re, im);
        assertNumbers("determinant", 1e-12, 4 * size);
        double half = 1 / (2 * size);
        assertNumbers("inverse", 1e-12, half * re, half * im, -half * im, half * re);
        assertNumbers("measured", 2e-9, half * re, half * im, -half * im, half * re);
    }

    @Test
    void shouldUndoTheComplexSquareWhereTheTargetIsDragged() {
        openLab(START);
        assertIsTheRootOfTheTarget();
        drag(handle("Target in the image"), 30, -25);
        assertTrue(point("target").get(0) > 1.3, point("target").toString());
        assertIsTheRootOfTheTarget();
        assertNumbers("preimages", 0, 2);
    }

    /** The constant is ½ at half the distance to the origin, and ‖J⁻¹‖ is one over twice the distance. */
    @Test
    void shouldMeasureTheDiscWhereTheStartIsDragged() {
        openLab(START);
        drag(handle("Start in the domain"), -20, 15);
        List<Double> p = point("start");
        double distance = Math.hypot(p.get(0), p.get(1));
        assertTrue(distance < 1.2, p.toString());
        assertNumbers("disc", 1e-6, distance / 2);
        assertNumbers("reach", 1e-6, distance * distance / 2);
    }

    @Test
    void shouldSayWhyThereIsNoFirstStep() {
        openLab(START + "?start=0,0");
        assertThat(notes()).containsText("Not invertible at the start: det J = 0.");
        assertThat(page.locator("[data-part=description]")).containsText("neither method has a first step");
    }

    @Test
    void shouldSayThatATargetBeyondTheFoldHasNoPreimage() {
        openLab(START);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("A fold"))
                .click();
        settle();
        assertNumbers("preimages", 0, 2);
        drag(handle("Target in the image"), -120, 0);
        assertTrue(point("target").get(0) < 0, point("target").toString());
        assertNumbers("preimages", 0, 0);
        assertThat(notes()).containsText("Newton's method found no solution");
    }

    @Test
    void shouldUndoATypedMap() {
        openLab(START + "?target=3,2");
        type("x =", "x + y^3");
        type("y =", "2*y");
        assertNumbers("solution", 1e-12, 2, 1);
        assertNumbers("inverse", 1e-12, 1, -1.5, 0, 0.5);
        assertNumbers("preimages", 0, 1);
    }

    @Test
    void shouldMoveTheTargetByKeyboard() {
        openLab(START);
        Locator target = handle("Target in the image");
        target.focus();
        page.keyboard().press("ArrowRight");
        settle();
        assertEquals(1.08, point("target").get(0), 1e-9);
        assertThat(target).hasAttribute("aria-valuetext", java.util.regex.Pattern.compile("x = 1\\.08"));
        assertIsTheRootOfTheTarget();
    }

    @Test
    void shouldBeUsableOnANarrowScreenByTouch() {
        page.setViewportSize(360, 740);
        openLab(START);
        Locator target = handle("Target in the image");
        target.scrollIntoViewIfNeeded();
        double[] at = centre(target);
        new Touch(page).drag(new double[] {at[0], at[1], at[0] + 40, at[1] + 10});
        settle();
        assertTrue(point("target").get(0) > 1.5, point("target").toString());
        assertIsTheRootOfTheTarget();
        assertNoSidewaysScroll();
    }

    @Test
    void shouldBeAccessibleEverywhere() {
        assertAccessibleEverywhere("inverse-function", () -> openLab(START));
    }
}
