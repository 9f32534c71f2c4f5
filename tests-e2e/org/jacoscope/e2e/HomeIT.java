package org.jacoscope.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
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
        Locator thumbnails = page.locator(".gallery img");
        int labs = page.locator(".gallery li").count();
        assertTrue(labs >= 2, labs + " labs");
        assertThat(page.locator(".gallery li:has(img)")).hasCount(labs);
        Object broken =
                thumbnails.evaluateAll("images => images.filter(i => !i.complete || i.naturalWidth === 0).length");
        assertEquals(0, broken);
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
