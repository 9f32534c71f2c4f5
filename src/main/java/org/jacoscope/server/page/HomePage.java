package org.jacoscope.server.page;

import gg.jte.Content;
import java.util.List;

/**
 * The story, an article in chapters, with the labs that belong to each.
 *
 * @param first the lab to begin with
 */
public record HomePage(Frame frame, Entry first, List<Section> chapters) {

    /**
     * A chapter of the story.
     *
     * @param story the rendered template story/{id}.jte
     * @param awaitsLabs whether it is one that has labs, sooner or later
     */
    public record Section(
            String id, String title, String summary, Content story, boolean awaitsLabs, List<Entry> labs) {}

    /**
     * A lab's card.
     *
     * @param search all that a search for the lab may name
     */
    public record Entry(String id, String title, String question, String summary, String search) {}
}
