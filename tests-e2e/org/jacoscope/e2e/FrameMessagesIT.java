package org.jacoscope.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a lab and the page of another site say to each other. */
class FrameMessagesIT extends CourseTest {
    private static final String SANDBOX = "sandbox=allow-scripts width=640 height=400";

    private Frame openLabIn(String query) {
        openCourse(iframe("/embed/polar-grid" + query, SANDBOX));
        Frame lab = lab();
        awaitMessage("m.type === 'jacoscope:readouts'");
        return lab;
    }

    private Map<?, ?> heard(String condition) {
        return (Map<?, ?>) awaitMessage(condition);
    }

    private String problem(String message) {
        page.evaluate("() => { heard.length = 0 }");
        say(message);
        return String.valueOf(heard("m.type === 'jacoscope:problem'").get("message"));
    }

    /** A member, and members of it, of the last message that the page has heard of that kind. */
    private Object member(String type, String... path) {
        Object found = heard("m.type === 'jacoscope:" + type + "'");
        for (String name : path) {
            found = Objects.requireNonNull(((Map<?, ?>) found).get(name), name);
        }
        return found;
    }

    @Test
    void shouldSayThatItIsReadyAndWhatItShows() {
        openLabIn("?size=0.25&lock=t");
        assertEquals(1, member("ready", "version"));
        assertEquals("polar-grid", member("ready", "lab"));
        assertEquals("Polar grid distortion", member("ready", "title"));
        assertEquals("?v=1&size=0.25", member("ready", "query"));
        assertEquals(List.of("t"), member("ready", "locked"));
        assertEquals(0.25, member("ready", "state", "size"));
        String readouts = member("readouts", "readouts").toString();
        assertTrue(readouts.contains("determinant"), readouts);
    }

    @Test
    void shouldDoWhatItIsTold() {
        Frame lab = openLabIn("");
        say("{type: 'jacoscope:set', version: 1, state: {size: 0.125, cell: '1,2'}}");
        awaitMessage("m.type === 'jacoscope:state' && m.state.size === 0.125 && !m.draft");
        assertEquals(List.of(1, 2), lab.evaluate("() => window.jacoscope.state().cell"));
        say("{type: 'jacoscope:reset', version: 1}");
        awaitMessage("m.type === 'jacoscope:state' && m.state.size === 0.5 && !m.draft");
        page.evaluate("() => { heard.length = 0 }");
        say("{type: 'jacoscope:get', version: 1}");
        awaitMessage("m.type === 'jacoscope:readouts'");
        awaitMessage("m.type === 'jacoscope:state'");
    }

    @Test
    void shouldPassOnPlayAndPause() {
        Frame lab = openLabIn("");
        lab.evaluate("""
                () => {
                  window.asked = [];
                  for (const type of ['jacoscope:play', 'jacoscope:pause']) {
                    document.addEventListener(type, () => window.asked.push(type));
                  }
                }""");
        say("{type: 'jacoscope:play', version: 1}");
        say("{type: 'jacoscope:pause', version: 1}");
        lab.waitForFunction("() => window.asked.join() === 'jacoscope:play,jacoscope:pause'");
    }

    private Locator exercise(String id) {
        return page.frameLocator("iframe").locator("form[data-exercise=" + id + "]");
    }

    @Test
    void shouldTellAnswersWithAStatementThatNamesNobody() {
        openLabIn("?show=exercise");
        exercise("sector").getByRole(AriaRole.TEXTBOX).fill("3 pi/4");
        page.keyboard().press("Enter");
        assertEquals("sector", member("answer", "exercise"));
        assertEquals(origin + "/labs/polar-grid#sector", member("answer", "statement", "object", "id"));
        assertEquals("3 pi/4", member("answer", "statement", "result", "response"));
        assertEquals(member("answer", "verdict", "correct"), member("answer", "statement", "result", "success"));
        assertFalse(member("answer", "statement").toString().contains("actor"));
    }

