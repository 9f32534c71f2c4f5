package org.jacoscope.server.page;

import gg.jte.Content;
import java.util.List;

/**
 * A lab, what it teaches and what it asks.
 *
 * @param chapter title of the lab's chapter
 * @param bench with the scene of the state that the query names
 * @param words of the player, as JSON for a script element
 * @param lesson the rendered template lesson/{id}.jte
 */
public record LabPage(
        Frame frame,
        String chapter,
        String title,
        String question,
        String summary,
        Bench bench,
        String words,
        Content lesson,
        List<Question> exercises) {

    public record Question(String id, String question, String hint, String kind) {}
}
