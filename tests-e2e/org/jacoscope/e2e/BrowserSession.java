package org.jacoscope.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One browser and one server for all tests of a run: Playwright takes seconds to unpack itself. */
final class BrowserSession implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--use-angle=swiftshader",
            "--enable-unsafe-swiftshader",
            "--disable-background-networking",
            "--disable-component-update",
            "--font-render-hinting=none");

    /** Looking for a browser can take minutes: what failed once is not tried again by every test. */
    private static @Nullable String failure;

    private final Playwright playwright;
    private final Browser browser;

    private BrowserSession() {
        Optional<Path> chromium = Browsers.chromium();
        // Browsers has seen to the browser: left alone, create() would download three.
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        BrowserType.LaunchOptions options =
                new BrowserType.LaunchOptions().setArgs(FLAGS).setChromiumSandbox(false);
        chromium.ifPresent(options::setExecutablePath);
        browser = playwright.chromium().launch(options);
    }

    /** The run's session, opened by the first test that asks and closed by JUnit after the last. */
    static BrowserSession of(ExtensionContext context) {
        if (failure != null) {
            throw new IllegalStateException(failure);
        }
        try {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.create(BrowserSession.class))
                    .computeIfAbsent(BrowserSession.class, key -> new BrowserSession(), BrowserSession.class);
        } catch (IllegalStateException e) {
            failure = e.getMessage();
            throw e;
        }
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
