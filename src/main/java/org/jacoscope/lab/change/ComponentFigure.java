package org.jacoscope.lab.change;

import java.util.List;
import org.jacoscope.scene.Figure;
import org.jacoscope.scene.Handle;

/** The figure of one component of a map over its inputs, in which the point is dragged. */
sealed interface ComponentFigure permits Slice, ComponentGraph {
    String ID = "inputs";

    Figure figure();

    List<Handle> handles();
}
