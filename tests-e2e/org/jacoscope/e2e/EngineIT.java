package org.jacoscope.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two engines answer alike, and pages survive what can happen to either. */
class EngineIT extends LabPageTest {
    private static final List<String> BAD =
            List.of("x^2 + sn(y)", "x +", "1e999", "x_3", "", "x^^2", "sqrt(", "g(x, y)");
    private static final String RESTARTED = "started again";

    /** Longer than it takes to notice that a worker hangs, on a loaded machine. */
    private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
            new LocatorAssertions.ContainsTextOptions().setTimeout(20_000);

    @ParameterizedTest
    @ValueSource(strings = {"polar-grid", "determinant-map"})
    void shouldGiveTheSameReadoutsForEveryPreset(String lab) {
        List<Object> byServer = readoutsOfPresets(lab + "?engine=http");
        assertEquals(byServer, readoutsOfPresets(lab + "?engine=worker"));
        assertFalse(byServer.isEmpty());
    }

    /** For each preset the text of its readouts, and what the numbers of its scene are. */
    private List<Object> readoutsOfPresets(String address) {
        openLab(address);
        List<Object> found = new ArrayList<>();
        for (Locator chip : page.locator("[data-part=presets] .chip").all()) {
            chip.click();
            settle();
            found.add(page.locator("[data-part=readouts]").innerText());
            found.add(page.evaluate("""
                    () => JSON.stringify(window.jacoscope.scene(), (key, value) =>
                      ArrayBuffer.isView(value) ? value.constructor.name + value.length
                        : typeof value === "object" ? value : typeof value)"""));
        }
        return found;
    }

    @Test
    void shouldSayTheSameOfBadFormulas() {
        expectComplaint("422");
        List<String> byServer = troubles("determinant-map?engine=http");
        assertEquals(byServer, troubles("determinant-map?engine=worker"));
        assertEquals(BAD.size(), new HashSet<>(byServer).size());
    }

    private List<String> troubles(String address) {
        openLab(address);
        List<String> found = new ArrayList<>();
        for (String formula : BAD) {
            type("x =", formula);
            found.add(page.locator(".trouble:not(.quiet)").innerText());
        }
        return found;
    }

    @Test
    void shouldAskTheServerUntilTheWorkerIsReady() {
        List<Route> held = new CopyOnWriteArrayList<>();
        page.route("**/engine/core.js", held::add);
        openLab("determinant-map");
        page.waitForCondition(() -> !held.isEmpty());
        type("x =", "3*x");
        assertEquals(3 * point("point").get(0), numbers("determinant").get(0), 1e-12);
        assertEquals("http", page.evaluate("() => window.jacoscope.engine"));

        held.get(0).resume();
        page.waitForFunction("() => window.jacoscope.engine === 'worker'");
        type("x =", "4*x");
        assertEquals(4 * point("point").get(0), numbers("determinant").get(0), 1e-12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"polar-grid", "determinant-map"})
    void shouldSendNothingWhileSomethingIsDragged(String lab) {
        openWarm(lab);
        List<String> requests = new CopyOnWriteArrayList<>();
        page.onRequest(request -> requests.add(request.url()));
        drag(page.locator(".knob").first(), 40, 25);
        assertEquals(List.of(), requests);
    }

    @Test
    void shouldWorkOfflineOnceTheWorkerIsReady() {
        for (String lab : List.of("polar-grid", "determinant-map")) {
            context.setOffline(false);
            openWarm(lab);
            context.setOffline(true);
            drag(page.locator(".knob").first(), 30, -20);
            page.locator("[data-part=presets] .chip").last().click();
            settle();
            assertThat(page.locator("[data-part=notes] .warning")).hasCount(0);
            assertThat(page.locator("[data-part=presets] .chip").last()).hasAttribute("aria-pressed", "true");
        }
    }

    @Test
    void shouldReplaceAWorkerThatFailsOfflineToo() {
        expectComplaint("broken for a test");
        openWarm("determinant-map");
        context.setOffline(true);
        inWorker("onmessage = () => { throw new Error('broken for a test'); }");
        assertRecovers();
    }

    @Test
    void shouldReplaceAWorkerThatHangs() {
        openWarm("determinant-map");
        inWorker("for (;;);");
        assertRecovers();
    }

    private void assertRecovers() {
        field("x =").fill("3*x");
        assertThat(page.locator("[data-part=notes]")).containsText(RESTARTED, PATIENTLY);
        assertThat(page.locator("[data-part=notes] .note")).hasCount(1);
        settle();
        assertEquals("[3*x, x*y]", String.valueOf(state("map")));
        assertEquals(3 * point("point").get(0), numbers("determinant").get(0), 1e-12);
        assertEquals("worker", page.evaluate("() => window.jacoscope.engine"));
    }

