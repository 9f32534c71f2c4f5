package org.jacoscope.lab.change;

import java.util.ArrayList;
import java.util.List;
import org.jacoscope.core.num.Numbers;
import org.jacoscope.core.num.Rectangle;
import org.jacoscope.scene.Axis;
import org.jacoscope.scene.Camera;
import org.jacoscope.scene.Figure;
import org.jacoscope.scene.Handle;
import org.jacoscope.scene.Mark;
import org.jacoscope.scene.Painter;
import org.jacoscope.scene.Role;
import org.jacoscope.scene.Tick;
import org.jacoscope.scene.Ticks;

/**
 * The box of a map's three variables, drawn as a cube whatever its sides are, with the cell in it. The cell's shadow on the
 * floor says where it is, and is dragged; so is its height, on an edge.
 */
final class ParameterBox {
    /** The variables by colour: the curve along each of them has it in both figures. */
    static final List<Role> COLOURS = List.of(Role.GRID_U, Role.GRID_V, Role.PATH_3);

    private static final String DOMAIN = "domain";

    /** Half the width of the picture, where the cube's corners are √3 away from the middle. */
    private static final double REACH = 1.98;

    /** From the cube to what stands beside it. */
    private static final double BESIDE = 0.22;

    /** From a place to the label that is centred there, in the picture, as labels stand right above their place. */
    private static final double LABEL_LEFT = 0.12;

    private static final double LABEL_DOWN = 0.1;

    /** How far a variable may move while the pointer crosses the cube once: seen edge-on, a plane would run away. */
    private static final double FASTEST = 4;

    private final Camera camera;
    private final SpaceCell cell;
    private final Region region;
    private final List<Mark> marks = new ArrayList<>();

    ParameterBox(Camera camera, SpaceCell cell, Region region) {
        this.camera = camera;
        this.cell = cell;
        this.region = region;
    }

    /** Points of the box as points of the cube from −1 to 1. */
    private double[] cube(double... points) {
        double[] cube = new double[points.length];
        for (int i = 0; i < points.length; i++) {
            int axis = i % 3;
            double lo = region.lo()[axis];
            cube[i] = 2 * (points[i] - lo) / (region.hi()[axis] - lo) - 1;
        }
        return cube;
    }

    Figure figure() {
        Block box = Block.of(this::cube, region.lo(), region.hi(), 1, false);
        marks.add(Painter.polylines(Role.HIDDEN, box.lines(camera, false)));
        shadow();
        for (int axis = 0; axis < 3; axis++) {
            double[] from = cell.corner().clone();
            double[] to = cell.corner().clone();
            from[axis] = region.lo()[axis];
            to[axis] = region.hi()[axis];
            line(COLOURS.get(axis), from, to);
        }
        Block block = Block.of(this::cube, cell.corner(), cell.far(), 1, false);
        marks.addAll(block.marks(camera, Role.CELL));
        marks.add(Painter.polylines(Role.MUTED, box.lines(camera, true)));
        double front = camera.towards()[1] < 0 ? -1 : 1;
        double side = camera.towards()[0] < 0 ? -1 : 1;
        scale(0, new double[] {0, front, -1}, new double[] {0, BESIDE * front, 0});
        scale(1, new double[] {side, 0, -1}, new double[] {BESIDE * side, 0, 0});
        double[] right = silhouette(1);
        scale(2, new double[] {right[0], right[1], 0}, new double[] {BESIDE * right[0], BESIDE * right[1], 0});
        return new Figure(
                DOMAIN,
                "Three variables",
                new Rectangle(-REACH, REACH, -REACH, REACH),
                Axis.none(),
                Axis.none(),
                true,
                null,
                marks);
    }

    private void line(Role role, double[] from, double[] to) {
        double[] ends = cube(from[0], from[1], from[2], to[0], to[1], to[2]);
        if (Space.isDrawable(ends)) {
            marks.add(Painter.polylines(role, List.of(camera.picture(ends))));
        }
    }

