package org.jacoscope.server.page;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lab, what it teaches and what it asks; on its own page or in a frame of another one.
 *
 * @param view what of it is shown
 * @param preview what other sites show of a link to it; null where its whole address is not known
 * @param chapter title of the lab's chapter
 * @param bench with the scene of the state that the query names
 * @param words of the player, as JSON for a script element
 * @param lesson the rendered template lesson/{id}.jte
 */
public record LabPage(
        Frame frame,
        View view,
        @Nullable Preview preview,
        String chapter,
        String title,
        String question,
        String summary,
        Bench bench,
        String words,
        Content lesson,
        List<Question> exercises) {

    /**
     * An exercise.
     *
     * @param kind "number", "formula", "matrix", "choice", "point" or "construct"
     * @param variables of a formula or a matrix, as a person types them
     * @param several whether several options are right
     */
    public record Question(
            String id,
            String question,
            String hint,
            String kind,
            String variables,
            boolean several,
            List<Option> options) {}

    public record Option(String id, String label) {}
}
