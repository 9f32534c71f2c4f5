package org.jacoscope.benchmarks;

import org.jacoscope.e2e.Chromium;

/** What the browser takes: a field, a drag, the start of the engine, the size of what is loaded; see benchmarks/README.md. */
public final class BrowserFigures {

    private BrowserFigures() {}

    public static void main(String[] args) throws Exception {
        try (Chromium chromium = new Chromium()) {
            FieldInWorker.print(chromium.browser());
        }
    }
}