    /** What the cell covers of the floor, and from there a line up to its corner. */
    private void shadow() {
        double[] lo = cell.corner();
        double[] hi = cell.far();
        double floor = region.lo()[2];
        double[] ring = cube(lo[0], lo[1], floor, hi[0], lo[1], floor, hi[0], hi[1], floor, lo[0], hi[1], floor);
        if (Space.isDrawable(ring)) {
            marks.add(Painter.polygons(Role.GRID_MINOR, List.of(Painter.anticlockwise(camera.picture(ring)))));
        }
        line(Role.HIDDEN, new double[] {lo[0], lo[1], floor}, lo);
    }

    /** The upright edge of the cube that is farthest to the right, or to the left for −1: its x and y. */
    private double[] silhouette(double side) {
        return new double[] {
            camera.right()[0] * side < 0 ? -1 : 1, camera.right()[1] * side < 0 ? -1 : 1,
        };
    }

    /** Numbers along an edge of the cube, and the name of its variable. */
    private void scale(int axis, double[] edge, double[] away) {
        double lo = region.lo()[axis];
        double hi = region.hi()[axis];
        String name = cell.map().variables().get(axis);
        List<Tick> ticks = Pictures.axis(name, lo, hi).scale() == Axis.Scale.ANGLE
                ? Ticks.angles(lo, hi, 2)
                : Ticks.nice(lo, hi, 2);
        for (Tick tick : ticks) {
            label(Role.MUTED, axis, edge, away, 2 * (tick.at() - lo) / (hi - lo) - 1, tick.label());
        }
        double[] farther = {2 * away[0], 2 * away[1], 2 * away[2]};
        label(COLOURS.get(axis), axis, edge, farther, 0.5, Pictures.letter(name));
    }

    private void label(Role role, int axis, double[] edge, double[] away, double along, String text) {
        double[] at = {edge[0] + away[0], edge[1] + away[1], edge[2] + away[2]};
        at[axis] += along;
        double[] xy = camera.picture(at);
        marks.add(new Mark.Label(role, xy[0] - LABEL_LEFT, xy[1] - LABEL_DOWN, text));
    }

    List<Handle> handles() {
        double[] at = cell.corner();
        double[] shadow = camera.picture(cube(at[0], at[1], region.lo()[2]));
        double perU = 2 / (region.hi()[0] - region.lo()[0]);
        double perV = 2 / (region.hi()[1] - region.lo()[1]);
        double perW = 2 / (region.hi()[2] - region.lo()[2]);
        double[] j = {
            camera.right()[0] * perU, camera.right()[1] * perV, camera.up()[0] * perU, camera.up()[1] * perV,
        };
        double[] left = silhouette(-1);
        double[] height = camera.picture(left[0], left[1], cube(at)[2]);
        double rise = camera.up()[2] * perW;
        String third = Pictures.letter(cell.map().variables().get(2));
        List<Handle> handles = new ArrayList<>();
        if (Space.isDrawable(cube(at))) {
            handles.add(new Handle(
                    "corner",
                    DOMAIN,
                    "Corner of the cell, on the floor",
                    shadow[0],
                    shadow[1],
                    VolumeElements.CORNER.key(),
                    Local.gain(j, FASTEST / Math.min(perU, perV)),
                    value(0) + ", " + value(1)));
            handles.add(new Handle(
                    "third",
                    DOMAIN,
                    "Corner of the cell along " + third,
                    height[0],
                    height[1],
                    VolumeElements.THIRD.key(),
                    new double[] {0, Math.min(rise > 0 ? 1 / rise : 0, FASTEST / perW)},
                    value(2)));
        }
        return handles;
    }

    private String value(int axis) {
        return Pictures.letter(cell.map().variables().get(axis)) + " = "
                + Numbers.readout(cell.corner()[axis], Pictures.DIGITS);
    }
}
