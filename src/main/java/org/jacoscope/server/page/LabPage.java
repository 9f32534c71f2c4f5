package org.jacoscope.server.page;

import gg.jte.Content;
import java.util.List;
import org.jacoscope.scene.Scene;

/**
 * A lab with the scene of the state that the query names.
 *
 * @param modules names of the player's modules, the first one of which runs it
 * @param chapter title of the lab's chapter
 * @param scene what the figures below show
 * @param pictures one per figure of the scene, in order
 * @param lab the lab as the API describes it, as JSON
 * @param state the values of all its properties, as JSON
 * @param problem what is wrong with the query, as a sentence; "" when it is good (the scene is then that of the rest of it)
 * @param lesson the rendered template lesson/{id}.jte
 */
public record LabPage(
        Frame frame,
        List<String> modules,
        String id,
        String chapter,
        String title,
        String question,
        String summary,
        Scene scene,
        List<Picture> pictures,
        String lab,
        String state,
        String problem,
        Content lesson,
        List<Question> exercises) {

    /**
     * @param svg a whole svg element, wide as its container
     */
    public record Picture(String figure, String svg) {}

    public record Question(String id, String question, String hint, String kind) {}
}
