package org.jacoscope.scene;

import java.util.List;
import org.jacoscope.core.num.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * One picture: a window with axes, and marks in painter's order.
 *
 * @param id unique within the scene, for handles to name
 * @param equalAspect whether one unit is as long on both axes (geometry) or each axis fills its side (plots)
 * @param viewProperty key of the view property that panning and zooming change; null when the window follows from the
 *     rest of the state
 */
public record Figure(
        String id,
        String title,
        Rectangle view,
        Axis xAxis,
        Axis yAxis,
        boolean equalAspect,
        @Nullable String viewProperty,
        List<Mark> marks) {
    public Figure {
        marks = List.copyOf(marks);
    }

    /** A figure whose axes carry plain numbers. */
    public Figure(
            String id,
            String title,
            Rectangle view,
            String xName,
            String yName,
            boolean equalAspect,
            @Nullable String viewProperty,
            List<Mark> marks) {
        this(id, title, view, Axis.number(xName), Axis.number(yName), equalAspect, viewProperty, marks);
    }
}
