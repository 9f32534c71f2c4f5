package org.jacoscope.server.page;

import java.util.List;
import org.jacoscope.scene.Scene;

/**
 * A lab at work: its figures, settings and results.
 *
 * @param lab its id
 * @param modules names of the player's modules, the first one of which runs it
 * @param scene what the figures below show
 * @param pictures one per figure of the scene, in order
 * @param description the lab as the API describes it, as JSON for a script element
 * @param state the values of all its properties, likewise
 * @param plays whether the lab has something to play
 * @param problem what is wrong with the query, as a sentence; "" when it is good (the scene is then that of the rest of it)
 */
public record Bench(
        String lab,
        List<String> modules,
        Scene scene,
        List<Picture> pictures,
        String description,
        String state,
        boolean plays,
        String problem) {

    /**
     * @param svg a whole svg element, wide as its container
     */
    public record Picture(String figure, String svg) {}
}
