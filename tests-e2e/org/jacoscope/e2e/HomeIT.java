package org.jacoscope.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
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
        for (String path : List.of("/", "/api", "/nowhere")) {
            expectComplaint("404");
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                for (int width : new int[] {1280, 360}) {
                    page.setViewportSize(width, 800);
                    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                    open(path);
                    assertAccessible();
                    assertNoSidewaysScroll();
                    String name = path.equals("/") ? "home" : path.substring(1);
                    screenshot(name + "-" + width + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT));
                }
            }
        }
    }
}
