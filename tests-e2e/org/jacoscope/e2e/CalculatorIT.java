package org.jacoscope.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalculatorIT extends EitherEngineTest {
    private static final String START = "calculator";

    private void choose(String preset) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(preset).setExact(true))
                .click();
        settle();
    }

    private void assertIsThePolarJacobian() {
        double r = point("point").get(0);
        double t = point("point").get(1);
        assertNumbers("jacobian", 1e-12, Math.cos(t), -r * Math.sin(t), Math.sin(t), r * Math.cos(t));
        assertNumbers("determinant", 1e-12, r);
    }

    @Test
    void shouldFollowThePointThatIsDragged() {
        openLab(START);
        assertIsThePolarJacobian();
        drag(handle("Point x"), 25, -20);
        assertTrue(point("point").get(0) > 2.1, point("point").toString());
        assertIsThePolarJacobian();
    }

    @Test
    void shouldMultiplyByTheVectorThatIsDragged() {
        openLab(START);
        drag(handle("Head of the vector v"), 0, -25);
        List<Double> v = point("tangent");
        assertTrue(v.get(1) > 0.1, v.toString());
        List<Double> j = numbers("jacobian");
        assertNumbers(
                "jvp", 1e-12, j.get(0) * v.get(0) + j.get(1) * v.get(1), j.get(2) * v.get(0) + j.get(3) * v.get(1));
    }

    @Test
    void shouldMoveThePointByKeys() {
        openLab(START);
        handle("Point x").press("Shift+ArrowRight");
        settle();
        assertEquals(2.5, point("point").get(0), 0.02);
        assertIsThePolarJacobian();
        field("Point x, θ").fill("0");
        settle();
        assertNumbers("jacobian", 1e-12, 1, 0, 0, point("point").get(0));
    }

    @Test
    void shouldTakeMoreComponentsAndVariablesAndFewer() {
        openLab(START);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add a formula"))
                .click();
        settle();
        assertEquals("none: J is 3×2, not square", words("determinant"));
        assertThat(field("Vector w of the VJP, wᵀJ, F3")).isVisible();
        field("Variables").fill("r, theta, h");
        settle();
        type("F3 =", "r*h");
        field("Point x, h").fill("5");
        settle();
        assertEquals(
                List.of(5.0),
                numbers("value").subList(2, 3).stream().map(x -> x / 2).toList());
        assertEquals(9, numbers("jacobian").size());
        drag(handle("Point x"), 20, 0);
        assertEquals(5, point("point").get(2));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Remove the last"))
                .click();
        field("Variables").fill("r, theta");
        settle();
        assertThat(field("Point x, h")).isHidden();
        assertIsThePolarJacobian();
        drag(handle("Point x"), -20, 0);
        assertIsThePolarJacobian();
    }

    @Test
    void shouldShowACurveAndASurface() {
        openLab(START);
        choose("A curve");
        assertNumbers("jacobian", 1e-12, -Math.sin(1), Math.cos(1), 1.0 / 3);
        drag(handle("Point x"), 30, 0);
        double t = point("point").get(0);
        assertTrue(t > 1.2, "t = " + t);
        assertNumbers("jacobian", 1e-12, -Math.sin(t), Math.cos(t), 1.0 / 3);
        choose("A surface");
        assertNumbers("volume", 1e-12, 2 + Math.cos(1));
        assertThat(page.locator("[data-formula=element]")).containsText("det");
    }

    @Test
    void shouldCopyAProgram() {
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        openLab(START);
        page.getByLabel("Copy as").first().selectOption("java");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Program"))
                .click();
        page.waitForFunction(
                "async () => (await navigator.clipboard.readText()).includes('public final class Jacobian')");
        String java = String.valueOf(page.evaluate("() => navigator.clipboard.readText()"));
        assertTrue(java.contains("{Math.cos(theta), -r*Math.sin(theta)},"), java);
    }

    @Test
    void shouldSayThatSoftmaxLosesADirection() {
        openLab(START);
        choose("Softmax");
        assertNumbers("rank", 0, 2);
        assertNumbers("determinant", 0, 0);
        assertThat(page.getByText("J has rank 2 here, of at most 3")).isVisible();
    }

    @Test
    void shouldMoveThePointByTouchOnANarrowScreen() {
        page.setViewportSize(360, 740);
        openLab(START);
        Locator point = handle("Point x");
        point.scrollIntoViewIfNeeded();
        double[] at = centre(point);
        new Touch(page).drag(new double[] {at[0], at[1], at[0] - 40, at[1]});
        settle();
        assertTrue(point("point").get(0) < 1.6, point("point").toString());
        assertIsThePolarJacobian();
        assertNoSidewaysScroll();
    }

    @Test
    void shouldBeAccessibleEverywhere() {
        assertAccessibleEverywhere("calculator", () -> openLab(START));
    }

    @Test
    void shouldBeAccessibleWithSixVariables() {
        assertAccessibleEverywhere("calculator-six", () -> {
            openLab(START);
            choose("Six by six");
        });
    }
}
