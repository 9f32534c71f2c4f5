package org.jacoscope.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        for (Locator thumbnail : thumbnails.all()) {
            thumbnail.scrollIntoViewIfNeeded();
            thumbnail.evaluate("image => image.decode()");
        }
    }

    @Test
    void shouldTellTheStoryInSixChapters() {
        open("/");
        Locator chapters = page.locator(".chapter");
        assertThat(chapters).hasCount(6);
        assertThat(page.locator(".chapter:has(math[display=block])")).hasCount(6);
        for (Locator entry : page.locator(".contents a").all()) {
            String chapter = String.valueOf(entry.getAttribute("href"));
            assertThat(page.locator(chapter + " h2")).hasText(entry.textContent());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Polar grid", "Bipolar", "BEND rectangle", "Why is dx dy"})
    void shouldFindALabByItsTitleItsPresetsAndItsWords(String query) {
        open("/");
        search().fill(query);
        assertThat(page.locator(".gallery li:visible")).hasCount(1);
        assertThat(page.locator(".gallery li:visible h3")).hasText("Polar grid distortion");
        assertThat(page.locator("[data-part=found]")).hasText("Labs found: 1");
        assertThat(page.locator(".story-text:visible")).hasCount(0);
        page.keyboard().press("Enter");
        settle();
        assertTrue(page.url().contains("/labs/polar-grid"), page.url());
    }

    @Test
    void shouldSuggestWhatAWrongWordMayMean() {
        open("/");
        search().fill("determinent");
        assertThat(page.locator(".gallery li:visible")).hasCount(0);
        Locator suggestion = page.locator("[data-part=meant] button");
        assertThat(suggestion).hasText("determinant");
        assertAccessible();
        suggestion.click();
        assertThat(search()).hasValue("determinant");
        assertThat(page.locator(".gallery li:visible").first()).isVisible();
    }

    @Test
    void shouldBeSearchableByKeyboardAlone() {
        open("/");
        search().focus();
        page.keyboard().type("xylophone");
        assertThat(page.locator("[data-part=nothing]")).isVisible();
        assertThat(page.locator("[data-part=meant]")).isHidden();
        page.keyboard().press("Escape");
        assertThat(page.locator("[data-part=nothing]")).isHidden();
        assertThat(page.locator(".story-text:visible")).hasCount(6);
        page.keyboard().type("map");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator(".gallery li:visible a").first()).isFocused();
    }

    @Test
    void shouldShowEverythingWithoutScripts() {
        try (var still = context.browser()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page plain = still.newPage();
            plain.navigate(origin.toString());
            assertThat(plain.locator(".story-text:visible")).hasCount(6);
            assertThat(plain.locator(".gallery li:visible"))
                    .hasCount(plain.locator(".gallery li").count());
            assertThat(plain.locator("form")).isHidden();
        }
    }

    @Test
    void shouldLoadNoEngine() {
        List<String> scripts = new CopyOnWriteArrayList<>();
        page.onRequest(request -> {
            if (request.resourceType().equals("script")) {
                scripts.add(request.url());
            }
        });
        open("/");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertTrue(scripts.stream().allMatch(script -> script.contains("/home/")), scripts.toString());
    }

    private Locator search() {
        return page.getByRole(AriaRole.SEARCHBOX);
    }
}
