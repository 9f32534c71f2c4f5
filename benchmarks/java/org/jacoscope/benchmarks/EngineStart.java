package org.jacoscope.benchmarks;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.jacoscope.lab.Labs;

/** From the first gesture to the engine's first answer, its program not yet in the browser's cache. */
final class EngineStart {
    private static final int ROUNDS = 9;

    /** Nothing is idle, so that the gesture starts the engine. */
    private static final String NEVER_IDLE = "window.requestIdleCallback = () => 0;";

    private static final String GESTURE = "() => { const begin = performance.now();"
            + " dispatchEvent(new Event('pointerdown'));"
            + " return new Promise((resolve) => { const look = () => jacoscope.engine === 'worker'"
            + " ? resolve(performance.now() - begin) : setTimeout(look, 1); look(); }); }";

    private EngineStart() {}

    static void print(Browser browser, String origin) {
        for (var lab : Labs.all()) {
            List<Double> times = new ArrayList<>();
            for (int i = 0; i < ROUNDS; i++) {
                try (Page page = browser.newPage()) {
                    page.addInitScript(NEVER_IDLE);
                    page.navigate(origin + "/labs/" + lab.card().id());
                    page.waitForFunction("() => window.jacoscope?.scene() && jacoscope.ready.then(() => true)");
                    times.add(((Number) page.evaluate(GESTURE)).doubleValue());
                }
            }
            times.sort(null);
            System.out.printf(
                    "engine of %s ready after the first gesture: median %.0f ms, worst %.0f ms of %d%n",
                    lab.card().id(), times.get(ROUNDS / 2), times.get(ROUNDS - 1), ROUNDS);
        }
    }
}
