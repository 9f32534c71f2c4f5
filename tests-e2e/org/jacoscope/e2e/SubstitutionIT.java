package org.jacoscope.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SubstitutionIT extends EitherEngineTest {
    private static final String START = "substitution";

    private double number(String key) {
        return ((Number) state(key)).doubleValue();
    }

    /** e^(−x) has the antiderivative −e^(−x), and x = u². */
    private void assertIntegralsByHand() {
        double a = number("a");
        double b = number("b");
        double byHand = Math.exp(-a * a) - Math.exp(-b * b);
        assertNumbers("in-u", 1e-10, byHand);
        assertNumbers("in-x", 1e-10, byHand);
    }

    @Test
    void shouldKeepBothIntegralsEqualWhileAnEndIsDragged() {
        openLab(START);
        assertIntegralsByHand();
        drag(handle("End b of the interval"), 40, -10);
        assertTrue(number("b") > 1.6, state("b").toString());
        assertIntegralsByHand();
        drag(handle("End a of the interval"), 20, 0);
        assertTrue(number("a") > 0.05, state("a").toString());
        assertIntegralsByHand();
    }

    @Test
    void shouldFindTheStripInEitherFigure() {
        openLab(START);
        List<Double> before = numbers("widths");
        drag(handle("Image of the strip"), -60, 0);
        assertTrue(number("along") < 0.69, state("along").toString());
        List<Double> widths = numbers("widths");
        assertTrue(widths.get(2) < before.get(2), widths.toString());
        assertEquals(widths.get(0) * numbers("factor").get(0), widths.get(1), 1e-15);
    }

    @Test
    void shouldMoveAnEndByKeys() {
        openLab(START);
        Locator end = handle("End b of the interval");
        end.focus();
        for (int i = 0; i < 3; i++) {
            page.keyboard().press("ArrowRight");
        }
        settle();
        assertTrue(number("b") > 1.55, state("b").toString());
        assertThat(end).hasAttribute("aria-valuetext", Pattern.compile("u = 1\\.6.*"));
        assertIntegralsByHand();
    }

    @Test
    void shouldCancelWhatRunsBack() {
        openLab(START);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("There and back"))
                .click();
        settle();
        assertNumbers("in-u", 1e-10, 0);
        assertNumbers("unsigned", 1e-6, 2 * Math.log(2));
        assertThat(page.locator("[data-part=notes]")).containsText("g turns back at u = 1");
    }

    @Test
    void shouldTakeAnotherSubstitution() {
        openLab(START);
        type("g (u)", "exp(u)");
        assertNumbers("in-x", 1e-10, Math.exp(-1) - Math.exp(-Math.exp(1.5)));
        assertThat(page.locator("[data-part=formulas]")).containsText("e");
    }

    @Test
    void shouldMoveAnEndByTouchOnANarrowScreen() {
        page.setViewportSize(360, 740);
        openLab(START);
        Locator end = handle("End b of the interval");
        end.scrollIntoViewIfNeeded();
        double[] at = centre(end);
        new Touch(page).drag(new double[] {at[0], at[1], at[0] - 40, at[1]});
        settle();
        assertTrue(number("b") < 1.4, state("b").toString());
        assertIntegralsByHand();
        assertNoSidewaysScroll();
    }

    @Test
    void shouldBeAccessibleEverywhere() {
        assertAccessibleEverywhere("substitution", () -> openLab(START));
    }
}
