package org.jacoscope.server.render;

import java.util.Map;
import java.util.function.Supplier;
import org.jacoscope.core.num.Budget;
import org.jacoscope.core.num.BudgetExceededException;
import org.jacoscope.lab.Lab;
import org.jacoscope.lab.LabFinder;
import org.jacoscope.lab.LenientState;
import org.jacoscope.lab.Quality;
import org.jacoscope.lab.State;
import org.jacoscope.scene.Scene;

/**
 * Scenes for pages: what of a query cannot be shown is explained, and the rest of it shown.
 *
 * @param budget what one scene may cost, from the moment it is asked for
 */
public record LabScenes(LabFinder finder, Supplier<Budget> budget) {

    /**
     * @param scene of the state
     * @param problem what is wrong with the query, as a sentence; "" when it is good
     */
    public record Shown(Lab lab, State state, Scene scene, String problem) {}

    /**
     * @param asked values of properties, as texts
     * @throws org.jacoscope.lab.MissingException when there is no such lab
     */
    public Shown show(String id, Map<String, String> asked) {
        Lab lab = finder.lab(id);
        LenientState read = LenientState.of(lab.properties(), asked);
        try {
            return show(lab, read.state(), read.problem());
        } catch (BudgetExceededException e) {
            return show(lab, State.initial(lab.properties()), String.valueOf(e.getMessage()));
        }
    }

    private Shown show(Lab lab, State state, String problem) {
        return new Shown(lab, state, lab.scene(state, Quality.FINAL, budget.get()), problem);
    }
}
