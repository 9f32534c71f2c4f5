package org.jacoscope.benchmarks;

import org.jacoscope.e2e.Chromium;
import org.jacoscope.server.Server;
import org.jacoscope.server.http.Limits;

/** What the browser takes: a field, a drag, the start of the engine; see benchmarks/README.md. */
public final class BrowserFigures {

    private BrowserFigures() {}

    public static void main(String[] args) throws Exception {
        try (Chromium chromium = new Chromium();
                Server server = Server.start(0, "127.0.0.1", Limits.standard())) {
            String origin = "http://127.0.0.1:" + server.port();
            FieldInWorker.print(chromium.browser());
            EngineStart.print(chromium.browser(), origin);
            Drags.print(chromium.browser(), origin);
        }
        System.exit(0);
    }
}
