package org.jacoscope.server.page;

import java.util.List;

/** The gallery, by chapter; only chapters that have labs. */
public record HomePage(Frame frame, List<Section> chapters) {

    public record Section(String id, String title, String summary, List<Entry> labs) {}

    public record Entry(String id, String title, String question, String summary) {}
}
