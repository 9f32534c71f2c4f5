package org.jacoscope.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

class GaussianIntegralIT extends EitherEngineTest {

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @Test
    void shouldShowTheRootOfPiToTwelveDigits() {
        openLab("gaussian-integral?digits=12");
        assertNumbers("integral", 1e-12, Math.sqrt(Math.PI));
        assertThat(page.locator("[data-readout=integral]")).hasText("1.77245385091");
        assertThat(page.locator("[data-readout=volume]")).hasText("3.14159265359");
    }

    @Test
    void shouldPlayTheNineSteps() {
        openLab("gaussian-integral?step=7");
        page.getByLabel("Speed").selectOption("2");
        button("Play").click();
        page.waitForFunction("() => window.jacoscope.state().step === 9");
        assertThat(button("Play")).isVisible();
        settle();
        assertThat(page.locator("[data-part=notes]")).containsText("Step 9.");
        assertThat(page.locator("[data-part=formulas]")).containsText("π");
    }

    @Test
    void shouldForgetTheJacobian() {
        openLab("gaussian-integral?step=6");
        assertNumbers("rings", 0.1, Math.PI);
        field("Forget the Jacobian").check();
        settle();
        assertNumbers("rings", 1e-9, Math.pow(Math.PI, 1.5));
        assertThat(page.locator("[data-part=notes]")).containsText("Forgotten");
    }

    @Test
    void shouldComeNearerWithMoreCells() {
        openLab("gaussian-integral?step=7&n=20");
        double coarse = numbers("rings").get(0) - Math.PI;
        page.evaluate("() => window.jacoscope.set({n: 80})");
        settle();
        double fine = numbers("rings").get(0) - Math.PI;
        assertEquals(16, coarse / fine, 0.5);
    }

    @Test
    void shouldFollowTheDraggedPoint() {
        openLab("gaussian-integral?step=5");
        drag(handle("Point of the plane"), 40, -30);
        double x = point("point").get(0);
        double y = point("point").get(1);
        assertTrue(x > 1.2 && y > 0.9, x + ", " + y);
        assertNumbers("radius", 1e-12, Math.hypot(x, y));
        assertNumbers("height", 1e-12, Math.exp(-x * x - y * y));
    }

    @Test
    void shouldTakeAnotherFunction() {
        openLab("gaussian-integral?step=5");
        type("f (x)", "exp(-x^4)");
        assertNumbers("integral", 1e-12, 1.8128049541109541);
        assertThat(page.locator("[data-part=notes]")).containsText("Here the derivation ends");
    }
}
