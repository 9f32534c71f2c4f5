package org.jacoscope.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

class HomeIT extends LabPageTest {

    @Test
    void shouldLeadToALab() {
        open("/");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("The determinant map"))
                .first()
                .click();
        settle();
        assertTrue(page.url().contains("/labs/determinant-map"), page.url());
    }

    @Test
    void shouldShowAThumbnailOfEachLab() {
        open("/");
        assertThat(page.locator("main svg")).not().hasCount(0);
    }

    @Test
    void shouldBeAccessibleInBothThemesAndSizes() {
        assertAccessibleEverywhere("home", () -> open("/"));
    }

    @Test
    void shouldHaveAReadablePageOfTheApi() {
        assertAccessibleEverywhere("api", () -> open("/api"));
    }

    @Test
    void shouldHaveAPageForWhatIsNotThere() {
        expectComplaint("404");
        assertAccessibleEverywhere("nowhere", () -> open("/nowhere"));
    }
}