    @Test
    void shouldSayWhenTheWorkerFailsAgain() {
        expectComplaint("broken for good");
        page.route(
                "**/engine/worker.js",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/javascript")
                        .setBody("postMessage({}); onmessage = () => { throw new Error('broken for good'); };")));
        openLab("determinant-map?engine=worker");
        Locator note = page.locator("[data-part=notes] .warning");
        assertThat(note).containsText("broken for good");
        assertThat(note).containsText("twice");
        assertThat(page.locator(".figure svg")).hasCount(2);

        page.unroute("**/engine/worker.js");
        type("x =", "3*x");
        assertThat(note).hasCount(0);
        assertThat(page.locator("[data-readout=determinant]")).not().isEmpty();
    }

    @Test
    void shouldStayWithTheServerWhenTheEngineIsMissing() {
        expectComplaint("404");
        List<String> asked = new CopyOnWriteArrayList<>();
        page.route("**/engine/core.js", route -> {
            asked.add(route.request().url());
            route.fulfill(new Route.FulfillOptions().setStatus(404));
        });
        openLab("determinant-map?point=1,0.5");
        page.waitForCondition(() -> asked.size() == 2);
        type("x =", "3*x");
        assertNumbers("determinant", 1e-12, 3);
        assertEquals("http", page.evaluate("() => window.jacoscope.engine"));
        assertThat(page.locator("[data-part=notes] .note")).hasCount(0);
    }

    @Test
    void shouldDoWithoutAServer() {
        asExported();
        List<String> calls = new CopyOnWriteArrayList<>();
        page.onRequest(request -> note(request, calls));
        openLab("determinant-map?map=3*x;y&point=1,0.5");
        assertNumbers("determinant", 1e-12, 3);
        assertThat(field("x =")).hasValue("3*x");
        drag(handle("Point in the domain"), 40, 0);
        assertEquals(List.of(), calls);
    }

    @Test
    void shouldKeepTheFiguresWhenAnAddressWithoutAServerIsBad() {
        asExported();
        openLab("determinant-map?map=sn(x);y");
        assertThat(page.locator("mark.wrong")).hasText("sn");
        assertThat(page.locator("[data-part=notes] .warning")).containsText("the last map that could be drawn");
        assertThat(page.locator("[data-readout=determinant]")).not().isEmpty();
    }

    private static void note(Request request, List<String> calls) {
        if (request.url().contains("/api/")) {
            calls.add(request.url());
        }
    }

    /** Pages come as in an export: they name no API, and show the lab as it is without a query. */
    private void asExported() {
        page.route("**/labs/*", route -> {
            String plain = route.request().url().replaceAll("\\?.*", "");
            String text = route.fetch(new Route.FetchOptions().setUrl(plain)).text();
            route.fulfill(new Route.FulfillOptions()
                    .setContentType("text/html; charset=utf-8")
                    .setBody(text.replaceFirst(" data-api=\"[^\"]*\"", "")));
        });
    }

    @Test
    void shouldStopWhatTakesLong() {
        openWarm("determinant-map");
        Object before = page.evaluate("() => JSON.stringify(window.jacoscope.scene())");
        inWorker("for (;;);");
        field("x =").fill("3*x");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Stop"))
                .click();
        settle();
        assertThat(page.locator("[data-part=notes] .warning")).containsText("Stopped");
        assertThat(page.locator("[data-part=busy]")).isEmpty();
        assertEquals(before, page.evaluate("() => JSON.stringify(window.jacoscope.scene())"));

        type("x =", "4*x");
        assertThat(page.locator("[data-part=notes] .note")).hasCount(0);
        assertEquals(4 * point("point").get(0), numbers("determinant").get(0), 1e-12);
    }

    @Test
    void shouldStopWhatTheServerTakesLongFor() {
        openLab("determinant-map?engine=http");
        page.route("**/api/**", route -> {});
        field("x =").fill("3*x");
        assertThat(page.locator("[data-part=busy]")).containsText("Working");
        assertAccessible();
        page.keyboard().press("Escape");
        settle();
        assertThat(page.locator("[data-part=notes] .warning")).containsText("Stopped");
    }

    /** Opens a lab and waits until the worker answers. */
    private void openWarm(String lab) {
        openLab(lab);
        page.waitForFunction("() => window.jacoscope.engine === 'worker'");
    }

    /** Runs a script in the page's worker, soon after. */
    private void inWorker(String script) {
        page.workers().get(0).evaluate("() => { setTimeout(() => { " + script + " }); }");
    }
}