    @Test
    void shouldTellTheFigureThatIsAnAnswer() {
        openLabIn("?show=exercise&cell=1.5,0.25");
        exercise("one-and-a-half").locator("[data-answer=figure]").click();
        assertEquals(true, member("answer", "statement", "result", "success"));
        String response = String.valueOf(member("answer", "statement", "result", "response"));
        assertTrue(response.contains("\"cell\":[1.5,0.25]"), response);
    }

    @Test
    void shouldExplainWhatItDoesNotTake() {
        expectComplaint("status of 422");
        Frame lab = openLabIn("?lock=t");
        assertEquals("Found the version 2; expected version: 1.", problem("{type: 'jacoscope:get', version: 2}"));
        assertEquals(
                "Found a value for t; expected none: the frame's address locks t.",
                problem("{type: 'jacoscope:set', version: 1, state: {t: 0}}"));
        String map = problem("{type: 'jacoscope:set', version: 1, state: {map: 'r*cosh(;r'}}");
        assertTrue(map.contains("The formula ends too early"), map);
        assertEquals(1, lab.evaluate("() => window.jacoscope.state().t"));
    }

    @Test
    void shouldTakeBackWhatCannotBeShown() {
        expectComplaint("status of 422");
        Frame lab = openLabIn("?size=0.25");
        for (String bad : List.of("{map: 'r*cosh(;r'}", "{size: 'abc'}", "{size: -1}", "{domain: '1,0,1,0'}")) {
            problem("{type: 'jacoscope:set', version: 1, state: " + bad + "}");
        }
        lab.evaluate("() => window.jacoscope.ready");
        assertEquals(0.25, lab.evaluate("() => window.jacoscope.state().size"));
        assertThat(page.frameLocator("iframe").locator("body")).not().containsText("should be");
        say("{type: 'jacoscope:set', version: 1, state: {lines: 9}}");
        awaitMessage("m.type === 'jacoscope:state' && m.state.lines === 9 && m.state.size === 0.25");
    }

    @Test
    void shouldSurviveHostileMessages() {
        Frame lab = openLabIn("");
        page.evaluate("""
                () => {
                  const cyclic = {type: 'jacoscope:set', version: 1};
                  cyclic.state = cyclic;
                  const bad = [null, 0, 'x'.repeat(3e6), [], cyclic, new Map([[cyclic, cyclic]]), new Date(NaN),
                    new Uint8Array(1e6), {type: 'jacoscope:set', version: 1, state: {cell: new Array(1e6).fill(1)}},
                    {type: 'jacoscope:set', version: 1, state: JSON.parse('{"__proto__": {"size": 1}}')},
                    {type: {}, version: 1}, {context: 'h5p', action: '__proto__'}];
                  for (const message of bad) {
                    document.querySelector('iframe').contentWindow.postMessage(message, '*');
                  }
                }""");
        say("{type: 'jacoscope:set', version: 1, state: {size: 0.125}}");
        awaitMessage("m.type === 'jacoscope:state' && m.state.size === 0.125");
        assertEquals(3, page.evaluate("() => heard.filter(m => m.type === 'jacoscope:problem').length"));
        assertEquals(true, lab.evaluate("() => ({}).size === undefined"));
    }

    /** Only the page around a lab is listened to. */
    @Test
    void shouldNotListenToOthers() {
        Frame lab = openLabIn("");
        page.evaluate("""
                () => {
                  const other = document.createElement('iframe');
                  other.title = 'Other';
                  other.srcdoc = `<script>
                    parent.frames[0].postMessage({type: 'jacoscope:set', version: 1, state: {size: 0.125}}, '*');
                    parent.postMessage('said', '*');
                  </` + 'script>';
                  document.body.append(other);
                }""");
        awaitMessage("m === 'said'");
        say("{type: 'jacoscope:get', version: 1}");
        awaitMessage("m.type === 'jacoscope:state'");
        assertEquals(0.5, lab.evaluate("() => window.jacoscope.state().size"));
    }
}
