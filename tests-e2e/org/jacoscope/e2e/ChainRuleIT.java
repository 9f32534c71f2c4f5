package org.jacoscope.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChainRuleIT extends EitherEngineTest {
    private static final String START = "chain-rule";

    /** f = (x + sin y, y), then g = (x, y + x²/2), by hand. */
    private void assertIsTheProductByHand() {
        List<Double> p = point("point");
        double a = p.get(0) + Math.sin(p.get(1));
        double c = Math.cos(p.get(1));
        assertNumbers("product", 1e-12, 1, c, a, 1 + a * c);
        assertNumbers("whole", 1e-12, 1, c, a, 1 + a * c);
    }

    @Test
    void shouldMultiplyTheMatricesWhereThePointIsDragged() {
        openLab(START);
        assertIsTheProductByHand();
        drag(handle("Point in the domain"), 25, -20);
        assertTrue(point("point").get(0) > 0.6, point("point").toString());
        assertIsTheProductByHand();
    }

    @Test
    void shouldCarryTheStepThroughBothMaps() {
        openLab(START);
        drag(handle("Head of the step v"), 0, -20);
        List<Double> v = point("step");
        assertTrue(v.get(1) > 0.2, v.toString());
        List<Double> j = numbers("product");
        assertNumbers(
                "jvp", 1e-12, j.get(0) * v.get(0) + j.get(1) * v.get(1), j.get(2) * v.get(0) + j.get(3) * v.get(1));
    }

    @Test
    void shouldExchangeTheOrder() {
        openLab(START);
        List<Double> other = numbers("swapped");
        field("Order").selectOption("g-first");
        settle();
        assertEquals(other, numbers("whole"));
        assertThat(page.locator("[data-part=description]")).containsText("f∘g");
    }

    @Test
    void shouldUndoWhatWasDone() {
        openLab(START);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("There and back"))
                .click();
        settle();
        assertNumbers("product", 1e-12, 1, 0, 0, 1);
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
        assertTrue(point("point").get(0) < 0.3, point("point").toString());
        assertIsTheProductByHand();
        assertNoSidewaysScroll();
    }

    @Test
    void shouldBeAccessibleEverywhere() {
        assertAccessibleEverywhere("chain-rule", () -> openLab(START));
    }
}
