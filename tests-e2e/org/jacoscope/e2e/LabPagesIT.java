package org.jacoscope.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What labs' pages promise whichever engine answers. */
class LabPagesIT extends LabPageTest {

    @ParameterizedTest
    @ValueSource(strings = {"polar-grid", "determinant-map"})
    void shouldBeAccessibleInBothThemesAndSizes(String lab) {
        assertAccessibleEverywhere(lab, () -> openLab(lab));
    }

    @Test
    void shouldShowItsFigureWithoutScripts() {
        try (var still = context.browser()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page plain = still.newPage();
            plain.navigate(origin + "/labs/determinant-map?map=x*y;x-y");
            assertThat(plain.locator(".figure svg")).hasCount(2);
            assertThat(plain.locator("[data-part=description]")).containsText("determinant");
        }
    }

    @Test
    void shouldExplainAnAddressThatCannotBeShown() {
        openLab("determinant-map?map=x^2;foo(x)");
        assertThat(page.locator(".problem-banner")).containsText("foo");
        assertNumbers("determinant", 0, 3);
    }
}
