package org.jacoscope.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Each kind of exercise, answered by mouse and by keyboard, with each engine. */
class ExercisesIT extends EitherEngineTest {

    private Locator form(String exercise) {
        return page.locator("form[data-exercise=" + exercise + "]");
    }

    private Locator verdict(String exercise) {
        return form(exercise).locator("output");
    }

    private Locator button(String exercise, String name) {
        return form(exercise)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private void answer(String exercise, String text) {
        form(exercise).getByRole(AriaRole.TEXTBOX).fill(text);
        button(exercise, "Check").click();
    }

    private void assertRight(String exercise, String message) {
        assertThat(verdict(exercise)).hasClass("right");
        assertThat(verdict(exercise)).hasText("✓" + message);
    }

    private void assertWrong(String exercise, String message) {
        assertThat(verdict(exercise)).hasClass("wrong");
        assertThat(verdict(exercise)).hasText("✗" + message);
    }

    private void assertUnread(String exercise, String message) {
        assertThat(verdict(exercise)).hasClass("unread");
        assertThat(verdict(exercise)).hasText("!" + message);
    }

    @Test
    void shouldJudgeANumber() {
        openLab("determinant-map");
        answer("angle", "45");
        assertWrong("angle", "Almost: that is the answer in degrees. Angles are in radians here: multiply by pi/180.");
        answer("angle", "atan(1)");
        assertRight("angle", "Right.");
    }

    @Test
    void shouldJudgeAFormulaByKeyboardAndKeepTheFocus() {
        openLab("determinant-map");
        Locator input = form("determinant").getByRole(AriaRole.TEXTBOX);
        input.focus();
        page.keyboard().type("y - 2x^2");
        page.keyboard().press("Enter");
        assertWrong("determinant", "Almost: the sign is the wrong way round everywhere.");
        assertThat(input).isFocused();
        page.keyboard().press("Control+a");
        page.keyboard().type("2x^2 - y");
        page.keyboard().press("Enter");
        assertRight("determinant", "Right: the difference from the answer simplifies to 0.");
        assertThat(input).isFocused();
    }

    @Test
    void shouldJudgeAMatrix() {
        openLab("determinant-map");
        answer("jacobian", "[[2x cos(x^2), 0], [y^3, 3x y^2]");
        assertUnread("jacobian", "A closing bracket is missing: the one opened at character 1 is never closed.");
        answer("jacobian", "2x cos(x^2), 0; y^3, 3x y^2");
        assertRight("jacobian", "Right: the difference from the answer simplifies to 0.");
    }

    @Test
    void shouldJudgeAChoiceOfOneByKeyboard() {
        openLab("determinant-map");
        form("singular").getByRole(AriaRole.RADIO).first().focus();
        page.keyboard().press("Space");
        page.keyboard().press("Enter");
        assertThat(verdict("singular")).hasClass("wrong");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(verdict("singular")).hasClass("right");
        assertThat(button("singular", "Check")).isFocused();
    }

    @Test
    void shouldJudgeAChoiceOfSeveralByMouse() {
        openLab("polar-grid");
        form("keeps-areas").getByText("(u + v, v)").click();
        button("keeps-areas", "Check").click();
        assertWrong("keeps-areas", "Not yet: what you chose is right, but it is not all.");
        form("keeps-areas").getByText("(2u, v/2)").click();
        form("keeps-areas").getByText("(v, u)").click();
        button("keeps-areas", "Check").click();
        assertThat(verdict("keeps-areas")).hasText(Pattern.compile("^✓Right\\."));
    }

    @Test
    void shouldJudgeThePointOfTheFigure() {
        openLab("determinant-map");
        button("turned-over", "Check my figure").click();
        assertWrong("turned-over", "Not yet: at x = 1, y = −1 det J is 3, and det J = −1 is asked for.");
        page.evaluate("() => window.jacoscope.set({point: [0, 1]})");
        settle();
        button("turned-over", "Check my figure").click();
        assertRight("turned-over", "Right: at x = 0, y = 1 det J is −1.");
    }

    @Test
    void shouldJudgeThePointWhereverItIsDragged() {
        openLab("polar-grid");
        handle("Centre of the cell").focus();
        for (int i = 0; i < 40 && point("cell").get(0) > 1.505; i++) {
            page.keyboard().press("ArrowLeft");
            settle();
        }
        button("one-and-a-half", "Check my figure").click();
        assertThat(verdict("one-and-a-half")).hasClass("right");
    }

    @Test
    void shouldShowTheCoordinatesThatWereTyped() {
        openLab("determinant-map");
        answer("turned-over", "(1/2, 3/2)");
        assertRight("turned-over", "Right: at x = 0.5, y = 1.5 det J is −1.");
        button("turned-over", "Show me in the figure").click();
        settle();
        assertEquals(List.of(0.5, 1.5), point("point"));
    }

    @Test
    void shouldJudgeAConstructionAndShowWhereItFails() {
        openLab("determinant-map?map=x;-y^3");
        button("reversing", "Check my figure").click();
        assertThat(verdict("reversing")).containsText("Not yet: at x = −1.938, y = 0 det J is 0");
        Locator show = button("reversing", "Show me in the figure");
        show.focus();
        page.keyboard().press("Enter");
        settle();
        assertEquals(List.of(-1.9375, 0.0), point("point"));
        assertEquals(0, numbers("determinant").get(0));
        assertThat(page.locator("[data-part=stage]")).isInViewport();
        assertThat(show).isFocused();
        type("y =", "-y - y^3");
        button("reversing", "Check my figure").click();
        assertThat(verdict("reversing")).containsText("Right, as far as can be seen: det J < 0 at each of 3969 points");
        assertThat(show).isHidden();
    }

    @Test
    void shouldSayWhenTheFigureCannotBeJudged() {
        expectComplaint("status of 422");
        openLab("determinant-map");
        type("y =", "x*(y");
        button("reversing", "Check my figure").click();
        assertThat(verdict("reversing")).hasClass("unread");
        assertThat(verdict("reversing")).containsText("A closing parenthesis is missing");
    }

    private void listen() {
        page.evaluate("""
                () => {
                  window.heard = [];
                  document.addEventListener("jacoscope:answer", (event) => window.heard.push(event.detail));
                }""");
    }

    @Test
    void shouldAnnounceNothingThatIsNoAnswer() {
        expectComplaint("status of 422");
        openLab("determinant-map");
        listen();
        button("factor", "Check").click();
        assertUnread("factor", "Type your answer first.");
        button("singular", "Check").click();
        assertUnread("singular", "Choose an answer first.");
        answer("factor", "2 +");
        assertThat(verdict("factor")).containsText("!The formula ends too early");
        answer("turned-over", "1");
        assertUnread("turned-over", "A point is two numbers, such as 1, -0.5, not 1.");
        type("y =", "x*(y");
        button("reversing", "Check my figure").click();
        assertThat(verdict("reversing")).hasClass("unread");
        assertEquals(0, page.evaluate("() => window.heard.length"));
    }

    @Test
    void shouldAnnounceNothingThatCouldNotBeChecked() {
        Assumptions.assumeTrue(engine.equals("http"));
        expectComplaint("ERR_FAILED");
        openLab("determinant-map");
        listen();
        page.route("**/exercises/*", Route::abort);
        answer("factor", "-5");
        assertUnread("factor", "The server cannot be reached. What you see is the last answer it gave.");
        assertEquals(0, page.evaluate("() => window.heard.length"));
        screenshot("exercise-not-checked");
    }

    @Test
    void shouldAnnounceEachVerdict() {
        openLab("determinant-map");
        listen();
        answer("factor", "-5");
        assertThat(verdict("factor")).hasClass("wrong");
        button("turned-over", "Check my figure").click();
        assertThat(verdict("turned-over")).hasClass("wrong");
        assertEquals(
                "factor -5 false undefined, turned-over  false 1,-1",
                page.evaluate("() => window.heard.map(({ exercise, attempt, verdict }) =>"
                        + " `${exercise} ${attempt.answer} ${verdict.correct} ${attempt.state?.point}`).join(', ')"));
    }

    @Test
    void shouldLeaveLiveRegionsToSayTheVerdict() {
        openLab("determinant-map");
        assertThat(verdict("factor")).hasAttribute("aria-live", "polite");
        assertTrue(verdict("factor").textContent().isEmpty());
    }
}
