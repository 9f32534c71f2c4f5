package org.jacoscope.lab;

import java.util.List;
import org.jacoscope.core.num.Budget;
import org.jacoscope.scene.Scene;

/** A pure function from a state to a scene, and what there is to say about it. */
public interface Lab {

    Card card();

    /** In the order of the panel; a property may depend on those before it. */
    List<Property<?>> properties();

    List<Preset> presets();

    List<Exercise> exercises();

    /** The scene of a state: the same for the same state, on every machine. */
    Scene scene(State state, Quality quality, Budget budget);

    /**
     * What a gallery shows.
     *
     * @param id the name in URLs; the lesson is templates/lesson/{id}.jte
     * @param question what a person asks, in one sentence
     * @param summary what they see and do, in one or two
     */
    record Card(String id, Chapter chapter, String title, String question, String summary) {}
}
