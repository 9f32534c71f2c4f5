package org.jacoscope.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Exercises with a verdict each, for axe and for the eye; and as text without scripts. */
class ExerciseLooksIT extends LabPageTest {

    @Test
    void shouldBeAccessibleWithVerdicts() {
        for (String lab : List.of("determinant-map", "polar-grid")) {
            assertAccessibleEverywhere("exercises-" + lab, () -> {
                openLab(lab);
                answerAll();
            });
        }
    }

    private void answerAll() {
        for (Locator form : page.locator("form[data-exercise]").all()) {
            if (form.locator("[type=radio], [type=checkbox]").count() > 0) {
                form.locator("label").first().click();
            } else if (form.getByRole(AriaRole.TEXTBOX).count() > 0) {
                form.getByRole(AriaRole.TEXTBOX).fill("5");
            }
            form.getByRole(AriaRole.BUTTON).first().click();
            assertThat(form.locator("output")).not().isEmpty();
        }
    }

    @Test
    void shouldHaveTargetsThatAreLargeEnough() {
        page.setViewportSize(360, 800);
        openLab("polar-grid");
        for (Locator target : page.locator(".exercise button:visible, .exercise summary, .option")
                .all()) {
            BoundingBox box = target.boundingBox();
            assertTrue(box.width >= 24 && box.height >= 24, target + ": " + box.width + "×" + box.height);
        }
    }

    @Test
    void shouldBeReadableWithoutScripts() {
        try (BrowserContext plain =
                page.context().browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page read = plain.newPage();
            read.navigate(origin + "/labs/polar-grid");
            Locator exercises = read.locator(".exercise");
            assertThat(exercises).containsText("What is the area of the ring sector");
            assertThat(exercises.getByRole(AriaRole.LISTITEM)).hasCount(5);
            assertThat(exercises.getByRole(AriaRole.BUTTON)).hasCount(0);
        }
    }
}
