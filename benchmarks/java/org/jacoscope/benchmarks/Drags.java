package org.jacoscope.benchmarks;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jacoscope.lab.Labs;
import org.jspecify.annotations.Nullable;

/** From the pointer's move to the painted canvas, in every lab: the first handle is dragged around in a circle. */
final class Drags {
    private static final Path SCRIPT = Path.of("benchmarks", "browser", "drag.js");
    private static final int WARM_UP = 120;
    private static final int MOVES = 360;
    private static final double RADIUS = 40;
    private static final double PAUSE_MILLISECONDS = 6;

    private Drags() {}

    static void print(Browser browser, String origin) throws IOException {
        for (var lab : Labs.all()) {
            for (int slower : new int[] {1, 4}) {
                print(browser, origin, lab.card().id(), slower);
            }
        }
    }

    private static void print(Browser browser, String origin, String lab, int slower) throws IOException {
        AtomicInteger requests = new AtomicInteger();
        try (Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1280, 800))) {
            page.addInitScript(Files.readString(SCRIPT));
            page.navigate(origin + "/labs/" + lab + "?engine=worker");
            page.waitForFunction("() => window.jacoscope?.scene() && jacoscope.ready.then(() => true)");
            throttle(page, slower);
            page.onRequest(request -> requests.incrementAndGet());
            Map<?, ?> times = drag(page);
            System.out.printf(
                    "drag in %s, processor %d× slower: painted %s; thread free %s; %d requests%n",
                    lab, slower, spread(times.get("painted")), spread(times.get("free")), requests.get());
        }
    }

    /** Slows down the page's own thread. */
    private static void throttle(Page page, int slower) {
        JsonObject rate = new JsonObject();
        rate.addProperty("rate", slower);
        CDPSession devTools = page.context().newCDPSession(page);
        devTools.send("Emulation.setCPUThrottlingRate", rate);
    }

    private static Map<?, ?> drag(Page page) {
        BoundingBox box = page.locator(".knob").first().boundingBox();
        double x = box.x + box.width / 2;
        double y = box.y + box.height / 2;
        page.mouse().move(x, y);
        page.mouse().down();
        for (int i = 0; i < WARM_UP + MOVES; i++) {
            if (i == WARM_UP) {
                page.evaluate("() => measured.clear()");
            }
            double angle = i * 0.05;
            page.mouse().move(x - RADIUS + RADIUS * Math.cos(angle), y + RADIUS * Math.sin(angle));
            page.waitForTimeout(PAUSE_MILLISECONDS);
        }
        page.mouse().up();
        page.evaluate("() => jacoscope.ready");
        return (Map<?, ?>) page.evaluate("() => measured.get()");
    }

    private static String spread(@Nullable Object times) {
        List<Double> sorted = times instanceof List<?> list
                ? list.stream()
                        .map(time -> ((Number) time).doubleValue())
                        .sorted()
                        .toList()
                : List.of();
        return String.format(
                Locale.ROOT,
                "median %.1f, p95 %.1f ms of %d moves",
                percentile(sorted, 50),
                percentile(sorted, 95),
                sorted.size());
    }

    private static double percentile(List<Double> sorted, int percent) {
        return sorted.isEmpty() ? Double.NaN : sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }
}
