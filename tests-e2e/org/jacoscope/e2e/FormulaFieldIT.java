package org.jacoscope.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** Fields for formulas, with either engine. */
class FormulaFieldIT extends EitherEngineTest {

    /** The place below a field. */
    private Locator place(int row) {
        return page.locator(".preview").nth(row);
    }

    /** What is set there now. */
    private Locator preview(int row) {
        return place(row).locator("> :not([hidden])");
    }

    private Locator trouble() {
        return page.locator(".map .trouble:not(.quiet)");
    }

    /** Types key by key where the caret is. */
    private void write(String text) {
        page.keyboard().type(text);
    }

    @Test
    void shouldSetWhatIsTypedAsInABook() {
        openLab("polar-grid");
        assertThat(preview(0)).hasText("r⁢cos⁡θ");
        field("x =").fill("");
        write("r^2/theta");
        assertThat(preview(0).locator("mfrac")).hasCount(1);
        assertThat(preview(0)).containsText("θ");
        assertThat(preview(1)).containsText("sin");
    }

    @Test
    void shouldKeepTheLastThatCouldBeReadWhileTheTextCannotBe() {
        expectComplaint("422");
        openLab("polar-grid");
        type("x =", "r^3");
        type("x =", "r^3 + (");
        assertThat(place(0)).hasClass("preview stale");
        assertThat(preview(0)).hasText("r3");
        type("y =", "theta/2");
        assertThat(place(1)).hasClass("preview");
        assertThat(preview(1).locator("mfrac")).hasCount(1);
    }

    @Test
    void shouldSayWhatIsWrongInEveryFormulaAtItsPlace() {
        expectComplaint("422");
        openLab("polar-grid");
        type("x =", "r + thetta");
        type("y =", "3,5 r");
        assertThat(trouble()).hasCount(2);
        assertThat(page.locator("mark.wrong")).hasText(new String[] {"thetta", "3,5"});
        assertThat(trouble().nth(1)).containsText("A decimal number is written with a point: 3.5, not 3,5.");
    }

    @Test
    void shouldMendByAClickAndByTheKeyboardAndTakeItBack() {
        expectComplaint("422");
        openLab("polar-grid");
        type("x =", "3,5r");
        trouble().getByText("Use 3.5").click();
        assertThat(field("x =")).hasValue("3.5r");
        type("y =", "sinn(theta)");
        field("y =").press("Enter");
        assertThat(field("y =")).hasValue("sin(theta)");
        assertThat(field("y =")).isFocused();
        settle();
        assertThat(trouble()).hasCount(0);
        assertEquals("[3.5r, sin(theta)]", String.valueOf(state("map")));
        page.keyboard().press("Control+z");
        assertThat(field("y =")).hasValue("sinn(theta)");
    }

    @Test
    void shouldForgetWhatWasWrongWhenItIsUndone() {
        expectComplaint("422");
        openLab("polar-grid");
        field("x =").focus();
        field("x =").fill("r+(");
        assertThat(trouble()).hasCount(1);
        page.getByLabel("Undo").click();
        assertThat(field("x =")).hasValue("r*cos(theta)");
        assertThat(trouble()).hasCount(0);
        assertThat(place(0)).hasClass("preview");
        assertThat(preview(0)).hasText("r⁢cos⁡θ");
    }

    @Test
    void shouldMarkTheBracketsThatBelongTogether() {
        openLab("polar-grid");
        type("x =", "sin(r(theta+1))");
        page.keyboard().press("End");
        assertThat(page.locator("mark.pair")).hasCount(2);
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("ArrowLeft");
        assertThat(page.locator("mark.pair")).hasCount(2);
        page.keyboard().press("ArrowLeft");
        assertThat(page.locator("mark.pair")).hasCount(0);
        assertThat(page.locator("mark.lone")).hasCount(0);
        field("x =").fill("sin((r)");
        assertThat(page.locator("mark.lone")).hasCount(1);
    }

    @Test
    void shouldLayMarksExactlyUnderTheirCharactersHoweverLongTheFormula() {
        openLab("polar-grid");
        String filler = "r+theta*cos(r)-sin(theta)+".repeat(20);
        type("x =", filler + "(r)");
        page.keyboard().press("End");
        assertThat(page.locator("mark.pair")).hasCount(2);
        Object same = page.evaluate("""
                () => {
                  const input = document.querySelector("textarea.formula");
                  const under = input.previousElementSibling;
                  const [a, b] = [getComputedStyle(input), getComputedStyle(under)];
                  return ["fontFamily", "fontSize", "lineHeight", "letterSpacing", "paddingLeft", "width", "wordBreak"]
                      .filter((name) => a[name] !== b[name]).join() + (input.scrollHeight > input.clientHeight ? "scrolls" : "");
                }""");
        assertEquals("", same);
    }

    @Test
    void shouldAnswerNonsenseSoonAndInWords() {
        expectComplaint("4..");
        openLab("polar-grid");
        String[] nonsense = {
            "r+".repeat(5_000), "(".repeat(10_000), "😀".repeat(100), "\u202er", "r\t+\nq", "x".repeat(20_000)
        };
        for (String text : nonsense) {
            type("x =", text);
            assertThat(trouble().locator(".trouble-text").first()).not().isEmpty();
        }
        type("x =", "\u200fr\t+\n1");
        assertThat(trouble()).hasCount(0);
    }

    @Test
    void shouldReadOnWhenTheStateIsWrongElsewhere() {
        expectComplaint("422");
        openLab("polar-grid");
        type("Sides of the cell, number", "wide");
        type("x =", "r/2");
        assertThat(preview(0).locator("mfrac")).hasCount(1);
    }
}
