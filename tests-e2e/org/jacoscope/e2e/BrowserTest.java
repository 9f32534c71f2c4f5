package org.jacoscope.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test with a fresh browser context and page. Whatever the page complains about fails the test: an error in the
 * console, an uncaught exception, a request to another origin; see {@link #expectComplaint}.
 */
@ExtendWith(BrowserExtension.class)
abstract class BrowserTest {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final double TIMEOUT_MILLISECONDS = 15_000;

    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final List<Pattern> expected = new CopyOnWriteArrayList<>();
    private final List<URI> others = new CopyOnWriteArrayList<>();

    /** The server under test. */
    protected URI origin;

    protected BrowserContext context;
    protected Page page;

    @BeforeEach
    final void openContext(BrowserSession session) {
        origin = session.address();
        context = session.browser().newContext(options());
        context.setDefaultTimeout(TIMEOUT_MILLISECONDS);
        context.onConsoleMessage(this::hear);
        context.onWebError(error -> complaints.add("uncaught: " + error.error()));
        context.onRequest(this::watch);
        page = context.newPage();
    }

    @AfterEach
    final void hearsNoComplaint() {
        context.close();
        List<String> unexpected = complaints.stream()
                .filter(complaint -> expected.stream()
                        .noneMatch(pattern -> pattern.matcher(complaint).find()))
                .toList();
        assertEquals(List.of(), unexpected, "the page complained");
    }

    /** Viewport, touch, scripts off … of this class's contexts. Colours and size can be changed on the page itself. */
    protected Browser.NewContextOptions options() {
        return new Browser.NewContextOptions().setViewportSize(1280, 800).setLocale("en-GB");
    }

    /** Opens a page of the server: {@code open("/labs/polar-grid?r=2")}. */
    protected final void open(String path) {
        page.navigate(origin + path);
    }

    /** Chromium itself logs every 4xx answer as an error: a test that provokes one says so. */
    protected final void expectComplaint(String regex) {
        expected.add(Pattern.compile(regex));
    }

    /** Another origin that pages may load from: a site that embeds ours. */
    protected final void allow(URI other) {
        others.add(other);
    }

    /** Saves the whole page as target/screenshots/{name}.png. */
    protected final void screenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }

    /** Fails with each rule that axe finds broken, and where. */
    protected final void assertAccessible() {
        String violations = new AxeBuilder(page)
                .analyze().getViolations().stream().map(BrowserTest::describe).collect(Collectors.joining("\n"));
        assertEquals("", violations, "axe finds");
    }

    private static String describe(Rule rule) {
        return rule.getNodes().stream()
                .map(CheckedNode::getTarget)
                .map(String::valueOf)
                .collect(Collectors.joining(", ", rule.getId() + ": " + rule.getHelp() + " (", ")"));
    }

    private void hear(ConsoleMessage message) {
        if (message.type().equals("error")) {
            complaints.add("console: " + message.text() + " [" + message.location() + "]");
        }
    }

    private void watch(Request request) {
        String url = request.url();
        boolean ours = Stream.concat(Stream.of(origin), others.stream()).anyMatch(site -> url.startsWith(site + "/"));
        if (url.startsWith("http") && !ours) {
            complaints.add("request to another origin: " + request.url());
        }
    }
}
