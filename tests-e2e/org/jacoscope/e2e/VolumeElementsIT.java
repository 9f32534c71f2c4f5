package org.jacoscope.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

class VolumeElementsIT extends EitherEngineTest {
    private static final String START = "volume-elements";
    private static final String FLOOR = "Corner of the cell, on the floor";

    private double number(String key) {
        return ((Number) state(key)).doubleValue();
    }

    /** ρ² sin φ at the corner, and the integral of it over the cell. */
    private void assertIsTheSphericalElement() {
        List<Double> corner = point("corner");
        double rho = corner.get(0);
        double phi = corner.get(1);
        double side = number("size");
        double element = rho * rho * Math.sin(phi);
        assertNumbers("determinant", 1e-12, element);
        assertNumbers("estimate", 1e-12, Math.abs(element) * side * side * side);
        double shell = (Math.pow(rho + side, 3) - Math.pow(rho, 3)) / 3;
        assertNumbers("exact", 1e-11, Math.abs(shell * (Math.cos(phi) - Math.cos(phi + side)) * side));
    }

    @Test
    void shouldFollowTheCellThatIsDraggedOverTheFloor() {
        openLab(START);
        assertIsTheSphericalElement();
        drag(handle(FLOOR), 30, 0);
        assertTrue(point("corner").get(1) > 1, point("corner").toString());
        assertIsTheSphericalElement();
    }

    @Test
    void shouldLiftTheCell() {
        openLab(START);
        drag(handle("Corner of the cell along θ"), 0, -40);
        assertTrue(number("third") > 1, state("third").toString());
        assertIsTheSphericalElement();
    }

    @Test
    void shouldCarryTheViewerRoundAndChangeNoNumber() {
        openLab(START);
        String before = readouts();
        String box = page.evaluate("() => String(window.jacoscope.scene().figures[0].marks[0].xy)")
                .toString();
        drag(handle("Knob that turns the view"), 40, 0);
        assertTrue(number("yaw") > 0, state("yaw").toString());
        drag(handle("Knob that tilts the view"), 0, -40);
        assertTrue(number("pitch") > 30, state("pitch").toString());
        assertEquals(before, readouts());
        assertTrue(!box.equals(page.evaluate("() => String(window.jacoscope.scene().figures[0].marks[0].xy)")), box);
    }

    @Test
    void shouldTurnByKeysAndSayHowFar() {
        openLab(START);
        Locator turn = handle("Knob that turns the view");
        assertThat(turn).hasAttribute("aria-valuetext", "−25°");
        turn.focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Shift+ArrowRight");
        settle();
        assertTrue(number("yaw") > 20, state("yaw").toString());
        page.keyboard().press("Home");
        settle();
        assertEquals(-25, number("yaw"));
    }

    @Test
    void shouldMeasureASurface() {
        openLab(START);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Torus"))
                .click();
        settle();
        assertNumbers("factor", 1e-12, 2 + Math.cos(0.4));
        drag(handle("Corner of the cell"), 10, -40);
        double v = point("corner").get(1);
        assertNumbers("factor", 1e-12, 2 + Math.cos(v));
        double exact = 0.6 * (2 * 0.6 + Math.sin(v + 0.6) - Math.sin(v));
        assertNumbers("exact", 1e-11, exact);
        assertEquals(6, numbers("jacobian").size());
    }

    @Test
    void shouldTakeASurfaceOfOnesOwn() {
        openLab(START + "?names=u,v&map=u;v;u&box=0,1;0,1&corner=0.2,0.2&size=0.5");
        assertNumbers("exact", 1e-12, Math.sqrt(2) / 4);
        type("z =", "2u + 2v");
        assertNumbers("exact", 1e-12, 3.0 / 4);
        assertNumbers("ratio", 1e-12, 1);
    }

    @Test
    void shouldMoveTheCellByTouchOnANarrowScreen() {
        page.setViewportSize(360, 740);
        openLab(START);
        Locator corner = handle(FLOOR);
        corner.scrollIntoViewIfNeeded();
        double[] at = centre(corner);
        new Touch(page).drag(new double[] {at[0], at[1], at[0] + 40, at[1]});
        settle();
        assertTrue(point("corner").get(1) > 1, point("corner").toString());
        assertIsTheSphericalElement();
        assertNoSidewaysScroll();
    }

    @Test
    void shouldBeAccessibleEverywhere() {
        assertAccessibleEverywhere("volume-elements", () -> openLab(START));
    }
}
