package org.jacoscope.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinearMapIT extends EitherEngineTest {

    private void choose(String preset) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(preset).setExact(true))
                .click();
        settle();
    }

    private void assertDeterminantOfTheColumns() {
        List<Double> first = point("first");
        List<Double> second = point("second");
        assertNumbers("jacobian", 0, first.get(0), second.get(0), first.get(1), second.get(1));
        double expected = first.get(0) * second.get(1) - second.get(0) * first.get(1);
        assertNumbers("determinant", 1e-14, expected);
    }

    @Test
    void shouldShowAreaAndEigenvaluesOfTheFirstMatrix() {
        openLab("linear-map");
        assertNumbers("jacobian", 0, 2, 1, 0.5, 1.5);
        assertNumbers("determinant", 1e-15, 2.5);
        assertNumbers("eigenvalues", 1e-15, 2.5, 1);
        assertThat(page.locator("[data-part=formulas] math")).hasCount(4);
    }

    @Test
    void shouldTurnTheSquareOverWhenAColumnIsDraggedAcrossTheOther() {
        openLab("linear-map");
        drag(handle("Image of (0, 1)"), 70, 110);
        assertDeterminantOfTheColumns();
        assertTrue(numbers("determinant").get(0) < 0, numbers("determinant").toString());
        assertEquals("reversed", words("orientation"));
        assertThat(page.locator("[data-part=description]")).containsText("turned over");
    }

    @Test
    void shouldFollowTheVectorInBothFigures() {
        openLab("linear-map");
        drag(handle("Vector x"), 40, 20);
        List<Double> x = point("vector");
        assertNumbers("image", 1e-14, 2 * x.get(0) + x.get(1), 0.5 * x.get(0) + 1.5 * x.get(1));
        Locator image = handle("Image of the vector, J x");
        double[] from = centre(image);
        drag(image, -30, 25);
        double[] to = centre(image);
        assertEquals(from[0] - 30, to[0], 2);
        assertEquals(from[1] + 25, to[1], 2);
    }

    @Test
    void shouldMoveAColumnByKeys() {
        openLab("linear-map");
        handle("Image of (1, 0)").focus();
        page.keyboard().press("Shift+ArrowRight");
        settle();
        assertEquals(2.8, point("first").get(0), 1e-9);
        assertDeterminantOfTheColumns();
    }

    @Test
    void shouldMoveAColumnByTouchOnANarrowScreen() {
        page.setViewportSize(360, 740);
        openLab("linear-map");
        Locator column = handle("Image of (1, 0)");
        column.scrollIntoViewIfNeeded();
        double[] at = centre(column);
        new Touch(page).drag(new double[] {at[0], at[1], at[0] - 40, at[1]});
        settle();
        assertTrue(point("first").get(0) < 1.5, point("first").toString());
        assertDeterminantOfTheColumns();
        assertNoSidewaysScroll();
    }

    @Test
    void shouldSayWhatHappensToTheEigenvaluesOfATurn() {
        openLab("linear-map");
        choose("A turn");
        assertEquals("0.8 ± 0.6 i, none of them real", words("eigenvalues"));
        assertThat(page.locator("[data-part=notes]")).containsText("No eigenvalue is real");
    }

    @Test
    void shouldTakeTheMatrixApart() {
        openLab("linear-map?way=shear&first=0,2&second=-3,1");
        assertEquals(
                "Turn · scale · shear, from the right",
                page.evaluate("() => window.jacoscope.scene().formulas.find(f => f.id === 'factors').label"));
        assertEquals(
                "J ≈ [[0, -1], [1, 0]][[2, 0], [0, 3]][[1, 0.5], [0, 1]]",
                page.evaluate("() => window.jacoscope.scene().formulas.find(f => f.id === 'factors').text"));
        page.evaluate("() => window.jacoscope.set({t: 0.5})");
        settle();
        assertThat(page.locator("[data-part=notes]")).containsText("progress 0.5");
        assertNumbers("determinant", 1e-15, 6);
    }

    @Test
    void shouldWarnWhereThePlaneCollapses() {
        openLab("linear-map");
        choose("Rank one");
        assertNumbers("rank", 0, 1);
        assertThat(page.locator("[data-part=notes]")).containsText("lands on one line");
        assertThat(handle("Image of the vector, J x")).hasCount(0);
    }

    @Test
    void shouldBeAccessible() {
        assertAccessibleEverywhere("linear-map", () -> openLab("linear-map"));
    }
}
