package org.jacoscope.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A running Chromium without a window, for browser tests and browser benchmarks. */
public final class Chromium implements AutoCloseable {

    /** There may be no GPU: WebGL is then imitated, which takes long, so that nothing else is drawn by it. */
    private static final List<String> FLAGS = List.of(
            "--use-angle=swiftshader",
            "--enable-unsafe-swiftshader",
            "--disable-gpu-compositing",
            "--disable-gpu-rasterization",
            "--disable-accelerated-2d-canvas",
            "--disable-background-networking",
            "--disable-component-update",
            "--font-render-hinting=none");

    private final Playwright playwright;
    private final Browser browser;

    /** Finds or fetches the browser, which can take minutes where there is none, and starts it. */
    public Chromium() {
        Optional<Path> executable = Browsers.chromium();
        // Browsers has seen to the browser: left alone, create() would download three.
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        BrowserType.LaunchOptions options =
                new BrowserType.LaunchOptions().setArgs(FLAGS).setChromiumSandbox(false);
        executable.ifPresent(options::setExecutablePath);
        browser = playwright.chromium().launch(options);
    }

    public Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
