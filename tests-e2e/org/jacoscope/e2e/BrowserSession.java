package org.jacoscope.e2e;

import com.microsoft.playwright.Browser;
import java.net.URI;
import org.jacoscope.server.Server;
import org.jacoscope.server.http.Limits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One browser and one server for all tests of a run: Playwright takes seconds to unpack itself. */
final class BrowserSession implements AutoCloseable {

    /** Looking for a browser can take minutes: what failed once is not tried again by every test. */
    private static @Nullable String failure;

    /** A loaded machine is slow, and slowness is not what these tests are about. */
    private static final int DEADLINE_MILLISECONDS = 20_000;

    private final Chromium chromium;
    private final Server server;

    private BrowserSession() {
        chromium = new Chromium();
        server = Server.start(0, "127.0.0.1", Limits.standard().deadline(DEADLINE_MILLISECONDS));
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
        return chromium.browser();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.port());
    }

    @Override
    public void close() {
        server.close();
        chromium.close();
    }
}
