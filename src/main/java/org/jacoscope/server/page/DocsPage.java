package org.jacoscope.server.page;

import java.util.List;

/** The list of the documentation. */
public record DocsPage(Frame frame, List<Entry> documents) {

    /**
     * @param summary a sentence
     */
    public record Entry(String name, String title, String summary) {}
}
