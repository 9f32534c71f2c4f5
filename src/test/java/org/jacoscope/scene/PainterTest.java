package org.jacoscope.scene;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PainterTest {
    /** Looks from the x axis: y is to the right, z is up. */
    private static final Camera CAMERA = Camera.at(0, 0);

    private static double[] square(double x) {
        return new double[] {x, 0, 0, x, 1, 0, x, 1, 1, x, 0, 1};
    }

    private static List<Role> roles(Painter painter) {
        return painter.marks().stream()
                .map(mark -> ((Mark.Polygons) mark).role())
                .toList();
    }

    @Test
    void paintsTheFarthestFirst() {
        Painter painter = new Painter(CAMERA, 1);
        painter.add(Role.CELL, square(2));
        painter.add(Role.GRID_U, square(-1));
        painter.add(Role.GRID_V, square(0.5));
        assertEquals(List.of(Role.GRID_U, Role.GRID_V, Role.CELL), roles(painter));
    }

    @Test
    void whatIsEquallyFarKeepsItsOrder() {
        Painter painter = new Painter(CAMERA, 1);
        painter.add(Role.CELL, square(1 + 1e-12));
        painter.add(Role.GRID_U, square(1));
        assertEquals(List.of(Role.CELL, Role.GRID_U), roles(painter));
    }

    @Test
    void facesOfOneRoleShareMarksAndRunAnticlockwise() {
        Painter painter = new Painter(CAMERA, 1);
        for (int i = 0; i < 40; i++) {
            painter.add(Role.CELL, i, 0, 0, i, 0, 1, i, 1, 1, i, 1, 0);
        }
        List<Mark> marks = painter.marks();
        assertEquals(14, marks.size());
        Mark.Polygons first = (Mark.Polygons) marks.get(0);
        assertArrayEquals(new int[] {0, 4, 8}, first.starts());
        assertArrayEquals(new double[] {1, 0, 1, 1, 0, 1, 0, 0}, Arrays.copyOf(first.xy(), 8));
        assertEquals(1, Painter.area(Arrays.copyOf(first.xy(), 8)), 0);
    }
}
