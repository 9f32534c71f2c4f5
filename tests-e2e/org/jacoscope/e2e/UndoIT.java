package org.jacoscope.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is one step of undo, and what is none. */
class UndoIT extends LabPageTest {

    @Test
    void shouldTakeEachClickForAStepHoweverSoonItFollows() {
        openLab("determinant-map");
        Object differ = page.evaluate("""
                () => {
                  const press = (button) => {
                    button.click();
                    return JSON.stringify(window.jacoscope.state());
                  };
                  const [undo, , reset] = document.querySelectorAll("[data-part=toolbar] button");
                  const buttons = [...document.querySelectorAll("[data-part=presets] .chip"), reset];
                  const steps = [JSON.stringify(window.jacoscope.state()), ...buttons.map(press)];
                  const back = steps.map(() => press(undo));
                  const changes = steps.filter((step, i) => step !== steps[i - 1]);
                  return changes.reverse().slice(1).filter((step, i) => step !== back[i]);
                }""");
        settle();
        assertEquals(List.of(), differ);
        assertThat(button("Undo")).isDisabled();
    }

    @Test
    void shouldTakeTypingInAFieldForOneStep() {
        expectComplaint("422");
        openLab("polar-grid");
        Object before = state("map");
        field("x =").focus();
        page.keyboard().press("End");
        for (String letter : List.of("+", "r", "/", "2")) {
            Object passed = state("map");
            page.keyboard().type(letter);
            page.waitForFunction("passed => String(window.jacoscope.state().map) !== String(passed)", passed);
        }
        button("Undo").click();
        settle();
        assertEquals(before, state("map"));
        assertThat(button("Undo")).isDisabled();
    }

    @Test
    void shouldKeepTheFocusOnTheButtonWhenNothingIsLeftToUndo() {
        openLab("polar-grid?t=0.5");
        page.evaluate("() => window.jacoscope.set({lines: 20})");
        button("Undo").focus();
        page.keyboard().press("Enter");
        assertThat(button("Undo")).isDisabled();
        assertThat(button("Undo")).isFocused();
        page.keyboard().press("Space");
        assertThat(button("Play")).isVisible();
        assertEquals(0.5, state("t"));
    }

    @Test
    void shouldKeepTheStateWhenALinkWithinThePageIsFollowed() {
        openLab("polar-grid");
        page.evaluate("""
                async () => {
                  window.jacoscope.set({lines: 20});
                  const followed = new Promise((resolve) => addEventListener("popstate", resolve));
                  document.querySelector(".skip").click();
                  await followed;
                }""");
        settle();
        assertEquals(20, state("lines"));
    }

    @Test
    void shouldTakeTheBrowsersBackForAStep() {
        openLab("polar-grid?lines=20");
        page.evaluate("() => { location.hash = 'readouts'; window.jacoscope.set({lines: 30}); }");
        page.waitForURL(url -> url.contains("lines=30"));
        page.goBack();
        page.waitForFunction("() => window.jacoscope.state().lines === 20");
        button("Undo").click();
        settle();
        assertEquals(30, state("lines"));
    }

    @Test
    void shouldDropWhatIsTypedWhenSomethingElseChangesItFirst() {
        openLab("polar-grid");
        Object after = page.evaluate("""
                async () => {
                  const field = document.querySelector("textarea.formula");
                  field.focus();
                  field.value = "r^5";
                  field.dispatchEvent(new Event("input", { bubbles: true }));
                  document.querySelector("[data-part=presets] .chip[aria-pressed=false]").click();
                  const chosen = String(window.jacoscope.state().map);
                  await new Promise((resolve) => setTimeout(resolve, 400));
                  const shown = [...document.querySelectorAll("textarea.formula")].map(({ value }) => value);
                  return [chosen, String(window.jacoscope.state().map), String(shown)];
                }""");
        settle();
        String chosen = String.valueOf(((List<?>) after).get(0));
        assertNotEquals("r*cos(theta),r*sin(theta)", chosen);
        assertEquals(List.of(chosen, chosen, chosen), after);
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
